/** Notes what an article no longer says since its revision before, and has editors look at what was published of it. */
import type { Appearance } from '../domain/appearance.ts'
import type { Article, Revision } from '../domain/article.ts'
import { type LostStatement, lostStatements } from '../domain/compare-statements.ts'
import { EXTRACTOR } from '../domain/create-claim.ts'
import { claimIdOf } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import { openTask, type Task } from '../domain/task.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { countOrigins } from './count-origins.ts'
import { readStatements } from './read-statements.ts'
import { revisionOf } from './revision-of.ts'

type Needs = Pick<Services, 'articles' | 'texts' | 'claims' | 'tasks' | 'clock' | 'settings'>
const GONE = 'the source no longer says this'
const OTHER = 'the source says something else now'

type Side = { revision: Revision; statements: Statement[] }

/** Compares a revision, whose appearances are stored, with the one before it, and with the one after it where that was quicker. */
export async function compareWithBefore(services: Needs, article: Article, side: Side): Promise<void> {
  const before = await sideOf(services, article, side.revision.number - 1)
  if (before !== null) await compare(services, article, { before, after: side })
  if (article.revision === null || article.revision.number <= side.revision.number) return
  const after = await sideOf(services, article, side.revision.number + 1)
  if (after?.revision.claims != null) await compare(services, article, { before: side, after })
}

async function sideOf(services: Needs, article: Article, number: number): Promise<Side | null> {
  const revision = number < 1 ? null : await revisionOf(services, article, number)
  if (revision === null) return null
  if (revision.statementsKey !== null) {
    return { revision, statements: await services.texts.getStatements(revision.statementsKey) }
  }
  const { statements } = readStatements(article, await services.texts.getText(revision.textKey), services.settings)
  return { revision, statements }
}

async function compare(services: Needs, article: Article, sides: { before: Side; after: Side }): Promise<void> {
  const { before, after } = sides
  for (const lost of lostStatements(before.statements, after.statements)) {
    if (lost.statement.claim) await noteLost(services, article, { lost, in: after.revision })
  }
}

async function noteLost(
  services: Needs,
  article: Article,
  found: { lost: LostStatement; in: Revision },
): Promise<void> {
  const { lost, in: revision } = found
  // Also what was noted by a run that went no further.
  const stood = (await appearancesOf(services, article, lost.statement)).filter(
    (one) => (one.goneIn ?? revision.id) === revision.id && one.revisionId !== revision.id,
  )
  const [claimId] = stood.map((one) => one.claimId)
  if (claimId === undefined) return
  const next = lost.became?.statement.claim ? lost.became : null
  const places = next ? await appearancesOf(services, article, next.statement) : []
  const taking = places.filter((one) => one.revisionId === revision.id)
  const [nextId] = taking.map((one) => one.claimId)
  const became = next && nextId ? { claimId: nextId, change: next.change } : null
  const task = openTask({
    ...{ kind: 'appearance.changed', claimId, articleId: article.id, revisionId: revision.id },
    became: became && next ? { ...became, wording: next.statement.quote.exact } : null,
    createdAt: services.clock.now().toISOString(),
  })
  await changePublished(services, task, became === null ? GONE : OTHER)
  await services.claims.putAppearances([
    ...stood.map((one) => ({ ...one, goneIn: revision.id, ...(became ? { became } : {}) })),
    ...(became ? taking.map((one) => ({ ...one, was: { claimId, change: became.change } })) : []),
  ])
  await countOrigins(services, claimId)
}

/** Where the article says it, as its own claim or as that of the article that it is a copy of. */
async function appearancesOf({ claims }: Needs, article: Article, { quote }: Statement): Promise<Appearance[]> {
  const holders = [article.id, ...(article.copyOf ? [article.copyOf.articleId] : [])]
  const found = await Promise.all(holders.map((id) => claims.appearancesOf(claimIdOf(id, quote.exact))))
  return found.flat().filter((one) => one.articleId === article.id)
}

/** The verdict stays in force; that it must be looked at again is seen, and an editor is told. */
async function changePublished(services: Needs, task: Task, why: string): Promise<void> {
  const { claim } = await changeClaim(services, task.claimId, async (read) => {
    if (read.status !== 'published' || read.underRecheck !== null) return null
    return (await services.tasks.get(task.id)) === null
      ? { action: 'recheck', by: EXTRACTOR, why, about: 'appearance' }
      : null
  })
  if (claim.status === 'published') await services.tasks.create(task)
}

/** Takes the claims out of a revision: its statements to S3, the check-worthy ones to the table as candidates. */
import { appearanceOf } from '../domain/appearance-of.ts'
import type { Article, CopyOf, Revision } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import { createClaim } from '../domain/create-claim.ts'
import { ArticleNotFoundError, VersionConflictError } from '../domain/errors.ts'
import { claimIdOf } from '../domain/ids.ts'
import type { Lane } from '../domain/lane.ts'
import type { ExtractionMessage } from '../domain/messages.ts'
import { policyFor } from '../domain/risk.ts'
import type { Statement } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { compareWithBefore } from './compare-revisions.ts'
import { countOrigins } from './count-origins.ts'
import { findCopy } from './find-copy.ts'
import { putOffSeconds } from './hold-host.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { readStatements } from './read-statements.ts'
import { revisionOf } from './revision-of.ts'
import { groupOf } from './submit-article.ts'

/** Claims created now, and the lanes that they may wait in; or put off while an article like it is taken in. */
export type ExtractionOutcome = { claims: number; created: number; lanes: Lane[]; isPutOff: boolean }

const WRITES_AT_ONCE = 8
const MOST_TRIES = 5

type Needs = Pick<
  Services,
  | 'articles'
  | 'texts'
  | 'claims'
  | 'copies'
  | 'tasks'
  | 'extractionQueue'
  | 'matchingQueue'
  | 'clock'
  | 'random'
  | 'settings'
>
type Found = { claim: Claim; statement: Statement; created: boolean }

/** Safe to run twice: ids come from content, so what is there already stays as it is. */
export async function extractClaims(services: Needs, message: ExtractionMessage): Promise<ExtractionOutcome> {
  const { articles, texts, claims } = services
  const article = await articles.get(message.articleId)
  const revision = article && (await revisionOf(services, article, message.revision))
  if (!article || !revision) {
    throw new ArticleNotFoundError(`no revision ${message.revision} of ${message.articleId}`, 'articleId')
  }
  if (revision.claims !== null) return { claims: revision.claims, created: 0, lanes: [], isPutOff: false }
  const text = await texts.getText(revision.textKey)
  const { language, statements, saidAt } = readStatements(article, text, services.settings)
  const copy = await findCopy(services, article, text)
  if (copy === null) return putOff(services, article, message)
  const statementsKey = await texts.putStatements(article.id, revision.number, statements)
  const found = await storeClaims(services, { article, statements, language, saidAt, copyOf: copy.copyOf })
  await claims.putAppearances(
    found.map((one) => appearanceOf({ ...article, copyOf: copy.copyOf }, revision, { ...one, saidAt })),
  )
  const known = found.filter(({ created }) => !created).map(({ claim }) => claim.id)
  await mapInParallel([...new Set(known)], WRITES_AT_ONCE, (id) => countOrigins(services, id))
  await compareWithBefore(services, { ...article, copyOf: copy.copyOf }, { revision, statements })
  await copy.remember()
  const { articleId, revision: number } = message
  if (found.length > 0) await services.matchingQueue.send({ articleId, revision: number }, groupOf(article))
  await noteExtraction(services, article, {
    revision: { number: revision.number, statementsKey, language, claims: found.length },
    copyOf: copy.copyOf,
  })
  const lanes = new Set(found.map(({ claim }) => claim.lane))
  const created = found.filter((one) => one.created).length
  return { claims: found.length, created, lanes: [...lanes], isPutOff: false }
}

async function putOff(services: Needs, article: Article, message: ExtractionMessage): Promise<ExtractionOutcome> {
  const times = (message.putOff ?? 0) + 1
  const delay = { seconds: putOffSeconds(times, services.random.next()) }
  await services.extractionQueue.send({ ...message, putOff: times }, groupOf(article), delay)
  return { claims: 0, created: 0, lanes: [], isPutOff: true }
}

/** The check-worthy statements as claims, each once. What a copy says in its origin's words is the origin's claim. */
async function storeClaims(
  services: Needs,
  given: { article: Article; statements: Statement[]; language: string; saidAt: string; copyOf: CopyOf | null },
): Promise<Found[]> {
  const { article, language, saidAt, copyOf } = given
  const claimant = article.tip?.claimant ?? null
  const at = services.clock.now().toISOString()
  const statements = [
    ...new Map(
      given.statements.filter(({ claim }) => claim).map((one) => [claimIdOf(article.id, one.quote.exact), one]),
    ),
  ]
  const joined = new Map<string, Claim>()
  if (copyOf !== null) {
    const ids = statements.map(([, { quote }]) => claimIdOf(copyOf.articleId, quote.exact))
    const own = statements.map(([id]) => id)
    for (const claim of await services.claims.getMany([...ids, ...own])) joined.set(claim.id, claim)
  }
  const told = statements.map(([id, statement]) => {
    // A claim of its own was taken out of the origin's by hand, or was there before the copy was known for one.
    const known = copyOf && (joined.get(id) ?? joined.get(claimIdOf(copyOf.articleId, statement.quote.exact)))
    if (known) return { claim: known, statement, isNew: false }
    const policy = policyFor(statement, { id, origins: 1 }, services.settings)
    const claim = createClaim(statement, { ...{ articleId: article.id, language, saidAt, claimant }, ...policy, at })
    return { claim, statement, isNew: true }
  })
  await services.claims.announce(told.filter(({ isNew }) => isNew).map(({ claim }) => claim))
  return mapInParallel(told, WRITES_AT_ONCE, async ({ claim, statement, isNew }) => {
    return { claim, statement, created: isNew && (await services.claims.create(claim)) }
  })
}

/** Notes on the revision that its claims are stored; last, so that a crash before it costs only a repetition. */
async function noteExtraction(
  { articles }: Pick<Services, 'articles'>,
  read: Article,
  noted: { revision: Pick<Revision, 'number' | 'statementsKey' | 'language' | 'claims'>; copyOf: CopyOf | null },
): Promise<void> {
  const { copyOf } = noted
  let article: Article | null = read
  for (let attempt = 1; ; attempt += 1) {
    if (article?.revision?.number !== noted.revision.number) {
      const older = await articles.getRevision(read.id, noted.revision.number)
      if (older !== null) await articles.putRevision(read.id, { ...older, ...noted.revision })
      return
    }
    try {
      const revision = { ...article.revision, ...noted.revision }
      await articles.write({ ...article, version: article.version + 1, revision, copyOf })
      return
    } catch (error) {
      if (!(error instanceof VersionConflictError) || attempt === MOST_TRIES) throw error
    }
    article = await articles.get(read.id)
  }
}

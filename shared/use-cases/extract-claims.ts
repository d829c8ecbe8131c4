/** Takes the claims out of a revision: its statements to S3, the check-worthy ones to the table as candidates. */
import type { Appearance } from '../domain/appearance.ts'
import type { Article, Revision } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import { createClaim } from '../domain/create-claim.ts'
import { ArticleNotFoundError, VersionConflictError } from '../domain/errors.ts'
import { claimIdOf } from '../domain/ids.ts'
import type { Lane } from '../domain/lane.ts'
import type { ExtractionMessage } from '../domain/messages.ts'
import { policyFor } from '../domain/risk.ts'
import type { Statement } from '../domain/statement.ts'
import { extractStatements } from '../extraction/extract-statements.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'

/** Claims created now, and the lanes that they may wait in. */
export type ExtractionOutcome = { claims: number; created: number; lanes: Lane[] }

const WRITES_AT_ONCE = 8
const MOST_TRIES = 5

/** Safe to run twice: ids come from content, so what is there already stays as it is. */
export async function extractClaims(
  services: Pick<Services, 'articles' | 'texts' | 'claims' | 'clock' | 'settings'>,
  message: ExtractionMessage,
): Promise<ExtractionOutcome> {
  const { articles, texts, claims } = services
  const article = await articles.get(message.articleId)
  const revision = article && (await revisionOf(services, article, message.revision))
  if (!article || !revision) {
    throw new ArticleNotFoundError(`no revision ${message.revision} of ${message.articleId}`, 'articleId')
  }
  if (revision.claims !== null) return { claims: revision.claims, created: 0, lanes: [] }
  const text = await texts.getText(revision.textKey)
  const publishedAt = text.publishedAt ?? article.publishedAt
  const saidAt = publishedAt ?? article.createdAt
  const { language, statements } = extractStatements(text.text, {
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(article.declaredLanguage === null ? {} : { language: article.declaredLanguage }),
  })
  const statementsKey = await texts.putStatements(article.id, revision.number, statements)
  const at = services.clock.now().toISOString()
  const found = new Map<string, { claim: Claim; statement: Statement }>()
  for (const statement of statements) {
    if (!statement.claim) continue
    const id = claimIdOf(article.id, statement.quote.exact)
    const policy = policyFor(statement, { id, origins: 1 }, services.settings)
    const claim = createClaim(statement, { articleId: article.id, language, saidAt, ...policy, at })
    if (!found.has(claim.id)) found.set(claim.id, { claim, statement })
  }
  const created = await mapInParallel([...found.values()], WRITES_AT_ONCE, ({ claim }) => claims.create(claim))
  await claims.putAppearances([...found.values()].map((one) => appearanceOf(article, revision, { ...one, saidAt })))
  await noteExtraction(services, article, { number: revision.number, statementsKey, language, claims: found.size })
  const lanes = new Set([...found.values()].map(({ claim }) => claim.lane))
  return { claims: found.size, created: created.filter(Boolean).length, lanes: [...lanes] }
}

async function revisionOf(
  { articles }: Pick<Services, 'articles'>,
  article: Article,
  number: number,
): Promise<Revision | null> {
  return article.revision?.number === number ? article.revision : articles.getRevision(article.id, number)
}

function appearanceOf(
  article: Article,
  revision: Revision,
  found: { claim: Claim; statement: Statement; saidAt: string },
): Appearance {
  const { claim, statement, saidAt } = found
  return {
    claimId: claim.id,
    articleId: article.id,
    revisionId: revision.id,
    url: article.url,
    publisher: article.publisher,
    quote: statement.quote,
    stance: statement.attributions[0]?.stance ?? 'reports',
    attributions: statement.attributions,
    saidAt,
  }
}

/** Notes on the revision that its claims are stored; last, so that a crash before it costs only a repetition. */
async function noteExtraction(
  { articles }: Pick<Services, 'articles'>,
  read: Article,
  noted: Pick<Revision, 'number' | 'statementsKey' | 'language' | 'claims'>,
): Promise<void> {
  let article: Article | null = read
  for (let attempt = 1; ; attempt += 1) {
    if (article?.revision?.number !== noted.number) {
      const older = await articles.getRevision(read.id, noted.number)
      if (older !== null) await articles.putRevision(read.id, { ...older, ...noted })
      return
    }
    try {
      await articles.write({ ...article, version: article.version + 1, revision: { ...article.revision, ...noted } })
      return
    } catch (error) {
      if (!(error instanceof VersionConflictError) || attempt === MOST_TRIES) throw error
    }
    article = await articles.get(read.id)
  }
}

/** Where a claim was said: article, revision, span and stance (schema.org `Claim.appearance`). */
import * as z from 'zod'
import { ArticleId, ClaimId, RevisionId, revisionNumberOf } from './ids.ts'
import { Attribution, Span, Stance } from './statement.ts'

/** How a sentence differs from the one before it: in its figure, or in its words. */
export const SentenceChange = z.enum(['figure', 'wording'])
export type SentenceChange = z.infer<typeof SentenceChange>
const Change = z.object({ claimId: ClaimId, change: SentenceChange })

export const Appearance = z.object({
  claimId: ClaimId,
  articleId: ArticleId,
  revisionId: RevisionId,
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  quote: Span,
  stance: Stance,
  attributions: z.array(Attribution),
  saidAt: z.string(),
  /** The article whose text this is a copy of; its own where it is none. One origin counts once, however often it is copied. */
  originId: ArticleId.optional(),
  /** The article's revision that no longer says it. */
  goneIn: RevisionId.optional(),
  /** What the sentence says in that revision: the claim that took its place. */
  became: Change.optional(),
  /** The claim whose place this one took. */
  was: Change.optional(),
})
export type Appearance = z.infer<typeof Appearance>

/** The one of the article's last revision. */
export function lastAppearance(ofOneArticle: readonly Appearance[]): Appearance | undefined {
  return [...ofOneArticle].sort((a, b) => revisionNumberOf(a.revisionId) - revisionNumberOf(b.revisionId)).at(-1)
}

/** Where it was said first: stores answer in no order of time. A day that cannot be read counts as the last. */
export function firstAppearance(appearances: readonly Appearance[]): Appearance | undefined {
  return appearances.toSorted(
    (a, b) =>
      timeOf(a.saidAt) - timeOf(b.saidAt) ||
      compare(a.articleId, b.articleId) ||
      revisionNumberOf(a.revisionId) - revisionNumberOf(b.revisionId),
  )[0]
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

function timeOf(saidAt: string): number {
  const time = Date.parse(saidAt)
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time
}

/** How many origins say it now, each counted once: copies of one text are one, and so is an article that was read again. */
export function independentOrigins(appearances: readonly Appearance[]): number {
  const asserting = appearances.filter(({ stance, goneIn }) => stance !== 'denies' && goneIn === undefined)
  return new Set(asserting.map(({ originId, articleId }) => originId ?? articleId)).size
}

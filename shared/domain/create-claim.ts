/** How a statement becomes a claim, and how much of it the claim's item carries. */
import { type Claim, MAX_QUOTE } from './claim.ts'
import { appendEntry, EMPTY_HISTORY } from './history.ts'
import { type ArticleId, claimIdOf, PersonId } from './ids.ts'
import { laneOf } from './lane.ts'
import { priorityOf } from './priority.ts'
import type { ReviewPolicy } from './review-policy.ts'
import type { Span, Statement } from './statement.ts'

/** Who acts when nobody does. */
export const EXTRACTOR = PersonId.parse('sys_extract-claims')

/** A new candidate. `saidAt` is the article's publication day, or the day it came in. */
export function createClaim(
  statement: Statement,
  context: { articleId: ArticleId; language: string; saidAt: string; policy: ReviewPolicy; at: string },
): Claim {
  const { articleId, language, saidAt, policy, at } = context
  const history = appendEntry(EMPTY_HISTORY, {
    at,
    by: EXTRACTOR,
    action: 'extract',
    from: null,
    to: 'candidate',
    why: statement.checkworthiness.reasons.join(', '),
  })
  return {
    id: claimIdOf(articleId, statement.quote.exact),
    articleId,
    lane: laneOf(language),
    language,
    quote: shortened(statement.quote),
    figures: statement.figures.slice(0, 6),
    attributions: statement.attributions.slice(0, 3),
    timeframe: statement.timeframe,
    checkworthiness: statement.checkworthiness,
    priority: priorityOf(statement, { saidAt, origins: 1 }),
    policy,
    version: 1,
    createdAt: at,
    changedAt: at,
    nudge: { number: 0, sentAt: null },
    fence: 0,
    lease: null,
    reviews: [],
    history,
    status: 'candidate',
  }
}

/** Cut between letters, so that the shorter quote still slices to its text. */
function shortened(quote: Span): Span {
  if (quote.exact.length <= MAX_QUOTE) return quote
  const cut = quote.exact.slice(0, MAX_QUOTE)
  const exact = cut.isWellFormed() ? cut : cut.slice(0, -1)
  return { exact, start: quote.start, end: quote.start + exact.length }
}

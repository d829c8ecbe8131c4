/** How a statement becomes a claim, and how much of it the claim's item carries. */
import { type Claim, MAX_QUOTE } from './claim.ts'
import type { Claimant } from './claimant.ts'
import { bytesOf } from './hash.ts'
import { appendEntry, EMPTY_HISTORY } from './history.ts'
import { type ArticleId, claimIdOf, PersonId } from './ids.ts'
import { laneOf } from './lane.ts'
import { FIRST_TOLD } from './notice.ts'
import { priorityOf } from './priority.ts'
import type { ReviewPolicy } from './review-policy.ts'
import type { Span, Statement } from './statement.ts'

/** Who acts when nobody does. */
export const EXTRACTOR = PersonId.parse('sys_extract-claims')

/** A quote and what is read out of it take at most so much of the item, so that a wording of its own, a verdict and a retraction fit beside it. */
const MOST_SAID_BYTES = 3_000

/** A new candidate. `saidAt` is the day that the article gives; one that is no day, or yet to come, counts as today. */
export function createClaim(
  statement: Statement,
  context: {
    articleId: ArticleId
    language: string
    saidAt: string
    policy: ReviewPolicy
    policyReasons?: string[]
    claimant?: Claimant | null
    at: string
  },
): Claim {
  const { articleId, language, policy, policyReasons = [], claimant = null, at } = context
  const origins = statement.attributions[0]?.stance === 'denies' ? 0 : 1
  const saidAt = Date.parse(context.saidAt) <= Date.parse(at) ? context.saidAt : at
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
    ...carried(statement),
    ...{ editedWording: null, claimant },
    checkworthiness: statement.checkworthiness,
    priority: priorityOf(statement, { saidAt, origins }),
    origins,
    policy,
    policyReasons,
    version: 1,
    createdAt: at,
    queuedAt: null,
    changedAt: at,
    nudge: { number: 0, sentAt: null },
    fence: 0,
    lease: null,
    reviews: [],
    skippedBy: [],
    absorbed: [],
    told: FIRST_TOLD,
    history,
    status: 'candidate',
  }
}

/** The quote with the first figures and attributions of a statement; of a monstrous sentence fewer. */
function carried(statement: Statement): Pick<Claim, 'quote' | 'figures' | 'attributions' | 'timeframe'> {
  const quote = shortened(statement.quote)
  const figures = statement.figures.slice(0, 6)
  const attributions = statement.attributions.slice(0, 3)
  let { timeframe } = statement
  while (bytesOf({ quote, figures, attributions, timeframe }) > MOST_SAID_BYTES) {
    if (attributions.length > 1) attributions.pop()
    else if (figures.length > 1) figures.pop()
    else if (attributions.length > 0) attributions.pop()
    else if (figures.length > 0) figures.pop()
    else timeframe = null
  }
  return { quote, figures, attributions, timeframe }
}

/** Cut between letters, so that the shorter quote still slices to its text. */
function shortened(quote: Span): Span {
  if (quote.exact.length <= MAX_QUOTE) return quote
  const cut = quote.exact.slice(0, MAX_QUOTE)
  const exact = cut.isWellFormed() ? cut : cut.slice(0, -1)
  return { exact, start: quote.start, end: quote.start + exact.length }
}

/** The verdict that rests on a review. */
import type { Verdict } from './claim.ts'
import type { Review } from './review.ts'

export function verdictOf(review: Review, settledBy: Verdict['settledBy'], at: string): Verdict {
  const { rating, scaleVersion, asOf, validUntil, id: basis } = review
  return { rating, scaleVersion, asOf, validUntil, basis, settledBy, decidedAt: at }
}

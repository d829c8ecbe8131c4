/** Before the public reads that somebody was wrong, they were asked; or it is said why they were not. */
import type { Claim } from './claim.ts'
import { VerdictInvalidError } from './errors.ts'
import { type RatingScale, ratingOf } from './rating-scale.ts'

/** Refuses an adverse rating of a claim whose claimant the article names, where no word is given of their reply. */
export function checkRightOfReply(
  { attributions }: Pick<Claim, 'attributions'>,
  { rating, rightOfReply }: { rating: string; rightOfReply: string | null },
  scale: RatingScale,
): void {
  const named = attributions.some(({ speaker, stance }) => speaker !== null && stance === 'asserts')
  if (!named || rightOfReply !== null || ratingOf(scale, rating)?.adverse !== true) return
  throw new VerdictInvalidError(
    'say when whoever made the claim was asked and what they answered, or why they were not',
    'rightOfReply',
  )
}

/**
 * How many people judge a claim, and what their reviews come to. `solo`: one decides. `second-look`: a second person sees
 * the draft and agrees, amends or objects. `blind-pair`: two who do not see each other's answer.
 */
import * as z from 'zod'
import { VerdictInvalidError } from './errors.ts'
import type { Review } from './review.ts'

export const ReviewPolicy = z.enum(['solo', 'second-look', 'blind-pair'])
export type ReviewPolicy = z.infer<typeof ReviewPolicy>

export const REVIEWS_NEEDED: Record<ReviewPolicy, number> = { solo: 1, 'second-look': 2, 'blind-pair': 2 }

export type Outcome = { status: 'in-review' } | { status: 'disputed' } | { status: 'decided'; basis: Review }

/** The policy that a desk can carry out: nobody is second to herself, so one person alone can only do `solo`. */
export function feasiblePolicy(wanted: ReviewPolicy, activeReviewers: number): ReviewPolicy {
  return REVIEWS_NEEDED[wanted] <= Math.max(1, activeReviewers) ? wanted : 'solo'
}

/** Refuses a second look that does not say what it makes of the draft, and an opinion where there is no draft to see. */
export function checkOpinion(policy: ReviewPolicy, earlier: readonly Review[], review: Review): void {
  const draft = policy === 'second-look' ? earlier[0] : undefined
  if (draft === undefined) {
    if (review.opinion !== null) throw new VerdictInvalidError('there is no draft to have an opinion of', 'opinion')
  } else if (review.opinion === null) {
    throw new VerdictInvalidError('say whether you agree with the draft, amend it or object', 'opinion')
  } else if (review.opinion === 'agrees' && review.rating !== draft.rating) {
    throw new VerdictInvalidError('to agree is to give the rating of the draft; amend it or object', 'opinion')
  }
}

/** What the reviews so far come to, in the order in which they were submitted. */
export function outcomeOf(policy: ReviewPolicy, reviews: readonly Review[]): Outcome {
  const first = reviews[0]
  const last = reviews.at(-1)
  if (first === undefined || last === undefined || reviews.length < REVIEWS_NEEDED[policy])
    return { status: 'in-review' }
  if (policy === 'solo') return { status: 'decided', basis: first }
  if (policy === 'second-look') {
    if (last.opinion === 'objects') return { status: 'disputed' }
    return { status: 'decided', basis: last.opinion === 'amends' ? last : first }
  }
  return first.rating === last.rating ? { status: 'decided', basis: first } : { status: 'disputed' }
}

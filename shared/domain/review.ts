/** One reviewer's judgement on one claim, and what makes it fit to be one. Written once, never changed. */
import * as z from 'zod'
import { canonicalUrl } from './canonical-url.ts'
import { VerdictInvalidError } from './errors.ts'
import { Evidence, independentSources, isAtNamedSite, LIMITS, WebUrl } from './evidence.ts'
import { canonicalJson, sha256 } from './hash.ts'
import { ClaimId, PersonId, ReviewId } from './ids.ts'
import { type RatingScale, ratingOf } from './rating-scale.ts'

/** What a reviewer sends. */
export const Judgement = z.strictObject({
  rating: z.string().min(1).max(40),
  explanation: z.string().trim().min(1).max(LIMITS.explanation),
  evidence: z.array(Evidence).max(LIMITS.evidence),
  /** Why there are fewer than two independent sources. */
  fewSourcesReason: z.string().trim().min(1).max(LIMITS.note).nullable().default(null),
  /** What was searched, for a claim that could not be proven. */
  searchLog: z.string().trim().min(1).max(LIMITS.quote).nullable().default(null),
  /** The day for which the verdict holds, and until when. */
  asOf: z.iso.date(),
  validUntil: z.iso.date().nullable().default(null),
  /** When the claimant was asked and what they answered, or why they were not. */
  rightOfReply: z.string().trim().min(1).max(LIMITS.quote).nullable().default(null),
  /** A second look says what it makes of the first draft. Null in a first or blind review. */
  opinion: z.enum(['agrees', 'amends', 'objects']).nullable().default(null),
})
export type Judgement = z.infer<typeof Judgement>

export const Review = z.object({
  ...Judgement.shape,
  id: ReviewId,
  claimId: ClaimId,
  reviewer: PersonId,
  role: z.enum(['review', 'proposal', 'adjudication', 'amendment']),
  scaleVersion: z.int().positive(),
  submittedAt: z.iso.datetime(),
  /** The published verdict of another claim that was taken over. Absent in others: a default would change their hashes. */
  reusedFrom: z.object({ claimId: ClaimId, reviewId: ReviewId }).optional(),
})
export type Review = z.infer<typeof Review>

/** The hash by which a claim refers to a review: the review is inert until then, and cannot be changed after. */
export function hashOfReview(review: Review): string {
  return sha256(canonicalJson(review))
}

/**
 * Refuses a judgement that no reader should be given. `appearanceUrls` are the pages where the claim itself was said:
 * they are no evidence for it.
 */
export function checkJudgement(judgement: Judgement, scale: RatingScale, appearanceUrls: readonly string[]): void {
  const rating = ratingOf(scale, judgement.rating)
  if (rating === undefined || rating.retired) {
    const keys = scale.ratings.filter(({ retired }) => !retired).map(({ key }) => key)
    const what = rating === undefined ? 'unknown rating' : 'this rating is given no more'
    throw new VerdictInvalidError(`${what}; the scale has ${keys.join(', ')}`, 'rating')
  }
  if (judgement.validUntil !== null && judgement.validUntil < judgement.asOf) {
    throw new VerdictInvalidError('validUntil is before asOf', 'validUntil')
  }
  if (judgement.rating === 'unproven') {
    if (judgement.searchLog === null)
      throw new VerdictInvalidError('unproven wants the log of what was searched', 'searchLog')
  } else if (judgement.evidence.length === 0) {
    throw new VerdictInvalidError('give at least one piece of evidence', 'evidence')
  } else if (independentSources(judgement.evidence) < 2 && judgement.fewSourcesReason === null) {
    throw new VerdictInvalidError('give two independent sources, or say why there are fewer', 'fewSourcesReason')
  }
  const said = new Set(appearanceUrls.filter((url) => WebUrl.safeParse(url).success).map(canonicalUrl))
  judgement.evidence.forEach((item, index) => {
    if (item.kind !== 'link') return
    const field = `evidence.${index}`
    if (said.has(canonicalUrl(item.url)))
      throw new VerdictInvalidError('a page where the claim was said is no evidence for it', `${field}.url`)
    for (const part of ['url', 'archiveUrl'] as const) {
      if (item[part] !== null && !isAtNamedSite(item[part]))
        throw new VerdictInvalidError(
          'give a page that every reader can reach, by the name of its site',
          `${field}.${part}`,
        )
    }
  })
}

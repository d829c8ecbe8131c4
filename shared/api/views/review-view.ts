/** A review as the API takes it, and as it shows it: the judgement, without who made it. */
import { z } from '@hono/zod-openapi'
import { Judgement, type Review } from '../../domain/review.ts'

export const JudgementBody = z.strictObject(Judgement.shape).openapi('Judgement')

export const ReviewView = z
  .object({
    ...{ id: z.string(), ...Judgement.shape, submittedAt: z.string() },
    reusedFrom: z.object({ claimId: z.string(), reviewId: z.string() }).optional().openapi({
      description: 'The published verdict of another claim that was taken over.',
    }),
  })
  .openapi('Review')
export type ReviewView = z.infer<typeof ReviewView>

export function viewOfReview(review: Review): ReviewView {
  const { claimId: _claim, reviewer: _reviewer, role: _role, scaleVersion: _version, ...shown } = review
  return shown
}

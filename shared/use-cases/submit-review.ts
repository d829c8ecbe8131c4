/** Records a judgement, then acknowledges: the review, the claim, and only then its message. */
import type { Claim } from '../domain/claim.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import { reviewIdOf } from '../domain/ids.ts'
import { checkJudgement, hashOfReview, type Judgement, type Review } from '../domain/review.ts'
import type { Services } from '../ports.ts'
import { changeClaim, getClaim } from './change-claim.ts'
import { sendNudge } from './send-nudge.ts'

/**
 * The claim after the review. A submit that comes twice is answered as the first one was. Throws `VerdictInvalidError`
 * before anything is written, `LeaseLostError` where the lease is no longer hers.
 */
export async function submitReview(
  services: Pick<Services, 'claims' | 'laneQueues' | 'clock' | 'settings'>,
  submitted: { reviewer: PersonId; claimId: ClaimId; fence: number; judgement: Judgement },
): Promise<Claim> {
  const { reviewer, claimId, fence, judgement } = submitted
  const [claim, appearances] = await Promise.all([getClaim(services, claimId), services.claims.appearancesOf(claimId)])
  const scale = services.settings.ratingScale
  checkJudgement(
    judgement,
    scale,
    appearances.flatMap(({ url }) => url ?? []),
  )
  const id = reviewIdOf({ claimId, reviewer, fence, judgement })
  if (claim.reviews.some((known) => known.id === id)) return claim
  const review = await services.claims.putReview({
    ...judgement,
    ...{ id, claimId, reviewer, role: 'review', scaleVersion: scale.version },
    submittedAt: services.clock.now().toISOString(),
  })
  const {
    before,
    claim: reviewed,
    changed,
  } = await changeClaim(
    services,
    claimId,
    async (current) => {
      if (refersTo(current, review)) return null
      const known = current.reviews.map((reference) => reference.id)
      return { action: 'submit', by: reviewer, fence, review, earlier: await services.claims.reviewsOf(claimId, known) }
    },
    claim,
  )
  if (!changed) return reviewed
  if (reviewed.status === 'in-review') await sendNudge(services, reviewed)
  const receiptHandle = before.lease?.receiptHandle ?? null
  if (receiptHandle !== null) await services.laneQueues.delete(reviewed.lane, [receiptHandle])
  return reviewed
}

function refersTo(claim: Claim, review: Review): boolean {
  return claim.reviews.some(({ id, hash }) => id === review.id && hash === hashOfReview(review))
}

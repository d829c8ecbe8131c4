/** Stores a judgement as a review that nothing refers to yet, after refusing what no reader should be given. */
import type { Claim } from '../domain/claim.ts'
import { type PersonId, reviewIdOf } from '../domain/ids.ts'
import { checkJudgement, type Judgement, type Review } from '../domain/review.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from './appearances-of-claim.ts'

/** `fence` is the lease it was made under, 0 for one without a lease. Throws `VerdictInvalidError`. */
export async function recordJudgement(
  services: Pick<Services, 'claims' | 'clock' | 'settings'>,
  made: { claim: Claim; by: PersonId; judgement: Judgement } & Pick<Review, 'role' | 'reusedFrom'> & { fence?: number },
): Promise<Review> {
  const { claim, by: reviewer, judgement, role, fence = 0 } = made
  const scale = services.settings.ratingScale
  const appearances = await appearancesOfClaim(services, claim)
  checkJudgement(
    judgement,
    scale,
    appearances.flatMap(({ url }) => url ?? []),
  )
  return services.claims.putReview({
    ...judgement,
    id: reviewIdOf({ claimId: claim.id, reviewer, fence, judgement }),
    ...{ claimId: claim.id, reviewer, role, scaleVersion: scale.version },
    submittedAt: services.clock.now().toISOString(),
    ...(made.reusedFrom === undefined ? {} : { reusedFrom: made.reusedFrom }),
  })
}

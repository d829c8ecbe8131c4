/** Takes a published verdict over for another claim, as a person’s own review under that claim’s policy: she says as of when it holds. */
import { type Claim, heldAt } from '../domain/claim.ts'
import { DomainError, VerdictInvalidError } from '../domain/errors.ts'
import { type ClaimId, type PersonId, reviewIdOf } from '../domain/ids.ts'
import { checkReuse, judgementFrom, type Reuse } from '../domain/reuse.ts'
import type { Services } from '../ports.ts'
import { getClaim } from './change-claim.ts'
import { leaseNamedClaim } from './lease-claim.ts'
import { survivorOf } from './merge-claims.ts'
import { releaseLease } from './release-lease.ts'
import { submitReview } from './submit-review.ts'

type Needs = Pick<Services, 'claims' | 'links' | 'laneQueues' | 'people' | 'drafts' | 'clock' | 'settings'>

/**
 * The claim after the review. She needs no lease: one is taken for the moment, and given back where the review is refused. The same
 * twice is recorded once. Throws `VerdictInvalidError` where the verdict does not hold on that day, and what a submit throws.
 */
export async function reuseVerdict(
  services: Needs,
  reusing: { claimId: ClaimId; from: ClaimId; by: PersonId } & Reuse,
): Promise<Claim> {
  const { claimId, from, by: reviewer } = reusing
  const claim = await getClaim(services, claimId)
  const known = await survivorOf(services, await getClaim(services, from))
  const decided = await decisionOn(services, claimId, [from, known.id])
  const at = services.clock.now().toISOString()
  const source = checkReuse({ claim, source: known, decided }, { asOf: reusing.asOf, today: at.slice(0, 10) })
  const [basis] = await services.claims.reviewsOf(source.id, [source.verdict.basis])
  if (basis === undefined) throw new VerdictInvalidError('its verdict has no explanation to take over', 'from')
  const judgement = judgementFrom(basis, reusing)
  const submitted = { claimId, reviewer, judgement, reusedFrom: { claimId: source.id, reviewId: basis.id } }
  const own = claim.reviews.find((review) => review.reviewer === reviewer)
  if (own?.id === reviewIdOf({ ...submitted, fence: own?.fence ?? 0 })) {
    return submitReview(services, { ...submitted, fence: own.fence })
  }
  const holder = heldAt(claim, at)
  if (holder?.reviewer === reviewer) return submitReview(services, { ...submitted, fence: holder.fence })
  const { fence } = (await leaseNamedClaim(services, { reviewer, claimId })).lease
  try {
    return await submitReview(services, { ...submitted, fence })
  } catch (error) {
    if (error instanceof VerdictInvalidError) await giveBack(services, { reviewer, claimId, fence })
    throw error
  }
}

/** What a person said the two are to each other, under any of the ids that the other one has had. */
async function decisionOn({ links }: Needs, claimId: ClaimId, others: readonly ClaimId[]) {
  const decisions = await links.decisionsOf(claimId)
  return decisions.find(({ claims }) => others.some((id) => claims.includes(id))) ?? null
}

/** That the lease has ended by itself meanwhile is no reason to hide why the review was refused. */
async function giveBack(services: Needs, lease: Parameters<typeof releaseLease>[1]): Promise<void> {
  try {
    await releaseLease(services, lease)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}

/** What a reviewer has in hand: her open leases, and the claims she has a draft for. */
import { type Claim, heldAt } from '../domain/claim.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import type { LeasedClaim } from './lease-claim.ts'

export async function listOwnWork(
  { claims, drafts, clock }: Pick<Services, 'claims' | 'drafts' | 'clock'>,
  reviewer: PersonId,
): Promise<{ leases: LeasedClaim[]; drafted: Claim[] }> {
  const at = clock.now().toISOString()
  const [held, drafted] = await Promise.all([claims.heldBy(reviewer), drafts.claimsOf(reviewer)])
  const found = new Map((await claims.getMany([...new Set([...held, ...drafted])])).map((claim) => [claim.id, claim]))
  const leases = held.flatMap((id) => {
    const claim = found.get(id)
    const lease = claim ? heldAt(claim, at) : null
    return claim && lease?.reviewer === reviewer ? [{ claim, lease }] : []
  })
  return {
    leases,
    drafted: drafted.flatMap((id) => found.get(id) ?? []).filter((claim) => !hasJudged(claim, reviewer)),
  }
}

/** A draft is done with when its judgement was recorded. */
function hasJudged(claim: Claim, reviewer: PersonId): boolean {
  return claim.reviews.some((review) => review.reviewer === reviewer)
}

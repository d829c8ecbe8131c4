/** The three ways to give a claim up: skip it for good, hand it to a colleague, or park it until a day. */
import { type Claim, heldAt } from '../domain/claim.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { hiddenSeconds, type LeasedClaim } from './lease-claim.ts'
import { lowerPolicy } from './lower-policy.ts'

type Held = { reviewer: PersonId; claimId: ClaimId; fence: number }

/** She is never offered it again; the others at once. Twice is once, since the first may have been cut off half-way. */
export async function skipClaim(
  services: Pick<Services, 'claims' | 'laneQueues' | 'people' | 'clock' | 'settings'>,
  held: Held & { why: string },
): Promise<void> {
  const { reviewer: by, fence, why } = held
  const { before, claim, changed } = await changeClaim(services, held.claimId, (current) => {
    const holder = heldAt(current, services.clock.now().toISOString())
    if (current.skippedBy.includes(by) && holder?.reviewer !== by) return null
    return { action: 'skip', by, fence, why }
  })
  const receiptHandle = changed ? (before.lease?.receiptHandle ?? null) : null
  if (receiptHandle !== null) await services.laneQueues.hide(claim.lane, [{ receiptHandle, seconds: 0 }])
  await lowerPolicy(services, claim)
}

/** The colleague's lease starts anew, under a fencing number that the giver does not have. */
export async function handOverClaim(
  services: Pick<Services, 'claims' | 'laneQueues' | 'clock' | 'settings'>,
  held: Held & { to: PersonId; why: string | null },
): Promise<LeasedClaim> {
  const { reviewer: by, fence, to, why } = held
  const { leaseMs } = services.settings
  const { claim } = await changeClaim(services, held.claimId, () => ({
    action: 'hand-over',
    by,
    fence,
    to,
    leaseMs,
    why,
  }))
  if (claim.lease === null) throw new Error('a claim that was handed over has a lease')
  const { receiptHandle } = claim.lease
  if (receiptHandle !== null) {
    await services.laneQueues.hide(claim.lane, [{ receiptHandle, seconds: hiddenSeconds(services.settings) }])
  }
  return { claim, lease: claim.lease }
}

/** Off the queue until its day (ISO 8601), with the parker as its owner. */
export async function parkClaim(
  services: Pick<Services, 'claims' | 'laneQueues' | 'clock'>,
  held: Held & { until: string; why: string },
): Promise<Claim> {
  const { reviewer: by, fence, until, why } = held
  const { before, claim } = await changeClaim(services, held.claimId, () => ({ action: 'park', by, fence, until, why }))
  const receiptHandle = before.lease?.receiptHandle ?? null
  if (receiptHandle !== null) await services.laneQueues.delete(claim.lane, [receiptHandle])
  return claim
}

/** The heartbeat of a lease: first the claim's item, then the message's hiding. */
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { hiddenSeconds, type LeasedClaim } from './lease-claim.ts'

/** The lease with its new end. Throws `LeaseLostError` where it is no longer hers. */
export async function extendLease(
  services: Pick<Services, 'claims' | 'laneQueues' | 'clock' | 'settings'>,
  held: { reviewer: PersonId; claimId: ClaimId; fence: number },
): Promise<LeasedClaim> {
  const { leaseMs } = services.settings
  const { reviewer: by, fence } = held
  const { claim } = await changeClaim(services, held.claimId, () => ({ action: 'extend', by, fence, leaseMs }))
  if (claim.lease === null) throw new Error('an extended claim has a lease')
  const { receiptHandle } = claim.lease
  if (receiptHandle !== null) {
    await services.laneQueues.hide(claim.lane, [{ receiptHandle, seconds: hiddenSeconds(services.settings) }])
  }
  return { claim, lease: claim.lease }
}

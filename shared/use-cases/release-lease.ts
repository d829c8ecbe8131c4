/** Gives a claim back: the lease ends on the item, and its message is shown to the others at once. */
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'

/** Throws `LeaseLostError` where the lease is no longer hers. */
export async function releaseLease(
  services: Pick<Services, 'claims' | 'laneQueues' | 'clock'>,
  held: { reviewer: PersonId; claimId: ClaimId; fence: number },
): Promise<void> {
  const { reviewer: by, fence } = held
  const { before } = await changeClaim(services, held.claimId, () => ({ action: 'release', by, fence }))
  const receiptHandle = before.lease?.receiptHandle ?? null
  if (receiptHandle !== null) await services.laneQueues.hide(before.lane, [{ receiptHandle, seconds: 0 }])
}

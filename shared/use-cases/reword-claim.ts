/** Somebody of the desk puts a claim in words of its own, or puts right who made it. */
import type { Rewording } from '../domain/change-wording.ts'
import type { Claim } from '../domain/claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'

/** The claim afterwards. Throws `ActionRefusedError` where it is for an editor to do. */
export async function rewordClaim(
  services: Pick<Services, 'claims' | 'clock'>,
  claimId: ClaimId,
  rewording: Rewording,
): Promise<Claim> {
  const { claim } = await changeClaim(services, claimId, () => rewording)
  return claim
}

/** Tells a claim's lane to look at it. A nudge that gets lost is sent again by `reconcile`; nobody waits for it. */
import type { Claim } from '../domain/claim.ts'
import type { Services } from '../ports.ts'

export async function sendNudge({ laneQueues }: Pick<Services, 'laneQueues'>, claim: Claim): Promise<void> {
  await laneQueues.send(claim.lane, { claimId: claim.id, nudge: claim.nudge.number })
}

/** How many people a claim deserves: the policy by its risk, with the reasons in words. */
import type { ClaimId } from './ids.ts'
import { harmTopicsOf } from './priority.ts'
import type { ReviewPolicy } from './review-policy.ts'
import type { Settings } from './settings.ts'
import type { Statement } from './statement.ts'

/** So many reasons make a blind pair of what would have been the desk's ordinary policy. */
const BLIND_FROM = 2

/**
 * The desk's policy, or a blind pair where the claim is risky or falls into the random sample (by its id, so that the same
 * claim always gets the same answer). `origins`: how many independent origins say it.
 */
export function policyFor(
  statement: Statement,
  claim: { id: ClaimId; origins: number },
  { policy, risk }: Settings,
): { policy: ReviewPolicy; policyReasons: string[] } {
  const topics = harmTopicsOf(statement)
  const reasons = [
    topics.length > 0 ? `harm: ${topics.join(', ')}` : null,
    claim.origins >= risk.wideReach ? `reach: ${claim.origins} origins` : null,
    statement.checkworthiness.score < risk.lowConfidence ? 'reading: not sure what it says' : null,
  ].filter((reason) => reason !== null)
  if (inSample(claim.id, risk.sampleOneIn))
    return { policy: 'blind-pair', policyReasons: [...reasons, 'random sample'] }
  if (policy === 'solo' || reasons.length < BLIND_FROM) return { policy, policyReasons: reasons }
  return { policy: 'blind-pair', policyReasons: reasons }
}

/** One in so many; 0 for none. */
function inSample(id: ClaimId, oneIn: number): boolean {
  return oneIn > 0 && Number.parseInt(id.slice(-8), 16) % oneIn === 0
}

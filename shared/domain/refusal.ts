/** How the claim's life refuses an action, in words that may be told to anyone at the desk. */
import type { Claim } from './claim.ts'
import { ActionRefusedError, ClaimDismissedError, ClaimMergedError } from './errors.ts'
import type { ActionName } from './transitions.ts'

/** Whether one has judged already is not said: it may be told to the other one of a blind pair. */
export function refusal(claim: Claim, action: ActionName): ActionRefusedError {
  const { status } = claim
  if (status === 'merged') return new ClaimMergedError(`the claim is part of ${claim.merged.into} now: go on there`)
  if (status === 'dismissed')
    return new ClaimDismissedError(`the claim was dismissed: it cannot take the action ${action}`)
  const stands = status === 'waiting' || status === 'in-review' ? 'under review' : status
  return new ActionRefusedError(`the claim is ${stands}: it cannot take the action ${action}`)
}

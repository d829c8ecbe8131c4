/** What may happen to a verdict after publication: an update, a correction, a recheck, a retraction, or a fresh start. */
import type { Claim } from '../domain/claim.ts'
import { type ClaimId, type PersonId, reviewIdOf } from '../domain/ids.ts'
import type { Judgement } from '../domain/review.ts'
import { checkRightOfReply } from '../domain/right-of-reply.ts'
import type { Services } from '../ports.ts'
import { changeClaim, getClaim } from './change-claim.ts'
import { recordJudgement } from './record-judgement.ts'
import { sendNudge } from './send-nudge.ts'

type Needs = Pick<Services, 'claims' | 'clock' | 'settings'>

/** `correct`: we were wrong. `update`: new facts came. The old verdict stays in the history, `why` is the public note. */
export async function replaceVerdict(
  services: Needs,
  amendment: { action: 'correct' | 'update'; claimId: ClaimId; by: PersonId; judgement: Judgement; why: string },
): Promise<Claim> {
  const { action, claimId, by, judgement, why } = amendment
  const claim = await getClaim(services, claimId)
  const id = reviewIdOf({ claimId, reviewer: by, fence: 0, judgement })
  const isDone = (current: Claim): boolean => current.status === 'published' && current.verdict.basis === id
  if (isDone(claim)) return claim
  checkRightOfReply(claim, judgement, services.settings.ratingScale)
  const review = await recordJudgement(services, { claim, by, judgement, role: 'amendment' })
  const { claim: changed } = await changeClaim(
    services,
    claimId,
    (current) => (isDone(current) ? null : { action, by, review, why }),
    claim,
  )
  return changed
}

/**
 * The verdict stays in force while it is looked at again, or while an appeal against it waits for its answer; or it is taken
 * back, with the reason for the public.
 */
export async function flagVerdict(
  services: Pick<Services, 'claims' | 'clock'>,
  flag: {
    action: 'recheck' | 'appeal' | 'answer' | 'retract'
    claimId: ClaimId
    by: PersonId
    why: string
    about?: 'evidence'
  },
): Promise<Claim> {
  const { action, by, why, about } = flag
  const { claim } = await changeClaim(services, flag.claimId, (current) =>
    isFlagged(current, flag) ? null : { action, by, why, ...(about === undefined ? {} : { about }) },
  )
  return claim
}

/** Whether the very same was said already: a request may come twice. */
function isFlagged(claim: Claim, { action, why }: { action: string; why: string }): boolean {
  if (action === 'retract') return claim.status === 'retracted'
  return claim.status === 'published' && claim.underRecheck?.kind === action && claim.underRecheck.why === why
}

/** Judged anew from the start, before publication or after a retraction. */
export async function reopenClaim(
  services: Pick<Services, 'claims' | 'laneQueues' | 'clock'>,
  reopening: { claimId: ClaimId; by: PersonId; why: string },
): Promise<Claim> {
  const { by, why } = reopening
  const { claim } = await changeClaim(services, reopening.claimId, () => ({ action: 'reopen', by, why }))
  await sendNudge(services, claim)
  return claim
}

/** Records a judgement, then acknowledges: the review, the claim, and only then its message. */
import type { Claim } from '../domain/claim.ts'
import { ClaimNotFoundError, DomainError, LeaseLostError } from '../domain/errors.ts'
import { type ClaimId, type PersonId, reviewIdOf } from '../domain/ids.ts'
import { hashOfReview, type Judgement, type Review } from '../domain/review.ts'
import type { Services } from '../ports.ts'
import { changeClaim, getClaim } from './change-claim.ts'
import { lowerPolicy } from './lower-policy.ts'
import { recordJudgement } from './record-judgement.ts'
import { sendNudge } from './send-nudge.ts'

type Needs = Pick<Services, 'claims' | 'laneQueues' | 'people' | 'drafts' | 'clock' | 'settings'>
/** To whoever no longer holds it, a claim that went on is a lease that has ended: one of a blind pair is told no more. */
const HIDDEN: ReadonlySet<string> = new Set(['lease_lost', 'action_refused'])

type Submitted = { reviewer: PersonId; claimId: ClaimId; fence: number; judgement: Judgement } & Pick<
  Review,
  'reusedFrom'
>

/**
 * The claim after the review. A submit that comes twice is answered as the first one was. Throws `VerdictInvalidError`
 * before the review is written, `LeaseLostError` where the lease is no longer hers, and says where the claim was dismissed
 * or merged meanwhile: whatever the refusal, what she sent is kept as her draft.
 */
export async function submitReview(services: Needs, submitted: Submitted): Promise<Claim> {
  try {
    return await submit(services, submitted)
  } catch (error) {
    if (!(error instanceof DomainError) || error instanceof ClaimNotFoundError) throw error
    const { claimId, reviewer, judgement: content } = submitted
    await services.drafts.put({ claimId, reviewer, content, savedAt: services.clock.now().toISOString() })
    if (!HIDDEN.has(error.code)) throw error
    throw new LeaseLostError(`this lease has ended; what you sent is kept as your draft (${error.message})`)
  }
}

async function submit(services: Needs, submitted: Submitted): Promise<Claim> {
  const { reviewer, claimId, fence, judgement, reusedFrom } = submitted
  const claim = await getClaim(services, claimId)
  const id = reviewIdOf({ claimId, reviewer, fence, judgement })
  if (claim.reviews.some((known) => known.id === id)) return passOn(services, claim)
  const review = await recordJudgement(services, {
    ...{ claim, by: reviewer, judgement, role: 'review', fence, reusedFrom },
  })
  const { before, claim: reviewed } = await changeClaim(
    services,
    claimId,
    async (current) => {
      if (refersTo(current, review)) return null
      const known = current.reviews.map((reference) => reference.id)
      return { action: 'submit', by: reviewer, fence, review, earlier: await services.claims.reviewsOf(claimId, known) }
    },
    claim,
  )
  const settled = await passOn(services, reviewed)
  const receiptHandle = before.lease?.fence === fence ? before.lease.receiptHandle : null
  if (receiptHandle !== null) await services.laneQueues.delete(reviewed.lane, [receiptHandle])
  return settled
}

/** To whoever must be second, or to nobody. Also for a submit that comes again: the first may have been cut off before it. */
async function passOn(services: Needs, reviewed: Claim): Promise<Claim> {
  const settled = await lowerPolicy(services, reviewed)
  if (settled.status === 'in-review') await sendNudge(services, settled)
  return settled
}

function refersTo(claim: Claim, review: Review): boolean {
  return claim.reviews.some(({ id, hash }) => id === review.id && hash === hashOfReview(review))
}

/** Ends a dispute: the two reviewers agree on one judgement, or an editor who did neither decides. */
import type { Claim } from '../domain/claim.ts'
import { ActionRefusedError } from '../domain/errors.ts'
import { type ClaimId, type PersonId, reviewIdOf } from '../domain/ids.ts'
import { areNeighbours } from '../domain/rating-scale.ts'
import type { Judgement, Review } from '../domain/review.ts'
import type { Services } from '../ports.ts'
import { changeClaim, getClaim } from './change-claim.ts'
import { recordJudgement } from './record-judgement.ts'

type Needs = Pick<Services, 'claims' | 'clock' | 'settings'>

/** One reviewer of a dispute proposes what both could sign; only where their ratings are neighbours on the scale. */
export async function proposeSettlement(
  services: Needs,
  proposed: { claimId: ClaimId; by: PersonId; judgement: Judgement },
): Promise<Claim> {
  const { claimId, by, judgement } = proposed
  const claim = await getClaim(services, claimId)
  const reviews = await services.claims.reviewsOf(
    claimId,
    claim.reviews.map(({ id }) => id),
  )
  const [first, second] = reviews
  if (
    claim.status === 'disputed' &&
    !(first && second && areNeighbours(services.settings.ratingScale, first.rating, second.rating))
  ) {
    throw new ActionRefusedError('the two ratings are not neighbours on the scale: an editor must adjudicate')
  }
  const review = await recordJudgement(services, { claim, by, judgement, role: 'proposal' })
  const { claim: changed } = await changeClaim(
    services,
    claimId,
    (current) => {
      const same = current.status === 'disputed' && current.proposal?.review === review.id
      return same ? null : { action: 'propose', by, review, why: null }
    },
    claim,
  )
  return changed
}

/** The other reviewer agrees to what was proposed; twice is once. */
export async function agreeToSettlement(services: Needs, agreed: { claimId: ClaimId; by: PersonId }): Promise<Claim> {
  const { claimId, by } = agreed
  const { claim } = await changeClaim(services, claimId, async (current) => {
    const reviewed = current.reviews.some(({ reviewer }) => reviewer === by)
    if (current.status === 'decided' && current.verdict.settledBy === 'consensus' && reviewed) return null
    const review =
      current.status === 'disputed' && current.proposal
        ? await proposalOf(services, current.id, current.proposal.review)
        : null
    if (review === null) throw new ActionRefusedError('nothing is proposed for this claim')
    return { action: 'settle', by, review, why: 'by consensus' }
  })
  return claim
}

async function proposalOf({ claims }: Needs, claimId: ClaimId, id: Review['id']): Promise<Review | null> {
  const [review] = await claims.reviewsOf(claimId, [id])
  return review ?? null
}

/** An editor who did neither review decides with both before her. */
export async function adjudicateClaim(
  services: Needs,
  decided: { claimId: ClaimId; by: PersonId; judgement: Judgement; why: string | null },
): Promise<Claim> {
  const { claimId, by, judgement, why } = decided
  const claim = await getClaim(services, claimId)
  const id = reviewIdOf({ claimId, reviewer: by, fence: 0, judgement })
  const isDone = (current: Claim): boolean => current.status === 'decided' && current.verdict.basis === id
  if (isDone(claim)) return claim
  const review = await recordJudgement(services, { claim, by, judgement, role: 'adjudication' })
  const { claim: changed } = await changeClaim(
    services,
    claimId,
    (current) => (isDone(current) ? null : { action: 'adjudicate', by, review, why }),
    claim,
  )
  return changed
}

/** The steps that reviewers take at a desk under test. */
import type { ClaimView } from '../../shared/api/views/claim-view.ts'
import type { Answer, LocalDesk, Person } from '../local-desk.ts'

export type Lease = { id: string; claimId: string; expiresAt: string }

/** Takes a claim by its id; throws where it is refused. */
export async function takeClaim(desk: LocalDesk, person: Person, claimId: string): Promise<Lease> {
  const answer = await desk.post(person, '/v1/reviews/lease', { claimId })
  if (answer.status !== 200) throw new Error(`not leased: ${JSON.stringify(answer.body)}`)
  return (answer.body as { lease: Lease }).lease
}

export function submitReview(
  desk: LocalDesk,
  person: Person,
  lease: Pick<Lease, 'id'>,
  judgement: Record<string, unknown>,
): Promise<Answer> {
  return desk.post(person, `/v1/reviews/${lease.id}/submit`, judgement)
}

/** The claim of an article that holds these words. */
export function claimWith(words: string, claims: readonly ClaimView[]): ClaimView {
  const claim = claims.find(({ wording }) => wording.includes(words))
  if (claim === undefined) throw new Error(`no claim holds ${words}`)
  return claim
}

/** Lowers a claim's policy where nobody else could be second, so that a small desk never waits for someone who is not there. */
import { type Claim, heldAt } from '../domain/claim.ts'
import { PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { ableReviewers } from './see-reviewer.ts'

const POLICY = PersonId.parse('sys_policy')

/** The claim as it is afterwards. */
export async function lowerPolicy(
  services: Pick<Services, 'claims' | 'people' | 'clock' | 'settings'>,
  read: Claim,
): Promise<Claim> {
  // Also asked of a claim that nobody has judged: how long an answer takes must not tell the two apart.
  if (!isFree(read, services.clock.now().toISOString())) return read
  if ((await ableReviewers(services, read)).length > 0) return read
  const { claim } = await changeClaim(
    services,
    read.id,
    async (current) => {
      if (current.status !== 'in-review' || !isFree(current, services.clock.now().toISOString())) return null
      const known = current.reviews.map(({ id }) => id)
      const reviews = await services.claims.reviewsOf(current.id, known)
      return {
        action: 'lower',
        by: POLICY,
        reviews,
        why: `${current.policy} lowered to solo: no other active reviewer`,
      }
    },
    read,
  )
  return claim
}

function isFree(claim: Claim, at: string): boolean {
  const open = claim.status === 'waiting' || claim.status === 'in-review'
  return open && claim.policy !== 'solo' && heldAt(claim, at) === null
}

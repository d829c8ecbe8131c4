/** A reviewer leaves the desk: she may lease nothing more, and what she holds is free at once. */
import type { PersonId } from '../domain/ids.ts'
import { seenAt } from '../domain/person.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'

/** How many claims were freed. */
export async function revokeReviewer(
  services: Pick<Services, 'claims' | 'people' | 'clock'>,
  revocation: { reviewer: PersonId; by: PersonId },
): Promise<number> {
  const { reviewer, by } = revocation
  const at = services.clock.now().toISOString()
  const person = await services.people.get(reviewer)
  await services.people.put({ ...seenAt(person, reviewer, person?.lastSeenAt ?? at), leftAt: at })
  let freed = 0
  for (const id of await services.claims.heldBy(reviewer)) {
    const { changed } = await changeClaim(services, id, ({ lease, status }) => {
      const open = status === 'waiting' || status === 'in-review'
      return open && lease?.reviewer === reviewer ? { action: 'evict', by, reviewer } : null
    })
    if (changed) freed += 1
  }
  return freed
}

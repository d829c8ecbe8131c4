/** Candidates that nobody chose in time leave the shortlist, with the reason; they can be brought back. */
import { PersonId } from '../domain/ids.ts'
import type { Lane } from '../domain/lane.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'

const RECONCILER = PersonId.parse('sys_reconcile')
const DAY_MS = 86_400_000
/** One run looks at so many of a lane; the next run goes on. */
const MOST_CLAIMS = 200

/** How many went. What was brought back stays for the whole time again. */
export async function ageOutCandidates(
  services: Pick<Services, 'claims' | 'clock' | 'settings'>,
  lane: Lane,
): Promise<number> {
  const { candidateDays } = services.settings
  const before = new Date(services.clock.now().getTime() - candidateDays * DAY_MS).toISOString()
  const query = { status: 'candidate', lane, after: null, limit: MOST_CLAIMS, oldestFirst: true } as const
  const { items } = await services.claims.listByStatus(query)
  let gone = 0
  for (const { id } of items.filter(({ position }) => position < before)) {
    const { changed } = await changeClaim(services, id, ({ status, changedAt }) => {
      if (status !== 'candidate' || changedAt >= before) return null
      return { action: 'dismiss', by: RECONCILER, why: `not chosen within ${candidateDays} days` }
    })
    if (changed) gone += 1
  }
  return gone
}

/** What a desk holds at the end of a story, so that two stories can be compared. */
import type { Nudge } from '../../shared/domain/messages.ts'
import type { Services } from '../../shared/ports.ts'
import type { TimedDesk } from './timed-servers.ts'

/** Written ahead of what it tells of, also where that was refused; and what a key has asked for, which a repetition adds to. */
const PASSING = /^(?:EVENTS|ANNOUNCED|RATE)#|^FACET#changed | PUBLIC#/

/** What is stored and which messages still count, without what differs from one time to another. */
export async function stateOf(place: TimedDesk, desk: Pick<Services, 'claims'>) {
  const [nudges, matching] = [await place.takeNudges(), await place.takeMatching()]
  const items = (await place.items()).filter(({ pk, sk }) => !PASSING.test(`${pk} ${sk}`))
  const byKey = items.map((item) => [`${item.pk} ${item.sk}`, steady(item)] as const)
  return {
    items: Object.fromEntries(byKey.sort(([a], [b]) => (a < b ? -1 : 1))),
    nudges: await currentOf(nudges, desk),
    matching,
  }
}

/** Messages may come twice, and those with an old number say nothing. */
async function currentOf(nudges: readonly Nudge[], { claims }: Pick<Services, 'claims'>): Promise<string[]> {
  const known = new Map((await claims.getMany(nudges.map(({ claimId }) => claimId))).map((claim) => [claim.id, claim]))
  const current = nudges.filter(({ claimId, nudge }) => {
    const claim = known.get(claimId)
    return claim?.nudge.number === nudge && (claim.status === 'waiting' || claim.status === 'in-review')
  })
  return [...new Set(current.map(({ claimId, nudge }) => `${claimId} ${nudge}`))].sort()
}

/** What another time, another lease or another write gives another value. */
const UNSTEADY: ReadonlySet<string> = new Set([
  ...['version', 'fence', 'sequence', 'receiptHandle', 'hash', 'head', 'previous'],
  ...['sinceMs', 'ms', 'expiresAt', 'countedTo', 'prioritySk', 'dueSk', 'listSk'],
])
const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

function steady(value: unknown): unknown {
  if (typeof value === 'string' && TIME.test(value)) return 'a time'
  if (Array.isArray(value)) return value.map(steady)
  if (value instanceof Set) return [...value].sort()
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !UNSTEADY.has(key))
  return Object.fromEntries(kept.map(([key, part]) => [key, steady(part)]))
}

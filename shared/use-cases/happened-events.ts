/** Which of the noted events really happened: those whose entry the claim's history has. */
import type { Claim } from '../domain/claim.ts'
import type { ClaimEvent } from '../domain/claim-event.ts'
import { hashOfEntry } from '../domain/history.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'

const AT_ONCE = 8

/** Each event with its claim; null where its change was refused. */
export async function happenedEvents<Event extends ClaimEvent>(
  services: Pick<Services, 'claims'>,
  events: readonly Event[],
): Promise<{ event: Event; claim: Claim | null }[]> {
  if (events.length === 0) return []
  const ids = [...new Set(events.map(({ claimId }) => claimId))]
  const claims = new Map((await services.claims.getMany(ids)).map((claim) => [claim.id, claim]))
  return mapInParallel(events, AT_ONCE, async (event) => {
    const claim = claims.get(event.claimId)
    const known = claim?.history.recent.find(({ sequence }) => sequence === event.sequence)
    const entry = known ?? (claim ? await spilledEntry(services, event) : undefined)
    return { event, claim: claim && entry && hashOfEntry(entry) === event.hash ? claim : null }
  })
}

async function spilledEntry({ claims }: Pick<Services, 'claims'>, { claimId, sequence }: ClaimEvent) {
  return (await claims.spilledHistory(claimId)).find((entry) => entry.sequence === sequence)
}

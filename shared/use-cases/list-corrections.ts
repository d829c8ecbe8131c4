/** What the public had been told wrongly and when that was put right, newest first: corrections and retractions. */
import type { Claim } from '../domain/claim.ts'
import type { ClaimEvent } from '../domain/claim-event.ts'
import { hashOfEntry } from '../domain/history.ts'
import type { PartOf, Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { readHistory } from './read-history.ts'

export type Correction = {
  claim: Extract<Claim, { status: 'published' | 'retracted' }>
  kind: 'correction' | 'retraction'
  at: string
  /** The public note. */
  note: string
}

const AT_ONCE = 8

/** `after` is the `next` of the part before. A part may hold fewer than `limit`: changes that were refused are left out. */
export async function listCorrections(
  services: Pick<Services, 'claims' | 'figures'>,
  { after, limit }: { after: string | null; limit: number },
): Promise<PartOf<Correction>> {
  const { items, next } = await services.figures.corrections(after, limit)
  const ids = [...new Set(items.map(({ claimId }) => claimId))]
  const claims = new Map((await services.claims.getMany(ids)).map((claim) => [claim.id, claim]))
  const found = await mapInParallel(items, AT_ONCE, async (event) => {
    const claim = claims.get(event.claimId)
    return claim ? correctionOf(services, claim, event) : null
  })
  return { items: found.filter((correction) => correction !== null), next }
}

async function correctionOf(
  services: Pick<Services, 'claims'>,
  claim: Claim,
  event: ClaimEvent,
): Promise<Correction | null> {
  // Judged anew since: nothing of it is public for now.
  if (claim.status !== 'published' && claim.status !== 'retracted') return null
  const bySequence = ({ sequence }: { sequence: number }) => sequence === event.sequence
  const recent = claim.history.recent.find(bySequence)
  const entry = recent ?? (await readHistory(services, claim)).entries.find(bySequence)
  if (entry === undefined || hashOfEntry(entry) !== event.hash) return null
  const kind = event.action === 'retract' ? 'retraction' : 'correction'
  return { claim, kind, at: event.at, note: entry.why ?? '' }
}

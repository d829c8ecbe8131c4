/** The whole story of a claim: what stands on its item, and before it what was stored beside it. */
import type { Claim } from '../domain/claim.ts'
import { firstBrokenEntry, type HistoryEntry } from '../domain/history.ts'
import type { Services } from '../ports.ts'

/** Oldest first, with the first entry that does not follow from the one before it; null for a whole chain. */
export async function readHistory(
  { claims }: Pick<Services, 'claims'>,
  claim: Claim,
): Promise<{ entries: HistoryEntry[]; firstBroken: number | null }> {
  const { recent, head, length } = claim.history
  const spilled = length > recent.length ? await claims.spilledHistory(claim.id) : []
  // A refused write may have left an entry in both places.
  const bySequence = new Map([...spilled, ...recent].map((entry) => [entry.sequence, entry]))
  const entries = [...bySequence.values()].sort((a, b) => a.sequence - b.sequence)
  return { entries, firstBroken: firstBrokenEntry(entries, head) }
}

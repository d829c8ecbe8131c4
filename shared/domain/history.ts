/**
 * The story of a claim: append-only entries, each with the hash of the one before, so that an export can be verified.
 * Entries name people by opaque ids only; leases and nudges are not part of the story.
 */
import * as z from 'zod'
import { canonicalJson, sha256 } from './hash.ts'
import { PersonId } from './ids.ts'

/** So many entries stay on the claim's item; older ones are items of their own. */
export const RECENT_ENTRIES = 10

export const HistoryEntry = z.object({
  sequence: z.int().positive(),
  at: z.iso.datetime(),
  by: PersonId,
  action: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  why: z.string().max(500).nullable(),
  /** The hash of the entry before; null for the first. */
  previous: z.string().nullable(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

export const History = z.object({
  length: z.int().min(0),
  /** The hash of the last entry. */
  head: z.string().nullable(),
  recent: z.array(HistoryEntry).max(RECENT_ENTRIES),
})
export type History = z.infer<typeof History>

export const EMPTY_HISTORY: History = { length: 0, head: null, recent: [] }

export function hashOfEntry(entry: HistoryEntry): string {
  return sha256(canonicalJson(entry))
}

/** The history with one more entry, all of them still in `recent`. */
export function appendEntry(history: History, entry: Omit<HistoryEntry, 'sequence' | 'previous'>): History {
  const added: HistoryEntry = { ...entry, sequence: history.length + 1, previous: history.head }
  return { length: added.sequence, head: hashOfEntry(added), recent: [...history.recent, added] }
}

/** The sequence number of the first entry that does not follow from the one before it, or null for a whole chain. */
export function firstBrokenEntry(entries: readonly HistoryEntry[], head: string | null): number | null {
  let previous: string | null = null
  let expected = 1
  for (const entry of entries) {
    if (entry.sequence !== expected || entry.previous !== previous) return entry.sequence
    previous = hashOfEntry(entry)
    expected += 1
  }
  return previous === head ? null : expected
}

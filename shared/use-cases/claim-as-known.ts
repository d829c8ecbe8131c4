/** A claim as it stood at an earlier time. */
import type { Claim, ClaimStatus } from '../domain/claim.ts'
import { type HistoryEntry, hashOfEntry } from '../domain/history.ts'
import type { PublicRecord } from '../domain/public-record.ts'
import type { Services } from '../ports.ts'
import { readHistory } from './read-history.ts'

export type Standing = {
  status: ClaimStatus
  /** What was public then; null where nothing was. */
  record: PublicRecord | null
  underRecheck: boolean
}

/** Null where the claim was not there yet. `at` is an instant of the past. */
export async function claimAsKnown(
  services: Pick<Services, 'claims'>,
  claim: Claim,
  at: string,
): Promise<Standing | null> {
  if (claim.createdAt > at) return null
  const { entries } = await readHistory(services, claim)
  const known = entries.filter((entry) => entry.at <= at)
  const status = (known.at(-1)?.to ?? 'candidate') as ClaimStatus
  if (status !== 'published' && status !== 'retracted') return { status, record: null, underRecheck: false }
  const byHash = new Map((await services.claims.publicRecordsOf(claim.id)).map((record) => [record.hash, record]))
  const [entry, record] = lastRecorded(known, byHash)
  return { status, record, underRecheck: status === 'published' && isLookedAt(known, entry) }
}

function lastRecorded(
  entries: readonly HistoryEntry[],
  records: ReadonlyMap<string, PublicRecord>,
): [HistoryEntry | null, PublicRecord | null] {
  for (const entry of entries.toReversed()) {
    const record = records.get(hashOfEntry(entry))
    if (record !== undefined) return [entry, record]
  }
  return [null, null]
}

/** Whether a recheck or an appeal since the verdict waits for what it leads to. */
function isLookedAt(entries: readonly HistoryEntry[], verdict: HistoryEntry | null): boolean {
  const since = entries.filter(({ sequence }) => sequence > (verdict?.sequence ?? 0))
  const last = since.findLast(({ action }) => ['recheck', 'appeal', 'answer'].includes(action))
  return last !== undefined && last.action !== 'answer'
}

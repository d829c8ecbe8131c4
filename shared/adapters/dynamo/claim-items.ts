/** How a claim stands in the table: its item, and the index keys under which its status makes it found. */
import { type Claim, type ClaimStatus, heldAt } from '../../domain/claim.ts'
import type { ClaimId, PersonId } from '../../domain/ids.ts'
import type { Lane } from '../../domain/lane.ts'
import { nextLookAt } from '../../domain/next-look.ts'
import type { Item, Key } from './table.ts'

export const claimKey = (id: ClaimId): Key => ({ pk: `CLAIM#${id}`, sk: 'CLAIM' })
export const listPartition = (status: ClaimStatus, lane: Lane): string => `STATUS#${status}#${lane}`
export const priorityPartition = (status: ClaimStatus, lane: Lane): string => `PRIORITY#${status}#${lane}`
export const holderPartition = (reviewer: PersonId): string => `HOLDER#${reviewer}`
export const duePartition = (lane: Lane): string => `DUE#${lane}`

/** The claim's place in a list: by the time it was made, which never changes. */
export const positionOf = (claim: Pick<Claim, 'id' | 'createdAt'>): string => `${claim.createdAt}#${claim.id}`

/** The id at the end of an index's sort key. */
export const idOfSortKey = (sortKey: string): string => sortKey.slice(sortKey.lastIndexOf('#') + 1)

const ranked: ReadonlySet<ClaimStatus> = new Set(['candidate', 'waiting', 'in-review'])

/** Scores may be negative: moved up, and padded so that they sort as text. */
const sortableScore = (score: number): string => (score + 100_000).toFixed(3).padStart(12, '0')

/** Every attribute of the item but its primary key; null stands for one that must not be there. */
export function claimAttributes(claim: Claim): Record<string, unknown> {
  const due = nextLookAt(claim)
  const holder = heldAt(claim, claim.changedAt)
  const place = ranked.has(claim.status)
  return {
    version: claim.version,
    claim,
    listPk: listPartition(claim.status, claim.lane),
    listSk: positionOf(claim),
    priorityPk: place ? priorityPartition(claim.status, claim.lane) : null,
    prioritySk: place ? `${sortableScore(claim.priority.score)}#${claim.id}` : null,
    holderPk: holder ? holderPartition(holder.reviewer) : null,
    holderSk: holder ? claim.id : null,
    duePk: due ? duePartition(claim.lane) : null,
    dueSk: due ? `${due}#${claim.id}` : null,
  }
}

export function claimItem(claim: Claim): Item {
  const present = Object.entries(claimAttributes(claim)).filter(([, value]) => value !== null)
  return { ...claimKey(claim.id), ...Object.fromEntries(present) }
}

/** When `reconcile` must look at a claim again: one time a claim, so that one index finds all that is due. */
import type { Claim } from './claim.ts'

const HOUR_MS = 3_600_000

/** A waiting claim whose message was lost is nudged again after so long; leases do not wait for it. */
export const RENUDGE_MS = 24 * HOUR_MS

/** The time (ISO 8601) of the next look, or null where nothing can become due by itself. */
export function nextLookAt(claim: Claim): string | null {
  switch (claim.status) {
    case 'waiting':
    case 'in-review':
      return new Date(Date.parse(claim.nudge.sentAt ?? claim.createdAt) + RENUDGE_MS).toISOString()
    case 'parked':
      return claim.parked.until
    case 'published':
      if (claim.underRecheck !== null || claim.verdict.validUntil === null) return null
      return `${claim.verdict.validUntil}T23:59:59.999Z`
    case 'candidate':
    case 'decided':
    case 'disputed':
    case 'dismissed':
    case 'merged':
    case 'retracted':
      return null
  }
}

/** What the public was told of a claim and when: one record a change of its verdict, kept for good. */
import * as z from 'zod'
import { type Claim, FactCheck, Verdict } from './claim.ts'
import type { ClaimEvent } from './claim-event.ts'
import { isPublicNotice } from './notice.ts'

export const PublicRecord = z.object({
  /** The entry of the claim's history, by its number and its hash: a record whose entry is not there was never public. */
  sequence: z.int().positive(),
  hash: z.string(),
  verdict: Verdict,
  factCheck: FactCheck,
})
export type PublicRecord = z.infer<typeof PublicRecord>

/** The record of a change; null where the public is told of none. */
export function publicRecordOf(changed: Claim, event: ClaimEvent | null): PublicRecord | null {
  if (changed.status !== 'published' && changed.status !== 'retracted') return null
  if (event === null || event.notice === null || !isPublicNotice(event.notice)) return null
  const { verdict, factCheck } = changed
  return { sequence: event.sequence, hash: event.hash, verdict, factCheck }
}

/** What a reviewer has typed so far: kept on the server, so that a lost network or lease never loses it. */
import * as z from 'zod'
import { ClaimId, PersonId } from './ids.ts'

/** As the desk sends it; judged only when it is submitted. */
export const MOST_DRAFT_BYTES = 60_000

export const Draft = z.object({
  claimId: ClaimId,
  reviewer: PersonId,
  content: z.record(z.string(), z.unknown()),
  savedAt: z.iso.datetime(),
})
export type Draft = z.infer<typeof Draft>

/** What people of the desk tell each other beside a claim. */
import * as z from 'zod'
import { ClaimId, PersonId } from './ids.ts'

export const Note = z.object({
  claimId: ClaimId,
  by: PersonId,
  at: z.iso.datetime(),
  text: z.string().trim().min(1).max(2_000),
  mentions: z.array(PersonId).max(10),
})
export type Note = z.infer<typeof Note>

/** What somebody says against a published verdict, and what they were told. It stands beside the claim's story, so that it can be erased. */
import * as z from 'zod'
import { sha256 } from './hash.ts'
import { ClaimId, PersonId } from './ids.ts'

export const AppealId = z
  .string()
  .regex(/^apl_[0-9a-f]{24}$/)
  .brand<'AppealId'>()
export type AppealId = z.infer<typeof AppealId>

export const Appeal = z.object({
  id: AppealId,
  claimId: ClaimId,
  from: z.string().trim().min(1).max(100),
  says: z.string().trim().min(1).max(2_000),
  at: z.iso.datetime(),
  /** The editor who took it down. */
  by: PersonId,
  answer: z.object({ says: z.string(), by: PersonId, at: z.iso.datetime() }).nullable(),
})
export type Appeal = z.infer<typeof Appeal>

/** The same words from the same person against the same claim are one appeal, however often they come. */
export function appealIdOf({ claimId, from, says }: Pick<Appeal, 'claimId' | 'from' | 'says'>): AppealId {
  return AppealId.parse(`apl_${sha256([claimId, from, says].join('\n')).slice(0, 24)}`)
}

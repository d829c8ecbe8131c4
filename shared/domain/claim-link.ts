/** That a claim and a later one tell of the same event: found by matching, held on both, and no more than a suggestion. */
import * as z from 'zod'
import { ClaimId } from './ids.ts'
import { MatchKind } from './match.ts'

export const ClaimLink = z.object({
  /** The claim that came in, and the one that was known then. */
  said: ClaimId,
  known: ClaimId,
  /** What the one that came in is to the known one. */
  kind: MatchKind,
  score: z.number(),
  why: z.array(z.string()),
})
export type ClaimLink = z.infer<typeof ClaimLink>

/** That a claim and a later one tell of the same event: found by matching, held on both, a suggestion until a person decides. */
import * as z from 'zod'
import { ClaimId, PersonId } from './ids.ts'
import { MatchKind } from './match.ts'

/** What a person made of two claims, whichever of them she looked at. It outlives what matching finds again. */
export const LinkDecision = z.object({
  claims: z.tuple([ClaimId, ClaimId]),
  /** Null: they are not the same, and are not suggested again. */
  confirmedAs: MatchKind.nullable(),
  by: PersonId,
  at: z.iso.datetime(),
})
export type LinkDecision = z.infer<typeof LinkDecision>

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

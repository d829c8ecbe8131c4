/** A fact-check of another newsroom that a claim or a sentence meets, as the API shows it. */
import { z } from '@hono/zod-openapi'
import { MatchKind } from '../../domain/match.ts'
import type { OutsideMatch } from '../../use-cases/outside-matches.ts'

export const OutsideMatchView = z
  .object({
    kind: MatchKind,
    score: z.number(),
    why: z.array(z.string()),
    claimReviewed: z.string(),
    claimant: z.string().nullable(),
    rating: z.string().openapi({ description: 'In the words of its publisher.', example: 'False' }),
    publisher: z.object({ name: z.string(), site: z.string() }),
    url: z.string(),
    headline: z.string().nullable(),
    language: z.string(),
    reviewedAt: z.string().nullable(),
  })
  .openapi('FactCheckElsewhere')
export type OutsideMatchView = z.infer<typeof OutsideMatchView>

export function viewOfOutsideMatch({ kind, score, why, check }: OutsideMatch): OutsideMatchView {
  const { id: _id, importedAt: _at, saidAt: _said, ...told } = check
  return { kind, score, why, ...told }
}

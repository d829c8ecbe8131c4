/** Where a claim was said: article, revision, span and stance (schema.org `Claim.appearance`). */
import * as z from 'zod'
import { ArticleId, ClaimId, RevisionId } from './ids.ts'
import { Attribution, Span, Stance } from './statement.ts'

export const Appearance = z.object({
  claimId: ClaimId,
  articleId: ArticleId,
  revisionId: RevisionId,
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  quote: Span,
  stance: Stance,
  attributions: z.array(Attribution),
  saidAt: z.string(),
})
export type Appearance = z.infer<typeof Appearance>

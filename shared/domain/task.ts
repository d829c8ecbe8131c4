/** What an editor must look at: a published claim whose source no longer says it, or of which a newer figure is told elsewhere. */
import * as z from 'zod'
import { SentenceChange } from './appearance.ts'
import { ArticleId, ClaimId, PersonId, RevisionId, TaskId } from './ids.ts'

export const Task = z.object({
  id: TaskId,
  kind: z.enum(['appearance.changed', 'figure.newer']),
  claimId: ClaimId,
  articleId: ArticleId,
  /** The revision in which it changed, or in which the newer figure stands. */
  revisionId: RevisionId,
  /** The claim that took its place or tells the newer figure; null where the sentence is gone. */
  became: z.object({ claimId: ClaimId, change: SentenceChange, wording: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  done: z.object({ by: PersonId, at: z.iso.datetime() }).nullable(),
})
export type Task = z.infer<typeof Task>

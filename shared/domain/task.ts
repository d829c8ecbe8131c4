/** What an editor must look at of a published claim: its source no longer says it, a newer figure is told, its time is over. */
import * as z from 'zod'
import { SentenceChange } from './appearance.ts'
import { ArticleId, ClaimId, PersonId, RevisionId, TaskId, taskIdOf } from './ids.ts'

const ofAClaim = {
  id: TaskId,
  claimId: ClaimId,
  createdAt: z.iso.datetime(),
  done: z.object({ by: PersonId, at: z.iso.datetime() }).nullable(),
}
const Became = z.object({ claimId: ClaimId, change: SentenceChange, wording: z.string() })
/** `became` is the claim that took its place or tells the newer figure; null where the sentence is gone. */
const inARevision = { articleId: ArticleId, revisionId: RevisionId, became: Became.nullable() }

export const Task = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('appearance.changed'), ...ofAClaim, ...inARevision }),
  z.object({ kind: z.literal('figure.newer'), ...ofAClaim, ...inARevision }),
  /** `validUntil` was the last day of the verdict. */
  z.object({ kind: z.literal('verdict.expired'), ...ofAClaim, validUntil: z.iso.date() }),
])
export type Task = z.infer<typeof Task>

type Without<Whole, Keys extends string> = Whole extends unknown ? Omit<Whole, Keys> : never
export type NewTask = Without<Task, 'id' | 'done'>

/** An open task, named by what it is about: the same thing found twice is one task. */
export function openTask(task: NewTask): Task {
  const about = task.kind === 'verdict.expired' ? task.validUntil : task.revisionId
  return { ...task, id: taskIdOf(task.claimId, { kind: task.kind, in: about }), done: null }
}

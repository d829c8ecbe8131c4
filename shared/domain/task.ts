/**
 * What an editor must look at of a claim: its source no longer says it, a newer figure is told, the time of its verdict is
 * over, or a page that the verdict cites does not bear it out.
 */
import * as z from 'zod'
import { SentenceChange } from './appearance.ts'
import { CitationOutcome } from './citation.ts'
import { ArticleId, CitationId, ClaimId, PersonId, RevisionId, TaskId, taskIdOf } from './ids.ts'

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
  /** `look` is the number of the look at the page that showed it. */
  z.object({
    ...{ kind: z.literal('evidence.changed'), ...ofAClaim, citationId: CitationId, look: z.int().positive() },
    ...{ url: z.string(), says: z.string(), outcome: CitationOutcome.exclude(['found']), wasFound: z.boolean() },
  }),
])
export type Task = z.infer<typeof Task>

type Without<Whole, Keys extends string> = Whole extends unknown ? Omit<Whole, Keys> : never
export type NewTask = Without<Task, 'id' | 'done'>

/** An open task, named by what it is about: the same thing found twice is one task. */
export function openTask(task: NewTask): Task {
  return { ...task, id: taskIdOf(task.claimId, { kind: task.kind, in: aboutOf(task) }), done: null }
}

function aboutOf(task: NewTask): string {
  switch (task.kind) {
    case 'verdict.expired':
      return task.validUntil
    case 'evidence.changed':
      return `${task.citationId} ${task.look}`
    default:
      return task.revisionId
  }
}

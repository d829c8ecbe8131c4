/** What waits for an editor: published claims that must be looked at again, and why. */
import { createRoute, z } from '@hono/zod-openapi'
import { CitationOutcome } from '../domain/citation.ts'
import { TaskId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { finishTask } from '../use-cases/finish-task.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'

const ofAClaim = {
  ...{ id: z.string(), claimId: z.string(), createdAt: z.iso.datetime() },
  done: z.object({ by: z.string(), at: z.string() }).nullable(),
}
const Became = z.object({ claimId: z.string(), change: z.enum(['figure', 'wording']), wording: z.string() })
const became = Became.nullable().openapi({
  description: 'What the article says in its place, or who tells the newer figure; null where the sentence is gone.',
})
const inARevision = { articleId: z.string(), revisionId: z.string(), became }

const AppearanceChanged = z
  .object({ kind: z.literal('appearance.changed'), ...ofAClaim, ...inARevision })
  .openapi('AppearanceChangedTask')
const FigureNewer = z
  .object({ kind: z.literal('figure.newer'), ...ofAClaim, ...inARevision })
  .openapi('FigureNewerTask')
const VerdictExpired = z
  .object({
    ...{ kind: z.literal('verdict.expired'), ...ofAClaim },
    validUntil: z.iso
      .date()
      .openapi({ description: 'The last day of the verdict. It stays in force until an editor acts.' }),
  })
  .openapi('VerdictExpiredTask')

const EvidenceChanged = z
  .object({
    ...{ kind: z.literal('evidence.changed'), ...ofAClaim, citationId: z.string(), look: z.number().int() },
    ...{ url: z.string(), says: z.string() },
    outcome: CitationOutcome.exclude(['found']).openapi({
      description:
        'What the look at the page showed: it says something else, is gone, is no text, or cannot be reached.',
    }),
    wasFound: z.boolean().openapi({ description: 'Whether the page was ever seen to say it.' }),
  })
  .openapi('EvidenceChangedTask')

const TaskView = z
  .discriminatedUnion('kind', [AppearanceChanged, FigureNewer, VerdictExpired, EvidenceChanged])
  .openapi('Task')

const common = refusals('request_invalid', 'not_authenticated', 'not_allowed')

const list = createRoute({
  method: 'get',
  path: '/v1/tasks',
  summary: 'Open tasks, the oldest first',
  middleware: permit('editor', 'admin'),
  request: {
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().max(300).optional(),
    }),
  },
  responses: {
    200: {
      description: 'A part of the list. `next` is the cursor of the part after it, null at the end.',
      content: { 'application/json': { schema: z.object({ tasks: z.array(TaskView), next: z.string().nullable() }) } },
    },
    ...common,
    ...refusals('request_invalid', 'cursor_invalid'),
  },
})

const finish = createRoute({
  method: 'post',
  path: '/v1/tasks/{id}/done',
  summary: 'Note that a task was seen to',
  middleware: permit('editor'),
  request: { params: z.strictObject({ id: TaskId }) },
  responses: {
    200: { description: 'Done.', content: { 'application/json': { schema: TaskView } } },
    ...common,
    ...refusals('task_not_found'),
  },
})

export const taskRoutes = [list, finish]

const Position = z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#tsk_[0-9a-f]{24}_[0-9a-f]{24}$/)

export function mountTasks(api: Api, services: Pick<Services, 'tasks' | 'clock'>): void {
  api.openapi(list, async (context) => {
    const { limit, cursor } = context.req.valid('query')
    const part = await services.tasks.listOpen(cursor === undefined ? null : positionIn(cursor), limit)
    return context.json({ tasks: part.items, next: part.next && Buffer.from(part.next).toString('base64url') }, 200)
  })
  api.openapi(finish, async (context) => {
    const { id } = context.req.valid('param')
    return context.json(await finishTask(services, { id, editor: callerIn(context).id }), 200)
  })
}

function positionIn(cursor: string): string {
  const position = Position.safeParse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!position.success) throw new RequestError('cursor_invalid', 'take the cursor from `next`, unchanged', 'cursor')
  return position.data
}

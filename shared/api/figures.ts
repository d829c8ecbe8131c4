/** How the desk gets on: what waits, what gets done, how far its people agree, and whose claims it chooses. */
import { createRoute, z } from '@hono/zod-openapi'
import { Choices, DayCounts } from '../domain/desk-figures.ts'
import { LANES, Lane } from '../domain/lane.ts'
import { summariseFigures } from '../domain/summarise-figures.ts'
import type { Services } from '../ports.ts'
import { readFigures } from '../use-cases/count-figures.ts'
import type { Api } from './api.ts'
import { permit } from './caller.ts'
import { refusals } from './problem.ts'

const DAY_MS = 86_400_000

const Balance = z.array(z.object({ name: z.string(), ...Choices.shape }))

const LaneFigures = z
  .object({
    lane: Lane,
    waiting: z.int().openapi({ description: 'Claims that wait for a judgement.' }),
    meanAgeMs: z.number().nullable(),
    expectedWaitMs: z
      .number()
      .nullable()
      .openapi({ description: 'How long a new claim waits for its verdict at the pace of the last seven days.' }),
    meanToVerdictMs: z.number().nullable(),
    days: z.array(z.object({ day: z.string(), ...DayCounts.shape })),
    agreement: z
      .record(
        z.string(),
        z.object({
          pairs: z.int(),
          alpha: z.number().nullable(),
          low: z.number().nullable(),
          high: z.number().nullable(),
        }),
      )
      .openapi({
        description: 'Of blind pairs, by language: Krippendorff’s alpha (nominal) with its 95 % bootstrap interval.',
      }),
    publishers: Balance,
    claimants: Balance,
  })
  .openapi('LaneFigures')

const show = createRoute({
  method: 'get',
  path: '/v1/desk/figures',
  summary: 'The figures of the desk, by lane',
  middleware: permit('reviewer', 'editor', 'admin'),
  request: { query: z.strictObject({ days: z.coerce.number().int().min(1).max(90).default(28) }) },
  responses: {
    200: {
      description: 'Over the last so many days.',
      content: { 'application/json': { schema: z.object({ since: z.string(), lanes: z.array(LaneFigures) }) } },
    },
    ...refusals('request_invalid'),
    ...refusals('not_authenticated'),
    ...refusals('not_allowed'),
  },
})

export const figureRoutes = [show]

export function mountFigures(api: Api, services: Pick<Services, 'claims' | 'figures' | 'clock'>): void {
  api.openapi(show, async (context) => {
    const { days } = context.req.valid('query')
    const now = services.clock.now()
    const since = new Date(now.getTime() - (days - 1) * DAY_MS).toISOString().slice(0, 10)
    const lanes = await Promise.all(
      LANES.map(async (lane) => summariseFigures(lane, await readFigures(services, lane, since), now.toISOString())),
    )
    return context.json({ since, lanes }, 200)
  })
}

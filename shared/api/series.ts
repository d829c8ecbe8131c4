/** The figures of one event over time. */
import { createRoute, z } from '@hono/zod-openapi'
import { ArticleId, ClaimId, RevisionId } from '../domain/ids.ts'
import { Comparator } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { readSeries } from '../use-cases/read-series.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { refusals } from './problem.ts'
import { moved, readableClaim } from './readable-claim.ts'
import { mayRead } from './views/claim-view.ts'

const Point = z.object({
  claimId: z.string(),
  value: z.number(),
  max: z.number().nullable(),
  comparator: Comparator,
  exact: z.string().openapi({ example: 'أكثر من 130 هجوماً' }),
  saidAt: z.string(),
  publisher: z.string().nullable(),
  appearance: z
    .object({ articleId: ArticleId, revisionId: RevisionId, url: z.string().nullable() })
    .nullable()
    .openapi({ description: 'Where it was said first.' }),
  kind: z
    .enum(['same', 'newer-figure', 'conflicts'])
    .nullable()
    .openapi({ description: 'How matching linked it, a suggestion; null for the claim itself.' }),
  than: z.enum(['newer', 'older']).nullable().openapi({
    description: 'Whether its figure is newer or older than that of the claim itself, where linked as `newer-figure`.',
  }),
})
const SeriesView = z
  .object({ unit: z.string().nullable(), points: z.array(Point), low: z.number(), high: z.number() })
  .openapi('Series')

const show = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/series',
  security: KEY_OPTIONAL,
  summary: 'The figures of the same event over time, the oldest first, and their range',
  request: { params: z.strictObject({ id: ClaimId }) },
  responses: {
    200: {
      description: 'The series; null where the claim has no figure. Without a key it holds published claims only.',
      content: { 'application/json': { schema: z.object({ series: SeriesView.nullable() }) } },
    },
    ...moved,
    ...refusals('request_invalid', 'not_authenticated', 'claim_not_found'),
  },
})

export const seriesRoutes = [show]

export function mountSeries(api: Api, services: Pick<Services, 'claims' | 'links'>): void {
  api.openapi(show, async (context) => {
    const caller = context.get('caller')
    const claim = await readableClaim(services, context.req.valid('param').id, caller)
    const found = await readSeries(services, claim, (one) => mayRead(one, caller))
    const points = (found?.points ?? []).map(({ claim: { id }, figure, ...point }) => {
      const { value, max, comparator, exact } = figure
      return Point.parse({ claimId: id, value, max, comparator, exact, ...point })
    })
    return context.json({ series: found && { ...found, points } }, 200)
  })
}

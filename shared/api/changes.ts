/** What has changed since: the same events that webhooks carry, for whoever would rather ask. */
import { createRoute, z } from '@hono/zod-openapi'
import { EVENTS_KEPT_MS } from '../domain/claim-event.ts'
import { isPublicNotice } from '../domain/notice.ts'
import type { Services } from '../ports.ts'
import { listChanges, placeBefore } from '../use-cases/list-changes.ts'
import { describeChange } from '../use-cases/webhook-body.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { RequestError, refusals } from './problem.ts'
import { ChangeView } from './views/change-view.ts'

const DAY_MS = 86_400_000

const list = createRoute({
  method: 'get',
  path: '/v1/changes',
  security: KEY_OPTIONAL,
  summary: 'What has changed since, in the order of time and without a gap',
  description:
    'Ask again with `next` as `since`. A change is shown some minutes after it was made, when nothing before it can come any more. Without a key only verdicts are shown.',
  request: {
    query: z.strictObject({
      since: z.string().max(120).optional().openapi({
        description:
          'The `next` of the answer before, or a time (ISO 8601), of the last 90 days; the last day where it is left out.',
        example: '2026-03-01T09:00:00Z',
      }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: {
      description: 'The next changes. `next` is never null; `more` says whether to ask at once.',
      content: {
        'application/json': {
          schema: z.object({ changes: z.array(ChangeView), next: z.string(), more: z.boolean() }).openapi('Changes'),
        },
      },
    },
    ...refusals('request_invalid', 'cursor_invalid', 'cursor_expired', 'not_authenticated'),
  },
})

export const changeRoutes = [list]

const Place = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z(#|\$|#clm_[0-9a-f]{24}\$)$/)

export function mountChanges(api: Api, services: Pick<Services, 'claims' | 'figures' | 'clock'>): void {
  api.openapi(list, async (context) => {
    const { since, limit } = context.req.valid('query')
    const now = services.clock.now().getTime()
    const after = since === undefined ? placeBefore(new Date(now - DAY_MS).toISOString()) : placeIn(since)
    if (Date.parse(after.slice(0, 24)) < now - EVENTS_KEPT_MS)
      throw new RequestError('cursor_expired', 'changes are kept for 90 days; list the claims anew', 'since')
    const wanted = context.get('caller') === null ? isPublicNotice : () => true
    const { changes, next, more } = await listChanges(services, { after, limit, wanted })
    return context.json(
      { changes: changes.map(describeChange), next: Buffer.from(next).toString('base64url'), more },
      200,
    )
  })
}

function placeIn(since: string): string {
  const time = z.iso.datetime({ offset: true }).safeParse(since)
  const day = z.iso.date().safeParse(since)
  if (time.success || day.success) return placeBefore(new Date(since).toISOString())
  const place = Place.safeParse(Buffer.from(since, 'base64url').toString('utf8'))
  if (!place.success) throw new RequestError('cursor_invalid', 'take `next` unchanged, or a time', 'since')
  return place.data
}

/** What every reader may ask of the desk itself: its rating scale, and what it had to put right. */

import { createRoute, z } from '@hono/zod-openapi'
import { wordingOf } from '../domain/change-wording.ts'
import { Rating } from '../domain/rating-scale.ts'
import type { Services } from '../ports.ts'
import { listCorrections } from '../use-cases/list-corrections.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { RequestError, refusals } from './problem.ts'

const scale = createRoute({
  method: 'get',
  path: '/v1/rating-scale',
  security: KEY_OPTIONAL,
  summary: 'The ratings that a verdict may have, with their names by language',
  description:
    'A setting, versioned: each verdict says which version it was given under. `value` is null off the line. Ratings that are `retired` are given no more.',
  request: {
    query: z.strictObject({
      version: z.coerce
        .number()
        .int()
        .min(1)
        .max(1_000_000)
        .optional()
        .openapi({ description: 'A version of the past; the one in force where it is left out.' }),
    }),
  },
  responses: {
    200: {
      description: 'The scale.',
      content: {
        'application/json': {
          schema: z.object({ version: z.int(), ratings: z.array(Rating) }).openapi('RatingScale'),
        },
      },
    },
    ...refusals('request_invalid', 'not_authenticated', 'scale_not_found'),
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/corrections',
  security: KEY_OPTIONAL,
  summary: 'Corrections and retractions, the newest first',
  request: {
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: {
      description: 'A part of the list; it may hold fewer than asked for. `next` is the cursor of the part after it.',
      content: {
        'application/json': {
          schema: z
            .object({
              corrections: z.array(
                z.object({
                  claimId: z.string(),
                  kind: z.enum(['correction', 'retraction']),
                  at: z.string(),
                  note: z.string(),
                  wording: z.string(),
                  headline: z.string(),
                  url: z.string(),
                  rating: z.string().openapi({ description: 'As it is now; of a retracted verdict, as it was.' }),
                }),
              ),
              next: z.string().nullable(),
            })
            .openapi('Corrections'),
        },
      },
    },
    ...refusals('request_invalid', 'cursor_invalid', 'not_authenticated'),
  },
})

export const correctionRoutes = [scale, list]

const Position = z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#clm_[0-9a-f]{24}#\d+#[0-9a-f]{12}$/)

export function mountCorrections(
  api: Api,
  services: Pick<Services, 'claims' | 'figures' | 'settings' | 'settingsStore'>,
): void {
  api.openapi(scale, async (context) => {
    const { version } = context.req.valid('query')
    const { ratingScale } = services.settings
    const asked = version === undefined || version === ratingScale.version
    const found = asked ? ratingScale : await services.settingsStore.scaleOf(version)
    if (found === null) throw new RequestError('scale_not_found', `there is no version ${version}`, 'version')
    return context.json(found, 200)
  })
  api.openapi(list, async (context) => {
    const { limit, cursor } = context.req.valid('query')
    const part = await listCorrections(services, { after: cursor === undefined ? null : positionIn(cursor), limit })
    const corrections = part.items.map(({ claim, ...correction }) => ({
      ...correction,
      claimId: claim.id,
      wording: wordingOf(claim),
      headline: claim.factCheck.headline,
      url: claim.factCheck.url,
      rating: claim.verdict.rating,
    }))
    return context.json({ corrections, next: part.next && Buffer.from(part.next).toString('base64url') }, 200)
  })
}

function positionIn(cursor: string): string {
  const position = Position.safeParse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!position.success) throw new RequestError('cursor_invalid', 'take the cursor from `next`, unchanged', 'cursor')
  return position.data
}

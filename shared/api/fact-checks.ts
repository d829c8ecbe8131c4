/** Published verdicts in the formats of others: schema.org `ClaimReview` for search engines and exchanges. */

import { createRoute, z } from '@hono/zod-openapi'
import { wordingOf } from '../domain/change-wording.ts'
import { ClaimReview, claimReviewOf } from '../domain/claim-review.ts'
import { NotPublishedError } from '../domain/errors.ts'
import { ClaimId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from '../use-cases/appearances-of-claim.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { refusals } from './problem.ts'
import { moved, readableClaim } from './readable-claim.ts'

const claimReview = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/claim-review',
  security: KEY_OPTIONAL,
  summary: 'The published verdict as schema.org ClaimReview',
  description: 'To be put into the fact-check’s own page, one a page. Without a number where the rating has none.',
  request: {
    params: z.strictObject({ id: ClaimId }),
    query: z.strictObject({
      language: z
        .string()
        .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
        .optional()
        .openapi({ description: 'BCP 47: of the rating’s name. The claim’s own unless given.', example: 'ar' }),
    }),
  },
  responses: {
    200: {
      description: 'JSON-LD.',
      content: { 'application/ld+json': { schema: ClaimReview.openapi('ClaimReview') } },
    },
    ...moved,
    ...refusals('request_invalid', 'not_authenticated', 'claim_not_found', 'not_published'),
  },
})

export const factCheckRoutes = [claimReview]

export function mountFactChecks(api: Api, services: Pick<Services, 'claims' | 'settings'>): void {
  api.openapi(claimReview, async (context) => {
    const claim = await readableClaim(services, context.req.valid('param').id, context.get('caller'))
    if (claim.status !== 'published') throw new NotPublishedError(`claim ${claim.id} has no published verdict`)
    const { language } = context.req.valid('query')
    const { ratingScale: scale, newsroom } = services.settings
    const appearances = await appearancesOfClaim(services, claim)
    const wording = wordingOf(claim)
    const review = claimReviewOf(claim, { appearances, scale, newsroom, wording, ...(language ? { language } : {}) })
    return context.json(review, 200, { 'content-type': 'application/ld+json; charset=utf-8' })
  })
}

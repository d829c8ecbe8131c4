/** A claim, where it was said, and what was found. */
import { createRoute, z } from '@hono/zod-openapi'
import { SentenceChange } from '../domain/appearance.ts'
import type { Claim } from '../domain/claim.ts'
import { ClaimId } from '../domain/ids.ts'
import type { Caller } from '../domain/roles.ts'
import { Span } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from '../use-cases/appearances-of-claim.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { refusals } from './problem.ts'
import { moved, readableClaim } from './readable-claim.ts'
import { ClaimView, isDesk, viewOfClaim } from './views/claim-view.ts'
import { ReviewView, viewOfReview } from './views/review-view.ts'

const SentenceLink = z.object({ claimId: z.string(), change: SentenceChange })

const Appearances = z.array(
  z.object({
    articleId: z.string(),
    revisionId: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    quote: Span,
    stance: z.string(),
    saidAt: z.string(),
    originId: z.string().optional().openapi({ description: 'The article that this one is a copy of, or itself.' }),
    goneIn: z.string().optional().openapi({ description: 'The revision that no longer says it.' }),
    became: SentenceLink.optional().openapi({ description: 'The claim that stands there since.' }),
    was: SentenceLink.optional().openapi({ description: 'The claim that stood there before.' }),
  }),
)

const ClaimDetail = z
  .object({
    ...ClaimView.shape,
    appearances: Appearances,
    basis: ReviewView.nullable(),
  })
  .openapi('ClaimDetail')

const show = createRoute({
  method: 'get',
  path: '/v1/claims/{id}',
  security: KEY_OPTIONAL,
  summary: 'A claim, where it was said, and the verdict with what it rests on',
  request: { params: z.strictObject({ id: ClaimId }) },
  responses: {
    200: { description: 'The claim.', content: { 'application/json': { schema: ClaimDetail } } },
    ...moved,
    ...refusals('request_invalid', 'not_authenticated', 'claim_not_found'),
  },
})

export const claimRoutes = [show]

type Needs = Pick<Services, 'claims' | 'settings'>

export function mountClaims(api: Api, services: Needs): void {
  api.openapi(show, async (context) => {
    const caller = context.get('caller')
    const claim = await readableClaim(services, context.req.valid('param').id, caller)
    const view = viewOfClaim(claim, caller, services.settings.ratingScale)
    const [appearances, basis] = await Promise.all([
      appearancesOfClaim(services, claim),
      basisOf(services, claim, caller),
    ])
    const shown = appearances.map(({ claimId: _claim, attributions: _who, became, was, ...appearance }) => ({
      ...appearance,
      // A claim that took the place of another may not be published: the public is not told of it.
      ...(caller === null ? {} : { became, was }),
    }))
    return context.json({ ...view, appearances: shown, basis: basis ? viewOfReview(basis) : null }, 200)
  })
}

/** The review that the verdict rests on, where the caller may see the verdict. */
async function basisOf({ claims }: Needs, claim: Claim, caller: Caller | null) {
  const open =
    claim.status === 'published' || claim.status === 'retracted' || (claim.status === 'decided' && isDesk(caller))
  if (!open || !('verdict' in claim)) return null
  const [review] = await claims.reviewsOf(claim.id, [claim.verdict.basis])
  return review ?? null
}

/** Known claims that a claim may belong to, for whoever looks at it. */
import { createRoute, z } from '@hono/zod-openapi'
import { ClaimId } from '../domain/ids.ts'
import { MatchKind } from '../domain/match.ts'
import type { Services } from '../ports.ts'
import { suggestClaims } from '../use-cases/suggest-claims.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { refusals } from './problem.ts'
import { moved, readableClaim } from './readable-claim.ts'
import { ClaimView, viewOfClaim } from './views/claim-view.ts'
import { OutsideMatchView, viewOfOutsideMatch } from './views/outside-match-view.ts'
import { ReviewView, viewOfReview } from './views/review-view.ts'

const SuggestionView = z
  .object({
    kind: MatchKind,
    score: z.number(),
    why: z.array(z.string()).openapi({ description: 'The parts of the score in words, the weightiest first.' }),
    confirmed: z.boolean().openapi({ description: 'Whether a person said so.' }),
    claim: ClaimView,
    basis: ReviewView.nullable().openapi({
      description:
        'What its published verdict rests on, to be taken over by whoever confirms that it holds here, and as of when; it never is by itself.',
    }),
  })
  .openapi('Suggestion')

const list = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/suggestions',
  summary: 'Known claims that a claim may repeat, update, contradict or answer',
  middleware: permit('reviewer', 'editor', 'admin'),
  request: { params: z.strictObject({ id: ClaimId }) },
  responses: {
    200: {
      description:
        'The best first, without those that a person said are not the same; beside them what other newsrooms have checked.',
      content: {
        'application/json': {
          schema: z.object({ suggestions: z.array(SuggestionView), elsewhere: z.array(OutsideMatchView) }),
        },
      },
    },
    ...moved,
    ...refusals('request_invalid', 'not_authenticated', 'not_allowed', 'claim_not_found'),
  },
})

export const suggestionRoutes = [list]

export function mountSuggestions(
  api: Api,
  services: Pick<Services, 'claims' | 'matches' | 'links' | 'outsideChecks' | 'settings'>,
): void {
  api.openapi(list, async (context) => {
    const caller = callerIn(context)
    const claim = await readableClaim(services, context.req.valid('param').id, caller)
    const { suggestions: found, elsewhere } = await suggestClaims(services, claim)
    const suggestions = await Promise.all(
      found.map(async ({ claim: known, kind, score, why, decision }) => {
        const [basis] =
          known.status === 'published' ? await services.claims.reviewsOf(known.id, [known.verdict.basis]) : []
        return {
          ...{ kind, score, why, confirmed: decision !== null },
          claim: viewOfClaim(known, caller, services.settings),
          basis: basis ? viewOfReview(basis) : null,
        }
      }),
    )
    return context.json({ suggestions, elsewhere: elsewhere.map(viewOfOutsideMatch) }, 200)
  })
}

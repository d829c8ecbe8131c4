/** Claimants that the desk knows, with their names by language and their aliases. */
import { createRoute, z } from '@hono/zod-openapi'
import { KnownClaimant } from '../domain/known-claimant.ts'
import type { Services } from '../ports.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { refusals } from './problem.ts'

const list = createRoute({
  method: 'get',
  path: '/v1/claimants',
  security: KEY_OPTIONAL,
  summary: 'Claimants that the desk knows by an id of its own',
  description:
    'A setting. `GET /v1/claims?claimant=` takes the id or any of the names and finds what was said under all of them; a claim shows the id beside the name that its article uses.',
  responses: {
    200: {
      description: 'In the order of the desk.',
      content: {
        'application/json': { schema: z.object({ claimants: z.array(KnownClaimant) }) },
      },
    },
    ...refusals('not_authenticated'),
  },
})

export const claimantRoutes = [list]

export function mountClaimants(api: Api, services: Pick<Services, 'settings'>): void {
  api.openapi(list, (context) => context.json({ claimants: services.settings.claimants }, 200))
}

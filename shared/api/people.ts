/** People who leave the desk, and whose data must go. */
import { createRoute, z } from '@hono/zod-openapi'
import { PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { erasePerson } from '../use-cases/erase-person.ts'
import { revokeReviewer } from '../use-cases/revoke-reviewer.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { refusals } from './problem.ts'

const common = refusals('request_invalid', 'not_authenticated', 'not_allowed')
const middleware = permit('admin')
const request = { params: z.strictObject({ id: PersonId }) }

const revoke = createRoute({
  method: 'post',
  path: '/v1/people/{id}/revoke',
  summary: 'A reviewer leaves: what she holds is free at once',
  middleware,
  request,
  responses: {
    200: { description: 'Done.', content: { 'application/json': { schema: z.object({ freed: z.int() }) } } },
    ...common,
  },
})
const erase = createRoute({
  method: 'delete',
  path: '/v1/people/{id}',
  summary: 'Erase a person: drafts, mentions, and when she was seen',
  description:
    'Close her account where people sign in first: who signs in again is a new person of the desk. Histories and judgements keep the opaque id and verify as before.',
  middleware,
  request,
  responses: { 204: { description: 'Nothing of her is kept, also where nothing was.' }, ...common },
})

export const peopleRoutes = [revoke, erase]

type Needs = Pick<Services, 'claims' | 'people' | 'drafts' | 'notes' | 'clock'>

export function mountPeople(api: Api, services: Needs): void {
  api.openapi(revoke, async (context) => {
    const freed = await revokeReviewer(services, { reviewer: context.req.valid('param').id, by: callerIn(context).id })
    return context.json({ freed }, 200)
  })
  api.openapi(erase, async (context) => {
    await erasePerson(services, { person: context.req.valid('param').id, by: callerIn(context).id })
    return context.body(null, 204)
  })
}

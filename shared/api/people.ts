/** The people of the desk: how colleagues see them, who leaves, and whose data must go. */
import { createRoute, z } from '@hono/zod-openapi'
import { PersonId } from '../domain/ids.ts'
import { isActive, MOST_PERSON_NAME, type Person } from '../domain/person.ts'
import { Role } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { erasePerson } from '../use-cases/erase-person.ts'
import { introducePerson } from '../use-cases/introduce-person.ts'
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

const PersonView = z
  .object({
    id: z.string(),
    name: z.string().nullable().openapi({ description: 'As she wants to be called; null until she said.' }),
    roles: z.array(Role),
    active: z.boolean().openapi({ description: 'Whether she was at work lately: a claim may be handed over to her.' }),
    left: z.boolean(),
  })
  .openapi('Person')

const list = createRoute({
  method: 'get',
  path: '/v1/people',
  summary: 'The people of the desk',
  middleware: permit('reviewer', 'editor', 'admin'),
  responses: {
    200: {
      description: 'Everyone who was ever at work here, also who has left.',
      content: { 'application/json': { schema: z.object({ people: z.array(PersonView) }) } },
    },
    ...refusals('not_authenticated', 'not_allowed'),
  },
})
const introduce = createRoute({
  method: 'put',
  path: '/v1/people/me',
  summary: 'Say how colleagues shall see you',
  middleware: permit('reviewer', 'editor', 'admin'),
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ name: z.string().trim().min(1).max(MOST_PERSON_NAME) }).openapi('Introduction'),
        },
      },
    },
  },
  responses: {
    200: { description: 'Noted.', content: { 'application/json': { schema: PersonView } } },
    ...refusals('request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed', 'media_type_unsupported'),
  },
})

export const peopleRoutes = [list, introduce, revoke, erase]

type Needs = Pick<Services, 'claims' | 'people' | 'drafts' | 'notes' | 'clock' | 'settings'>

export function mountPeople(api: Api, services: Needs): void {
  const shown = (person: Person) => {
    const { id, name, roles, leftAt } = person
    const active = isActive(person, services.clock.now().toISOString(), services.settings.activeMs)
    return { id, name, roles, active, left: leftAt !== null }
  }
  api.openapi(list, async (context) => {
    return context.json({ people: (await services.people.all()).map(shown) }, 200)
  })
  api.openapi(introduce, async (context) => {
    const { name } = context.req.valid('json')
    return context.json(shown(await introducePerson(services, { caller: callerIn(context), name })), 200)
  })
  api.openapi(revoke, async (context) => {
    const freed = await revokeReviewer(services, { reviewer: context.req.valid('param').id, by: callerIn(context).id })
    return context.json({ freed }, 200)
  })
  api.openapi(erase, async (context) => {
    await erasePerson(services, { person: context.req.valid('param').id, by: callerIn(context).id })
    return context.body(null, 204)
  })
}

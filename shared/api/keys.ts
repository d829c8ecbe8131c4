/** Keys of machines: made, looked over, renewed and ended by editors and admins. A secret is shown once and never again. */
import { createRoute, z } from '@hono/zod-openapi'
import { ApiKey, holderOf } from '../domain/api-key.ts'
import { PersonId } from '../domain/ids.ts'
import { type Caller, ROLES, type Role } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { createApiKey } from '../use-cases/create-api-key.ts'
import { getApiKey, revokeApiKey, rotateApiKey } from '../use-cases/end-api-key.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'

const HOUR_MS = 3_600_000
const MOST_OVERLAP_HOURS = 30 * 24
/** What an editor may hand out; every other role is an admin's to give. */
const EDITORS_MAY_GIVE: ReadonlySet<Role> = new Set(['newsroom', 'ingester'])

const owners = permit('editor', 'admin')
const KeyView = ApiKey.omit({ hash: true, holder: true })
  .extend({
    id: z.string(),
    renews: z.string().nullable().openapi({ description: 'The first key of this machine, which it goes on for.' }),
    lastUsedAt: z.string().nullable().openapi({ description: 'To the minute, by any key of the machine.' }),
  })
  .openapi('ApiKey')
const NewKeyView = z
  .object({ key: KeyView, secret: z.string().openapi({ description: 'Shown now and never again.', example: 'cdk_…' }) })
  .openapi('NewApiKey')
const common = refusals('request_invalid', 'not_authenticated', 'not_allowed')
const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})
const params = z.strictObject({ id: PersonId })
const withBody = refusals('json_malformed', 'request_invalid', 'media_type_unsupported', 'body_too_large')

const list = createRoute({
  method: 'get',
  path: '/v1/keys',
  summary: 'Every key, the oldest first',
  middleware: owners,
  request: {
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: json(
      'Without their secrets. `next` is the cursor of the part after it, null at the end.',
      z.object({ keys: z.array(KeyView), next: z.string().nullable() }),
    ),
    ...common,
    ...refusals('cursor_invalid', 'request_invalid'),
  },
})
const create = createRoute({
  method: 'post',
  path: '/v1/keys',
  summary: 'Make a key for a machine',
  description: 'Editors give the roles `newsroom` and `ingester`; admins give any.',
  middleware: owners,
  request: {
    body: body(
      z
        .strictObject({
          name: ApiKey.shape.name,
          roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
          expiresAt: z.iso.datetime().nullable().default(null),
        })
        .openapi('KeyWanted'),
    ),
  },
  responses: { 201: json('The key, with its secret.', NewKeyView), ...withBody, ...common },
})
const rotate = createRoute({
  method: 'post',
  path: '/v1/keys/{id}/rotate',
  summary: 'Renew a key’s secret; the old one is good for some time yet',
  middleware: owners,
  request: {
    params,
    body: body(
      z.strictObject({ overlapHours: z.number().min(0).max(MOST_OVERLAP_HOURS).default(24) }).openapi('KeyRotation'),
    ),
  },
  responses: {
    201: json('The new key, with its secret.', NewKeyView),
    ...withBody,
    ...common,
    ...refusals('key_not_found'),
  },
})
const revoke = createRoute({
  method: 'post',
  path: '/v1/keys/{id}/revoke',
  summary: 'End a key at once',
  middleware: owners,
  request: { params },
  responses: { 200: json('Ended.', KeyView), ...common, ...refusals('key_not_found') },
})

export const keyRoutes = [list, create, rotate, revoke]

export function mountKeys(api: Api, services: Pick<Services, 'apiKeys' | 'rates' | 'clock' | 'secrets'>): void {
  api.openapi(list, async (context) => {
    const { limit, cursor } = context.req.valid('query')
    const { items, next } = await services.apiKeys.list(cursor === undefined ? null : placeIn(cursor), limit)
    const keys = await viewsOf(items)
    return context.json({ keys, next: next && Buffer.from(next).toString('base64url') }, 200)
  })
  api.openapi(create, async (context) => {
    const wanted = context.req.valid('json')
    checkMayGive(callerIn(context), wanted.roles)
    if (wanted.expiresAt !== null && wanted.expiresAt <= services.clock.now().toISOString())
      throw new RequestError('request_invalid', 'it would have ended already', 'expiresAt')
    const { key, secret } = await createApiKey(services, wanted)
    context.header('cache-control', 'no-store')
    return context.json({ key: await viewOf(key), secret }, 201)
  })
  api.openapi(rotate, async (context) => {
    const known = await keyFor(context)
    if (known.revokedAt !== null) throw new RequestError('key_not_found', 'it was revoked; make a new key')
    if (known.expiresAt !== null && known.expiresAt <= services.clock.now().toISOString())
      throw new RequestError('key_not_found', 'it has ended; make a new key')
    const made = await rotateApiKey(services, known, context.req.valid('json').overlapHours * HOUR_MS)
    context.header('cache-control', 'no-store')
    return context.json({ key: await viewOf(made.key), secret: made.secret }, 201)
  })
  api.openapi(revoke, async (context) =>
    context.json(await viewOf(await revokeApiKey(services, await keyFor(context))), 200),
  )

  async function viewsOf(keys: readonly ApiKey[]): Promise<z.infer<typeof KeyView>[]> {
    const used = await services.rates.lastUsed(keys.map(holderOf))
    return keys.map(({ hash: _hash, holder, ...key }) => {
      return { ...key, renews: holder ?? null, lastUsedAt: used.get(holder ?? key.id) ?? null }
    })
  }
  async function viewOf(key: ApiKey): Promise<z.infer<typeof KeyView>> {
    const [view] = await viewsOf([key])
    return view ?? Promise.reject(new Error('a key has a view'))
  }
  async function keyFor(context: {
    req: { valid(target: 'param'): { id: PersonId } }
    get(name: 'caller'): Caller | null
  }): Promise<ApiKey> {
    const key = await getApiKey(services, context.req.valid('param').id)
    checkMayGive(callerIn(context), key.roles)
    return key
  }
}

function checkMayGive(caller: Caller, roles: readonly Role[]): void {
  if (caller.roles.includes('admin') || roles.every((role) => EDITORS_MAY_GIVE.has(role))) return
  throw new RequestError(
    'not_allowed',
    'an editor gives the roles newsroom and ingester; ask an admin for others',
    'roles',
  )
}

const Place = /^\d{4}-\d\d-\d\dT[\d:.]+Z#key_[A-Za-z0-9-]{1,64}$/

function placeIn(cursor: string): string {
  const place = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!Place.test(place)) throw new RequestError('cursor_invalid', 'take the cursor from `next`, unchanged', 'cursor')
  return place
}

/** Keys of machines: made, looked over, renewed and ended by editors and admins. A secret is shown once and never again. */
import { createRoute, z } from '@hono/zod-openapi'
import { ApiKey } from '../domain/api-key.ts'
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
const KeyView = ApiKey.omit({ hash: true }).extend({ id: z.string() }).openapi('ApiKey')
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
  responses: { 200: json('Without their secrets.', z.object({ keys: z.array(KeyView) })), ...common },
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

export function mountKeys(api: Api, services: Pick<Services, 'apiKeys' | 'clock' | 'secrets'>): void {
  api.openapi(list, async (context) => context.json({ keys: (await services.apiKeys.list()).map(viewOf) }, 200))
  api.openapi(create, async (context) => {
    const wanted = context.req.valid('json')
    checkMayGive(callerIn(context), wanted.roles)
    if (wanted.expiresAt !== null && wanted.expiresAt <= services.clock.now().toISOString())
      throw new RequestError('request_invalid', 'it would have ended already', 'expiresAt')
    const { key, secret } = await createApiKey(services, wanted)
    return context.json({ key: viewOf(key), secret }, 201)
  })
  api.openapi(rotate, async (context) => {
    const known = await keyFor(context)
    if (known.revokedAt !== null) throw new RequestError('key_not_found', 'it was revoked; make a new key')
    if (known.expiresAt !== null && known.expiresAt <= services.clock.now().toISOString())
      throw new RequestError('key_not_found', 'it has ended; make a new key')
    const made = await rotateApiKey(services, known, context.req.valid('json').overlapHours * HOUR_MS)
    return context.json({ key: viewOf(made.key), secret: made.secret }, 201)
  })
  api.openapi(revoke, async (context) => context.json(viewOf(await revokeApiKey(services, await keyFor(context))), 200))

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

function viewOf({ hash: _hash, ...key }: ApiKey): z.infer<typeof KeyView> {
  return key
}

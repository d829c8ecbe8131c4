/** Subscriptions: who is told what by webhook, how that goes, and who was told what and when. */
import { createRoute, z } from '@hono/zod-openapi'
import { SubscriptionNotFoundError } from '../domain/errors.ts'
import { WebUrl } from '../domain/evidence.ts'
import { ClaimId, SubscriptionId } from '../domain/ids.ts'
import type { Caller } from '../domain/roles.ts'
import { type Subscription, SubscriptionFilter } from '../domain/subscription.ts'
import type { Services } from '../ports.ts'
import { changeSubscription } from '../use-cases/change-subscription.ts'
import { checkAddress, redeliver, resumeDeliveries, rotateSecret, sendTest, subscribe } from '../use-cases/subscribe.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'
import {
  DeliveryView,
  NewSecretView,
  SubscriptionView,
  viewOfDelivery,
  viewOfSubscription,
} from './views/subscription-view.ts'

const HOUR_MS = 3_600_000
const MOST_OVERLAP_HOURS = 24 * 30

const subscribers = permit('newsroom', 'editor', 'admin')
const params = z.strictObject({ id: SubscriptionId })
const paging = { limit: z.coerce.number().int().min(1).max(100).default(20), cursor: z.string().max(200).optional() }
const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})
const common = refusals('request_invalid', 'not_authenticated', 'not_allowed')
const withBody = refusals('request_invalid', 'json_malformed', 'media_type_unsupported', 'body_too_large')
const ofOne = refusals('subscription_not_found')
const rated = z.strictObject(SubscriptionFilter.shape).openapi('SubscriptionFilter', {
  description: 'One value of each list that is there must fit; without any list everything does.',
  example: { types: ['verdict.published', 'verdict.corrected'], languages: ['ar'], claimants: ['وزارة الصحة'] },
})

const create = createRoute({
  method: 'post',
  path: '/v1/subscriptions',
  summary: 'Subscribe an address of yours to changes',
  description:
    'Messages are signed as Standard Webhooks are (`webhook-id`, `webhook-timestamp`, `webhook-signature`) with the secret that is shown in this answer only. Those of one claim come in their order, each at least once; an answer of 2xx takes a message in. Redirects are not followed.',
  middleware: subscribers,
  request: body(z.strictObject({ url: WebUrl, filter: rated.default({}) }).openapi('SubscriptionWanted')),
  responses: {
    201: json('Subscribed. What happened before is not told.', NewSecretView),
    ...common,
    ...withBody,
    ...refusals('too_many_subscriptions', 'webhook_url_refused'),
  },
})
const list = createRoute({
  method: 'get',
  path: '/v1/subscriptions',
  summary: 'Subscriptions, the oldest first',
  description: 'A machine sees its own, editors see all. A part may hold fewer than asked for.',
  middleware: subscribers,
  request: { query: z.strictObject(paging) },
  responses: {
    200: json(
      'A part of the list. `next` is the cursor of the part after it, null at the end.',
      z.object({ subscriptions: z.array(SubscriptionView), next: z.string().nullable() }),
    ),
    ...common,
    ...refusals('cursor_invalid'),
  },
})
const show = createRoute({
  method: 'get',
  path: '/v1/subscriptions/{id}',
  summary: 'A subscription, and why it rests where it does',
  middleware: subscribers,
  request: { params },
  responses: { 200: json('The subscription.', SubscriptionView), ...common, ...ofOne },
})
const change = createRoute({
  method: 'patch',
  path: '/v1/subscriptions/{id}',
  summary: 'Change its address or filter, let it rest, have it go on',
  description:
    'A verdict that was told is put right there whatever the filter says by then. What happens while it rests is sent when it goes on.',
  middleware: subscribers,
  request: {
    params,
    ...body(
      z
        .strictObject({
          url: WebUrl.optional(),
          filter: rated.optional(),
          status: z.enum(['active', 'paused']).optional(),
        })
        .openapi('SubscriptionChanges'),
    ),
  },
  responses: {
    200: json('As it is now.', SubscriptionView),
    ...common,
    ...withBody,
    ...ofOne,
    ...refusals('version_conflict', 'webhook_url_refused'),
  },
})
const remove = createRoute({
  method: 'delete',
  path: '/v1/subscriptions/{id}',
  summary: 'End a subscription; what waits for it is not sent',
  middleware: subscribers,
  request: { params },
  responses: { 204: { description: 'Ended.' }, ...common, ...ofOne },
})
const rotate = createRoute({
  method: 'post',
  path: '/v1/subscriptions/{id}/rotate-secret',
  summary: 'Renew its secret; the old one signs beside it for some time yet',
  middleware: subscribers,
  request: {
    params,
    ...body(
      z.strictObject({ overlapHours: z.number().min(0).max(MOST_OVERLAP_HOURS).default(24) }).openapi('SecretRotation'),
    ),
  },
  responses: {
    201: json('The new secret.', NewSecretView),
    ...common,
    ...withBody,
    ...ofOne,
    ...refusals('version_conflict'),
  },
})
const test = createRoute({
  method: 'post',
  path: '/v1/subscriptions/{id}/test',
  summary: 'Send it a test message',
  middleware: subscribers,
  request: { params },
  responses: { 202: json('On its way; the log says what came of it.', DeliveryView), ...common, ...ofOne },
})
const log = createRoute({
  method: 'get',
  path: '/v1/subscriptions/{id}/deliveries',
  summary: 'What was sent, the newest first, with what was answered: who was told what and when',
  description: 'Kept for 90 days. A delivery with the status `delivered` is its own receipt.',
  middleware: subscribers,
  request: { params, query: z.strictObject(paging) },
  responses: {
    200: json(
      'A part of the log. `next` is the cursor of the part after it, null at the end.',
      z.object({ deliveries: z.array(DeliveryView), next: z.string().nullable() }),
    ),
    ...common,
    ...ofOne,
    ...refusals('cursor_invalid'),
  },
})
const again = createRoute({
  method: 'post',
  path: '/v1/subscriptions/{id}/redeliver',
  summary: 'Send a message once more, under its own id',
  middleware: subscribers,
  request: {
    params,
    ...body(z.strictObject({ claimId: ClaimId, sequence: z.int().min(1).max(1_000_000) }).openapi('Redelivery')),
  },
  responses: {
    202: json('On its way.', DeliveryView),
    ...common,
    ...withBody,
    ...refusals('subscription_not_found', 'delivery_not_found'),
  },
})

export const subscriptionRoutes = [create, list, show, change, remove, rotate, test, log, again]

type Needs = Pick<Services, 'subscriptions' | 'deliveries' | 'notificationQueue' | 'postman' | 'secrets' | 'clock'>

export function mountSubscriptions(api: Api, services: Needs): void {
  api.openapi(create, async (context) => {
    const { url, filter } = context.req.valid('json')
    const made = await subscribe(services, { url, filter, owner: callerIn(context).id })
    context.header('cache-control', 'no-store')
    return context.json({ subscription: viewOfSubscription(made.subscription), secret: made.secret }, 201)
  })
  api.openapi(list, async (context) => {
    const caller = callerIn(context)
    const { limit, cursor } = context.req.valid('query')
    const { items, next } = await services.subscriptions.list(placeIn(cursor, SUBSCRIPTION_PLACE), limit)
    const own = items.filter((one) => maySee(caller, one))
    return context.json({ subscriptions: own.map(viewOfSubscription), next: next && cursorOf(next) }, 200)
  })
  api.openapi(show, async (context) => context.json(viewOfSubscription(await subscriptionFor(context)), 200))
  api.openapi(change, async (context) => {
    const { id } = await subscriptionFor(context)
    const { url, filter, status } = context.req.valid('json')
    if (url !== undefined) checkAddress(services, url)
    const changed = await changeSubscription(services, id, (one) => ({
      ...one,
      ...(url === undefined ? {} : { url }),
      ...(filter === undefined ? {} : { filter }),
      ...(status === undefined ? {} : { status, notice: null }),
    }))
    if (status === 'active') await resumeDeliveries(services, id)
    return context.json(viewOfSubscription(changed), 200)
  })
  api.openapi(remove, async (context) => {
    const { id } = await subscriptionFor(context)
    await services.subscriptions.delete(id)
    return context.body(null, 204)
  })
  api.openapi(rotate, async (context) => {
    const { id } = await subscriptionFor(context)
    const made = await rotateSecret(services, id, context.req.valid('json').overlapHours * HOUR_MS)
    context.header('cache-control', 'no-store')
    return context.json({ subscription: viewOfSubscription(made.subscription), secret: made.secret }, 201)
  })
  api.openapi(test, async (context) =>
    context.json(viewOfDelivery(await sendTest(services, await subscriptionFor(context))), 202),
  )
  api.openapi(log, async (context) => {
    const { id } = await subscriptionFor(context)
    const { limit, cursor } = context.req.valid('query')
    const { items, next } = await services.deliveries.log(id, placeIn(cursor, DELIVERY_PLACE), limit)
    return context.json({ deliveries: items.map(viewOfDelivery), next: next && cursorOf(next) }, 200)
  })
  api.openapi(again, async (context) => {
    const subscription = await subscriptionFor(context)
    const { claimId, sequence } = context.req.valid('json')
    const sent = await redeliver(services, subscription, { thread: claimId, number: sequence })
    return context.json(viewOfDelivery(sent), 202)
  })

  async function subscriptionFor(context: {
    req: { valid(target: 'param'): { id: SubscriptionId } }
    get(name: 'caller'): Caller | null
  }): Promise<Subscription> {
    const { id } = context.req.valid('param')
    const subscription = await services.subscriptions.get(id)
    if (subscription === null || !maySee(callerIn(context), subscription))
      throw new SubscriptionNotFoundError(`no subscription ${id}`)
    return subscription
  }
}

function maySee(caller: Caller, { owner }: Subscription): boolean {
  return caller.id === owner || caller.roles.some((role) => role === 'editor' || role === 'admin')
}

const SUBSCRIPTION_PLACE = /^\d{4}-\d\d-\d\dT[\d:.]+Z#sub_[0-9a-f]{24}$/
const DELIVERY_PLACE = /^\d{4}-\d\d-\d\dT[\d:.]+Z#msg_[0-9a-f]{24}$/
const cursorOf = (place: string): string => Buffer.from(place).toString('base64url')

function placeIn(cursor: string | undefined, pattern: RegExp): string | null {
  if (cursor === undefined) return null
  const place = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!pattern.test(place)) throw new RequestError('cursor_invalid', 'take the cursor from `next`, unchanged', 'cursor')
  return place
}

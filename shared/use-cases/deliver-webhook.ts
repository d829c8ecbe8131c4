/** Sends a subscriber what waits of a thread, one message after the other: a later one never overtakes one that failed. */
import { type Answer, answered, attempted, type Delivery, postponed } from '../domain/delivery.ts'
import type { DeliveryMessage } from '../domain/messages.ts'
import { type Subscription, secretsAt } from '../domain/subscription.ts'
import type { Posted, Services } from '../ports.ts'
import { changeSubscription } from './change-subscription.ts'

type Needs = Pick<
  Services,
  'subscriptions' | 'deliveries' | 'postman' | 'signer' | 'notificationQueue' | 'clock' | 'random'
>

const TIMEOUT_MS = 10_000
/** One message of the queue sends so many at most; the next goes on. */
const MOST = 4
/** What comes sooner is asked for through the queue, the rest by the schedule. */
const SOON_SECONDS = 900

export type DeliveryOutcome = { delivered: number; outcome: 'done' | 'later' | 'failed' | 'paused' | 'elsewhere' }

export async function deliverWebhook(services: Needs, message: DeliveryMessage): Promise<DeliveryOutcome> {
  const { deliveries, clock } = services
  for (let delivered = 0; ; delivered += 1) {
    const subscription = await services.subscriptions.get(message.subscriptionId)
    const [head, ...waiting] = await deliveries.pending(message.subscriptionId, message.thread)
    if (head === undefined) return { delivered, outcome: 'done' }
    if (subscription?.status !== 'active') {
      await rest(services, [head, ...waiting])
      return { delivered, outcome: 'paused' }
    }
    const now = clock.now().toISOString()
    if (head.nextAttemptAt === null || head.nextAttemptAt > now) {
      await putBehind(services, waiting, head)
      return { delivered, outcome: 'later' }
    }
    if (delivered === MOST) {
      await services.notificationQueue.send(message, message.subscriptionId)
      return { delivered, outcome: 'later' }
    }
    const taken = attempted(head, now)
    // Another one sends it right now.
    if (!(await deliveries.write(taken))) return { delivered, outcome: 'elsewhere' }
    const after = answered(taken, await send(services, subscription, taken), {
      at: clock.now().toISOString(),
      chance: services.random.next(),
    })
    await deliveries.write(after)
    if (after.status !== 'delivered') {
      await putBehind(services, waiting, after)
      return { delivered, outcome: await comeBack(services, after) }
    }
  }
}

async function send(
  { postman, signer, clock }: Needs,
  subscription: Subscription,
  delivery: Delivery,
): Promise<Answer> {
  const at = clock.now()
  const { id, body } = delivery
  const signed = signer.sign({ id, at, body }, secretsAt(subscription, at.toISOString()))
  const headers = { 'content-type': 'application/json', ...signed }
  return answerOf(await postman.post(subscription.url, { headers, body, timeoutMs: TIMEOUT_MS }))
}

function answerOf(posted: Posted): Answer {
  if (posted.outcome === 'refused') {
    return { status: null, code: posted.code, message: posted.message, retryAfterSeconds: null }
  }
  const { status, retryAfterSeconds } = posted
  const redirects = status >= 300 && status < 400
  const message = redirects ? 'redirects are not followed; subscribe with the address itself' : null
  return { status, code: null, message, retryAfterSeconds }
}

/** Nobody waits in the list of what is due for what cannot be sent. */
async function rest({ deliveries }: Needs, waiting: readonly Delivery[]): Promise<void> {
  for (const one of waiting) if (one.nextAttemptAt !== null) await deliveries.write(postponed(one, null))
}

async function putBehind({ deliveries }: Needs, waiting: readonly Delivery[], head: Delivery): Promise<void> {
  const { nextAttemptAt: until } = head
  for (const one of waiting) {
    const sooner = one.nextAttemptAt !== null && (until === null || one.nextAttemptAt < until)
    if (sooner) await deliveries.write(postponed(one, until))
  }
}

/** Has the next attempt made, or pauses the subscription where there is none. */
async function comeBack(services: Needs, delivery: Delivery): Promise<'failed' | 'paused'> {
  const { subscriptionId, thread, nextAttemptAt, answer } = delivery
  const at = services.clock.now()
  if (nextAttemptAt === null) {
    const gone = answer?.status === 410
    const notice = {
      at: at.toISOString(),
      code: gone ? ('webhook_gone' as const) : ('webhook_failing' as const),
      message: gone
        ? 'the address answered 410 Gone'
        : `nothing was taken in for three days; last: ${answer?.message ?? `status ${answer?.status}`}`,
    }
    await changeSubscription(services, subscriptionId, (one) =>
      one.status === 'paused' ? null : { ...one, status: 'paused', notice },
    )
    return 'paused'
  }
  const seconds = Math.ceil((Date.parse(nextAttemptAt) - at.getTime()) / 1000)
  if (seconds <= SOON_SECONDS)
    await services.notificationQueue.send({ subscriptionId, thread }, subscriptionId, { seconds })
  return 'failed'
}

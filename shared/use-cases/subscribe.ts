/** Makes a subscription, renews its secret, and lets it rest and go on. Secrets are shown once, when they are made. */
import { type Delivery, newDelivery, sentAnew } from '../domain/delivery.ts'
import { DeliveryNotFoundError, TooManySubscriptionsError, WebhookRefusedError } from '../domain/errors.ts'
import { sha256 } from '../domain/hash.ts'
import { type PersonId, SubscriptionId } from '../domain/ids.ts'
import type { Subscription, SubscriptionFilter } from '../domain/subscription.ts'
import type { Services } from '../ports.ts'
import { changeSubscription } from './change-subscription.ts'
import { bodyOfTest } from './webhook-body.ts'

/** All of them are asked at every change. */
const MOST_SUBSCRIPTIONS = 500
const MOST_SECRETS = 5

export async function subscribe(
  services: Pick<Services, 'subscriptions' | 'postman' | 'secrets' | 'clock'>,
  wanted: { url: string; filter: SubscriptionFilter; owner: PersonId },
): Promise<{ subscription: Subscription; secret: string }> {
  checkAddress(services, wanted.url)
  const { items } = await services.subscriptions.list(null, MOST_SUBSCRIPTIONS)
  if (items.length >= MOST_SUBSCRIPTIONS)
    throw new TooManySubscriptionsError(`there are ${MOST_SUBSCRIPTIONS} already; delete one`)
  const secret = secretOf(services)
  const subscription: Subscription = {
    ...wanted,
    id: SubscriptionId.parse(`sub_${sha256(secret).slice(0, 24)}`),
    secrets: [{ secret, until: null }],
    status: 'active',
    notice: null,
    createdAt: services.clock.now().toISOString(),
    version: 1,
  }
  await services.subscriptions.write(subscription)
  return { subscription, secret }
}

/** Throws `WebhookRefusedError` for an address that nothing would be sent to. */
export function checkAddress({ postman }: Pick<Services, 'postman'>, url: string): void {
  const refusal = postman.refusalOf(url)
  if (refusal !== null) throw new WebhookRefusedError(refusal, 'url')
}

/** A new secret; the old ones sign beside it for so long yet. */
export async function rotateSecret(
  services: Pick<Services, 'subscriptions' | 'secrets' | 'clock'>,
  id: SubscriptionId,
  overlapMs: number,
): Promise<{ subscription: Subscription; secret: string }> {
  const secret = secretOf(services)
  const now = services.clock.now()
  const until = new Date(now.getTime() + overlapMs).toISOString()
  const subscription = await changeSubscription(services, id, (one) => {
    const older = one.secrets
      .map((known) => ({ ...known, until: known.until !== null && known.until < until ? known.until : until }))
      .filter((known) => known.until > now.toISOString())
    return { ...one, secrets: [{ secret, until: null }, ...older].slice(0, MOST_SECRETS) }
  })
  return { subscription, secret }
}

/** What waited while it rested goes out, each thread in its order. */
export async function resumeDeliveries(
  { deliveries, notificationQueue, clock }: Pick<Services, 'deliveries' | 'notificationQueue' | 'clock'>,
  id: SubscriptionId,
): Promise<void> {
  const now = clock.now().toISOString()
  const waiting = await deliveries.pending(id, null)
  for (const one of waiting) await deliveries.write(sentAnew(one, now))
  for (const thread of new Set(waiting.map((one) => one.thread)))
    await notificationQueue.send({ subscriptionId: id, thread }, id)
}

type Sending = Pick<Services, 'deliveries' | 'notificationQueue' | 'clock'>

export async function sendTest(services: Sending, { id }: Subscription): Promise<Delivery> {
  const now = services.clock.now()
  const at = now.toISOString()
  const about = {
    subscriptionId: id,
    thread: 'test',
    number: now.getTime(),
    type: 'test',
    body: bodyOfTest(at),
  } as const
  const delivery = newDelivery(about, at)
  await services.deliveries.add([delivery])
  await services.notificationQueue.send({ subscriptionId: id, thread: 'test' }, id)
  return delivery
}

/** Sends a message once more under its own id, whether it was taken in or not. */
export async function redeliver(
  services: Sending,
  { id }: Subscription,
  { thread, number }: { thread: string; number: number },
): Promise<Delivery> {
  const known = await services.deliveries.get(id, thread, number)
  if (known === null) throw new DeliveryNotFoundError(`nothing of that number was sent of ${thread}`)
  const anew = sentAnew(known, services.clock.now().toISOString())
  await services.deliveries.write(anew)
  await services.notificationQueue.send({ subscriptionId: id, thread }, id)
  return anew
}

function secretOf({ secrets }: Pick<Services, 'secrets'>): string {
  return `whsec_${Buffer.from(secrets.next(), 'base64url').toString('base64')}`
}

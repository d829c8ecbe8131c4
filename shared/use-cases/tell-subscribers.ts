/** Hands changes on: a delivery for each subscriber who wants one, or was told an earlier verdict of the claim. */
import { type Delivery, newDelivery } from '../domain/delivery.ts'
import { isPublicNotice } from '../domain/notice.ts'
import { isWanted, type Subscription } from '../domain/subscription.ts'
import type { Services } from '../ports.ts'
import { listChanges, placeBefore, type ToldChange } from './list-changes.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { bodyOfChange } from './webhook-body.ts'

type Needs = Pick<Services, 'claims' | 'figures' | 'subscriptions' | 'deliveries' | 'notificationQueue' | 'clock'>

const PART = 100
const MOST_PARTS = 20
const AT_ONCE = 8

/** Safe beside itself and to run again: a change makes one delivery a subscription, however often it is handed on. */
export async function tellSubscribers(services: Needs): Promise<{ changes: number; deliveries: number }> {
  const subscriptions = await allSubscriptions(services)
  const told = { changes: 0, deliveries: 0 }
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const from = await services.subscriptions.toldTo()
    const after = from ?? placeBefore(services.clock.now().toISOString())
    const { changes, next, more } = await listChanges(services, { after, limit: PART, wanted: () => true })
    const due = await mapInParallel(changes, AT_ONCE, (change) => deliveriesOf(services, subscriptions, change))
    const deliveries = due.flat()
    await services.deliveries.add(deliveries)
    await askFor(services, deliveries)
    // Another one does the same work: it goes on.
    if (from !== next && !(await services.subscriptions.moveTold(from, next))) break
    told.changes += changes.length
    told.deliveries += deliveries.length
    if (!more) break
  }
  return told
}

async function allSubscriptions({ subscriptions }: Needs): Promise<Subscription[]> {
  const found: Subscription[] = []
  let after: string | null = null
  do {
    const part = await subscriptions.list(after, PART)
    found.push(...part.items)
    after = part.next
  } while (after !== null)
  return found
}

async function deliveriesOf(
  services: Needs,
  subscriptions: readonly Subscription[],
  change: ToldChange,
): Promise<Delivery[]> {
  const { claim, notice, at } = change
  // What was there before somebody subscribed is asked for, not told.
  const standing = subscriptions.filter(({ createdAt }) => createdAt <= at)
  const byPublisher = standing.some(({ filter }) => filter.publishers !== undefined)
  const appearances = byPublisher ? await services.claims.appearancesOf(claim.id) : []
  const publishers = appearances.flatMap(({ publisher }) => publisher ?? [])
  const wanting = new Set(standing.filter(({ filter }) => isWanted(filter, { claim, notice, publishers })))
  const others = standing.filter((one) => !wanting.has(one)).map(({ id }) => id)
  const told = new Set(
    isPublicNotice(notice) && others.length > 0 ? await services.deliveries.toldOf(claim.id, others) : [],
  )
  const body = bodyOfChange(change)
  const now = services.clock.now().toISOString()
  return standing
    .filter((one) => wanting.has(one) || told.has(one.id))
    .map(({ id, status }) => {
      const about = { subscriptionId: id, thread: claim.id, number: notice.number, type: notice.type, body }
      const delivery = newDelivery(about, now)
      return status === 'active' ? delivery : { ...delivery, nextAttemptAt: null }
    })
}

/** One message a thread, however many wait in it. */
async function askFor({ notificationQueue }: Needs, deliveries: readonly Delivery[]): Promise<void> {
  const due = deliveries.filter(({ nextAttemptAt }) => nextAttemptAt !== null)
  const threads = new Map(
    due.map(({ subscriptionId, thread }) => [`${subscriptionId} ${thread}`, { subscriptionId, thread }]),
  )
  await mapInParallel([...threads.values()], AT_ONCE, (message) =>
    notificationQueue.send(message, message.subscriptionId),
  )
}

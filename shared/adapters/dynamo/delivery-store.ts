/** Deliveries in DynamoDB: beside their subscription in the order of their threads; by time in its log, and where one is due. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { EVENTS_KEPT_MS } from '../../domain/claim-event.ts'
import { Delivery } from '../../domain/delivery.ts'
import { SubscriptionId as Subscriber, type SubscriptionId } from '../../domain/ids.ts'
import { isPublicNotice } from '../../domain/notice.ts'
import type { DeliveryStore } from '../../ports.ts'
import { subscriptionPk } from './subscription-store.ts'
import {
  batchGet,
  batchPut,
  INDEX,
  type Item,
  type Key,
  queryIndex,
  queryItems,
  type Table,
  whenHolds,
} from './table.ts'

const DUE = 'DELIVERIES'
const logOf = (id: SubscriptionId): string => `DELIVERIES#${id}`
const threadSk = (thread: string): string => `DELIVERY#${thread}#`
const deliveryKey = (id: SubscriptionId, thread: string, number: number): Key => ({
  pk: subscriptionPk(id),
  sk: `${threadSk(thread)}${String(number).padStart(15, '0')}`,
})
const toldKey = (id: SubscriptionId, thread: string): Key => ({ pk: subscriptionPk(id), sk: `TOLD#${thread}` })
const keyOf = ({ pk, sk }: Item): Key => ({ pk: String(pk), sk: String(sk) })

export function dynamoDeliveryStore(table: Table): DeliveryStore {
  const { client, name: TableName } = table
  return {
    async add(deliveries) {
      // That it was told outlives the delivery.
      await batchPut(table, [
        ...new Map(
          deliveries
            .filter(isPublicNotice)
            .map(({ subscriptionId, thread }) => [`${subscriptionId} ${thread}`, toldKey(subscriptionId, thread)]),
        ).values(),
      ])
      for (const delivery of deliveries) {
        const put = { TableName, Item: itemOf(delivery), ConditionExpression: 'attribute_not_exists(pk)' }
        await whenHolds(client.send(new PutCommand(put)))
      }
    },
    async get(id, thread, number) {
      const Key = deliveryKey(id, thread, number)
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
      return Item === undefined ? null : Delivery.parse(Item.delivery)
    },
    write: (delivery) =>
      whenHolds(
        client.send(
          new PutCommand({
            ...{ TableName, Item: itemOf(delivery), ConditionExpression: '#version = :read' },
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':read': delivery.version - 1 },
          }),
        ),
      ),
    async pending(id, thread) {
      const items = await queryItems(table, subscriptionPk(id), thread === null ? 'DELIVERY#' : threadSk(thread))
      return items.map((item) => Delivery.parse(item.delivery)).filter(({ status }) => status === 'pending')
    },
    async toldOf(claim, ids) {
      const items = await batchGet(
        table,
        ids.map((id) => toldKey(id, claim)),
      )
      return items.map(({ pk }) => subscriberIn(String(pk)))
    },
    async due(at, limit) {
      const found = await queryIndex(table, INDEX.due, { partition: DUE, upTo: `${at}$`, limit })
      return found.map(({ pk, sk }) => ({
        subscriptionId: subscriberIn(String(pk)),
        thread: String(sk).split('#')[1] ?? '',
      }))
    },
    async log(id, after, limit) {
      const found = await queryIndex(table, INDEX.list, { partition: logOf(id), after, limit, backwards: true })
      const items = await batchGet(table, found.map(keyOf))
      const deliveries = items.map((item) => Delivery.parse(item.delivery))
      deliveries.sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
      return { items: deliveries, next: found.length < limit ? null : String(found.at(-1)?.listSk) }
    },
  }
}

const subscriberIn = (pk: string): SubscriptionId => Subscriber.parse(pk.slice(pk.indexOf('#') + 1))
const placeOf = ({ createdAt, id }: Delivery): string => `${createdAt}#${id}`

function itemOf(delivery: Delivery): Item {
  const { subscriptionId, thread, number, version, createdAt, nextAttemptAt, id } = delivery
  return {
    ...deliveryKey(subscriptionId, thread, number),
    ...{ version, delivery, listPk: logOf(subscriptionId), listSk: placeOf(delivery) },
    ...(nextAttemptAt === null ? {} : { duePk: DUE, dueSk: `${nextAttemptAt}#${id}` }),
    expiresAt: Math.floor((Date.parse(createdAt) + EVENTS_KEPT_MS) / 1000),
  }
}

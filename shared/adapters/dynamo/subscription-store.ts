/** Subscriptions in DynamoDB: one item each, in the list of all, and the one place up to which everything was handed on. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { VersionConflictError } from '../../domain/errors.ts'
import type { SubscriptionId } from '../../domain/ids.ts'
import { Subscription } from '../../domain/subscription.ts'
import type { SubscriptionStore } from '../../ports.ts'
import { batchDelete, batchGet, INDEX, type Item, type Key, queryIndex, type Table, whenHolds } from './table.ts'

const LIST = 'SUBSCRIPTIONS'
const PLACE: Key = { pk: LIST, sk: 'PLACE' }
export const subscriptionPk = (id: SubscriptionId): string => `SUBSCRIPTION#${id}`
const subscriptionKey = (id: SubscriptionId): Key => ({ pk: subscriptionPk(id), sk: 'SUBSCRIPTION' })

export function dynamoSubscriptionStore(table: Table): SubscriptionStore {
  const { client, name: TableName } = table

  /** `read` is what stands at `attribute`, null for nothing. */
  function putWhere(Item: Item, attribute: string, read: unknown): Promise<boolean> {
    const names = { '#read': attribute }
    return whenHolds(
      client.send(
        new PutCommand(
          read === null
            ? { TableName, Item, ConditionExpression: 'attribute_not_exists(#read)', ExpressionAttributeNames: names }
            : {
                ...{ TableName, Item, ConditionExpression: '#read = :read', ExpressionAttributeNames: names },
                ExpressionAttributeValues: { ':read': read },
              },
        ),
      ),
    )
  }

  return {
    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: subscriptionKey(id), ConsistentRead: true }))
      return Item === undefined ? null : Subscription.parse(Item.subscription)
    },
    async write(subscription) {
      const { id, version, createdAt } = subscription
      const listed = { listPk: LIST, listSk: `${createdAt}#${id}` }
      const item = { ...subscriptionKey(id), version, subscription, ...listed }
      if (!(await putWhere(item, 'version', version === 1 ? null : version - 1)))
        throw new VersionConflictError('the subscription was changed meanwhile; read it again')
    },
    delete: (id) => batchDelete(table, [subscriptionKey(id)]),
    async list(after, limit) {
      const found = await queryIndex(table, INDEX.list, { partition: LIST, after, limit })
      const items = await batchGet(
        table,
        found.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })),
      )
      const subscriptions = items.map((item) => Subscription.parse(item.subscription))
      subscriptions.sort((a, b) => (`${a.createdAt}#${a.id}` < `${b.createdAt}#${b.id}` ? -1 : 1))
      return { items: subscriptions, next: found.length < limit ? null : String(found.at(-1)?.listSk) }
    },
    async toldTo() {
      const { Item } = await client.send(new GetCommand({ TableName, Key: PLACE, ConsistentRead: true }))
      return Item === undefined ? null : String(Item.place)
    },
    moveTold: (from, place) => putWhere({ ...PLACE, place }, 'place', from),
  }
}

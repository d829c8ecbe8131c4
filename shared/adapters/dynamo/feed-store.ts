/** Feeds in DynamoDB: one item a feed, in the list of all and, while it is active, among those to be polled. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { VersionConflictError } from '../../domain/errors.ts'
import { Feed } from '../../domain/feed.ts'
import { FeedId } from '../../domain/ids.ts'
import type { FeedStore } from '../../ports.ts'
import { idOfSortKey } from './claim-items.ts'
import { batchGet, INDEX, type Item, type Key, queryIndex, type Table, whenHolds } from './table.ts'

const feedKey = (id: FeedId): Key => ({ pk: `FEED#${id}`, sk: 'FEED' })
const LIST = 'FEEDS'
const DUE = 'DUE-FEEDS'

/** A deleted feed's item holds no feed any more; the table's time to live takes it away. */
export function dynamoFeedStore(table: Table): FeedStore {
  const { client, name: TableName } = table

  async function putOnVersion(Item: Item, read: number): Promise<void> {
    const written = await whenHolds(
      client.send(
        new PutCommand({
          TableName,
          Item,
          ConditionExpression: '#version = :read',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':read': read },
        }),
      ),
    )
    if (!written) throw new VersionConflictError('the feed was changed meanwhile; read it again')
  }

  return {
    create: (feed) =>
      whenHolds(
        client.send(
          new PutCommand({ TableName, Item: itemOf(feed), ConditionExpression: 'attribute_not_exists(feed)' }),
        ),
      ),

    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: feedKey(id), ConsistentRead: true }))
      return Item?.feed === undefined ? null : Feed.parse(Item.feed)
    },

    async getMany(ids) {
      const items = await batchGet(table, ids.map(feedKey))
      const feeds = items.filter((item) => item.feed !== undefined).map((item) => Feed.parse(item.feed))
      const byId = new Map(feeds.map((feed) => [feed.id, feed]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },

    write: (feed) => putOnVersion(itemOf(feed), feed.version - 1),

    delete: (feed) =>
      putOnVersion({ ...feedKey(feed.id), expiresAt: Math.floor(Date.parse(feed.createdAt) / 1000) }, feed.version),

    async list(after, limit) {
      const found = await queryIndex(table, INDEX.list, { partition: LIST, after, limit })
      const next = found.length < limit ? null : String(found.at(-1)?.listSk)
      return { items: found.map((item) => FeedId.parse(idOfSortKey(String(item.listSk)))), next }
    },

    async due(at, limit) {
      const found = await queryIndex(table, INDEX.due, { partition: DUE, upTo: `${at}$`, limit })
      return found.map((item) => FeedId.parse(idOfSortKey(String(item.dueSk))))
    },
  }
}

function itemOf(feed: Feed): Item {
  return {
    ...feedKey(feed.id),
    version: feed.version,
    feed,
    listPk: LIST,
    listSk: `${feed.createdAt}#${feed.id}`,
    ...(feed.status === 'active' ? { duePk: DUE, dueSk: `${feed.nextPollAt}#${feed.id}` } : {}),
  }
}

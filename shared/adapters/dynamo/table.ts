/** The one table: its keys, its indexes and the few calls that every store makes. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb'

export type Table = { client: DynamoDBDocumentClient; name: string }
export type Key = { pk: string; sk: string }
export type Item = Record<string, unknown>

/** The indexes: all of them KEYS_ONLY, so what they name is read from the table before it is used. */
export const INDEX = {
  list: { name: 'by-list', pk: 'listPk', sk: 'listSk' },
  priority: { name: 'by-priority', pk: 'priorityPk', sk: 'prioritySk' },
  holder: { name: 'by-holder', pk: 'holderPk', sk: 'holderSk' },
  due: { name: 'by-due', pk: 'duePk', sk: 'dueSk' },
} as const

/** True where the write was made, false where its condition did not hold. */
export async function whenHolds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Index keys of a partition, in order or backwards. */
export async function queryIndex(
  table: Table,
  index: (typeof INDEX)[keyof typeof INDEX],
  query: { partition: string; limit?: number; after?: string | null; upTo?: string; backwards?: boolean },
): Promise<Item[]> {
  const edge = query.after ?? query.upTo
  const comparison = query.after ? (query.backwards ? '<' : '>') : '<='
  const output = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: index.name,
      KeyConditionExpression: edge === undefined ? '#pk = :pk' : `#pk = :pk AND #sk ${comparison} :edge`,
      ExpressionAttributeNames: { '#pk': index.pk, ...(edge === undefined ? {} : { '#sk': index.sk }) },
      ExpressionAttributeValues: { ':pk': query.partition, ...(edge === undefined ? {} : { ':edge': edge }) },
      ScanIndexForward: query.backwards !== true,
      ...(query.limit === undefined ? {} : { Limit: query.limit }),
    }),
  )
  return output.Items ?? []
}

/** Every item of a partition whose sort key starts so, consistently, however many pages they fill. */
export async function queryItems(table: Table, partition: string, sortPrefix: string): Promise<Item[]> {
  const items: Item[] = []
  let from: Item | undefined
  do {
    const output = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': partition, ':sk': sortPrefix },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    )
    items.push(...(output.Items ?? []))
    from = output.LastEvaluatedKey
  } while (from !== undefined)
  return items
}

const MOST_GETS = 100
const MOST_WRITES = 25

/** Reads items by key, consistently and each once; those that are not there are left out. */
export async function batchGet(table: Table, keys: readonly Key[]): Promise<Item[]> {
  const items: Item[] = []
  const distinct = [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()]
  for (let at = 0; at < distinct.length; at += MOST_GETS) {
    let wanted: Record<string, unknown>[] = distinct.slice(at, at + MOST_GETS)
    while (wanted.length > 0) {
      const output = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: wanted, ConsistentRead: true } } }),
      )
      items.push(...(output.Responses?.[table.name] ?? []))
      wanted = output.UnprocessedKeys?.[table.name]?.Keys ?? []
    }
  }
  return items
}

/** Puts items without a condition: only for what may be written twice. */
export async function batchPut(table: Table, items: readonly Item[]): Promise<void> {
  await batchWrite(
    table,
    items.map((Item) => ({ PutRequest: { Item } })),
  )
}

/** Takes items away for good, whether they are there or not. */
export async function batchDelete(table: Table, keys: readonly Key[]): Promise<void> {
  await batchWrite(
    table,
    keys.map((Key) => ({ DeleteRequest: { Key } })),
  )
}

type WriteRequest = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number]

async function batchWrite(table: Table, writes: readonly WriteRequest[]): Promise<void> {
  for (let at = 0; at < writes.length; at += MOST_WRITES) {
    let requests = writes.slice(at, at + MOST_WRITES)
    while (requests.length > 0) {
      const output = await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: requests } }))
      requests = output.UnprocessedItems?.[table.name] ?? []
    }
  }
}

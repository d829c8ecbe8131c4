/** API keys by the hash of their secret. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { ApiKey } from '../../domain/api-key.ts'
import type { ApiKeyStore } from '../../ports.ts'
import { batchGet, INDEX, type Key, queryIndex, type Table } from './table.ts'

const keyOf = (hash: string): Key => ({ pk: `KEY#${hash}`, sk: 'KEY' })

const KEYS = 'KEYS'

export function dynamoApiKeyStore(table: Table): ApiKeyStore {
  const { client, name: TableName } = table
  return {
    async findByHash(hash) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: keyOf(hash) }))
      return Item === undefined ? null : ApiKey.parse(Item.key)
    },
    async put(key) {
      const listed = { listPk: KEYS, listSk: `${key.createdAt}#${key.id}` }
      await client.send(new PutCommand({ TableName, Item: { ...keyOf(key.hash), key, ...listed } }))
    },
    async list() {
      const found = await queryIndex(table, INDEX.list, { partition: KEYS })
      const items = await batchGet(
        table,
        found.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })),
      )
      return items.map((item) => ApiKey.parse(item.key)).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
    },
  }
}

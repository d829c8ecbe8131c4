/** API keys by the hash of their secret. */
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { ApiKey } from '../../domain/api-key.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { ApiKeyStore } from '../../ports.ts'
import { batchGet, batchPut, INDEX, type Key, queryIndex, type Table } from './table.ts'

const keyOf = (hash: string): Key => ({ pk: `KEY#${hash}`, sk: 'KEY' })

const idKey = (id: PersonId): Key => ({ pk: `KEY-ID#${id}`, sk: 'KEY' })

const KEYS = 'KEYS'

export function dynamoApiKeyStore(table: Table): ApiKeyStore {
  const { client, name: TableName } = table
  return {
    async findByHash(hash) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: keyOf(hash) }))
      return Item === undefined ? null : ApiKey.parse(Item.key)
    },
    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: idKey(id), ConsistentRead: true }))
      if (Item === undefined) return null
      const [item] = await batchGet(table, [keyOf(String(Item.hash))])
      return item === undefined ? null : ApiKey.parse(item.key)
    },
    async put(key) {
      const listed = { listPk: KEYS, listSk: placeOf(key) }
      await batchPut(table, [
        { ...idKey(key.id), hash: key.hash },
        { ...keyOf(key.hash), key, ...listed },
      ])
    },
    async list(after, limit) {
      const found = await queryIndex(table, INDEX.list, { partition: KEYS, after, limit })
      const items = await batchGet(
        table,
        found.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })),
      )
      const keys = items.map((item) => ApiKey.parse(item.key)).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
      return { items: keys, next: found.length < limit ? null : String(found.at(-1)?.listSk) }
    },
  }
}

const placeOf = ({ createdAt, id }: ApiKey): string => `${createdAt}#${id}`

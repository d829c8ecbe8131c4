/** API keys by the hash of their secret. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { ApiKey } from '../../domain/api-key.ts'
import type { ApiKeyStore } from '../../ports.ts'
import type { Key, Table } from './table.ts'

const keyOf = (hash: string): Key => ({ pk: `KEY#${hash}`, sk: 'KEY' })

export function dynamoApiKeyStore({ client, name: TableName }: Table): ApiKeyStore {
  return {
    async findByHash(hash) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: keyOf(hash) }))
      return Item === undefined ? null : ApiKey.parse(Item.key)
    },
    async put(key) {
      await client.send(new PutCommand({ TableName, Item: { ...keyOf(key.hash), key } }))
    },
  }
}

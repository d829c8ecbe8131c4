/** The desk's settings in DynamoDB: what was changed, over the defaults of this version. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { DEFAULT_SETTINGS, Settings } from '../../domain/settings.ts'
import type { SettingsStore } from '../../ports.ts'
import type { Key, Table } from './table.ts'

const KEY: Key = { pk: 'DESK', sk: 'SETTINGS' }

export function dynamoSettingsStore({ client, name: TableName }: Table): SettingsStore {
  return {
    async get() {
      const { Item } = await client.send(new GetCommand({ TableName, Key: KEY }))
      const stored: unknown = Item?.settings
      return Settings.parse({ ...DEFAULT_SETTINGS, ...(typeof stored === 'object' ? stored : {}) })
    },
    async put(settings) {
      await client.send(new PutCommand({ TableName, Item: { ...KEY, settings } }))
    },
  }
}

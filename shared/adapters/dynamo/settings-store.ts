/** The desk's settings in DynamoDB: what was changed, over the defaults of this version. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { DEFAULT_SETTINGS, Settings } from '../../domain/settings.ts'
import type { SettingsStore } from '../../ports.ts'
import type { Key, Table } from './table.ts'

const KEY: Key = { pk: 'DESK', sk: 'SETTINGS' }

/** Kept as text: the table's numbers are fewer than those of JSON. */
const parse = (text: unknown): object => z.record(z.string(), z.unknown()).parse(JSON.parse(String(text)))

export function dynamoSettingsStore({ client, name: TableName }: Table): SettingsStore {
  return {
    async get() {
      const { Item } = await client.send(new GetCommand({ TableName, Key: KEY }))
      return Item === undefined ? DEFAULT_SETTINGS : Settings.parse({ ...DEFAULT_SETTINGS, ...parse(Item.settings) })
    },
    async put(settings) {
      await client.send(new PutCommand({ TableName, Item: { ...KEY, settings: JSON.stringify(settings) } }))
    },
  }
}

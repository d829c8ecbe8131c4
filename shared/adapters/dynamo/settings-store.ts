/** The desk's settings in DynamoDB: what was changed, over the defaults of this version. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { RatingScale } from '../../domain/rating-scale.ts'
import { DEFAULT_SETTINGS, Settings } from '../../domain/settings.ts'
import type { SettingsStore } from '../../ports.ts'
import type { Key, Table } from './table.ts'

const KEY: Key = { pk: 'DESK', sk: 'SETTINGS' }

/** Kept as text: the table's numbers are fewer than those of JSON. */
const parse = (text: unknown): object => z.record(z.string(), z.unknown()).parse(JSON.parse(String(text)))

const scaleKey = (version: number): Key => ({ pk: 'DESK', sk: `SCALE#${version}` })

export function dynamoSettingsStore({ client, name: TableName }: Table): SettingsStore {
  async function get(): Promise<Settings> {
    const { Item } = await client.send(new GetCommand({ TableName, Key: KEY }))
    return Item === undefined ? DEFAULT_SETTINGS : Settings.parse({ ...DEFAULT_SETTINGS, ...parse(Item.settings) })
  }

  return {
    get,
    async put(settings) {
      // Before the settings: a verdict never names a version that is not there.
      for (const scale of [(await get()).ratingScale, settings.ratingScale]) {
        const Item = { ...scaleKey(scale.version), scale: JSON.stringify(scale) }
        await client.send(new PutCommand({ TableName, Item }))
      }
      await client.send(new PutCommand({ TableName, Item: { ...KEY, settings: JSON.stringify(settings) } }))
    },
    async scaleOf(version) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: scaleKey(version) }))
      if (Item !== undefined) return RatingScale.parse(parse(Item.scale))
      const { ratingScale } = await get()
      return ratingScale.version === version ? ratingScale : null
    },
  }
}

/** The table that the stack makes is the one that the stores were tested on. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { synthesiseTemplate } from '../../infra/local/synthesise-template.ts'
import { resourcesOf } from '../../infra/local/template.ts'
import { tableSchema } from './table-schema.ts'

const Keys = z.object({
  KeySchema: z.unknown(),
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string() })),
})
const TableProperties = Keys.extend({
  GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string(), KeySchema: z.unknown(), Projection: z.unknown() })),
})

test('has the keys and indexes of the stack’s template', async () => {
  const tables = resourcesOf(await synthesiseTemplate(), 'AWS::DynamoDB::Table')
  expect(tables.map(([, { Properties }]) => sorted(TableProperties.parse(Properties)))).toEqual([
    sorted(TableProperties.parse(tableSchema())),
  ])
})

function sorted(table: z.infer<typeof TableProperties>) {
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
  return {
    keys: table.KeySchema,
    attributes: table.AttributeDefinitions.map((one) => ({ name: one.AttributeName, one })).sort(byName),
    indexes: table.GlobalSecondaryIndexes.map((one) => ({ name: one.IndexName, one })).sort(byName),
  }
}

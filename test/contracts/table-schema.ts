/** The keys and indexes of the product's table, as the tests make it. */
import { INDEX } from '../../shared/adapters/dynamo/table.ts'

export function tableSchema() {
  const keys = (pk: string, sk: string) => [
    { AttributeName: pk, KeyType: 'HASH' as const },
    { AttributeName: sk, KeyType: 'RANGE' as const },
  ]
  const indexes = Object.values(INDEX)
  const attributes = ['pk', 'sk', ...indexes.flatMap(({ pk, sk }) => [pk, sk])]
  return {
    AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: keys('pk', 'sk'),
    GlobalSecondaryIndexes: indexes.map(({ name, pk, sk }) => ({
      IndexName: name,
      KeySchema: keys(pk, sk),
      Projection: { ProjectionType: 'KEYS_ONLY' as const },
    })),
  }
}

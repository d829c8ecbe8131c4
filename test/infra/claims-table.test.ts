import { expect, test } from 'vitest'
import { synthesisedStack } from './synthesised-stack.ts'

const { role } = synthesisedStack()
const [, table] = role('table')

test('the table is kept: point-in-time recovery, deletion protection, retained with the stack gone', () => {
  expect(table.Properties).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    DeletionProtectionEnabled: true,
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  })
})

test.each([
  { index: 'by-list', partition: 'listPk', sort: 'listSk' },
  { index: 'by-priority', partition: 'priorityPk', sort: 'prioritySk' },
  { index: 'by-holder', partition: 'holderPk', sort: 'holderSk' },
  { index: 'by-due', partition: 'duePk', sort: 'dueSk' },
])('the index $index carries keys only', ({ index, partition, sort }) => {
  expect(table.Properties.GlobalSecondaryIndexes).toContainEqual({
    IndexName: index,
    KeySchema: [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' },
  })
})

test("the newsroom's own key is used where it asks for one, and AWS's otherwise", () => {
  const own = synthesisedStack({ customerManagedKey: true })
  expect(own.role('table')[1].Properties.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' })
  expect(table.Properties.SSESpecification).toEqual({ SSEEnabled: false })
})

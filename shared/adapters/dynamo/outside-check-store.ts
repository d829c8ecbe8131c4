/** Fact-checks of other newsrooms, in DynamoDB: one item each. */
import { OutsideCheck } from '../../domain/outside-check.ts'
import type { OutsideCheckStore } from '../../ports.ts'
import { batchGet, batchPut, type Key, type Table } from './table.ts'

const checkKey = (id: string): Key => ({ pk: `OUTSIDE#${id}`, sk: 'CHECK' })

export function dynamoOutsideCheckStore(table: Table): OutsideCheckStore {
  return {
    put: (checks) =>
      batchPut(
        table,
        checks.map((check) => ({ ...checkKey(check.id), check })),
      ),
    async getMany(ids) {
      return (await batchGet(table, ids.map(checkKey))).map((item) => OutsideCheck.parse(item.check))
    },
  }
}

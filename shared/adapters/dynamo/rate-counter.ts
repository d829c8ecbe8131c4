/** How much a key has asked in the minute that runs, in DynamoDB: one item a key, which says as well when it was last used. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { PersonId } from '../../domain/ids.ts'
import type { RateCounter } from '../../ports.ts'
import { batchGet, type Key, type Table, whenHolds } from './table.ts'

/** What reads only may write nothing but items under this prefix. */
const PREFIX = 'RATE#'
const rateKey = (id: PersonId): Key => ({ pk: `${PREFIX}${id}`, sk: 'RATE' })
const Counted = z.object({ pk: z.string(), usedAt: z.string(), used: z.number() })

export function dynamoRateCounter(table: Table): RateCounter {
  const { client, name: TableName } = table
  const names = { '#window': 'window', '#used': 'used', '#usedAt': 'usedAt' }

  async function add(id: PersonId, { window, at, wanted, limit }: Parameters<RateCounter['take']>[1]) {
    let used = 0
    const added = await whenHolds(
      client
        .send(
          new UpdateCommand({
            ...{ TableName, Key: rateKey(id), ReturnValues: 'UPDATED_NEW' },
            UpdateExpression: 'SET #used = #used + :wanted, #usedAt = :at',
            ConditionExpression: '#window = :window AND #used <= :most',
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: { ':wanted': wanted, ':at': at, ':window': window, ':most': limit - wanted },
          }),
        )
        .then(({ Attributes }) => {
          used = Counted.pick({ used: true }).parse(Attributes).used
        }),
    )
    return added ? used : null
  }

  /** The first of a minute. */
  function start(id: PersonId, { window, at, wanted }: Parameters<RateCounter['take']>[1]): Promise<boolean> {
    return whenHolds(
      client.send(
        new UpdateCommand({
          ...{ TableName, Key: rateKey(id) },
          UpdateExpression: 'SET #window = :window, #used = :wanted, #usedAt = :at',
          ConditionExpression: 'attribute_not_exists(#window) OR #window < :window',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: { ':wanted': wanted, ':at': at, ':window': window },
        }),
      ),
    )
  }

  return {
    async take(id, asked) {
      const steps = [asked, ...(asked.wanted > 1 ? [{ ...asked, wanted: 1 }] : [])]
      for (const step of steps) {
        const used = await add(id, step)
        if (used !== null) return { granted: step.wanted, used }
        if (step.wanted <= asked.limit && (await start(id, step))) return { granted: step.wanted, used: step.wanted }
        // Another began the minute between the two.
        const again = await add(id, step)
        if (again !== null) return { granted: step.wanted, used: again }
      }
      return { granted: 0, used: asked.limit }
    },
    async lastUsed(ids) {
      const items = (await batchGet(table, ids.map(rateKey))).map((item) => Counted.parse(item))
      return new Map(items.map(({ pk, usedAt }) => [PersonId.parse(pk.slice(PREFIX.length)), usedAt]))
    },
  }
}

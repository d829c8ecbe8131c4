/** A lane's day: the claims admitted to it, a set, so that admitting one twice takes one place. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { LaneBudget } from '../../ports.ts'
import { type Table, whenHolds } from './table.ts'

const KEPT_MS = 40 * 86_400_000
const ADMITTED = 'contains(admitted, :claim)'
/** On a day without a budget there is no first place either. */
const PLACE_FREE = 'attribute_not_exists(admitted) OR size(admitted) < :budget'

export function dynamoLaneBudget(table: Table): LaneBudget {
  return {
    reserve: (lane, day, claim, budget) =>
      whenHolds(
        table.client.send(
          new UpdateCommand({
            TableName: table.name,
            Key: { pk: `LANE#${lane}`, sk: `DAY#${day}` },
            UpdateExpression: 'ADD admitted :one SET expiresAt = :end',
            ConditionExpression: budget > 0 ? `${ADMITTED} OR ${PLACE_FREE}` : ADMITTED,
            ExpressionAttributeValues: {
              ':one': new Set([claim]),
              ':claim': claim,
              ...(budget > 0 ? { ':budget': budget } : {}),
              ':end': Math.floor((Date.parse(day) + KEPT_MS) / 1000),
            },
          }),
        ),
      ),
  }
}

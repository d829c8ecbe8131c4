/** Who is fetching from a host just now: one item a host, which ends by itself where its holder died. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { HostLocks } from '../../ports.ts'
import { type Key, type Table, whenHolds } from './table.ts'

const lockKey = (host: string): Key => ({ pk: `HOST#${host}`, sk: 'LOCK' })
const KEPT_SECONDS = 3_600
const names = { '#holder': 'holder', '#until': 'until' }

export function dynamoHostLocks({ client, name: TableName }: Table): HostLocks {
  return {
    take: (host, { holder, at, until }) =>
      whenHolds(
        client.send(
          new UpdateCommand({
            TableName,
            Key: lockKey(host),
            UpdateExpression: 'SET #holder = :holder, #until = :until, expiresAt = :end',
            ConditionExpression: 'attribute_not_exists(#until) OR #until <= :at',
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: {
              ':holder': holder,
              ':until': until,
              ':at': at,
              ':end': Math.floor(Date.parse(until) / 1000) + KEPT_SECONDS,
            },
          }),
        ),
      ),

    async release(host, holder) {
      await whenHolds(
        client.send(
          new UpdateCommand({
            TableName,
            Key: lockKey(host),
            UpdateExpression: 'REMOVE #until',
            ConditionExpression: '#holder = :holder',
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: { ':holder': holder },
          }),
        ),
      )
    },
  }
}

/** Events and counted days in DynamoDB: a partition a lane and day of events, a partition a lane of days. */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { ClaimEvent } from '../../domain/claim-event.ts'
import { DayFigures } from '../../domain/desk-figures.ts'
import { VersionConflictError } from '../../domain/errors.ts'
import type { Lane } from '../../domain/lane.ts'
import type { FigureStore } from '../../ports.ts'
import { type Item, type Table, whenHolds } from './table.ts'

/** Events are counted within minutes; for so long they can be counted anew. */
const KEPT_MS = 90 * 86_400_000

const eventsPartition = (lane: Lane, day: string): string => `EVENTS#${lane}#${day}`
const daysPartition = (lane: Lane): string => `FIGURES#${lane}`

export function eventItem(event: ClaimEvent): Item {
  const { lane, at, claimId, sequence, hash } = event
  return {
    pk: eventsPartition(lane, at.slice(0, 10)),
    // The hash, so that a refused change does not stand in the place of the one that was made.
    sk: `${at}#${claimId}#${sequence}#${hash.slice(0, 12)}`,
    event,
    expiresAt: Math.floor((Date.parse(at) + KEPT_MS) / 1000),
  }
}

export function dynamoFigureStore({ client, name: TableName }: Table): FigureStore {
  const query = async (
    partition: string,
    options: { after?: string; from?: string; limit?: number; last?: boolean },
  ) => {
    const edge = options.after ?? options.from
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: edge === undefined ? 'pk = :pk' : `pk = :pk AND sk ${options.after ? '>' : '>='} :edge`,
        ExpressionAttributeValues: { ':pk': partition, ...(edge === undefined ? {} : { ':edge': edge }) },
        ConsistentRead: true,
        ScanIndexForward: options.last !== true,
        ...(options.limit === undefined ? {} : { Limit: options.limit }),
      }),
    )
    return Items
  }

  return {
    async events(lane, day, after, limit) {
      const found = await query(eventsPartition(lane, day), { limit, ...(after === null ? {} : { after }) })
      const items = found.map((item) => ({ ...ClaimEvent.parse(item.event), position: String(item.sk) }))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },
    async latest(lane) {
      const [item] = await query(daysPartition(lane), { limit: 1, last: true })
      return item === undefined ? null : DayFigures.parse(item.figures)
    },
    async since(lane, day) {
      const items = await query(daysPartition(lane), { from: `DAY#${day}` })
      return items.map((item) => DayFigures.parse(item.figures))
    },
    async put(figures) {
      const Item = { pk: daysPartition(figures.lane), sk: `DAY#${figures.day}`, version: figures.version, figures }
      const first = figures.version === 1
      const written = await whenHolds(
        client.send(
          new PutCommand({
            ...{ TableName, Item },
            ConditionExpression: first ? 'attribute_not_exists(pk)' : '#version = :read',
            ...(first
              ? {}
              : {
                  ExpressionAttributeNames: { '#version': 'version' },
                  ExpressionAttributeValues: { ':read': figures.version - 1 },
                }),
          }),
        ),
      )
      if (!written) throw new VersionConflictError('the day was counted meanwhile')
    },
  }
}

/** Events and counted days in DynamoDB: a partition a lane and day of events, a partition a lane of days. */
import { PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { Claim } from '../../domain/claim.ts'
import { ClaimEvent, EVENTS_KEPT_MS, isCorrection } from '../../domain/claim-event.ts'
import { DayFigures } from '../../domain/desk-figures.ts'
import { VersionConflictError } from '../../domain/errors.ts'
import { sha256 } from '../../domain/hash.ts'
import { ClaimId } from '../../domain/ids.ts'
import type { Lane } from '../../domain/lane.ts'
import type { FigureStore } from '../../ports.ts'
import { batchGet, INDEX, type Item, queryIndex, type Table, whenHolds } from './table.ts'

const eventsPartition = (lane: Lane, day: string): string => `EVENTS#${lane}#${day}`
const announcedPartition = (lane: Lane, day: string): string => `ANNOUNCED#${lane}#${day}`
const CORRECTIONS = 'CORRECTIONS'

const expiryOf = (at: string): number => Math.floor((Date.parse(at) + EVENTS_KEPT_MS) / 1000)
const daysPartition = (lane: Lane): string => `FIGURES#${lane}`

export function eventItem(event: ClaimEvent): Item {
  const { lane, at, claimId, sequence, hash } = event
  // The hash, so that a refused change does not stand in the place of the one that was made.
  const sk = `${at}#${claimId}#${sequence}#${hash.slice(0, 12)}`
  const item = { pk: eventsPartition(lane, at.slice(0, 10)), sk, event }
  // What the public was told wrongly is listed for good.
  if (isCorrection(event)) return { ...item, listPk: CORRECTIONS, listSk: sk }
  return { ...item, expiresAt: expiryOf(at) }
}

/** One item for all that one article brings in a lane: the claims themselves are the truth. */
export function announcementItems(claims: readonly Claim[]): Item[] {
  return [...Map.groupBy(claims, ({ lane }) => lane)].flatMap(([lane, members]) => {
    const at = members[0]?.createdAt
    if (at === undefined) return []
    const ids = members.map(({ id }) => id)
    const sk = `${at}#${sha256(ids.join()).slice(0, 12)}`
    return [{ pk: announcedPartition(lane, at.slice(0, 10)), sk, at, claims: ids, expiresAt: expiryOf(at) }]
  })
}

const AnnouncementItem = z.object({ at: z.iso.datetime(), claims: z.array(ClaimId), sk: z.string() })

export function dynamoFigureStore(table: Table): FigureStore {
  const { client, name: TableName } = table
  const query = async (partition: string, options: { after?: string; limit?: number; last?: boolean }) => {
    const { after: edge } = options
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: edge === undefined ? 'pk = :pk' : 'pk = :pk AND sk > :edge',
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
    async announced(lane, day, after, limit) {
      const found = await query(announcedPartition(lane, day), { limit, ...(after === null ? {} : { after }) })
      const items = found.map((item) => {
        const { at, claims, sk } = AnnouncementItem.parse(item)
        return { at, claims, position: sk }
      })
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },
    async corrections(after, limit) {
      const found = await queryIndex(table, INDEX.list, { partition: CORRECTIONS, after, limit, backwards: true })
      const items = await batchGet(
        table,
        found.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })),
      )
      const events = items.map((item) => ({ ...ClaimEvent.parse(item.event), position: String(item.sk) }))
      events.sort((a, b) => (a.position < b.position ? 1 : -1))
      return { items: events, next: found.length < limit ? null : String(found.at(-1)?.listSk) }
    },
    async latest(lane) {
      const [item] = await query(daysPartition(lane), { limit: 1, last: true })
      return item === undefined ? null : DayFigures.parse(item.figures)
    },
    async since(lane, day) {
      const pages = paginateQuery(
        { client },
        {
          TableName,
          KeyConditionExpression: 'pk = :pk AND sk >= :day',
          ExpressionAttributeValues: { ':pk': daysPartition(lane), ':day': `DAY#${day}` },
          ConsistentRead: true,
        },
      )
      const days: DayFigures[] = []
      for await (const { Items = [] } of pages) days.push(...Items.map((item) => DayFigures.parse(item.figures)))
      return days
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

/** Claims in DynamoDB: one claim, one item, and every change one conditional write on the version it was made from. */
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { Appearance } from '../../domain/appearance.ts'
import { Claim } from '../../domain/claim.ts'
import { VersionConflictError } from '../../domain/errors.ts'
import { CHANGED, type Facet, facetsOf } from '../../domain/facet.ts'
import { HistoryEntry } from '../../domain/history.ts'
import { ClaimId } from '../../domain/ids.ts'
import { PublicRecord, publicRecordOf } from '../../domain/public-record.ts'
import { Review } from '../../domain/review.ts'
import type { ClaimStore } from '../../ports.ts'
import {
  claimAttributes,
  claimItem,
  claimKey,
  duePartition,
  holderPartition,
  idOfSortKey,
  listPartition,
  positionOf,
  priorityPartition,
} from './claim-items.ts'
import { announcementItems, eventItem } from './figure-store.ts'
import {
  batchDelete,
  batchGet,
  batchPut,
  INDEX,
  type Item,
  type Key,
  queryIndex,
  queryItems,
  type Table,
  whenHolds,
} from './table.ts'

const claimOf = (item: Item): Claim => Claim.parse(item.claim)
const idAt = (item: Item, attribute: string): ClaimId => ClaimId.parse(idOfSortKey(String(item[attribute])))
const reviewKey = (claim: ClaimId, review: string) => ({ pk: claimKey(claim).pk, sk: `REVIEW#${review}` })
const historySk = (sequence: number): string => `HISTORY#${String(sequence).padStart(6, '0')}`

export function dynamoClaimStore(table: Table): ClaimStore {
  const { client, name: TableName } = table
  return {
    announce: (claims) => batchPut(table, announcementItems(claims)),

    create: (claim) =>
      whenHolds(
        client.send(
          new PutCommand({ TableName, Item: claimItem(claim), ConditionExpression: 'attribute_not_exists(pk)' }),
        ),
      ),

    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: claimKey(id), ConsistentRead: true }))
      return Item === undefined ? null : claimOf(Item)
    },

    async getMany(ids) {
      const claims = (await batchGet(table, ids.map(claimKey))).map(claimOf)
      const byId = new Map(claims.map((claim) => [claim.id, claim]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },

    async write({ claim, spilled, event }) {
      const { pk } = claimKey(claim.id)
      await batchPut(table, [
        ...spilled.map((entry) => ({ pk, sk: historySk(entry.sequence), entry })),
        ...(event ? [eventItem(event)] : []),
        ...recordItems(claim, publicRecordOf(claim, event)),
        // Before the claim itself, and for good: whoever lists looks at the claim again.
        ...facetItems(claim, facetsOf(claim)),
        ...changedItems(claim),
      ])
      const written = await whenHolds(client.send(new UpdateCommand({ TableName, ...updateOf(claim) })))
      if (!written) throw new VersionConflictError('the claim was changed meanwhile; read it again')
    },

    putAppearances: (appearances) => batchPut(table, appearances.map(appearanceItem)),

    removeAppearances: (appearances) => batchDelete(table, appearances.map(appearanceKey)),

    async appearancesOf(id) {
      const items = await queryItems(table, claimKey(id).pk, 'APPEARANCE#')
      return items.map((item) => Appearance.parse(item.appearance))
    },

    async putReview(review) {
      const Item = { ...reviewKey(review.claimId, review.id), review }
      const ConditionExpression = 'attribute_not_exists(pk)'
      if (await whenHolds(client.send(new PutCommand({ TableName, Item, ConditionExpression })))) return review
      const [stored] = await batchGet(table, [reviewKey(review.claimId, review.id)])
      return Review.parse(stored?.review)
    },

    async reviewsOf(id, reviews) {
      const items = await batchGet(
        table,
        reviews.map((review) => reviewKey(id, review)),
      )
      const byId = new Map(items.map((item) => Review.parse(item.review)).map((review) => [review.id, review]))
      return reviews.flatMap((review) => byId.get(review) ?? [])
    },

    async spilledHistory(id) {
      const items = await queryItems(table, claimKey(id).pk, 'HISTORY#')
      return items.map((item) => HistoryEntry.parse(item.entry))
    },

    async publicRecordsOf(id) {
      const items = await queryItems(table, claimKey(id).pk, 'PUBLIC#')
      return items.map((item) => PublicRecord.parse(item.record))
    },

    async listByStatus({ status, lane, after, limit, oldestFirst = false }) {
      const partition = listPartition(status, lane)
      const found = await queryIndex(table, INDEX.list, { partition, after, limit, backwards: !oldestFirst })
      const items = found.map((item) => ({ id: idAt(item, 'listSk'), position: String(item.listSk) }))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },

    listUnder: (claim, facets) => batchPut(table, facetItems(claim, facets)),

    async listByFacet({ facet, after, limit }) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          ...{ TableName, ConsistentRead: true, ScanIndexForward: false, Limit: limit },
          KeyConditionExpression: after === null ? 'pk = :pk' : 'pk = :pk AND sk < :after',
          ExpressionAttributeValues: { ':pk': facetPartition(facet), ...(after === null ? {} : { ':after': after }) },
        }),
      )
      const items = Items.map((item) => ({ id: idAt(item, 'sk'), position: String(item.sk) }))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },

    async bestOf(lane, status, limit) {
      const partition = priorityPartition(status, lane)
      const found = await queryIndex(table, INDEX.priority, { partition, limit, backwards: true })
      return found.map((item) => idAt(item, 'prioritySk'))
    },

    async heldBy(reviewer) {
      const found = await queryIndex(table, INDEX.holder, { partition: holderPartition(reviewer) })
      return found.map((item) => idAt(item, 'holderSk'))
    },

    async dueIn(lane, at, limit) {
      // '$' sorts after '#': what is due at this very moment is due.
      const found = await queryIndex(table, INDEX.due, { partition: duePartition(lane), upTo: `${at}$`, limit })
      return found.map((item) => idAt(item, 'dueSk'))
    },
  }
}

function updateOf(claim: Claim) {
  const attributes = Object.entries(claimAttributes(claim))
  const set = attributes.filter(([, value]) => value !== null)
  const removed = attributes.filter(([, value]) => value === null).map(([attribute]) => attribute)
  return {
    Key: claimKey(claim.id),
    UpdateExpression: `SET ${set.map(([attribute]) => `#${attribute} = :${attribute}`).join(', ')}${
      removed.length > 0 ? ` REMOVE ${removed.map((attribute) => `#${attribute}`).join(', ')}` : ''
    }`,
    ConditionExpression: '#version = :read',
    ExpressionAttributeNames: Object.fromEntries(attributes.map(([attribute]) => [`#${attribute}`, attribute])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(set.map(([attribute, value]) => [`:${attribute}`, value])),
      ':read': claim.version - 1,
    },
  }
}

const facetPartition = (facet: Facet): string => `FACET#${facet}`

function facetItems(claim: Pick<Claim, 'id' | 'createdAt'>, facets: readonly Facet[]): Item[] {
  return facets.map((facet) => ({ pk: facetPartition(facet), sk: positionOf(claim) }))
}

function recordItems({ id }: Claim, record: PublicRecord | null): Item[] {
  if (record === null) return []
  return [{ pk: claimKey(id).pk, sk: `PUBLIC#${String(record.sequence).padStart(6, '0')}#${record.hash}`, record }]
}

function changedItems(claim: Claim): Item[] {
  const isPublic = claim.status === 'published' || claim.status === 'retracted'
  return isPublic ? [{ pk: facetPartition(CHANGED), sk: `${claim.changedAt}#${claim.id}` }] : []
}

const placeOf = ({ revisionId, quote }: Appearance): string => `${revisionId}#${String(quote.start).padStart(7, '0')}`
const appearanceKey = (appearance: Appearance): Key => ({
  pk: claimKey(appearance.claimId).pk,
  sk: `APPEARANCE#${placeOf(appearance)}`,
})

function appearanceItem(appearance: Appearance): Item {
  const place = placeOf(appearance)
  return {
    ...appearanceKey(appearance),
    appearance,
    listPk: `ARTICLE#${appearance.articleId}`,
    listSk: `${place}#${appearance.claimId}`,
  }
}

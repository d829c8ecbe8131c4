/** The links that verdicts cite, beside their claims; what is due to be looked at is in one list. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Citation } from '../../domain/citation.ts'
import { VersionConflictError } from '../../domain/errors.ts'
import type { CitationId, ClaimId } from '../../domain/ids.ts'
import type { Lane } from '../../domain/lane.ts'
import type { CitationStore } from '../../ports.ts'
import { claimKey } from './claim-items.ts'
import { batchGet, INDEX, type Item, type Key, queryIndex, queryItems, type Table, whenHolds } from './table.ts'

const DUE = 'CITATIONS#due'
const PREFIX = 'CITATION#'
const placeKey = (lane: Lane): Key => ({ pk: 'CITATIONS', sk: `PLACE#${lane}` })

export function dynamoCitationStore(table: Table): CitationStore {
  const { client, name: TableName } = table
  const putWhere = (Item: Item, condition: { ConditionExpression: string; ExpressionAttributeValues?: Item }) =>
    whenHolds(client.send(new PutCommand({ TableName, Item, ...condition })))

  return {
    async add(citations) {
      for (const citation of citations)
        await putWhere(itemOf(citation), { ConditionExpression: 'attribute_not_exists(pk)' })
    },
    async get(claim, id) {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: citationKey(claim, id), ConsistentRead: true }),
      )
      return Item === undefined ? null : Citation.parse(Item.citation)
    },
    async of(claim) {
      const items = await queryItems(table, claimKey(claim).pk, PREFIX)
      return items.map((item) => Citation.parse(item.citation))
    },
    async due(at, limit) {
      const found = await queryIndex(table, INDEX.due, { partition: DUE, upTo: `${at}$`, limit })
      const keys = found.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }))
      const items = await batchGet(table, keys)
      return items
        .map((item) => Citation.parse(item.citation))
        .filter(({ nextAt }) => nextAt !== null && nextAt <= at)
        .sort((a, b) => ((a.nextAt ?? '') < (b.nextAt ?? '') ? -1 : 1))
    },
    async write(citation) {
      const written = await putWhere(itemOf(citation), {
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: { ':read': citation.version - 1 },
      })
      if (!written) throw new VersionConflictError('the citation was changed meanwhile')
    },
    async goneThrough(lane) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: placeKey(lane), ConsistentRead: true }))
      return Item === undefined ? null : String(Item.reached)
    },
    goOn: (lane, from, to) =>
      putWhere(
        { ...placeKey(lane), reached: to },
        from === null
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'reached = :from', ExpressionAttributeValues: { ':from': from } },
      ),
  }
}

const citationKey = (claim: ClaimId, id: CitationId): Key => ({ pk: claimKey(claim).pk, sk: `${PREFIX}${id}` })

function itemOf(citation: Citation): Item {
  const { claimId, id, version, nextAt } = citation
  const due = nextAt === null ? {} : { duePk: DUE, dueSk: `${nextAt}#${id}` }
  return { ...citationKey(claimId, id), version, citation, ...due }
}

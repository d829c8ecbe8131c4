/** Links between claims, and what people made of them: one item of each beside both claims. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { ClaimLink, LinkDecision } from '../../domain/claim-link.ts'
import type { ClaimId } from '../../domain/ids.ts'
import type { LinkStore } from '../../ports.ts'
import { claimKey } from './claim-items.ts'
import { batchDelete, batchPut, type Key, queryItems, type Table } from './table.ts'

const linkKey = (beside: ClaimId, other: ClaimId): Key => ({ pk: claimKey(beside).pk, sk: `LINK#${other}` })
const decisionKey = (beside: ClaimId, other: ClaimId): Key => ({ pk: claimKey(beside).pk, sk: `DECISION#${other}` })

export function dynamoLinkStore(table: Table): LinkStore {
  return {
    put: (links) =>
      batchPut(
        table,
        links.flatMap((link) => [
          { ...linkKey(link.said, link.known), link },
          { ...linkKey(link.known, link.said), link },
        ]),
      ),

    async of(id, most) {
      const { Items = [] } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
          ExpressionAttributeValues: { ':pk': claimKey(id).pk, ':sk': 'LINK#' },
          Limit: most,
        }),
      )
      return Items.map((item) => ClaimLink.parse(item.link))
    },

    async decide([one, other], decision) {
      const keys = [decisionKey(one, other), decisionKey(other, one)]
      if (decision === null) return batchDelete(table, keys)
      await batchPut(
        table,
        keys.map((key) => ({ ...key, decision: { ...decision, claims: [one, other] } })),
      )
    },

    async decisionsOf(id) {
      const items = await queryItems(table, claimKey(id).pk, 'DECISION#')
      return items.map((item) => LinkDecision.parse(item.decision))
    },
  }
}

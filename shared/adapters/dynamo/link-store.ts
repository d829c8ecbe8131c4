/** Links between claims: one item beside each of the two. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { ClaimLink } from '../../domain/claim-link.ts'
import type { ClaimId } from '../../domain/ids.ts'
import type { LinkStore } from '../../ports.ts'
import { claimKey } from './claim-items.ts'
import { batchPut, type Key, type Table } from './table.ts'

const linkKey = (beside: ClaimId, other: ClaimId): Key => ({ pk: claimKey(beside).pk, sk: `LINK#${other}` })

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
  }
}

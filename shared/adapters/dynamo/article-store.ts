/** Articles and their revisions in DynamoDB. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Article, Revision } from '../../domain/article.ts'
import { VersionConflictError } from '../../domain/errors.ts'
import { type ArticleId, ClaimId } from '../../domain/ids.ts'
import type { ArticleStore } from '../../ports.ts'
import { idOfSortKey } from './claim-items.ts'
import { INDEX, type Key, queryIndex, queryItems, type Table, whenHolds } from './table.ts'

const articleKey = (id: ArticleId): Key => ({ pk: `ARTICLE#${id}`, sk: 'ARTICLE' })
const revisionKey = (id: ArticleId, number: number): Key => ({
  pk: articleKey(id).pk,
  sk: `REVISION#${String(number).padStart(6, '0')}`,
})

export function dynamoArticleStore(table: Table): ArticleStore {
  const { client, name: TableName } = table
  const itemOf = (article: Article) => ({ ...articleKey(article.id), version: article.version, article })
  return {
    create: (article) =>
      whenHolds(
        client.send(
          new PutCommand({ TableName, Item: itemOf(article), ConditionExpression: 'attribute_not_exists(pk)' }),
        ),
      ),

    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: articleKey(id), ConsistentRead: true }))
      return Item === undefined ? null : Article.parse(Item.article)
    },

    async write(article) {
      const written = await whenHolds(
        client.send(
          new PutCommand({
            TableName,
            Item: itemOf(article),
            ConditionExpression: '#version = :read',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':read': article.version - 1 },
          }),
        ),
      )
      if (!written) throw new VersionConflictError('the article was changed meanwhile; read it again')
    },

    async putRevision(id, revision) {
      await client.send(new PutCommand({ TableName, Item: { ...revisionKey(id, revision.number), revision } }))
    },

    async getRevision(id, number) {
      const Key = revisionKey(id, number)
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
      return Item === undefined ? null : Revision.parse(Item.revision)
    },

    async revisionsOf(id) {
      const items = await queryItems(table, articleKey(id).pk, 'REVISION#')
      return items.map((item) => Revision.parse(item.revision))
    },

    async claimsOf(id) {
      const found = await queryIndex(table, INDEX.list, { partition: `ARTICLE#${id}` })
      return [...new Set(found.map((item) => ClaimId.parse(idOfSortKey(String(item.listSk)))))]
    },
  }
}

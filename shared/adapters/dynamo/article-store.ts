/** Articles and their revisions in DynamoDB. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Article, Revision } from '../../domain/article.ts'
import { VersionConflictError } from '../../domain/errors.ts'
import { sha256 } from '../../domain/hash.ts'
import { ArticleId, ClaimId } from '../../domain/ids.ts'
import type { ArticleStore } from '../../ports.ts'
import { idOfSortKey } from './claim-items.ts'
import { batchGet, INDEX, type Key, queryIndex, queryItems, type Table, whenHolds } from './table.ts'

const articleKey = (id: ArticleId): Key => ({ pk: `ARTICLE#${id}`, sk: 'ARTICLE' })
const revisionKey = (id: ArticleId, number: number): Key => ({
  pk: articleKey(id).pk,
  sk: `REVISION#${String(number).padStart(6, '0')}`,
})

const aliasKey = (url: string): Key => ({ pk: `URL#${sha256(url)}`, sk: 'URL' })
const DUE = 'DUE-ARTICLES'

export function dynamoArticleStore(table: Table): ArticleStore {
  const { client, name: TableName } = table
  const itemOf = (article: Article) => ({
    ...articleKey(article.id),
    version: article.version,
    article,
    ...(article.fetching?.nextAt ? { duePk: DUE, dueSk: `${article.fetching.nextAt}#${article.id}` } : {}),
  })
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

    async getMany(ids) {
      const articles = (await batchGet(table, ids.map(articleKey))).map((item) => Article.parse(item.article))
      const byId = new Map(articles.map((article) => [article.id, article]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },

    async due(at, limit) {
      const found = await queryIndex(table, INDEX.due, { partition: DUE, upTo: `${at}$`, limit })
      return found.map((item) => ArticleId.parse(idOfSortKey(String(item.dueSk))))
    },

    async putAlias(url, id) {
      const Item = { ...aliasKey(url), articleId: id }
      await whenHolds(client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })))
    },

    async findAlias(url) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: aliasKey(url) }))
      return Item === undefined ? null : ArticleId.parse(Item.articleId)
    },
  }
}

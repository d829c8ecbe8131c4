/** Texts of the last days by the bands of their signature: one item a band, which ends by itself. */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { sha256 } from '../../domain/hash.ts'
import { ArticleId } from '../../domain/ids.ts'
import type { CopyIndex } from '../../ports.ts'
import { batchGet, batchPut, type Key, queryItems, type Table } from './table.ts'

const bandKey = (band: string): Key => ({ pk: `COPY#${sha256(band).slice(0, 32)}`, sk: 'COPY' })
/** Some ten at a time: as many as extractors run at once. */
const ANNOUNCED = 'COPIES-ANNOUNCED'
const announcedKey = (article: ArticleId): Key => ({ pk: ANNOUNCED, sk: `TEXT#${article}` })
const secondsOf = (time: string): number => Math.floor(Date.parse(time) / 1000)
const KnownText = z.object({ articleId: ArticleId, signature: z.array(z.number()), seenAt: z.iso.datetime() })

export function dynamoCopyIndex(table: Table): CopyIndex {
  const { client, name: TableName } = table
  return {
    async find(bands) {
      const items = await batchGet(table, bands.map(bandKey))
      const texts = items.map((item) => KnownText.parse(item.text))
      return [...new Map(texts.map((text) => [text.articleId, text])).values()]
    },

    async announce(text, until) {
      await client.send(
        new PutCommand({ TableName, Item: { ...announcedKey(text.articleId), text, expiresAt: secondsOf(until) } }),
      )
    },
    async announced() {
      const items = await queryItems(table, ANNOUNCED, 'TEXT#')
      return items.map((item) => KnownText.parse(item.text))
    },
    async withdraw(article) {
      await client.send(new DeleteCommand({ TableName, Key: announcedKey(article) }))
    },

    put: (bands, text, until) =>
      batchPut(
        table,
        bands.map((band) => ({ ...bandKey(band), text, expiresAt: secondsOf(until) })),
      ),
  }
}

/** Texts of the last days by the bands of their signature: one item a band, which ends by itself. */
import * as z from 'zod'
import { sha256 } from '../../domain/hash.ts'
import { ArticleId } from '../../domain/ids.ts'
import type { CopyIndex } from '../../ports.ts'
import { batchGet, batchPut, type Key, type Table } from './table.ts'

const bandKey = (band: string): Key => ({ pk: `COPY#${sha256(band).slice(0, 32)}`, sk: 'COPY' })
const KnownText = z.object({ articleId: ArticleId, signature: z.array(z.number()), seenAt: z.iso.datetime() })

export function dynamoCopyIndex(table: Table): CopyIndex {
  return {
    async find(bands) {
      const items = await batchGet(table, bands.map(bandKey))
      const texts = items.map((item) => KnownText.parse(item.text))
      return [...new Map(texts.map((text) => [text.articleId, text])).values()]
    },

    put: (bands, text, until) =>
      batchPut(
        table,
        bands.map((band) => ({ ...bandKey(band), text, expiresAt: Math.floor(Date.parse(until) / 1000) })),
      ),
  }
}

/** Texts by the bands of their signature, in memory and for ever. */
import type { CopyIndex, KnownText } from '../../shared/ports.ts'

export function fakeCopyIndex(): CopyIndex {
  const byBand = new Map<string, KnownText>()
  const announced = new Map<string, KnownText>()
  return {
    async find(bands) {
      const texts = bands.flatMap((band) => byBand.get(band) ?? [])
      return structuredClone([...new Map(texts.map((text) => [text.articleId, text])).values()])
    },
    announce: async (text) => void announced.set(text.articleId, structuredClone(text)),
    announced: async () => structuredClone([...announced.values()]),
    withdraw: async (article) => void announced.delete(article),
    async put(bands, text) {
      for (const band of bands) byBand.set(band, structuredClone(text))
    },
  }
}

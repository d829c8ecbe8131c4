import { describe, expect, test } from 'vitest'
import { packs } from '../../shared/extraction/languages/packs.ts'
import { commonShare } from './common-share.ts'
import { type GoldSentence, goldLanguages, readGold } from './read-gold.ts'

const FEWEST: Record<string, number> = { ar: 150, en: 150, fr: 60, es: 60 }
/** Two sentences with this share of common words are too alike to be two measurements. */
const NEAR_COPY = 0.75

describe.each(goldLanguages())('the gold sentences of %s', (language) => {
  const sentences = readGold(language)

  test('are enough, each with its own id and its language', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(FEWEST[language] ?? 1)
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
    expect(new Set(sentences.map((one) => one.language))).toEqual(new Set([language]))
  })

  test('hold every span, speaker and cue letter for letter', () => {
    expect(sentences.flatMap(foreignSpans)).toEqual([])
  })

  test('say the upper end of a range, and of nothing else', () => {
    const quantities = sentences.flatMap((one) => one.quantities)
    expect(quantities.filter(({ comparator, max }) => (comparator === 'range') !== (max !== null))).toEqual([])
  })

  test('are no near-copies of each other', () => {
    const pairs = sentences.flatMap((one, at) => sentences.slice(at + 1).map((other) => [one, other] as const))
    const alike = pairs.filter(([one, other]) => commonShare(one.text, other.text) >= NEAR_COPY)
    expect(alike.map(([one, other]) => `${one.id} ${other.id}`)).toEqual([])
  })
})

test('every language pack has its gold', () => {
  expect(goldLanguages()).toEqual([...packs.keys()].sort())
  expect(Object.keys(FEWEST).sort()).toEqual(goldLanguages())
})

function foreignSpans({ id, text, quantities, attributions }: GoldSentence): string[] {
  const spans = [...quantities.map(({ span }) => span), ...attributions.flatMap(({ speaker, cue }) => [speaker, cue])]
  return spans.filter((span) => !text.includes(span)).map((span) => `${id} ${span}`)
}

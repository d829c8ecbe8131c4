import { describe, expect, test } from 'vitest'
import { bandsOf, LEAST_ALIKE, likenessOf, signatureOf } from '../../shared/matching/text-signature.ts'

const NOUNS = 'ميناء سفينة رصيف قناة عقد وزارة شركة حاوية مدينة قرية شاحنة طريق جسر مدرسة حقل'.split(' ')
/** A made-up text: `seed` decides its words. */
function textOf(words: number, seed: number): string[] {
  let state = seed
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return `${NOUNS[(state >>> 8) % NOUNS.length]}${(state >>> 16) % 40}`
  })
}
const ORIGINAL = textOf(300, 7)
const signed = (words: readonly string[]): number[] => signatureOf(words.join(' ')) ?? []
const alike = (words: readonly string[]): number => likenessOf(signed(ORIGINAL), signed(words))

describe('a text', () => {
  test.each([
    { says: 'itself', words: ORIGINAL },
    { says: 'itself with another headline', words: ['عنوان', 'آخر', 'تماماً', ...ORIGINAL] },
    { says: 'itself without its last lines', words: ORIGINAL.slice(0, 270) },
    {
      says: 'itself in diacritics and tatweel',
      words: ORIGINAL.map((word) => `${word.slice(0, 1)}\u0640${word.slice(1)}\u064E`),
    },
  ])('is a copy of $says, and they meet in a band', ({ words }) => {
    expect(alike(words)).toBeGreaterThanOrEqual(LEAST_ALIKE)
    const bands = new Set(bandsOf(signed(ORIGINAL)))
    expect(bandsOf(signed(words)).some((band) => bands.has(band))).toBe(true)
  })

  test.each([
    { says: 'another text of the same words', words: textOf(300, 8) },
    { says: 'a text that shares its first half', words: [...ORIGINAL.slice(0, 150), ...textOf(150, 9)] },
    { says: 'its words in another order', words: ORIGINAL.toReversed() },
  ])('is no copy of $says', ({ words }) => {
    expect(alike(words)).toBeLessThan(LEAST_ALIKE)
  })

  test('is too short to be told from others below forty words', () => {
    expect(signatureOf(ORIGINAL.slice(0, 39).join(' '))).toBeNull()
    expect(signatureOf('')).toBeNull()
  })
})

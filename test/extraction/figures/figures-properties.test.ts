import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf } from './read.ts'
import { writeArabic, writeEnglish } from './write-number.ts'

const languages = ['ar', 'en'] as const
const words = fc.constantFrom(
  ...'110 3.5 ١٢٣ two million and a half of percent % $ - – / : between more than twice ثلاثة آلاف و ونصف بين ما يزيد على هجوماً هجومين في المئة دولار نحو عام من إلى حتى على الأقل مئات 2024 يناير ( ) , ، .'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words).map((list) => list.join(' ')),
  fc.array(words).map((list) => list.join('')),
)

describe('reading figures', () => {
  test.each(languages)('never throws, and every span slices to its text (%s)', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { exact, start, end } of figuresOf(language, text)) {
          expect(text.slice(start, end)).toBe(exact)
          expect(exact).not.toBe('')
        }
      }),
      { numRuns: 400 },
    )
  })

  const numbers = fc.oneof(
    fc.integer({ min: 2, max: 10_000 }),
    fc.maxSafeNat().map((value) => 2 + (value % 1e15)),
  )

  test('reads back every number written in English', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(figuresOf('en', `They counted ${writeEnglish(value)} votes.`).map((figure) => figure.value)).toEqual([
          value,
        ])
      }),
      { numRuns: 500 },
    )
  })

  test('reads back every number written in Arabic', () => {
    fc.assert(
      fc.property(
        numbers.filter((value) => value !== 2),
        (value) => {
          const text = `أحصت اللجنة ${writeArabic(value)} من الأصوات`
          expect(figuresOf('ar', text).map((figure) => figure.value)).toEqual([value])
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['digits', '7'.repeat(1_000_000)],
    ['numbers', '7 '.repeat(100_000)],
    ['scales', 'million '.repeat(100_000)],
    ['Arabic numbers joined by and', 'وثلاثة '.repeat(100_000)],
    ['comparators', 'more than '.repeat(100_000)],
    ['dashes', '1-'.repeat(300_000)],
    ['lone surrogates', '\ud800'.repeat(300_000)],
    ['bidi marks', '\u202b1\u202c'.repeat(100_000)],
    ['dates', '1/2/'.repeat(200_000)],
  ])('takes linear time on a megabyte of %s', (_, text) => {
    const started = performance.now()
    for (const language of languages) figuresOf(language, text)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

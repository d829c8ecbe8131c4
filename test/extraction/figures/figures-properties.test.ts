import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, MOST_GROWTH } from '../growth.ts'
import { hostileTexts } from '../hostile-texts.ts'
import { figuresOf, type Language } from './read.ts'
import { writeFrench, writeSpanish } from './write-latin-number.ts'
import { writeArabic, writeEnglish } from './write-number.ts'

const languages = ['ar', 'en', 'fr', 'es'] as const
const words = fc.constantFrom(
  ...'110 3.5 ١٢٣ two million and a half of percent % $ - – / : between more than twice ثلاثة آلاف و ونصف بين ما يزيد على هجوماً هجومين في المئة دولار نحو عام من إلى حتى على الأقل مئات 2024 يناير plus de quatre-vingt-dix et demi une dizaine milliers sur más unos veintiún mil y medio cada ( ) , ، .'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
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

  /** As many of few digits as of many, and round ones among them. */
  const numbers = fc
    .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }), fc.maxSafeNat())
    .map(([length, zeros, any]) => {
      const value = 10 ** length + (any % (9 * 10 ** length))
      return value - (value % 10 ** Math.min(zeros, length))
    })
    .filter((value) => value > 2)
  const upToTheLargest = { numRuns: 1_000, examples: [[3], [1e15], [1e15 - 1], [1e12], [1_001_000_001]] as [number][] }
  const valuesIn = (language: Language, text: string) => figuresOf(language, text).map(({ value }) => value)

  test('reads back every number up to 10^15 written in English', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(valuesIn('en', `They counted ${writeEnglish(value)} votes.`)).toEqual([value])
      }),
      upToTheLargest,
    )
  })

  test.each(['nominative', 'oblique'] as const)(
    'reads back every number up to 10^15 written in Arabic (%s)',
    (grammar) => {
      fc.assert(
        fc.property(numbers, (value) => {
          expect(valuesIn('ar', `أحصت اللجنة ${writeArabic(value, grammar)} من الأصوات`)).toEqual([value])
        }),
        upToTheLargest,
      )
    },
  )

  test.each(['France', 'Belgium', 'Switzerland'] as const)(
    'reads back every number up to 10^15 written in French (%s)',
    (tens) => {
      fc.assert(
        fc.property(numbers, (value) => {
          expect(valuesIn('fr', `Ils ont compté ${writeFrench(value, tens)} votes.`)).toEqual([value])
        }),
        upToTheLargest,
      )
    },
  )

  test('reads back every number up to 10^15 written in Spanish', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(valuesIn('es', `Contaron ${writeSpanish(value)} votos.`)).toEqual([value])
      }),
      upToTheLargest,
    )
  })

  const amounts = fc
    .tuple(numbers, fc.integer({ min: 0, max: 99 }))
    .map(([whole, hundredths]) => (whole < 1e12 ? (whole * 100 + hundredths) / 100 : whole))

  test.each([
    ['en', 'en-US', 'They counted ', ' litres.'],
    ['fr', 'fr-FR', 'La ville a utilisé ', ' litres.'],
    ['fr', 'fr-CA', 'La ville a utilisé ', ' litres.'],
    ['es', 'es-ES', 'La ciudad usó ', ' litros.'],
    ['ar', 'en-US', 'استهلكت المدينة ', ' لتر من الماء'],
    ['ar', 'de-DE', 'استهلكت المدينة ', ' لتر من الماء'],
    ['ar', 'ar-EG', 'استهلكت المدينة ', ' لتر من الماء'],
    ['ar', 'fa-IR', 'استهلكت المدينة ', ' لتر من الماء'],
  ] as const)('reads back every number in digits (%s, as written in %s)', (language, locale, before, after) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    fc.assert(
      fc.property(amounts, (value) => {
        expect(valuesIn(language, `${before}${format.format(value)}${after}`)).toEqual([value])
      }),
      { numRuns: 300 },
    )
  })

  test.each(languages)('reads a megabyte of digits as no number of this world (%s)', (language) => {
    expect(figuresOf(language, '7'.repeat(1_000_000))).toEqual([])
  })

  describe.each(languages)('(%s)', (language) => {
    test.each(hostileTexts)('takes linear time on %s', (_, write) => {
      expect(growthOf(4_000, (size) => figuresOf(language, write(size)))).toBeLessThan(MOST_GROWTH)
    })
  })
})

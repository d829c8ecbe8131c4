import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Statement } from '../../shared/domain/statement.ts'
import { extractStatements } from '../../shared/extraction/extract-statements.ts'
import { growthOf, MOST_GROWTH } from './growth.ts'
import { hostileTexts } from './hostile-texts.ts'

const scraps = fc.constantFrom(
  'قال',
  'وأضاف',
  'إن',
  '110',
  '٣٫٥',
  'ألف',
  'مليون',
  'هجوماً',
  'ما لا يقل عن',
  'في المئة',
  'اقرأ أيضًا',
  '«',
  '»',
  '“',
  '”',
  '"',
  '.',
  '..',
  '…',
  '،',
  '؛',
  '؟',
  '\n',
  '\n\n',
  ' ',
  'said',
  'more than',
  '1,200.5',
  '$',
  'twelve',
  'percent',
  'Dr.',
  'U.S.',
  '-',
  '—',
  '\u200F',
  '\u202B',
  '\u2066',
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u0640',
  '\u064B',
  '😀',
  '١٤',
  'yesterday',
  'ago',
  'years',
  'since',
  'century',
  'قبل',
  'عام',
  'القرن',
  'هجرية',
  'سنوات',
  'منذ',
  '2024',
  '(',
  ')',
  ':',
  'a déclaré',
  'quatre-vingt-dix',
  '1 200,5',
  'selon',
  '»,',
  'según',
  'dijo que',
  'veintidós mil',
  '1.200,5',
  '¿',
)
/** Any UTF-16 code units at all: lone surrogates, noncharacters, marks without a letter. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units))
const texts = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  anything,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const languages = fc.constantFrom('ar', 'en', 'fr', 'es', undefined)

const days = fc.oneof(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom('2024-02-30', '2024-99-99', '0000-00-00', '2024-01-13T99:99', ''),
)
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/u

test('whatever day an article is from, its timeframes are dates', () => {
  fc.assert(
    fc.property(texts, languages, days, (text, language, publishedAt) => {
      const { statements } = extractStatements(text, { publishedAt, ...(language ? { language } : {}) })
      for (const { timeframe } of statements) {
        for (const date of [timeframe?.start, timeframe?.end]) if (date) expect(date).toMatch(ISO_DATE)
      }
    }),
    { numRuns: 400 },
  )
})

test('every span slices to its text, in reading order, and the answer is to the contract', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const { statements } = extractStatements(text, language ? { language } : {})
      let last = 0
      for (const statement of statements) {
        Statement.parse(statement)
        const { quote, figures, attributions, timeframe } = statement
        if (timeframe) expect(text).toContain(timeframe.exact)
        expect(quote.start).toBeGreaterThanOrEqual(last)
        last = quote.end
        const inside = [...figures, ...attributions.flatMap(({ speaker, cue, office }) => [speaker, cue, office])]
        for (const span of [quote, ...inside, ...attributions.map(({ resolved }) => resolved?.speaker)]) {
          if (span) expect(text.slice(span.start, span.end)).toBe(span.exact)
        }
        for (const span of inside) {
          if (!span) continue
          expect(span.start).toBeGreaterThanOrEqual(quote.start)
          expect(span.end).toBeLessThanOrEqual(quote.end)
        }
      }
    }),
    { numRuns: 400 },
  )
})

test('the same text gives the same answer', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const options = language ? { language } : {}
      expect(extractStatements(text, options)).toEqual(extractStatements(text, options))
    }),
    { numRuns: 100 },
  )
})

const LANGUAGES = ['ar', 'en', 'fr', 'es']
const MEGABYTE = 1_000_000
const LARGE =
  /^(?:digits|Arabic digits|quotations|quotation marks|lone surrogates|bidi marks|marks on|one endless|a repeated)/u
/** Code units of the smaller of two texts. */
const SIZE = 3_000

test('takes linear time on whatever is said over and over', () => {
  const pieces = fc.array(scraps, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(pieces, fc.constantFrom(' ', ''), fc.constantFrom(...LANGUAGES), (parts, joint, language) => {
      const piece = parts.join(joint) + joint
      const read = (size: number) => extractStatements(piece.repeat(Math.ceil(size / piece.length)), { language })
      expect(growthOf(2_500, read)).toBeLessThan(MOST_GROWTH)
    }),
    { numRuns: 40 },
  )
})

test.each(hostileTexts.filter(([name]) => LARGE.test(name)))('reads a megabyte of %s', (_, write) => {
  const text = write(MEGABYTE)
  for (const language of LANGUAGES) {
    for (const { quote } of extractStatements(text, { language }).statements) {
      if (text.slice(quote.start, quote.end) !== quote.exact) expect.fail(`no slice at ${quote.start}`)
    }
  }
})

describe.each(LANGUAGES)('reading (%s)', (language) => {
  test.each(hostileTexts)('takes linear time on %s', (_, write) => {
    expect(growthOf(SIZE, (size) => extractStatements(write(size), { language }))).toBeLessThan(MOST_GROWTH)
  })
})

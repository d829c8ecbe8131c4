import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Statement } from '../../shared/domain/statement.ts'
import { extractStatements } from '../../shared/extraction/extract-statements.ts'

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
  'منذ',
  '2024',
  '(',
  ')',
  ':',
)
const texts = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const languages = fc.constantFrom('ar', 'en', 'fr', undefined)

test('every span slices to its text, in reading order, and the answer is to the contract', () => {
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const { statements } = extractStatements(text, language ? { language } : {})
      let last = 0
      for (const statement of statements) {
        Statement.parse(statement)
        const { quote, figures, attributions } = statement
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

/** Four times the text may take about four times the time; a quadratic reader would take sixteen times. */
const MOST_GROWTH = 12
const SIZE = 60_000
const SHORTEST_MS = 20

test.each([
  ['digits', '7'],
  ['digits and commas', '1,'],
  ['numbers', '12 '],
  ['number words', 'مئة وألف '],
  ['opening quotation marks', '« '],
  ['nested quotation marks', '“””'],
  ['lone surrogates', '\uD800'],
  ['bidi marks', '\u202B\u200F'],
  ['full stops', '. '],
  ['dots', '.'],
  ['newlines', 'ا\n'],
  ['one endless word', 'قال'],
  ['speech without end', 'قال إن '],
  ['speech without end in English', 'said that he '],
  ['commas', 'وقال، '],
  ['a repeated claim', 'قتل 12 شخصاً في انفجار. '],
  ['links', 'اقرأ أيضًا: خبر. '],
  ['conjunctions', 'و '],
  ['ranges', '10-20-'],
  ['capitals', 'Al Bo Ci '],
])('takes linear time on %s', (_, piece) => {
  for (const language of ['ar', 'en']) {
    const time = (size: number) => {
      const text = piece.repeat(size / piece.length)
      const started = performance.now()
      extractStatements(text, { language })
      return performance.now() - started
    }
    time(SIZE)
    const once = Math.min(time(SIZE), time(SIZE))
    const fourfold = Math.min(time(SIZE * 4), time(SIZE * 4))
    expect(fourfold / Math.max(once, SHORTEST_MS)).toBeLessThan(MOST_GROWTH)
  }
})

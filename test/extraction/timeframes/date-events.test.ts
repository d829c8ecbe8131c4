import { expect, test } from 'vitest'
import type { Statement } from '../../../shared/domain/statement.ts'
import { timeWords as arabic } from '../../../shared/extraction/languages/ar/time.ts'
import { timeWords as english } from '../../../shared/extraction/languages/en/time.ts'
import { dateEvents } from '../../../shared/extraction/timeframes/date-events.ts'
import { readTimeframe } from '../../../shared/extraction/timeframes/read-timeframe.ts'
import { tokenize } from '../../../shared/extraction/tokens.ts'

function starts(sentences: readonly string[], words = arabic): (string | null | undefined)[] {
  const statements = sentences.map(
    (text): Statement => ({
      quote: { exact: text, start: 0, end: text.length },
      figures: [],
      attributions: [],
      timeframe: readTimeframe({ text, start: 0, end: text.length, tokens: tokenize(text) }, words, {}),
      checkworthiness: { score: 0, reasons: [] },
      claim: false,
    }),
  )
  return dateEvents(statements, words).map(({ timeframe }) => timeframe?.start)
}

test.each([
  [
    'named alike',
    ['تضرر الميناء منذ بدء إضراب العمال، في أبريل 2024، مرتين.', 'توقفت السفن منذ بدء إضراب العمال.'],
    arabic,
    '2024-04',
  ],
  [
    'told with a verb',
    ['انهار المصرف المركزي في 4 مايو 2021 بعد أزمة.', 'ارتفعت الأسعار منذ انهيار المصرف المركزي.'],
    arabic,
    '2021-05-04',
  ],
  [
    'in English',
    ['The port strike began on 4 May 2021.', 'Ships have waited since the port strike.'],
    english,
    '2021-05-04',
  ],
])('dates an event by the sentence that dates it, %s', (_, sentences, words, start) => {
  expect(starts(sentences, words).at(-1)).toBe(start)
})

test('leaves an event of other words without a date', () => {
  expect(starts(['انهار الجسر القديم في 4 مايو 2021.', 'ارتفعت الأسعار منذ انهيار المصرف المركزي.']).at(-1)).toBeNull()
})

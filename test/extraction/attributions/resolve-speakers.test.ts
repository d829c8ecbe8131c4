import { expect, test } from 'vitest'
import type { Statement } from '../../../shared/domain/statement.ts'
import { readAttributions } from '../../../shared/extraction/attributions/read-attributions.ts'
import { resolveSpeakers } from '../../../shared/extraction/attributions/resolve-speakers.ts'
import { speechWords as arabic } from '../../../shared/extraction/languages/ar/speech-words.ts'
import { speechWords as english } from '../../../shared/extraction/languages/en/speech-words.ts'
import { tokenize } from '../../../shared/extraction/tokens.ts'

function resolved(sentences: readonly string[], words = arabic) {
  const statements = sentences.map(
    (text): Statement => ({
      quote: { exact: text, start: 0, end: text.length },
      figures: [],
      attributions: readAttributions({ text, start: 0, end: text.length, tokens: tokenize(text) }, words),
      timeframe: null,
      checkworthiness: { score: 0, reasons: [] },
      claim: false,
    }),
  )
  return resolveSpeakers(statements, words).at(-1)?.attributions.at(-1)?.resolved
}

test.each([
  ['a hidden subject', ['قال سامي عون إن السد امتلأ.', 'وأضاف أن المياه تكفي عاما.'], 'سامي عون'],
  [
    'a feminine verb past a masculine speaker',
    ['قالت هالة منصور إن العمل بدأ.', 'وقال رائد سليم إن المال نفد.', 'وتابعت: «سنكمل العمل رغم كل شيء».'],
    'هالة منصور',
  ],
  ['a plural verb to a group', ['قال باحثون إن البحيرة تجف.', 'وأوضحوا أن الحرارة ارتفعت.'], 'باحثون'],
])('links %s to the last speaker that agrees', (_, sentences, speaker) => {
  expect(resolved(sentences)?.speaker.exact).toBe(speaker)
})

test.each([
  ['a feminine verb and only a man spoke', ['قال سامي عون إن السد امتلأ.', 'وأضافت أن المياه تكفي.']],
  ['nobody spoke before', ['وأضاف أن المياه تكفي.']],
  ['the article itself denies', ['قال سامي عون إن السد امتلأ.', 'ليس صحيحا أن السد انهار.']],
])('links nothing when %s', (_, sentences) => {
  expect(resolved(sentences)).toBeUndefined()
})

test('links an English pronoun to a person, not to a body named later', () => {
  const found = resolved(
    ['Ruth Amadi said beds had run out.', 'The ministry denied the shortage.', '"We need help now," she said.'],
    english,
  )
  expect(found?.speaker.exact).toBe('Ruth Amadi')
})

test('is less sure the further back the speaker stands', () => {
  const near = resolved(['قال سامي عون إن السد امتلأ.', 'وأضاف أن المياه تكفي.'])
  const far = resolved(['قال سامي عون إن السد امتلأ.', 'نزل المطر.', 'نزل الثلج.', 'وأضاف أن المياه تكفي.'])
  expect(far?.confidence).toBeLessThan(near?.confidence ?? 0)
})

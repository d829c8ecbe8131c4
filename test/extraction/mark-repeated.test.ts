import { expect, test } from 'vitest'
import { extractStatements } from '../../shared/extraction/extract-statements.ts'

const FILLER_EN = 'The weather was mild in most of the country that day, with some clouds over the northern coast.'
const FILLER_AR = 'وكان الطقس معتدلاً في معظم البلاد ذلك اليوم مع غيوم متفرقة فوق الساحل الشمالي للبلاد.'

test.each([
  [
    'one claim stands for three that give one figure',
    'en',
    [
      'Flood kills 58 people in river towns.',
      'At least 58 people died when the flood hit the river towns, the rescue service said on Sunday.',
      'The flood killed 58 people in the river towns, officials confirmed.',
    ],
    1,
  ],
  [
    'the same figure of another thing stays a claim',
    'en',
    ['The flood killed 58 people in the river towns.', 'The bank closed 58 branches after its losses doubled.'],
    2,
  ],
  [
    'another figure of the same thing stays a claim',
    'en',
    ['The flood killed 58 people in the river towns.', 'The flood killed 61 people in the river towns.'],
    2,
  ],
  [
    'a denial answers a claim and does not repeat it',
    'en',
    [
      'The flood killed 58 people in the river towns.',
      'The minister denied that the flood killed 58 people in the river towns.',
    ],
    2,
  ],
  [
    'one claim stands for two in nearly the same words',
    'ar',
    [
      'أغلقت الحكومة المعبر الحدودي الشمالي أمام الشاحنات التجارية.',
      'وأغلقت الحكومة المعبر الحدودي الشمالي أمام الشاحنات التجارية القادمة من الجنوب.',
    ],
    1,
  ],
  [
    'different events in like words stay claims',
    'ar',
    ['أغلقت الحكومة المعبر الحدودي الشمالي أمام الشاحنات.', 'فتحت المحكمة العليا تحقيقاً في مقتل صحفي قرب الميناء.'],
    2,
  ],
])('%s', (_, language, sentences, claims) => {
  const filler = language === 'ar' ? FILLER_AR : FILLER_EN
  const { statements } = extractStatements(sentences.join(` ${filler} `), { language })
  const said = statements.filter(({ quote }) => sentences.includes(quote.exact))
  expect(said).toHaveLength(sentences.length)
  expect(said.filter(({ claim }) => claim)).toHaveLength(claims)
  expect(said.filter(({ checkworthiness }) => checkworthiness.reasons.includes('repeated'))).toHaveLength(
    sentences.length - claims,
  )
})

import { describe, expect, test } from 'vitest'
import { extractStatements } from '../../shared/extraction/extract-statements.ts'

function judge(language: string, text: string) {
  const [statement] = extractStatements(text, { language }).statements
  if (!statement) throw new Error('no statement')
  return statement
}

describe('ranks what can be checked above what cannot', () => {
  test.each([
    ['en', 'The ministry said 42 people were killed in the blast.', 'I hope that we will all be happier next year.'],
    ['en', 'Unemployment rose to 9.4 percent in June.', 'Is there anything sadder than an empty stadium?'],
    ['en', 'The court sentenced the former mayor to six years in prison.', 'You should always trust your own heart.'],
    [
      'en',
      'Exports of gas fell by half after the pipeline was closed.',
      'It was a truly wonderful evening, full of surprises.',
    ],
    ['ar', 'أعلنت الوزارة مقتل 42 شخصاً في الانفجار.', 'أتمنى أن نكون جميعاً أسعد في العام المقبل.'],
    ['ar', 'ارتفعت البطالة إلى 9.4 في المئة في حزيران.', 'هل هناك ما هو أحزن من ملعب فارغ؟'],
    ['ar', 'حكمت المحكمة على رئيس البلدية السابق بالسجن ست سنوات.', 'يجب أن تثق بقلبك دائماً.'],
    ['ar', 'تراجعت صادرات الغاز إلى النصف بعد إغلاق خط الأنابيب.', 'كانت أمسية رائعة حقاً مليئة بالمشاعر الجميلة.'],
  ])('%s: "%s" above "%s"', (language, fact, opinion) => {
    expect(judge(language, fact).checkworthiness.score).toBeGreaterThan(judge(language, opinion).checkworthiness.score)
    expect(judge(language, fact).claim).toBe(true)
    expect(judge(language, opinion).claim).toBe(false)
  })
})

test.each([
  ['en', 'The blast killed 42 people.', 'figure'],
  ['en', 'The blast killed 42 people.', 'harm'],
  ['en', 'Why would anybody do that?', 'question'],
  ['en', 'We must never forget our friends.', 'first-person'],
  ['en', 'You should trust your heart.', 'obligation'],
  ['ar', 'أدى الانفجار إلى مقتل 42 شخصاً.', 'figure'],
  ['ar', 'أدى الانفجار إلى مقتل عامل في المصنع.', 'harm'],
  ['ar', 'لماذا يفعل أحد ذلك؟', 'question'],
  ['ar', 'يجب أن نثق بأنفسنا.', 'obligation'],
  ['ar', 'والحكومة تعرف ذلك.', 'power'],
])('%s: gives "%s" the reason %s', (language, text, reason) => {
  expect(judge(language, text).checkworthiness.reasons).toContain(reason)
})

test.each([
  ['an age', 'en', 'The singer, 62, lives in the old town.'],
  ['an age', 'ar', 'ويعيش المغني البالغ من العمر 62 عاماً في البلدة القديمة.'],
])('%s is no reason to check (%s)', (_, language, text) => {
  expect(judge(language, text).checkworthiness.reasons).not.toContain('figure')
})

test.each(['ar', 'en'])('%s: the threshold is a setting', (language) => {
  const text = language === 'ar' ? 'أعلنت الوزارة مقتل 42 شخصاً.' : 'The ministry said 42 people were killed.'
  const claims = (threshold: number) =>
    extractStatements(text, { language, thresholds: { [language]: threshold } }).statements.map(({ claim }) => claim)
  expect(claims(0)).toEqual([true])
  expect(claims(1)).toEqual([false])
})

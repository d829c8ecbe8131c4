/** What makes a judgement fit to be given to readers: each refusal with its code and the field at fault. */
import { describe, expect, test } from 'vitest'
import { Evidence, independentSources } from '../../shared/domain/evidence.ts'
import { DEFAULT_RATING_SCALE } from '../../shared/domain/rating-scale.ts'
import { checkJudgement, Judgement } from '../../shared/domain/review.ts'
import { buildJudgement } from './build-claims.ts'

const common = { says: 'السجل يذكر ٣١ مريضاً', stance: 'refutes', source: 'primary' } as const
const link = (url: string) => ({ kind: 'link', url, ...common })
const interview = { kind: 'interview', who: 'مدير المستشفى', on: '2024-03-01', ...common }
const document = { kind: 'document', title: 'سجل الدخول', ...common }
const APPEARANCES = ['https://news.example/storms?id=7', 'not a url']

const check = (changes: Record<string, unknown>, scale = DEFAULT_RATING_SCALE) =>
  checkJudgement(buildJudgement(changes), scale, APPEARANCES)

const REFUSED: [string, Record<string, unknown>, string][] = [
  ['a rating that the scale lacks', { rating: 'زائف' }, 'rating'],
  ['a rating of another case', { rating: 'False' }, 'rating'],
  ['an end before its day', { validUntil: '2024-02-29' }, 'validUntil'],
  ['no evidence', { evidence: [] }, 'evidence'],
  ['one source without a reason', { evidence: [link('https://a.example/1')] }, 'fewSourcesReason'],
  [
    'two pages of one site',
    { evidence: [link('https://a.example/1'), link('https://a.example/2')] },
    'fewSourcesReason',
  ],
  [
    'one site with www. and without',
    { evidence: [link('https://a.example'), link('https://www.a.example')] },
    'fewSourcesReason',
  ],
  ...[
    'http://127.0.0.1/سجل',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://localhost:4600/',
    'http://desk.internal/log',
    'http://router.local/',
    'http://intranet/',
  ].map((url): [string, Record<string, unknown>, string] => [
    `a link that no reader can reach: ${url}`,
    { evidence: [interview, link(url)] },
    'evidence.1.url',
  ]),
  [
    'an archive that no reader can reach',
    { evidence: [interview, { ...link('https://a.example/1'), archiveUrl: 'http://10.0.0.1/1' }] },
    'evidence.1.archiveUrl',
  ],
  ['unproven without the log of the search', { rating: 'unproven', evidence: [] }, 'searchLog'],
  [
    'the page where the claim was said',
    { evidence: [interview, link('https://news.example/storms?id=7')] },
    'evidence.1.url',
  ],
  [
    'that page with a fragment',
    { evidence: [interview, link('https://news.example/storms?id=7#p3')] },
    'evidence.1.url',
  ],
  [
    'that page with a mark of advertising',
    { evidence: [interview, link('https://NEWS.example/storms?id=7&utm_source=x')] },
    'evidence.1.url',
  ],
]

const ACCEPTED: [string, Record<string, unknown>][] = [
  ['two independent sites', {}],
  ['a link and an interview', { evidence: [link('https://a.example'), interview] }],
  ['two interviews', { evidence: [interview, interview] }],
  ['one source and why there is no other', { evidence: [document], fewSourcesReason: 'السجل الرسمي هو المصدر الوحيد' }],
  ['unproven with the log of the search', { rating: 'unproven', evidence: [], searchLog: 'بحثنا في سجلات الوزارة' }],
  ['an end on its very day', { validUntil: '2024-03-01' }],
  ['another page of the paper that said it', { evidence: [interview, link('https://news.example/storms?id=8')] }],
]

describe('a judgement', () => {
  test.each(REFUSED)('is refused with %s', (_, changes, field) => {
    expect(() => check(changes)).toThrow(expect.objectContaining({ code: 'verdict_invalid', field }))
  })

  test.each(ACCEPTED)('may rest on %s', (_, changes) => {
    expect(() => check(changes)).not.toThrow()
  })

  test.each([
    ['an explanation of white space', { explanation: ' \u00a0\n' }],
    ['an explanation without end', { explanation: 'ش'.repeat(5_001) }],
    ['a field that nobody knows', { verdict: 'false' }],
    ['a day that is none', { asOf: '2024-02-30' }],
    ['a day in Arabic digits', { asOf: '٢٠٢٤-٠٣-٠١' }],
    ['evidence that is a script', { evidence: [link('javascript:alert(1)')] }],
    ['evidence that is data', { evidence: [link('data:text/html,x')] }],
    ['evidence that says nothing', { evidence: [{ ...interview, says: '  ' }] }],
    ['evidence of an unknown kind', { evidence: [{ ...interview, kind: 'rumour' }] }],
    ['too much evidence', { evidence: Array.from({ length: 21 }, () => interview) }],
  ])('is not read with %s', (_, changes) => {
    expect(Judgement.safeParse({ ...buildJudgement(), ...changes }).success).toBe(false)
  })

  test('keeps an Arabic explanation as it was written', () => {
    const explanation = 'قال «المدير»: ٣١ مريضاً فقط؛ لا ٤٧.'
    expect(buildJudgement({ explanation }).explanation).toBe(explanation)
  })
})

describe('independent sources', () => {
  test.each([
    [[link('https://a.example/1'), link('https://b.example/1')], 2],
    [[link('https://a.example/1'), link('http://m.a.example/2')], 1],
    [[link('https://جريدة.example/1'), link('https://مجلة.example/1')], 2],
    [[document, interview, link('https://a.example')], 3],
    [[], 0],
  ])('are counted by their origin', (evidence, count) => {
    expect(independentSources(Evidence.array().parse(evidence))).toBe(count)
  })
})

test('a rating that was retired is given no more', () => {
  const ratings = DEFAULT_RATING_SCALE.ratings.map((one) => ({ ...one, retired: one.key === 'false' }))
  expect(() => check({ rating: 'false' }, { version: 2, ratings })).toThrow(/given no more/)
  expect(() => check({ rating: 'true' }, { version: 2, ratings })).not.toThrow()
})

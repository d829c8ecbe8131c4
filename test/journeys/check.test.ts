import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimView } from '../../shared/api/views/claim-view.ts'
import { ARABIC_ARTICLE, ARABIC_CLAIM, judgement } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { claimWith, submitReview, takeClaim } from './reviews.ts'

type Checked = {
  language: string
  text: string | null
  statements: {
    selectors: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }]
    worthChecking: boolean
    figures: { value: number }[]
    summary: string
    known: { kind: string; summary: string; claim: ClaimView }[]
  }[]
}

/** In words of its own, with one sentence that repeats the claim in another language, and one that nobody said before. */
const SECRET = 'النيازك الزرقاء'
const DRAFT = `أغلقت وزارة النقل ما يزيد على 110 جسور في البلاد بعد فحصها.

The transport ministry closed more than 110 bridges in the country after an inspection.

وقال مصدر إن ${SECRET} أتلفت 64 مرصداً في الهضبة.

كان الصباح هادئاً.`

const lines: string[] = []
let desk: LocalDesk
let known: ClaimView

beforeAll(async () => {
  desk = await startDesk({}, (source, line) => lines.push(`${source} ${line}`))
  known = claimWith(ARABIC_CLAIM, (await desk.read(ARABIC_ARTICLE)).claims)
})
afterAll(() => desk.stack.stop())

const check = (body: unknown, language = 'en') =>
  desk.send('/v1/check', {
    method: 'POST',
    headers: { ...desk.credential('newsroom'), 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  })

test('each sentence of a draft stands at its place, with what it says and whether it is worth checking', async () => {
  const { status, body } = await check({ text: DRAFT })
  const { language, text, statements } = body as Checked
  expect({ status, language, text }).toEqual({ status: 200, language: 'ar', text: null })
  for (const { selectors } of statements) {
    const [{ start, end }, { exact, prefix, suffix }] = selectors
    expect(DRAFT.slice(start, end)).toBe(exact)
    expect(DRAFT.includes(`${prefix}${exact}${suffix}`)).toBe(true)
  }
  expect(statements[0]).toMatchObject({ worthChecking: true, figures: [{ value: 110 }] })
  expect(statements.at(-1)).toMatchObject({
    worthChecking: false,
    known: [],
    summary: 'There is nothing to check in it.',
  })
})

test('a known claim is named though nothing is published of it, and an unknown one is said to be so, in words', async () => {
  const { statements } = (await check({ text: DRAFT })).body as Checked
  expect(statements[0]?.known[0]).toMatchObject({ claim: { id: known.id, verdict: null } })
  expect(statements[0]?.summary).toContain('No verdict on it is published.')
  expect(statements.find(({ selectors: [, { exact }] }) => exact.includes(SECRET))).toMatchObject({
    ...{ known: [], summary: 'No known claim says this.' },
  })
})

test('a published verdict comes with its day, never alone, in the language that is asked for', async () => {
  await desk.post('editor', `/v1/claims/${known.id}/promote`, {})
  await submitReview(desk, 'reviewer', await takeClaim(desk, 'reviewer', known.id), judgement())
  const agrees = judgement({ opinion: 'agrees' })
  await submitReview(desk, 'secondReviewer', await takeClaim(desk, 'secondReviewer', known.id), agrees)
  const signed = { headline: 'نعم، أُغلق 110 جسور', url: 'https://checks.example/bridges' }
  await desk.post('editor', `/v1/claims/${known.id}/publish`, signed)
  const [english, arabic] = await Promise.all([check({ text: DRAFT }), check({ text: DRAFT }, 'ar')])
  const first = (answer: { body: unknown }) => (answer.body as Checked).statements[0]?.known[0]
  expect(first(english)).toMatchObject({ claim: { verdict: { rating: 'true', asOf: '2024-05-14' } } })
  expect(first(english)?.summary).toMatch(/rated “True” as of 14 May 2024/u)
  expect(first(arabic)?.summary).toMatch(/«صحيح» كما في 14 مايو 2024/u)
})

test('another wording in another language finds the same claim', async () => {
  const english = DRAFT.split('\n\n')[1]
  const { statements } = (await check({ text: english })).body as Checked
  expect(statements[0]?.known.map(({ claim }) => claim.id)).toContain(known.id)
})

test('a page is read as an article: the text comes back with it', async () => {
  const html = `<html lang="ar"><body><article><h1>جسور</h1><p>${DRAFT.split('\n\n').join('</p><p>')}</p></article><script>alert(1)</script></body></html>`
  const { body } = await check({ html })
  const { text, statements } = body as Checked
  expect(text).toContain('110 جسور')
  expect(text).not.toContain('alert')
  const [position, quote] = statements[1]?.selectors ?? []
  expect(text?.slice(position?.start, position?.end)).toBe(quote?.exact)
})

test.each([
  ['nothing', {}, 400, 'request_invalid'],
  ['two things at once', { text: 'أ', url: 'https://news.example/a' }, 400, 'request_invalid'],
  ['a field that it does not know', { text: 'أ', keep: true }, 400, 'request_invalid'],
  ['a page with no article', { html: '<p></p>' }, 422, 'draft_unreadable'],
  ['an address inside', { url: 'http://169.254.169.254/latest' }, 422, 'draft_unreadable'],
  ['an address that is none', { url: 'javascript:alert(1)' }, 400, 'request_invalid'],
  ['more than is read', { text: 'أ'.repeat(400_001) }, 400, 'request_invalid'],
])('%s is refused', async (_what, body, status, code) => {
  expect(await check(body)).toMatchObject({ status, body: { code } })
})

test('nothing of a draft is kept or logged', async () => {
  const before = await desk.get('reviewer', '/v1/claims?limit=100')
  const answer = await fetch(`${desk.stack.url}/v1/check`, {
    method: 'POST',
    headers: { ...desk.credential('newsroom'), 'content-type': 'application/json' },
    body: JSON.stringify({ text: DRAFT }),
  })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  await desk.stack.idle()
  expect(await desk.get('reviewer', '/v1/claims?limit=100')).toEqual(before)
  expect(lines.filter((line) => line.includes(SECRET))).toEqual([])
})

test('who looks at a claim is shown what it may belong to, until she says that it does not', async () => {
  const other = {
    ...{
      url: 'https://ufuq.example/tests/suggested',
      publisher: 'الأفق',
      language: 'ar',
      publishedAt: '2024-05-15T08:00:00Z',
    },
    text: 'قال مهندسون في وزارة النقل إن ما يزيد على 110 جسور في البلاد أُغلقت بعد الفحص.',
  }
  const claim = claimWith('110', (await desk.read(other)).claims)
  const path = `/v1/claims/${claim.id}`
  type Suggestions = { suggestions: { claim: ClaimView; confirmed: boolean; basis: { rating: string } | null }[] }
  const suggested = async () => ((await desk.get('reviewer', `${path}/suggestions`)).body as Suggestions).suggestions
  expect(await suggested()).toMatchObject([
    { claim: { id: known.id, verdict: { rating: 'true' } }, confirmed: false, basis: { rating: 'true' } },
  ])
  await desk.post('reviewer', `${path}/relation`, { answer: 'not-same', other: known.id, reason: 'فحص آخر' })
  expect(await suggested()).toEqual([])
  await desk.post('reviewer', `${path}/relation`, { answer: 'confirm', kind: 'same', other: known.id })
  expect(await suggested()).toMatchObject([{ claim: { id: known.id }, confirmed: true }])
})

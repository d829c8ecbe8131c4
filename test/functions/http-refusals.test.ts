import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleIdOf } from '../../shared/domain/ids.ts'
import { ARABIC_ARTICLE, judgement } from '../articles.ts'
import { type Answer, type LocalDesk, type Person, startDesk } from '../local-desk.ts'

const said = 'https://almarfa.example/tests/refused'
let desk: LocalDesk

beforeAll(async () => {
  desk = await startDesk()
  await desk.read({ ...ARABIC_ARTICLE, url: said })
})
afterAll(() => desk.stack.stop())

const NO_CLAIM = 'clm_000000000000000000000000'
const NO_ARTICLE = 'art_000000000000000000000000'
const NO_LEASE = 'lse_000000000000000000000000_1'
const ARABIC_TEXT = ARABIC_ARTICLE.text

function expectProblem(answer: Answer, status: number, code: string, field?: string): void {
  const errors = field === undefined ? {} : { errors: expect.arrayContaining([expect.objectContaining({ field })]) }
  expect(answer).toMatchObject({
    status,
    contentType: expect.stringContaining('application/problem+json'),
    body: { type: `urn:claimdesk:problem:${code}`, status, code, title: expect.any(String), ...errors },
  })
}

describe('an article is refused', () => {
  test.each<[rule: string, body: unknown, field: string]>([
    ['with a text of a wrong type', { text: 110 }, 'text'],
    ['with an unknown field', { text: ARABIC_TEXT, نص: 'آخر' }, 'نص'],
    ['with text and html', { text: ARABIC_TEXT, html: '<p>خبر</p>' }, 'text'],
    ['with no text, no html and no url', { title: 'خبر بلا نص' }, 'text'],
    ['with an empty text', { text: '' }, 'text'],
    ['with an empty page', { html: '' }, 'html'],
    ['in a language whose tag is none', { text: ARABIC_TEXT, language: 'العربية' }, 'language'],
    ['in a language that is a name', { text: ARABIC_TEXT, language: 'Arabic language' }, 'language'],
    ['at an address that is no URL', { text: ARABIC_TEXT, url: 'المرفأ' }, 'url'],
    ['at an address that runs a script', { text: ARABIC_TEXT, url: 'javascript:alert(1)' }, 'url'],
    ['published on a day that is none', { text: ARABIC_TEXT, publishedAt: '2024-02-30' }, 'publishedAt'],
    ['published at a time in words', { text: ARABIC_TEXT, publishedAt: 'الثلاثاء 14 مايو' }, 'publishedAt'],
    ['by a publisher of white space', { text: ARABIC_TEXT, publisher: ' \u00a0 ' }, 'publisher'],
    ['under a title that is too long', { text: ARABIC_TEXT, title: 'خ'.repeat(501) }, 'title'],
    ['as a list', [{ text: ARABIC_TEXT }], ''],
    ['as a string', ARABIC_TEXT, ''],
    ['as null', null, ''],
  ])('%s', async (_rule, body, field) => {
    expectProblem(await desk.post('ingester', '/v1/articles', body), 400, 'request_invalid', field)
  })

  const text = JSON.stringify({ text: ARABIC_TEXT })
  test.each<[rule: string, contentType: string | null, body: BodyInit, status: number, code: string]>([
    ['without a Content-Type', null, new Blob([text]), 415, 'media_type_unsupported'],
    ['as plain text', 'text/plain; charset=utf-8', text, 415, 'media_type_unsupported'],
    ['as a form', 'application/x-www-form-urlencoded', 'text=%D8%AE%D8%A8%D8%B1', 415, 'media_type_unsupported'],
    ['as something that only begins like JSON', 'application/jsonlines', text, 415, 'media_type_unsupported'],
    ['as JSON that breaks off', 'application/json', text.slice(0, -2), 400, 'json_malformed'],
    ['as words', 'application/json', 'خبر عاجل', 400, 'json_malformed'],
    ['with a body of 5 MB', 'application/json', JSON.stringify({ text: 'ب'.repeat(2_500_000) }), 413, 'body_too_large'],
  ])('%s', async (_rule, contentType, body, status, code) => {
    const headers = { ...desk.credential('ingester'), ...(contentType === null ? {} : { 'content-type': contentType }) }
    expectProblem(await desk.send('/v1/articles', { method: 'POST', headers, body }), status, code)
  })

  test.each([
    ['without a Content-Type and a body', {}],
    ['with a Content-Type and no body', { 'content-type': 'application/json' }],
  ])('%s', async (_rule, contentType) => {
    const headers = { ...desk.credential('ingester'), ...contentType }
    const answer = await desk.send('/v1/articles', { method: 'POST', headers })
    expect(answer).toMatchObject({
      status: 400,
      body: { code: expect.stringMatching(/^(request_invalid|json_malformed)$/u) },
    })
    expect(answer.contentType).toContain('application/problem+json')
  })

  test('none of which leaves an article behind, and a good one in Arabic is taken in', async () => {
    const answer = await desk.post('ingester', '/v1/articles', ARABIC_ARTICLE)
    expect(answer).toMatchObject({ status: 202, contentType: expect.stringContaining('application/json') })
  })
})

describe('a list of claims is refused', () => {
  const forged = Buffer.from(`2024-01-01T00:00:00.000Z#art_${'0'.repeat(24)}`).toString('base64url')
  test.each<[rule: string, query: string, code: string, field?: string]>([
    ['for a cursor that is none', 'cursor=%D8%AE%D8%A8%D8%B1', 'cursor_invalid', 'cursor'],
    ['for a cursor of something else', `cursor=${forged}`, 'cursor_invalid', 'cursor'],
    ['for a limit of zero', 'limit=0', 'request_invalid', 'limit'],
    ['for a limit above the most', 'limit=101', 'request_invalid', 'limit'],
    ['for a limit that is no number', 'limit=%D8%B9%D8%B4%D8%B1%D8%A9', 'request_invalid', 'limit'],
    ['for an unknown filter', 'author=x', 'request_invalid', 'author'],
    ['for a state that is none', 'state=waiting', 'request_invalid', 'state'],
    ['for ids that are none', 'ids=clm_1', 'request_invalid', 'ids.0'],
    ['for an article id that is none', `articleId=${NO_CLAIM}`, 'request_invalid', 'articleId'],
    ['for an article URL that is none', 'articleUrl=%D8%AE%D8%A8%D8%B1', 'request_invalid', 'articleUrl'],
    ['for ids with a state', `ids=${NO_CLAIM}&state=checked`, 'filters_unsupported'],
    ['for ids with an article', `ids=${NO_CLAIM}&articleId=${NO_ARTICLE}`, 'filters_unsupported'],
    ['for an article with a language', `articleId=${NO_ARTICLE}&language=ar`, 'filters_unsupported'],
    ['for an article by id and URL', `articleId=${NO_ARTICLE}&articleUrl=https://a.example/`, 'filters_unsupported'],
    ['for an article with a cursor', `articleUrl=https://a.example/&cursor=x`, 'filters_unsupported'],
  ])('%s', async (_rule, query, code, field) => {
    expectProblem(await desk.get('newsroom', `/v1/claims?${query}`), 400, code, field)
  })

  test('for a state that the public may not list', async () => {
    expectProblem(await desk.get(null, '/v1/claims?state=being-checked'), 401, 'not_authenticated', 'state')
  })
})

describe('a review is refused', () => {
  test.each<[rule: string, path: string, body: unknown, status: number, code: string, field?: string]>([
    ['for a claim id that is none', '/v1/reviews/lease', { claimId: 'ادعاء' }, 400, 'request_invalid', 'claimId'],
    ['for a lane that is none', '/v1/reviews/lease', { lanes: ['عربي'] }, 400, 'request_invalid', 'lanes.0'],
    ['for no lane', '/v1/reviews/lease', { lanes: [] }, 400, 'request_invalid', 'lanes'],
    [
      'for a claim and a lane',
      '/v1/reviews/lease',
      { claimId: NO_CLAIM, lanes: ['ar'] },
      400,
      'request_invalid',
      'lanes',
    ],
    ['for an unknown field', '/v1/reviews/lease', { claim: NO_CLAIM }, 400, 'request_invalid', 'claim'],
    ['for a claim that is not there', '/v1/reviews/lease', { claimId: NO_CLAIM }, 404, 'claim_not_found'],
    ['to extend a lease that is none', '/v1/reviews/xyz/extend', undefined, 400, 'request_invalid', 'lease'],
    ['to extend a lease of no claim', `/v1/reviews/${NO_LEASE}/extend`, undefined, 404, 'claim_not_found'],
    ['to release a lease of no claim', `/v1/reviews/${NO_LEASE}/release`, undefined, 404, 'claim_not_found'],
    ['to submit under a lease of no claim', `/v1/reviews/${NO_LEASE}/submit`, judgement(), 404, 'claim_not_found'],
    [
      'without a rating',
      `/v1/reviews/${NO_LEASE}/submit`,
      judgement({ rating: undefined }),
      400,
      'request_invalid',
      'rating',
    ],
    [
      'with an explanation of white space',
      `/v1/reviews/${NO_LEASE}/submit`,
      judgement({ explanation: ' ' }),
      400,
      'request_invalid',
      'explanation',
    ],
    [
      'with a day that is none',
      `/v1/reviews/${NO_LEASE}/submit`,
      judgement({ asOf: '2024-13-01' }),
      400,
      'request_invalid',
      'asOf',
    ],
    [
      'with evidence of an unknown kind',
      `/v1/reviews/${NO_LEASE}/submit`,
      judgement({ evidence: [{ kind: 'إشاعة' }] }),
      400,
      'request_invalid',
      'evidence.0.kind',
    ],
  ])('%s', async (_rule, path, body, status, code, field) => {
    expectProblem(await desk.post('reviewer', path, body), status, code, field)
  })

  const evidence = { kind: 'link', url: 'https://a.example/', says: 'العدد 112', stance: 'supports', source: 'primary' }

  test.each<[rule: string, changes: Record<string, unknown>, field: string]>([
    ['a rating that the scale does not have', { rating: 'صحيح' }, 'rating'],
    ['no evidence', { evidence: [] }, 'evidence'],
    ['one source and no reason', { evidence: [evidence] }, 'fewSourcesReason'],
    ['a page where the claim was said', { evidence: [evidence, { ...evidence, url: said }] }, 'evidence.1.url'],
    ['an end before its day', { validUntil: '2024-05-13' }, 'validUntil'],
    ['nothing proven and no log of the search', { rating: 'unproven' }, 'searchLog'],
  ])('with %s, and the lease stays', async (_rule, changes, field) => {
    const { claims } = await desk.show(articleIdOf({ url: said }))
    const claimId = claims[0]?.id
    const leased = await desk.post('reviewer', '/v1/reviews/lease', { claimId })
    const { lease } = leased.body as { lease: { id: string } }
    expectProblem(
      await desk.post('reviewer', `/v1/reviews/${lease.id}/submit`, judgement(changes)),
      422,
      'verdict_invalid',
      field,
    )
    expect(await desk.post('reviewer', `/v1/reviews/${lease.id}/extend`)).toMatchObject({ status: 200 })
  })
})

describe('a caller is refused', () => {
  const doors: [path: string, stranger: Person, body?: unknown][] = [
    ['/v1/articles', 'newsroom', { text: ARABIC_TEXT }],
    ['/v1/reviews/lease', 'newsroom', {}],
    [`/v1/reviews/${NO_LEASE}/extend`, 'ingester'],
    [`/v1/reviews/${NO_LEASE}/release`, 'newsroom'],
    [`/v1/reviews/${NO_LEASE}/submit`, 'admin', judgement()],
    [`/v1/claims/${NO_CLAIM}/publish`, 'reviewer', { headline: 'عنوان', url: 'https://almarfa.example/' }],
  ]

  test.each(doors)('without a key at %s', async (path, _stranger, body) => {
    expectProblem(await desk.post(null, path, body), 401, 'not_authenticated')
  })
  test.each(doors)('in a role that is not for it at %s', async (path, stranger, body) => {
    expectProblem(await desk.post(stranger, path, body), 403, 'not_allowed')
  })
  test('without a key at an article', async () => {
    expectProblem(await desk.get(null, `/v1/articles/${NO_ARTICLE}`), 401, 'not_authenticated')
  })
  test.each([
    ['that nobody has', 'Bearer cdk_0000000000000000000000000000000000000000000'],
    ['in Arabic letters', `Bearer ${encodeURIComponent('مفتاح')}`],
    ['that is no bearer', 'Basic cmV2aWV3ZXI6cGFzcw=='],
    ['that is empty', 'Bearer '],
  ])('with a key %s, also where none is needed', async (_rule, authorization) => {
    expectProblem(await desk.send('/v1/claims', { headers: { authorization } }), 401, 'not_authenticated')
  })
})

describe('a route that is not there', () => {
  test.each([
    ['GET', '/v1/nothing'],
    ['GET', '/'],
    ['GET', '/v1/%D8%AE%D8%A8%D8%B1'],
    ['POST', `/v1/claims/${NO_CLAIM}/unknown`],
  ])('%s %s', async (method, path) => {
    expectProblem(await desk.send(path, { method, headers: desk.credential('editor') }), 404, 'not_found')
  })
  test.each([
    ['a claim', `/v1/claims/${NO_CLAIM}`, 404, 'claim_not_found'],
    ['an article', `/v1/articles/${NO_ARTICLE}`, 404, 'article_not_found'],
    ['a claim by a bad id', '/v1/claims/%D8%A7%D8%AF%D8%B9%D8%A7%D8%A1', 400, 'request_invalid', 'id'],
    ['an article by a bad id', '/v1/articles/art_1', 400, 'request_invalid', 'id'],
  ])('%s', async (_rule, path, status, code, field?: string) => {
    expectProblem(await desk.get('newsroom', path), status, code, field)
  })
})

describe('a method that a path does not take is refused with those that it takes', () => {
  test.each([
    ['DELETE', '/v1/claims', 'GET, HEAD, POST'],
    ['PUT', '/v1/articles', 'POST'],
    ['PATCH', '/v1/reviews/lease', 'POST'],
    ['PUT', `/v1/feeds/fed_000000000000000000000000`, 'DELETE, GET, HEAD, PATCH'],
    ['POST', '/openapi.json', 'GET, HEAD'],
  ])('%s %s', async (method, path, allow) => {
    const response = await fetch(`${desk.stack.url}${path}`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
    expect(await response.json()).toMatchObject({ code: 'method_not_allowed' })
  })

  test('also a method of which no request can be made', async () => {
    const answer = await new Promise<{ status: number | undefined; allow: string | undefined }>((resolve, reject) => {
      request(`${desk.stack.url}/v1/claims`, { method: 'TRACE' }, (response) => {
        response.resume()
        resolve({ status: response.statusCode, allow: response.headers.allow })
      })
        .on('error', reject)
        .end()
    })
    expect(answer).toEqual({ status: 405, allow: 'GET, HEAD, POST' })
  })

  test('while a path that nothing is at stays not found', async () => {
    expectProblem(await desk.get(null, '/v1/ادعاءات'), 404, 'not_found')
  })
})

/** What browsers, frames and caches are told: public verdicts may be kept for a minute, what a key sees by nobody else. */
import { describe, expect, test } from 'vitest'
import { applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts'
import {
  admit,
  buildClaim,
  claimAfter,
  EDITOR,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const HOSTILE = '<img src=x onerror=alert(1)> قال متحدث باسم البلدية إن 12 مدرسة أُغلقت & "لم تُفتح".'
const open = claimAfter(buildClaim({ policy: 'solo', exact: HOSTILE }), admit, lease(SAMIRA))
const judged = claimAfter(open, submit(SAMIRA, { rightOfReply: 'سُئلت ولم تجب.' }), publish)
const settings = { ...DEFAULT_SETTINGS, newsroom: { name: 'مكتب <التدقيق>', url: null } }

async function desk(claim: Claim = judged) {
  const services = fakeServices({ settings, callers: { key: { id: SAMIRA, roles: ['newsroom'] } } })
  await services.claims.create(claim)
  return wholeApi(services)
}
const key = { authorization: 'Bearer key' }
const path = `/v1/claims/${judged.id}`

describe('a claim that is read', () => {
  test('without a key may be kept by anyone for a minute, with one only by the reader, who asks again', async () => {
    const api = await desk()
    const open = (await api.request(path)).headers
    expect(open.get('cache-control')).toBe('public, max-age=60')
    expect(open.get('vary')).toContain('Authorization')
    expect((await api.request(path, { headers: key })).headers.get('cache-control')).toBe('private, no-cache')
  })

  test('is not sent again while it is the same, and is once it changed', async () => {
    const api = await desk()
    const tag = (await api.request(path)).headers.get('etag') ?? ''
    const same = await api.request(path, { headers: { 'if-none-match': tag } })
    expect({ status: same.status, body: await same.text() }).toEqual({ status: 304, body: '' })
    const retracted = applyAction(judged, { action: 'retract', by: EDITOR, why: 'خطأ في المصدر' }, minute(20)).claim
    const changed = await (await desk(retracted)).request(path, { headers: { 'if-none-match': tag } })
    expect(changed.status).toBe(200)
  })

  test('that is refused is kept by nobody', async () => {
    const refused = await (await desk(open)).request(path)
    expect(refused.status).toBe(404)
    expect(refused.headers.get('cache-control')).toBe('no-store')
  })

  test('answers HEAD as GET, without the body', async () => {
    const api = await desk()
    const head = await api.request(path, { method: 'HEAD' })
    expect({ status: head.status, body: await head.text() }).toEqual({ status: 200, body: '' })
  })
})

test('pages anywhere may ask, and are told so before they do', async () => {
  const api = await desk()
  const preflight = await api.request('/v1/claims', {
    method: 'OPTIONS',
    headers: { origin: 'https://cms.example', 'access-control-request-method': 'GET' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization')
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
  const answer = await api.request('/v1/claims', { headers: { origin: 'https://cms.example' } })
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

describe('the card of a verdict', () => {
  const card = (query = '', claim = judged) =>
    desk(claim).then((api) => api.request(`/embed/claims/${judged.id}${query}`))

  test('stands in any frame, runs nothing, and loads nothing', async () => {
    const { headers } = await card()
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('frame-ancestors *')
    expect(policy).not.toContain('unsafe-inline')
    expect(headers.get('x-frame-options')).toBeNull()
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  test('is kept no longer than the verdict itself, and by nobody where there is none', async () => {
    const kept = async (claim: Claim) => (await card('', claim)).headers.get('cache-control')
    expect([await kept(judged), await kept(open)]).toEqual(['public, max-age=60', 'no-store'])
  })

  test('shows hostile words as words', async () => {
    const page = await (await card()).text()
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; قال متحدث')
    expect(page).toContain('مكتب &lt;التدقيق&gt;')
  })

  test('is in the claim’s language from right to left, or in the one that is asked for', async () => {
    const arabic = await (await card()).text()
    expect(arabic).toContain('<html lang="ar" dir="rtl">')
    expect(arabic).toContain('زائف')
    const english = await (await card('?language=en&theme=dark')).text()
    expect(english).toContain('<html lang="en" dir="ltr" data-theme="dark">')
    expect(english).toContain('False')
    expect(english).toContain(`<blockquote lang="ar" dir="auto">`)
  })

  test('says of a retracted verdict that it was, and of a claim without one that there is none', async () => {
    const retracted = applyAction(judged, { action: 'retract', by: EDITOR, why: 'خطأ' }, minute(20)).claim
    expect(await (await card('', retracted)).text()).toContain('سُحبت هذه النتيجة')
    const none = await card('?language=en', open)
    expect(none.status).toBe(404)
    const page = await none.text()
    expect(page).toContain('no published verdict')
    expect(page).not.toContain('مدرسة')
  })
})

test('other answers stand in no frame', async () => {
  expect((await (await desk()).request(path)).headers.get('x-frame-options')).toBe('SAMEORIGIN')
})

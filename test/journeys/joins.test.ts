import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimView } from '../../shared/api/views/claim-view.ts'
import { ARABIC_ARTICLE, ARABIC_CLAIM, judgement } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { claimWith, submitReview, takeClaim } from './reviews.ts'

const OTHER = {
  ...{
    url: 'https://ufuq.example/tests/bridges',
    publisher: 'الأفق',
    language: 'ar',
    publishedAt: '2024-05-15T08:00:00Z',
  },
  text: 'قال مهندسون في الوزارة إن ما يزيد على 110 جسور أُغلقت بعد الفحص.\n\nوقالوا إن العمل يبدأ في 20 حزيران.',
}
const because = { reason: 'ادعاء واحد' }

let desk: LocalDesk
let merged: ClaimView
let survivor: ClaimView
let before: string | undefined

beforeAll(async () => {
  desk = await startDesk()
  survivor = claimWith(ARABIC_CLAIM, (await desk.read(ARABIC_ARTICLE)).claims)
  merged = claimWith('110', (await desk.read(OTHER)).claims)
})
afterAll(() => desk.stack.stop())

const fetchRaw = (person: 'reviewer' | null, path: string) =>
  fetch(`${desk.stack.url}${path}`, { headers: desk.credential(person), redirect: 'manual' })

test('two papers’ wordings of one claim are merged: the surviving one was said in both', async () => {
  before = (await desk.claim(merged.id)).status
  const answer = await desk.post('editor', `/v1/claims/${merged.id}/merge`, { into: survivor.id, ...because })
  expect(answer).toMatchObject({ status: 200, body: { id: survivor.id, origins: 2 } })
  const { body } = await desk.get('reviewer', `/v1/claims/${survivor.id}`)
  const places = (body as { appearances: { publisher: string }[] }).appearances.map(({ publisher }) => publisher)
  expect(new Set(places)).toEqual(new Set([ARABIC_ARTICLE.publisher, OTHER.publisher]))
})

test.each(['', '/series', '/claim-review?language=ar'])(
  'the merged id leads to the surviving one at %s',
  async (rest) => {
    const answer = await fetchRaw('reviewer', `/v1/claims/${merged.id}${rest}`)
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(`/v1/claims/${survivor.id}${rest}`)
  },
)

test('nobody without a key learns of either before something is published', async () => {
  expect((await fetchRaw(null, `/v1/claims/${merged.id}`)).status).toBe(404)
})

test('it is listed by its id with where it went, and in no other list', async () => {
  const byId = await desk.get('reviewer', `/v1/claims?ids=${merged.id}`)
  expect(byId.body).toMatchObject({ claims: [{ id: merged.id, status: 'merged', mergedInto: survivor.id }] })
  const all = await desk.get('reviewer', '/v1/claims?limit=100')
  expect((all.body as { claims: ClaimView[] }).claims.map(({ id }) => id)).not.toContain(merged.id)
})

test('what is sent for it is refused with the way to go on', async () => {
  expect(await desk.post('reviewer', '/v1/reviews/lease', { claimId: merged.id })).toMatchObject({
    ...{ status: 409, body: { code: 'claim_merged', detail: expect.stringContaining(survivor.id) } },
  })
})

test('a reader who knew the merged id finds the verdict of the surviving one, and its card', async () => {
  await desk.post('editor', `/v1/claims/${survivor.id}/promote`, {})
  await submitReview(desk, 'reviewer', await takeClaim(desk, 'reviewer', survivor.id), judgement())
  const agrees = judgement({ opinion: 'agrees' })
  await submitReview(desk, 'secondReviewer', await takeClaim(desk, 'secondReviewer', survivor.id), agrees)
  const signed = { headline: 'نعم، أُغلق 110 جسور', url: 'https://checks.example/bridges' }
  expect(await desk.post('editor', `/v1/claims/${survivor.id}/publish`, signed)).toMatchObject({ status: 200 })
  const told = await fetch(`${desk.stack.url}/v1/claims/${merged.id}`)
  expect(await told.json()).toMatchObject({ id: survivor.id, verdict: { rating: 'true' } })
  expect(await (await fetch(`${desk.stack.url}/embed/claims/${merged.id}`)).text()).toContain(signed.headline)
})

test('a reviewer merges candidates only, and takes nothing apart', async () => {
  const waiting = claimWith('45 مليون', (await desk.show(survivor.articleId)).claims)
  await desk.post('editor', `/v1/claims/${waiting.id}/promote`, {})
  const refused = await desk.post('reviewer', `/v1/claims/${waiting.id}/merge`, { into: survivor.id, ...because })
  expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
  expect(await desk.post('reviewer', `/v1/claims/${merged.id}/unmerge`, because)).toMatchObject({ status: 403 })
})

test('it is taken out again as it was, and the surviving one was said once less', async () => {
  expect(await desk.post('editor', `/v1/claims/${merged.id}/unmerge`, because)).toMatchObject({
    ...{ status: 200, body: { id: merged.id, status: before } },
  })
  expect(await desk.claim(survivor.id)).toMatchObject({ origins: 1 })
  expect((await fetchRaw('reviewer', `/v1/claims/${merged.id}`)).status).toBe(200)
  const { body } = await desk.get('editor', `/v1/claims/${survivor.id}/history`)
  const actions = (body as { entries: { action: string }[] }).entries.map(({ action }) => action)
  expect(actions).toEqual(expect.arrayContaining(['absorb', 'separate']))
})

test('the published verdict is taken over for the claim that stands alone again: one review, and a second look decides', async () => {
  await desk.post('editor', `/v1/claims/${merged.id}/promote`, {})
  const reuse = { from: survivor.id, asOf: '2024-05-16' }
  const path = `/v1/claims/${merged.id}/reuse-verdict`
  expect(await desk.post('editor', path, reuse)).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
  expect(await desk.post('reviewer', path, { ...reuse, asOf: '2024-05-13' })).toMatchObject({
    ...{ status: 422, body: { code: 'verdict_invalid', errors: [{ field: 'asOf' }] } },
  })
  for (const _retry of [1, 2]) {
    expect(await desk.post('reviewer', path, reuse)).toMatchObject({ status: 200, body: { status: 'in-review' } })
  }
  const second = { ...reuse, opinion: 'agrees' }
  expect(await desk.post('secondReviewer', path, second)).toMatchObject({
    ...{ status: 200, body: { status: 'decided', verdict: { rating: 'true', asOf: reuse.asOf } } },
  })
  const { body } = await desk.get('editor', `/v1/claims/${merged.id}/reviews`)
  const { reviews } = body as { reviews: { reusedFrom?: { claimId: string } }[] }
  expect(reviews.map(({ reusedFrom }) => reusedFrom?.claimId)).toEqual([survivor.id, survivor.id])
})

test('what a copy says becomes a claim of its own, stays so when the copy is read again, and can be merged back', async () => {
  const one = await desk.read({ ...ARABIC_ARTICLE, url: 'https://almarfa.example/tests/split-one' })
  const origin = claimWith(ARABIC_CLAIM, one.claims)
  const copy = await desk.read({ ...ARABIC_ARTICLE, url: 'https://ufuq.example/tests/split-copy' })
  expect(claimWith(ARABIC_CLAIM, copy.claims).id).toBe(origin.id)
  const path = `/v1/claims/${origin.id}/split`
  const split = await desk.post('editor', path, { articleId: copy.article.id, reason: 'جسور بلد آخر' })
  expect(split).toMatchObject({ status: 200, body: { status: 'candidate', articleId: copy.article.id } })
  const id = (split.body as ClaimView).id
  const again = `${ARABIC_ARTICLE.text}\n\nحُدّث الخبر مساء الثلاثاء.`
  const reread = await desk.read({ ...ARABIC_ARTICLE, url: 'https://ufuq.example/tests/split-copy', text: again })
  expect(claimWith(ARABIC_CLAIM, reread.claims).id).toBe(id)
  const back = await desk.post('editor', `/v1/claims/${id}/merge`, { into: origin.id, ...because })
  expect(back).toMatchObject({ status: 200, body: { id: origin.id } })
})

test.each([
  ['an article that does not say it', `art_${'0'.repeat(24)}`],
  ['its own article', 'own'],
])('nothing is split off by %s', async (_which, article) => {
  const articleId = article === 'own' ? survivor.articleId : article
  expect(await desk.post('editor', `/v1/claims/${survivor.id}/split`, { articleId, ...because })).toMatchObject({
    ...{ status: 404, body: { code: 'appearance_not_found', errors: [{ field: 'articleId' }] } },
  })
})

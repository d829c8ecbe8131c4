import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimView } from '../../shared/api/views/claim-view.ts'
import { ARABIC_ARTICLE, ENGLISH_ARTICLE, judgement, unlike } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { submitReview, takeClaim } from './reviews.ts'

let desk: LocalDesk
const fresh: Record<'ar' | 'en', ClaimView[]> = { ar: [], en: [] }

beforeAll(async () => {
  desk = await startDesk()
  const urls = [1, 2, 3, 4]
  for (const [lane, article] of [['ar', ARABIC_ARTICLE] as const, ['en', ENGLISH_ARTICLE] as const]) {
    const ids = await Promise.all(urls.map((number) => desk.submit(unlike(article, number))))
    await desk.stack.idle()
    const claims = (await Promise.all(ids.map((id) => desk.show(id)))).flatMap((shown) => shown.claims)
    // A random sample is judged blind: what a second look is tested on must not be of it.
    fresh[lane].push(...claims.filter(({ policy }) => policy === 'second-look'))
  }
})
afterAll(() => desk.stack.stop())

/** A claim that no other test of this file touches. */
function claimOf(lane: 'ar' | 'en'): string {
  const claim = fresh[lane].shift()
  if (claim === undefined) throw new Error(`no claim is left in ${lane}`)
  return claim.id
}

const lanes = ['ar', 'en'] as const

test.each(lanes)('a claim that is held is held for others, and theirs again after its release (%s)', async (lane) => {
  const claimId = claimOf(lane)
  const first = await takeClaim(desk, 'reviewer', claimId)
  const held = { status: 409, body: { code: 'lease_held' } }
  expect(await desk.post('secondReviewer', '/v1/reviews/lease', { claimId })).toMatchObject(held)
  expect(await desk.post('secondReviewer', `/v1/reviews/${first.id}/extend`)).toMatchObject({
    status: 409,
    body: { code: 'lease_lost' },
  })
  expect(await desk.post('reviewer', `/v1/reviews/${first.id}/release`)).toMatchObject({ status: 204 })
  const second = await takeClaim(desk, 'secondReviewer', claimId)
  expect(second.id).not.toBe(first.id)
  expect(await desk.post('reviewer', '/v1/reviews/lease', { claimId })).toMatchObject(held)
})

test.each(lanes)('a lease that ended takes no extension, no release and no review (%s)', async (lane) => {
  const claimId = claimOf(lane)
  const ended = await takeClaim(desk, 'reviewer', claimId)
  await desk.post('reviewer', `/v1/reviews/${ended.id}/release`)
  const next = await takeClaim(desk, 'secondReviewer', claimId)
  const lost = { status: 409, body: { code: 'lease_lost' } }
  expect(await desk.post('reviewer', `/v1/reviews/${ended.id}/extend`)).toMatchObject(lost)
  expect(await desk.post('reviewer', `/v1/reviews/${ended.id}/release`)).toMatchObject(lost)
  expect(await submitReview(desk, 'reviewer', ended, judgement())).toMatchObject(lost)
  expect(await submitReview(desk, 'secondReviewer', next, judgement())).toMatchObject({ status: 200 })
})

test('a heartbeat moves the end of a lease on and keeps its id', async () => {
  const lease = await takeClaim(desk, 'reviewer', claimOf('ar'))
  const { status, body } = await desk.post('reviewer', `/v1/reviews/${lease.id}/extend`)
  expect({ status, body }).toMatchObject({ status: 200, body: { id: lease.id, claimId: lease.claimId } })
  expect(Date.parse((body as typeof lease).expiresAt)).toBeGreaterThanOrEqual(Date.parse(lease.expiresAt))
})

test('a named claim that the same reviewer holds is leased to her anew, and her old lease ends', async () => {
  const claimId = claimOf('ar')
  const first = await takeClaim(desk, 'reviewer', claimId)
  const second = await takeClaim(desk, 'reviewer', claimId)
  expect(second.id).not.toBe(first.id)
  expect(await desk.post('reviewer', `/v1/reviews/${first.id}/extend`)).toMatchObject({ body: { code: 'lease_lost' } })
})

test.each(lanes)('the same review sent twice is one review (%s)', async (lane) => {
  const claimId = claimOf(lane)
  const lease = await takeClaim(desk, 'reviewer', claimId)
  const first = await submitReview(desk, 'reviewer', lease, judgement())
  expect(first).toMatchObject({ status: 200, body: { status: 'in-review' } })
  expect(await submitReview(desk, 'reviewer', lease, judgement())).toEqual(first)
  expect(await submitReview(desk, 'reviewer', lease, judgement({ rating: 'false' }))).toMatchObject({
    status: 409,
    body: { code: 'lease_lost' },
  })
  const second = await takeClaim(desk, 'secondReviewer', claimId)
  const agreed = judgement({ opinion: 'agrees' })
  const decided = await submitReview(desk, 'secondReviewer', second, agreed)
  expect(await submitReview(desk, 'secondReviewer', second, agreed)).toEqual(decided)
  expect(decided).toMatchObject({ body: { status: 'decided' } })
})

test('the same review sent twice at once is one review', async () => {
  const lease = await takeClaim(desk, 'reviewer', claimOf('ar'))
  const answers = await Promise.all([1, 2].map(() => submitReview(desk, 'reviewer', lease, judgement())))
  for (const answer of answers) expect(answer).toMatchObject({ status: 200, body: { status: 'in-review' } })
})

test.each(lanes)('of two reviewers who ask for one claim at once exactly one gets it (%s)', async (lane) => {
  const claimId = claimOf(lane)
  const answers = await Promise.all(
    (['reviewer', 'secondReviewer'] as const).map((person) => desk.post(person, '/v1/reviews/lease', { claimId })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'lease_held' })
})

test('reviewers who ask for the next claim at once never get the same one, and the lane runs dry', async () => {
  const taken: string[] = []
  for (let dry = false; !dry; ) {
    const answers = await Promise.all(
      (['reviewer', 'secondReviewer'] as const).map((person) =>
        desk.post(person, '/v1/reviews/lease', { lanes: ['en'] }),
      ),
    )
    for (const { body } of answers)
      if (body !== null) taken.push((body as { lease: { claimId: string } }).lease.claimId)
    dry = answers.every(({ status }) => status === 204)
  }
  expect(taken).not.toHaveLength(0)
  expect(new Set(taken).size).toBe(taken.length)
  expect(taken).toEqual(expect.arrayContaining(fresh.en.map(({ id }) => id)))
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkClaimReviews, findClaimReviews } from '../../shared/domain/check-claim-review.ts'
import { ARABIC_ARTICLE, ARABIC_CLAIM, ENGLISH_ARTICLE, ENGLISH_CLAIM, judgement } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { claimWith, type Lease, submitReview } from './reviews.ts'

let desk: LocalDesk

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stack.stop())

describe.each([
  { language: 'Arabic', lane: 'ar', submission: ARABIC_ARTICLE, words: ARABIC_CLAIM, headline: 'نعم، أُغلق 112 جسراً' },
  { language: 'English', lane: 'en', submission: ENGLISH_ARTICLE, words: ENGLISH_CLAIM, headline: 'Yes, 14 closed' },
])('an $language article becomes a published verdict', ({ lane, submission, words, headline }) => {
  const page = `https://checks.example/${lane}`
  let id: string

  test('its claims wait for review, with an exact quote, and nothing of its links is among them', async () => {
    const { article, claims } = await desk.read(submission)
    expect(article).toMatchObject({ status: 'extracted', language: lane, revision: { claims: claims.length } })
    for (const { quote } of claims) expect(submission.text.slice(quote.start, quote.end)).toBe(quote.exact)
    const linked = submission.text.slice(submission.text.lastIndexOf('\n') + 1)
    for (const { wording } of claims) expect(linked).not.toContain(wording)
    const claim = claimWith(words, claims)
    expect(claim).toMatchObject({ status: 'waiting', state: 'being-checked', verdict: null })
    id = claim.id
  })

  test('nobody without a key learns that the claim exists', async () => {
    expect(await desk.get(null, `/v1/claims/${id}`)).toMatchObject({ status: 404, body: { code: 'claim_not_found' } })
    expect(await desk.get(null, `/v1/claims?ids=${id}`)).toMatchObject({
      status: 200,
      body: { claims: [], next: null },
    })
  })

  test('a reviewer takes the next claim of the lane until she has this one, and judges it', async () => {
    let lease: Lease | undefined
    while (lease?.claimId !== id) {
      const { status, body } = await desk.post('reviewer', '/v1/reviews/lease', { lanes: [lane] })
      expect(status).toBe(200)
      lease = (body as { lease: Lease }).lease
    }
    expect(await submitReview(desk, 'reviewer', lease, judgement())).toMatchObject({
      status: 200,
      body: { status: 'in-review', verdict: null },
    })
  })

  test('she cannot be her own second', async () => {
    expect(await desk.post('reviewer', '/v1/reviews/lease', { claimId: id })).toMatchObject({
      status: 409,
      body: { code: 'already_reviewed' },
    })
  })

  test('nothing is published before a second person looked', async () => {
    const early = await desk.post('editor', `/v1/claims/${id}/publish`, { headline, url: page })
    expect(early).toMatchObject({ status: 409, body: { code: 'action_refused' } })
  })

  test('another reviewer sees the draft and must say what she makes of it', async () => {
    const leased = await desk.post('secondReviewer', '/v1/reviews/lease', { claimId: id })
    expect(leased.body).toMatchObject({ draft: { rating: 'true' } })
    const { lease } = leased.body as { lease: Lease }
    expect(await submitReview(desk, 'secondReviewer', lease, judgement())).toMatchObject({
      status: 422,
      body: { code: 'verdict_invalid', errors: [{ field: 'opinion' }] },
    })
    const agreed = await submitReview(desk, 'secondReviewer', lease, judgement({ opinion: 'agrees' }))
    expect(agreed).toMatchObject({ status: 200, body: { status: 'decided', verdict: { rating: 'true' } } })
  })

  test('newsrooms and the public see no verdict until an editor publishes it', async () => {
    expect(await desk.claim(id, 'newsroom')).toMatchObject({ state: 'being-checked', verdict: null, factCheck: null })
    expect(await desk.get(null, `/v1/claims/${id}`)).toMatchObject({ status: 404 })
    const markup = `/v1/claims/${id}/claim-review`
    expect(await desk.get(null, markup)).toMatchObject({ status: 404, body: { code: 'claim_not_found' } })
    expect(await desk.get('newsroom', markup)).toMatchObject({ status: 404, body: { code: 'not_published' } })
  })

  test('the published verdict is public, with its sources, and twice published is once', async () => {
    const publication = { headline, url: page }
    const first = await desk.post('editor', `/v1/claims/${id}/publish`, publication)
    expect(await desk.post('editor', `/v1/claims/${id}/publish`, publication)).toEqual(first)
    const { status, body } = await desk.get(null, `/v1/claims/${id}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      state: 'checked',
      wording: expect.stringContaining(words),
      verdict: { rating: 'true', ratingNames: { ar: 'صحيح', en: 'True' }, asOf: '2024-05-14', underRecheck: false },
      factCheck: { headline, url: page },
      appearances: [{ url: submission.url, publisher: submission.publisher }],
      basis: { evidence: [{ url: 'https://registry.example/bridges' }, { url: 'https://audit.example/report-2024' }] },
    })
    expect(body).not.toHaveProperty('status')
    expect(JSON.stringify(body)).not.toContain('key_')
  })

  test('it is ClaimReview markup without a fault, its rating named in the claim’s language', async () => {
    const { status, contentType, body } = await desk.get(null, `/v1/claims/${id}/claim-review`)
    expect({ status, contentType }).toEqual({ status: 200, contentType: 'application/ld+json; charset=utf-8' })
    const errors = checkClaimReviews(findClaimReviews(body)).filter(({ level }) => level === 'error')
    expect(errors).toEqual([])
    expect(body).toMatchObject({ url: page, reviewRating: { alternateName: { ar: 'صحيح', en: 'True' }[lane] } })
    const other = await desk.get(null, `/v1/claims/${id}/claim-review?language=${lane === 'ar' ? 'en' : 'ar'}`)
    expect(other.body).toMatchObject({ reviewRating: { alternateName: { ar: 'True', en: 'صحيح' }[lane] } })
  })

  test('it is in the public list of its language, and only that claim of the article is', async () => {
    const listed = await desk.get(null, `/v1/claims?state=checked&language=${lane}`)
    expect(listed.body).toMatchObject({ claims: [{ id }], next: null })
    const ofArticle = await desk.get(null, `/v1/claims?articleUrl=${encodeURIComponent(submission.url)}`)
    expect(ofArticle.body).toMatchObject({ claims: [{ id }] })
  })
})

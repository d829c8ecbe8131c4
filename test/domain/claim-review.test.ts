/** What a verdict is written as for others, and what is found wrong in the markup of others. */
import { describe, expect, test } from 'vitest'
import type { Appearance } from '../../shared/domain/appearance.ts'
import { checkClaimReviews, findClaimReviews } from '../../shared/domain/check-claim-review.ts'
import { claimReviewOf } from '../../shared/domain/claim-review.ts'
import { type ClaimId, revisionIdOf } from '../../shared/domain/ids.ts'
import { DEFAULT_RATING_SCALE } from '../../shared/domain/rating-scale.ts'
import { ARTICLE_ID, admit, buildClaim, claimAfter, lease, publish, SAMIRA, submit } from './build-claims.ts'

function published(rating: string) {
  const judgement = { rating, searchLog: 'بحثنا في سجلات المستشفى.', rightOfReply: 'سُئلت الوزارة ولم تجب.' }
  const claim = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA, judgement), publish)
  if (claim.status !== 'published') throw new Error(`it is ${claim.status}`)
  return claim
}

function appearance(claimId: ClaimId, changes: Partial<Appearance> = {}): Appearance {
  return {
    ...{ claimId, articleId: ARTICLE_ID, revisionId: revisionIdOf(ARTICLE_ID, 1), publisher: 'news.example' },
    ...{ url: 'https://news.example/storms', quote: { exact: 'نقل أكثر من ٤٧ مريضاً', start: 0, end: 21 } },
    ...{ stance: 'asserts', attributions: [], saidAt: '2024-02-29' },
    ...changes,
  }
}

const scale = DEFAULT_RATING_SCALE
const wording = 'نُقل أكثر من ٤٧ مريضاً إلى مستشفى المدينة'
const newsroom = { name: 'مكتب التدقيق', url: 'https://desk.example/' }

describe('a published verdict as ClaimReview', () => {
  test('names the rating in the claim’s language, with its place on the line', () => {
    const claim = published('false')
    const review = claimReviewOf(claim, { appearances: [appearance(claim.id)], scale, newsroom, wording })
    expect(review).toMatchObject({
      claimReviewed: wording,
      url: 'https://desk.example/47',
      author: { '@type': 'Organization', name: 'مكتب التدقيق' },
      itemReviewed: {
        author: { '@type': 'Organization', name: 'وزارةُ الصحة' },
        firstAppearance: { url: 'https://news.example/storms', datePublished: '2024-02-29' },
      },
      reviewRating: { alternateName: 'زائف', ratingValue: 1, bestRating: 5, worstRating: 1 },
    })
  })

  test('names it in another language when that is asked for, and in English where the scale has no other', () => {
    const claim = published('false')
    const name = (language: string) =>
      claimReviewOf(claim, { appearances: [], scale, newsroom, wording, language }).reviewRating.alternateName
    expect([name('en-GB'), name('ar-IQ'), name('fr')]).toEqual(['False', 'زائف', 'زائف'])
  })

  test.each(['unproven', 'misleading', 'missing-context', 'satire'])('gives %s no number', (rating) => {
    const { reviewRating } = claimReviewOf(published(rating), { appearances: [], scale, newsroom, wording })
    expect(Object.keys(reviewRating)).toEqual(['@type', 'alternateName'])
  })

  test('leaves out who made the claim where nobody is named, and pages that deny it or say it no more', () => {
    const claim = { ...published('false'), attributions: [] }
    const appearances = [
      appearance(claim.id, { url: 'https://denies.example/1', stance: 'denies' }),
      appearance(claim.id, { url: 'https://gone.example/2', goneIn: revisionIdOf(ARTICLE_ID, 2) }),
    ]
    const { itemReviewed } = claimReviewOf(claim, { appearances, scale, newsroom: null, wording })
    expect(itemReviewed).toEqual({ '@type': 'Claim' })
  })

  test.each(scale.ratings.map(({ key }) => key))('passes its own check when it says %s', (rating) => {
    const claim = published(rating)
    const review = claimReviewOf(claim, { appearances: [appearance(claim.id)], scale, newsroom, wording })
    expect(checkClaimReviews(findClaimReviews(review))).toEqual([])
  })
})

const GOOD = {
  ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', url: 'https://desk.example/12' },
  ...{ claimReviewed: 'أُغلقت 12 مدرسة', datePublished: '2024-03-02' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'متحدث باسم البلدية' } },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'زائف' },
}
const faultsOf = (changes: object) =>
  checkClaimReviews(findClaimReviews({ ...GOOD, ...changes })).map(
    ({ level, code, path }) => `${level} ${code} ${path}`,
  )

describe('markup of others', () => {
  test('that is good has no fault', () => {
    expect(faultsOf({})).toEqual([])
  })

  test.each<[string, object, string[]]>([
    ['no claim', { claimReviewed: undefined }, ['error missing claimReviewed']],
    ['a claim in several pieces', { claimReviewed: ['أ', 'ب'] }, ['error missing claimReviewed']],
    ['a claim longer than is shown', { claimReviewed: 'ك'.repeat(76) }, ['warning too_long claimReviewed']],
    ['a claim of 75 letters of two units', { claimReviewed: '𞸀'.repeat(75) }, []],
    ['the rating in the claim', { claimReviewed: 'زائف: أُغلقت 12 مدرسة' }, ['error rating_in_claim claimReviewed']],
    ['no address', { url: undefined }, ['error missing url']],
    ['an address that runs a script', { url: 'javascript:alert(1)' }, ['error not_a_url url']],
    ['a relative address', { url: '/12' }, ['error not_a_url url']],
    ['a day in words', { datePublished: '2 مارس 2024' }, ['error not_a_date datePublished']],
    ['a day that is none', { datePublished: '2024-13-41' }, ['error not_a_date datePublished']],
    ['no rating', { reviewRating: undefined }, ['error missing reviewRating']],
    ['a rating without a name', { reviewRating: { '@type': 'Rating' } }, ['error missing reviewRating.alternateName']],
    [
      'a number beyond the best',
      { reviewRating: { ...GOOD.reviewRating, ratingValue: 6 } },
      ['error out_of_range reviewRating.ratingValue'],
    ],
    [
      'a worst rating of nothing',
      { reviewRating: { ...GOOD.reviewRating, worstRating: 0 } },
      ['error out_of_range reviewRating.ratingValue'],
    ],
    ['numbers written as text', { reviewRating: { ...GOOD.reviewRating, ratingValue: '3' } }, []],
    [
      'a number in words',
      { reviewRating: { ...GOOD.reviewRating, ratingValue: 'ثلاثة' } },
      ['error wrong_type reviewRating.ratingValue'],
    ],
    [
      'a number for what has no place on the line',
      { reviewRating: { ...GOOD.reviewRating, alternateName: 'مضلل' } },
      ['error number_off_the_scale reviewRating.ratingValue'],
    ],
    [
      'a number alone',
      { reviewRating: { '@type': 'Rating', alternateName: 'زائف', ratingValue: 1 } },
      ['warning missing reviewRating.bestRating'],
    ],
    ['nobody and nothing behind the claim', { itemReviewed: undefined }, ['warning missing itemReviewed']],
    [
      'a work in place of a claim',
      { itemReviewed: { '@type': 'CreativeWork' } },
      ['warning wrong_type itemReviewed.@type'],
    ],
    [
      'an author without a name',
      { itemReviewed: { '@type': 'Claim', author: { '@type': 'Person' } } },
      ['error missing itemReviewed.author.name'],
    ],
  ])('with %s', (_, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults)
  })

  test('is found in a graph, inside an article, in lower case and under whole type names', () => {
    const graph = { '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', review: [GOOD] }] }
    expect(findClaimReviews(graph)).toEqual([GOOD])
    for (const type of ['claimreview', ['Article', 'ClaimReview'], 'https://schema.org/ClaimReview'])
      expect(findClaimReviews({ ...GOOD, '@type': type })).toHaveLength(1)
    expect(findClaimReviews({ ...GOOD, '@type': 'Review' })).toEqual([])
  })

  test('that stands several times on one page, or not at all, is told', () => {
    expect(checkClaimReviews([GOOD, GOOD]).map(({ code }) => code)).toEqual(['several_on_a_page'])
    expect(checkClaimReviews([]).map(({ code }) => code)).toEqual(['none_found'])
  })
})

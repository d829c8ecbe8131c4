/** Fact-checks of other newsrooms, in the shapes that their markup is met in. */
import { describe, expect, test } from 'vitest'
import { revisionIdOf } from '../../shared/domain/ids.ts'
import { checkDraft } from '../../shared/use-cases/check-draft.ts'
import { importOutsideChecks, MOST_CHECKS } from '../../shared/use-cases/import-outside-checks.ts'
import { matchArticle } from '../../shared/use-cases/match-article.ts'
import { rememberClaims } from '../../shared/use-cases/remember-claims.ts'
import { suggestClaims } from '../../shared/use-cases/suggest-claims.ts'
import { ARTICLE_ID, buildArticle, buildClaim, minute } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'

const REVIEW = {
  ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', url: 'https://checks.example/bridges' },
  ...{ claimReviewed: 'أُغلق أكثر من 110 جسور في البلاد منذ أمس.', datePublished: '2026-03-02' },
  author: { '@type': 'Organization', name: 'دار التدقيق', url: 'https://checks.example' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'زائف' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'سالم الحداد' }, datePublished: '2026-03-01' },
}
const wild = (changes: Record<string, unknown>) => ({ ...REVIEW, ...changes })

describe('markup is taken in as it is met', () => {
  test.each([
    ['one object', REVIEW],
    ['a list', [REVIEW]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    ['lower-case types', wild({ '@type': 'claimreview', reviewRating: { '@type': 'rating', alternateName: 'زائف' } })],
    ['a work for a claim', wild({ itemReviewed: { ...REVIEW.itemReviewed, '@type': 'CreativeWork' } })],
    ['several authors', wild({ author: [REVIEW.author, { '@type': 'Person', name: 'كاتبة' }] })],
  ])('%s', async (_shape, jsonLd) => {
    const services = fakeServices()
    const [report] = await importOutsideChecks(services, { jsonLd })
    expect(report).toMatchObject({ number: 1, outcome: 'imported', url: REVIEW.url, fault: null })
    expect(await services.outsideChecks.getMany([report?.id ?? ''])).toEqual([
      {
        ...{ id: report?.id, url: REVIEW.url, claimReviewed: REVIEW.claimReviewed, rating: 'زائف', language: 'ar' },
        ...{ publisher: { name: 'دار التدقيق', site: 'checks.example' }, claimant: 'سالم الحداد', headline: null },
        ...{ saidAt: '2026-03-01', reviewedAt: '2026-03-02', importedAt: services.clock.now().toISOString() },
      },
    ])
  })

  test('on a page, and where only a number and no author is given', async () => {
    const services = fakeServices()
    const { author: _author, itemReviewed: _item, ...bare } = REVIEW
    const jsonLd = {
      ...bare,
      inLanguage: 'ar-IQ',
      reviewRating: { ratingValue: '2', bestRating: '5', worstRating: '1' },
    }
    const html = `<html><body><p>نص</p><script type="application/ld+json">${JSON.stringify(jsonLd)}</script></body></html>`
    const [report] = await importOutsideChecks(services, { html })
    const [check] = await services.outsideChecks.getMany([report?.id ?? ''])
    expect(check).toMatchObject({
      rating: '2 (1–5)',
      publisher: { name: 'checks.example' },
      claimant: null,
      language: 'ar-IQ',
    })
  })

  test('of many each is told of; the bad ones leave the others be', async () => {
    const services = fakeServices()
    const reviews = [
      wild({ claimReviewed: ' ' }),
      wild({ url: 'javascript:alert(1)' }),
      wild({ reviewRating: {} }),
      wild({ itemReviewed: 'نص', author: 7, datePublished: '٢٠٢٦' }),
    ]
    const report = await importOutsideChecks(services, { jsonLd: [...reviews, REVIEW, { ...REVIEW }] })
    expect(report.map(({ outcome, fault }) => fault?.path ?? outcome)).toEqual([
      ...['claimReviewed', 'url', 'reviewRating.alternateName', 'imported', 'imported', 'imported'],
    ])
  })

  test('the same twice changes nothing; another rating replaces the first', async () => {
    const services = fakeServices()
    await importOutsideChecks(services, { jsonLd: REVIEW })
    const counted = (await services.matches.counts()).claims
    services.clock.advance(60_000)
    expect((await importOutsideChecks(services, { jsonLd: REVIEW }))[0]?.outcome).toBe('known')
    const corrected = wild({ reviewRating: { '@type': 'Rating', alternateName: 'صحيح' } })
    const [report] = await importOutsideChecks(services, { jsonLd: corrected })
    expect(report?.outcome).toBe('imported')
    expect(await services.outsideChecks.getMany([report?.id ?? ''])).toMatchObject([{ rating: 'صحيح' }])
    expect((await services.matches.counts()).claims).toBe(counted)
  })

  test.each([
    ['nothing', { jsonLd: {} }, 'jsonLd'],
    ['a page without any', { html: '<p>مقال</p>' }, 'html'],
    [
      'too many',
      { jsonLd: Array.from({ length: MOST_CHECKS + 1 }, (_, at) => wild({ url: `https://c.example/${at}` })) },
      'jsonLd',
    ],
  ])('%s is refused', async (_what, source, field) => {
    await expect(importOutsideChecks(fakeServices(), source)).rejects.toMatchObject({ code: 'markup_unusable', field })
  })
})

describe('what others have checked is known', () => {
  test.each([
    ['ar', 'أغلقت السلطات أكثر من ١١٠ جسور في البلاد منذ أمس.'],
    ['en', 'More than 110 bridges in the country have been closed since yesterday.'],
  ])('to a draft and beside a claim, in %s, and is never a claim of this desk', async (language, exact) => {
    const services = fakeServices()
    await importOutsideChecks(services, { jsonLd: REVIEW })
    const { statements } = await checkDraft(services, { text: exact, language, publishedAt: '2026-03-03' })
    expect(statements[0]).toMatchObject({ known: [], elsewhere: [{ check: { url: REVIEW.url, rating: 'زائف' } }] })
    const claim = buildClaim({ exact, language })
    await services.claims.create(claim)
    const { suggestions, elsewhere } = await suggestClaims(services, claim)
    expect([suggestions, elsewhere.map(({ check }) => check.publisher.name)]).toEqual([[], ['دار التدقيق']])
    const other = await checkDraft(services, { text: 'بيع ٦٤ مرصداً في الهضبة أمس.', language: 'ar', publishedAt: null })
    expect(other.statements.flatMap((one) => one.elsewhere)).toEqual([])
  })

  test('and however many have checked it, the desk’s own claim is found', async () => {
    const services = fakeServices()
    const own = buildClaim({ exact: 'أُغلق أكثر من 110 جسور في البلاد.' })
    await services.claims.create(own)
    await rememberClaims(
      services,
      [{ id: own.id, text: own.quote.exact, language: 'ar', saidAt: '2026-03-01' }],
      minute(0),
    )
    const many = Array.from({ length: 30 }, (_, at) => wild({ url: `https://c${at}.example/bridges` }))
    await importOutsideChecks(services, { jsonLd: many })
    const draft = { text: REVIEW.claimReviewed, language: 'ar', publishedAt: '2026-03-03' }
    const [statement] = (await checkDraft(services, draft)).statements
    expect(statement?.known.map(({ claim }) => claim.id)).toEqual([own.id])
    expect(statement?.elsewhere).toHaveLength(3)
  })

  test('and an article that says the same is matched as ever', async () => {
    const services = fakeServices()
    await importOutsideChecks(services, { jsonLd: REVIEW })
    const claim = buildClaim({ exact: 'أغلقت السلطات أكثر من ١٣٠ جسراً في البلاد منذ أمس.' })
    await services.articles.create(buildArticle())
    await services.claims.create(claim)
    await services.claims.putAppearances([
      {
        ...{ claimId: claim.id, articleId: ARTICLE_ID, revisionId: revisionIdOf(ARTICLE_ID, 1), url: null },
        ...{ publisher: null, quote: claim.quote, stance: 'asserts', attributions: [], saidAt: '2026-03-03' },
      },
    ])
    expect(await matchArticle(services, { articleId: ARTICLE_ID, revision: 1 })).toEqual({ claims: 1, newerFigures: 0 })
    expect(await services.links.of(claim.id, 10)).toEqual([])
  })
})

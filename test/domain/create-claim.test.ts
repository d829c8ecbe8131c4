/** How a statement becomes a claim, and that no sentence is too monstrous for an item. */
import { describe, expect, test } from 'vitest'
import { Claim, MAX_QUOTE } from '../../shared/domain/claim.ts'
import { createClaim, EXTRACTOR } from '../../shared/domain/create-claim.ts'
import { bytesOf } from '../../shared/domain/hash.ts'
import { ARABIC_QUOTE, ARTICLE_ID, buildStatement, minute } from './build-claims.ts'

const CONTEXT = { articleId: ARTICLE_ID, language: 'ar', saidAt: '2024-02-29', policy: 'solo', at: minute(0) } as const

describe('a new claim', () => {
  test('is a candidate whose history begins with why it was chosen', () => {
    const claim = createClaim(buildStatement(), CONTEXT)
    expect(claim).toMatchObject({
      status: 'candidate',
      lane: 'ar',
      version: 1,
      quote: { exact: ARABIC_QUOTE, start: 12 },
    })
    expect(claim.history.recent).toMatchObject([{ by: EXTRACTOR, action: 'extract', why: 'figure, attributed' }])
    expect(Claim.parse(claim)).toEqual(claim)
  })

  test.each([
    ['short', 'غرق ٤٧', 'غرق ٤٧'],
    ['of the very most', 'ع'.repeat(MAX_QUOTE), 'ع'.repeat(MAX_QUOTE)],
    ['longer', 'ع'.repeat(MAX_QUOTE + 1), 'ع'.repeat(MAX_QUOTE)],
    ['longer, with an emoji at the cut', `${'ع'.repeat(MAX_QUOTE - 1)}😀 ذيل`, 'ع'.repeat(MAX_QUOTE - 1)],
  ])('has a quote that slices to the text: %s', (_, exact, kept) => {
    const { quote } = createClaim(buildStatement(exact), CONTEXT)
    expect(quote).toEqual({ exact: kept, start: 12, end: 12 + kept.length })
  })

  test('of a monstrous sentence carries what fits and leaves room for its verdict', () => {
    const [figure] = buildStatement().figures
    const [attribution] = buildStatement().attributions
    if (!figure || !attribution) throw new Error('both are there')
    const speaker = { exact: 'السيد '.repeat(900), start: 0, end: 5_400 }
    const statement = buildStatement('كلام '.repeat(500), {
      figures: Array.from({ length: 50 }, () => figure),
      attributions: [attribution, { ...attribution, speaker }],
      timeframe: { start: null, end: null, exact: 'منذ زمن '.repeat(900) },
    })
    const claim = createClaim(statement, CONTEXT)
    expect(bytesOf(claim)).toBeLessThan(5_000)
    expect(Claim.parse(claim)).toEqual(claim)
    const ordinary = createClaim(buildStatement(), CONTEXT)
    expect([ordinary.figures.length, ordinary.attributions.length, ordinary.timeframe === null]).toEqual([1, 1, false])
  })
})

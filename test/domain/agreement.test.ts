/** Krippendorff's alpha against published examples, and the manners of its interval. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf, pairKey } from '../../shared/domain/agreement.ts'

describe('the agreement of blind pairs', () => {
  // The first two: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A and B.
  test.each<[string, Record<string, number>, number]>([
    ['two ratings of ten claims', { 'false|false': 5, 'false|true': 4, 'true|true': 1 }, 0.095],
    [
      'five ratings of twelve claims',
      { 'a|a': 1, 'b|b': 2, 'c|c': 3, 'd|d': 2, 'e|e': 1, 'a|b': 1, 'b|d': 1, 'a|d': 1 },
      0.692,
    ],
    ['the same every time', { 'true|true': 5, 'false|false': 5 }, 1],
    ['another one every time', { 'false|true': 10 }, -0.9],
  ])('is Krippendorff’s alpha: %s', (_, counts, alpha) => {
    expect(agreementOf(counts).alpha).toBeCloseTo(alpha, 3)
  })

  test.each([
    ['of one rating only', { 'true|true': 30 }, 30],
    ['of no pair', {}, 0],
  ])('is not told %s', (_, counts, pairs) => {
    expect(agreementOf(counts)).toEqual({ pairs, alpha: null, low: null, high: null })
  })

  test('has an interval that narrows with more pairs of the same kind', () => {
    const few = agreementOf({ 'false|false': 6, 'false|true': 2, 'true|true': 6 })
    const many = agreementOf({ 'false|false': 600, 'false|true': 200, 'true|true': 600 })
    const width = ({ low, high }: typeof few) => (high ?? 0) - (low ?? 0)
    expect(width(many)).toBeLessThan(width(few) / 4)
    expect(width(many)).toBeGreaterThan(0)
  })

  test('lies within its interval, never above 1, and is the same each time', () => {
    const counts = fc.dictionary(
      fc.tuple(fc.constantFrom('true', 'false', 'unproven'), fc.constantFrom('true', 'false', 'satire')).map(pairKey),
      fc.integer({ min: 0, max: 12 }),
    )
    fc.assert(
      fc.property(counts, (given) => {
        const { alpha, low, high } = agreementOf(given)
        expect(agreementOf(given)).toEqual({ ...agreementOf(given), alpha, low, high })
        if (alpha === null || low === null || high === null) return
        expect(alpha).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(high)
        expect(high).toBeGreaterThanOrEqual(alpha - 0.35)
      }),
      { numRuns: 60 },
    )
  })

  test('does not mind who of the two judged first', () => {
    expect(pairKey(['true', 'false'])).toBe(pairKey(['false', 'true']))
  })
})

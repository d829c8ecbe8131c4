/** How many people judge, and what their reviews come to. */
import { describe, expect, test } from 'vitest'
import { feasiblePolicy, outcomeOf, type ReviewPolicy } from '../../shared/domain/review-policy.ts'
import { buildClaim, buildReview, SAMIRA, YUSUF } from './build-claims.ts'

const claim = buildClaim()
const first = buildReview(claim, { by: SAMIRA, fence: 1 })
const second = (opinion: string | null, rating = 'false') =>
  buildReview(claim, { by: YUSUF, fence: 2, judgement: { opinion, rating } })

describe('a policy', () => {
  test.each([
    ['blind-pair', 5, 'blind-pair'],
    ['blind-pair', 2, 'blind-pair'],
    ['blind-pair', 1, 'solo'],
    ['second-look', 2, 'second-look'],
    ['second-look', 1, 'solo'],
    ['second-look', 0, 'solo'],
    ['solo', 0, 'solo'],
  ] as const)('%s with %i active people is %s', (wanted, active, feasible) => {
    expect(feasiblePolicy(wanted, active)).toBe(feasible)
  })
})

describe('the reviews of a claim', () => {
  test.each<[ReviewPolicy, string, ReturnType<typeof second>[], string]>([
    ['solo', 'none', [], 'in-review'],
    ['solo', 'one', [first], 'decided by samira'],
    ['second-look', 'one', [first], 'in-review'],
    ['second-look', 'a second that agrees', [first, second('agrees')], 'decided by samira'],
    ['second-look', 'a second that amends', [first, second('amends', 'half-true')], 'decided by yusuf'],
    ['second-look', 'a second that objects, even to the same rating', [first, second('objects')], 'disputed'],
    ['blind-pair', 'one', [first], 'in-review'],
    ['blind-pair', 'two of one rating', [first, second(null)], 'decided by samira'],
    ['blind-pair', 'two of neighbouring ratings', [first, second(null, 'mostly-false')], 'disputed'],
    ['blind-pair', 'two of opposite ratings', [first, second(null, 'true')], 'disputed'],
  ])('under %s, %s come to: %s', (policy, _, reviews, expected) => {
    const outcome = outcomeOf(policy, reviews)
    const by = outcome.status === 'decided' ? ` by ${outcome.basis.reviewer.slice(4)}` : ''
    expect(`${outcome.status}${by}`).toBe(expected)
  })
})

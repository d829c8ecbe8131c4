/** What every ledger of a lane's day keeps to. */
import { describe, expect, test } from 'vitest'
import type { LaneBudget } from '../../shared/ports.ts'
import { buildClaim } from '../domain/build-claims.ts'

const DAY = '2024-03-01'
const ids = Array.from({ length: 12 }, (_, index) => buildClaim({ exact: `نزح ${index} شخصاً` }).id)
const [first, second, third] = ids

export function laneBudgetContract(make: () => Promise<LaneBudget>): void {
  if (!first || !second || !third) throw new Error('there are claims')

  describe('a lane’s budget', () => {
    test('has as many places as the day’s budget', async () => {
      const budget = await make()
      const given = []
      for (const id of ids.slice(0, 4)) given.push(await budget.reserve('ar', DAY, id, 3))
      expect(given).toEqual([true, true, true, false])
    })

    test('gives a claim one place, however often it asks, also when the day is full', async () => {
      const budget = await make()
      for (const id of [first, first, second, first]) expect(await budget.reserve('ar', DAY, id, 2)).toBe(true)
      expect(await budget.reserve('ar', DAY, third, 2)).toBe(false)
    })

    test('is bounded when all ask at once', async () => {
      const budget = await make()
      const given = await Promise.all(ids.map((id) => budget.reserve('ar', DAY, id, 5)))
      expect(given.filter(Boolean)).toHaveLength(5)
    })

    test('counts each day and each lane by itself', async () => {
      const budget = await make()
      expect(await budget.reserve('ar', DAY, first, 1)).toBe(true)
      expect(await budget.reserve('en', DAY, second, 1)).toBe(true)
      expect(await budget.reserve('ar', '2024-03-02', second, 1)).toBe(true)
      expect(await budget.reserve('ar', DAY, second, 1)).toBe(false)
    })

    test('admits nothing on a day without a budget, and keeps the places given before', async () => {
      const budget = await make()
      expect(await budget.reserve('ar', DAY, first, 0)).toBe(false)
      expect(await budget.reserve('ar', DAY, first, 1)).toBe(true)
      expect(await budget.reserve('ar', DAY, first, 0)).toBe(true)
      expect(await budget.reserve('ar', DAY, second, 0)).toBe(false)
    })
  })
}

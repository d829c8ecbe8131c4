/** What every counter of requests keeps to. */
import { describe, expect, test } from 'vitest'
import type { RateCounter } from '../../shared/ports.ts'
import { minute, person } from '../domain/build-claims.ts'

const [FIRST, SECOND] = [person('first'), person('second')]

export function rateCounterContract(make: () => Promise<RateCounter>): void {
  describe('a counter of requests', () => {
    const asked = { window: minute(0), at: minute(0), wanted: 4, limit: 10 }

    test('grants no more in a minute than the limit, to many who ask at once', async () => {
      const rates = await make()
      const takes = await Promise.all(Array.from({ length: 12 }, () => rates.take(FIRST, asked)))
      expect(takes.reduce((sum, { granted }) => sum + granted, 0)).toBe(10)
      expect(takes.filter(({ granted }) => granted === 0).every(({ used }) => used === 10)).toBe(true)
    })

    test('begins anew with each minute, and never goes back', async () => {
      const rates = await make()
      for (let taken = 0; taken < 5; taken += 1) await rates.take(FIRST, asked)
      expect(await rates.take(FIRST, { ...asked, window: minute(1) })).toEqual({ granted: 4, used: 4 })
      expect(await rates.take(FIRST, asked)).toMatchObject({ granted: 0 })
    })

    test('counts each key by itself and says when it was last used', async () => {
      const rates = await make()
      await rates.take(FIRST, asked)
      await rates.take(FIRST, { ...asked, at: minute(0.5) })
      expect(await rates.take(SECOND, { ...asked, wanted: 10 })).toEqual({ granted: 10, used: 10 })
      expect(await rates.lastUsed([FIRST, person('nobody')])).toEqual(new Map([[FIRST, minute(0.5)]]))
    })
  })
}

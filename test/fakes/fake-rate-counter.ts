/** Counts of requests in memory. */
import type { PersonId } from '../../shared/domain/ids.ts'
import type { RateCounter } from '../../shared/ports.ts'

export function fakeRateCounter(): RateCounter {
  const counted = new Map<PersonId, { window: string; used: number; usedAt: string }>()
  return {
    async take(id, { window, at, wanted, limit }) {
      const known = counted.get(id)
      if (known !== undefined && known.window > window) return { granted: 0, used: limit }
      const used = known?.window === window ? known.used : 0
      const granted = [wanted, 1].find((tokens) => used + tokens <= limit) ?? 0
      if (granted > 0) counted.set(id, { window, used: used + granted, usedAt: at })
      return { granted, used: granted > 0 ? used + granted : limit }
    },
    lastUsed: async (ids) =>
      new Map(ids.flatMap((id) => (counted.has(id) ? [[id, counted.get(id)?.usedAt ?? '']] : []))),
  }
}

/** The day's places of each lane in memory. */
import type { LaneBudget } from '../../shared/ports.ts'

export function fakeLaneBudget(): LaneBudget {
  const days = new Map<string, Set<string>>()
  return {
    async reserve(lane, day, claim, budget) {
      const admitted = days.get(`${lane} ${day}`) ?? new Set<string>()
      days.set(`${lane} ${day}`, admitted)
      if (admitted.has(claim)) return true
      if (admitted.size >= budget) return false
      admitted.add(claim)
      return true
    },
  }
}

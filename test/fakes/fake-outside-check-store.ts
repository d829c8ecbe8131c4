/** Fact-checks of other newsrooms, in memory. */
import { OutsideCheck } from '../../shared/domain/outside-check.ts'
import type { OutsideCheckStore } from '../../shared/ports.ts'

export function fakeOutsideCheckStore(): OutsideCheckStore {
  const stored = new Map<string, OutsideCheck>()
  return {
    async put(checks) {
      for (const check of checks) stored.set(check.id, OutsideCheck.parse(structuredClone(check)))
    },
    getMany: async (ids) => structuredClone([...new Set(ids)].flatMap((id) => stored.get(id) ?? [])),
  }
}

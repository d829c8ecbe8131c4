/** Who fetches from which host, in memory. */
import type { HostLocks } from '../../shared/ports.ts'

export function fakeHostLocks(): HostLocks {
  const held = new Map<string, { holder: string; until: string }>()
  return {
    async take(host, { holder, at, until }) {
      const now = held.get(host)
      if (now !== undefined && now.until > at) return false
      held.set(host, { holder, until })
      return true
    },
    async release(host, holder) {
      if (held.get(host)?.holder === holder) held.delete(host)
    },
  }
}

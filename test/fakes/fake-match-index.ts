/** Known claims by term, in memory: of one key the latest claims. */
import type { Fingerprint } from '../../shared/domain/match.ts'
import { addCounts, NO_COUNTS } from '../../shared/domain/term-counts.ts'
import type { MatchIndex } from '../../shared/ports.ts'

export function fakeMatchIndex(): MatchIndex {
  const claims = new Map<string, Fingerprint>()
  const byKey = new Map<string, string[]>()
  let counted = NO_COUNTS
  return {
    async put(added, { counts }) {
      for (const { fingerprint, keys } of added) {
        claims.set(fingerprint.id, structuredClone(fingerprint))
        for (const key of keys) byKey.set(key, [...new Set([fingerprint.id, ...(byKey.get(key) ?? [])])])
      }
      counted = addCounts([counted, counts])
    },
    find: async (keys) => keys.map((key) => [...(byKey.get(key) ?? [])]),
    getMany: async (ids) => [...new Set(ids)].flatMap((id) => structuredClone(claims.get(id)) ?? []),
    counts: async () => counted,
  }
}

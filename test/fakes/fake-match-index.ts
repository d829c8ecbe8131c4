/** Known claims by term, in memory: of one key the latest claims. */
import type { Fingerprint } from '../../shared/domain/match.ts'
import { addCounts, NO_COUNTS } from '../../shared/domain/term-counts.ts'
import type { MatchIndex } from '../../shared/ports.ts'

export function fakeMatchIndex(): MatchIndex {
  const claims = new Map<string, Fingerprint>()
  const byKey = new Map<string, string[]>()
  const batches = new Set<string>()
  let counted = NO_COUNTS
  return {
    async put(added, { at, counts }) {
      for (const { fingerprint, keys } of added) {
        claims.set(fingerprint.id, structuredClone(fingerprint))
        for (const key of keys) byKey.set(key, [...new Set([fingerprint.id, ...(byKey.get(key) ?? [])])])
      }
      const batch = [at, ...added.map(({ fingerprint }) => fingerprint.id)].join(' ')
      if (!batches.has(batch)) counted = addCounts([counted, counts])
      batches.add(batch)
    },
    find: async (keys) => keys.map((key) => [...(byKey.get(key) ?? [])]),
    getMany: async (ids) => [...new Set(ids)].flatMap((id) => structuredClone(claims.get(id)) ?? []),
    counts: async () => counted,
  }
}

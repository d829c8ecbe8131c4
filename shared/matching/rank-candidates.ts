/** Which of the claims found under some keys are worth a closer look: those that hold the most weight of rare keys. */
import type { TermCounts } from '../domain/term-counts.ts'
import { weightOf } from './term-weights.ts'

/** `found[i]` are the claims under `keys[i]`. The best `most` of them, the best first. */
export function rankCandidates(
  keys: readonly string[],
  found: readonly (readonly string[])[],
  counts: TermCounts,
  most: number,
): string[] {
  const weights = new Map<string, number>()
  for (const [at, key] of keys.entries()) {
    const weight = weightOf(key, counts)
    for (const id of new Set(found[at] ?? [])) weights.set(id, (weights.get(id) ?? 0) + weight)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id)
}

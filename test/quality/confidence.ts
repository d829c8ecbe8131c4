/** How far a score may move by the choice of sentences alone: the bootstrap, with chance that is the same in every run. */
import type { Measurement } from './measurement.ts'

export type Interval = { readonly low: number; readonly high: number }

const RESAMPLES = 2_000
const SEED = 20_240_113
/** Both ends together leave out 5 %. */
const TAIL = 0.025

/**
 * The middle 95 % of the scores of draws with replacement, each as large as the gold (Efron's percentile interval). Gold without
 * any fault would draw none: then up to three in its size may be wrong (the rule of three).
 */
export function intervalOf({ size, scoreOf }: Measurement): Interval {
  const chance = seededChance(SEED)
  const scores = Float64Array.from({ length: RESAMPLES }, () =>
    scoreOf(Array.from({ length: size }, () => Math.floor(chance() * size))),
  ).sort()
  const at = (share: number) => scores[Math.round(share * (RESAMPLES - 1))] ?? 0
  const low = at(TAIL)
  return { low: low === 1 ? 1 - 3 / Math.max(size, 3) : low, high: at(1 - TAIL) }
}

/** Numbers from 0 up to 1 (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

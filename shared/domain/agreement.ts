/**
 * How far two people who judge the same claims blind agree beyond chance: Krippendorff's alpha for two coders and nominal
 * ratings (several ratings are no points on a line), with a percentile bootstrap interval over the pairs.
 */

export type Agreement = {
  pairs: number
  /** 1: always the same, 0: as by chance. Null where one rating was all that was ever given. */
  alpha: number | null
  /** 95 of 100 resamples lie between these; null with `alpha`. */
  low: number | null
  high: number | null
}

/** How often two ratings were given to the same claim, keyed by both with `|` between, in either order. */
export type PairCounts = Readonly<Record<string, number>>

const RESAMPLES = 1_000
/** So many draws at most, so that an answer takes milliseconds: the more pairs, the fewer resamples are needed. */
const MOST_DRAWS = 1_000_000
const SEED = 20_240_301

export function pairKey([one, other]: readonly [string, string]): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`
}

/** The same counts give the same interval on every machine. */
export function agreementOf(counts: PairCounts): Agreement {
  const kinds = Object.entries(counts).filter(([, count]) => count > 0)
  const pairs = kinds.reduce((sum, [, count]) => sum + count, 0)
  const alpha = alphaOf(Object.fromEntries(kinds))
  if (alpha === null) return { pairs, alpha, low: null, high: null }
  const drawn = kinds.flatMap(([key, count]) => Array.from({ length: count }, () => key))
  const random = randomFrom(SEED)
  const resamples = Math.max(100, Math.min(RESAMPLES, Math.floor(MOST_DRAWS / pairs)))
  const alphas = Array.from({ length: resamples }, () => {
    const sample: Record<string, number> = {}
    for (let draw = 0; draw < pairs; draw += 1) {
      const key = drawn[Math.floor(random() * pairs)] ?? ''
      sample[key] = (sample[key] ?? 0) + 1
    }
    // A sample with one rating only holds no disagreement.
    return alphaOf(sample) ?? 1
  }).sort((a, b) => a - b)
  const at = (share: number) => alphas[Math.min(resamples - 1, Math.floor(share * resamples))] ?? null
  return { pairs, alpha, low: at(0.025), high: at(0.975) }
}

/** 1 less the disagreement seen over the one expected by chance (Krippendorff 2011, two coders, nominal data). */
function alphaOf(counts: PairCounts): number | null {
  const given = new Map<string, number>()
  let pairs = 0
  let different = 0
  for (const [key, count] of Object.entries(counts)) {
    const [one = '', other = ''] = key.split('|')
    given.set(one, (given.get(one) ?? 0) + count)
    given.set(other, (given.get(other) ?? 0) + count)
    pairs += count
    if (one !== other) different += count
  }
  const ratings = 2 * pairs
  const alike = [...given.values()].reduce((sum, count) => sum + count * (count - 1), 0)
  const expected = 1 - alike / (ratings * (ratings - 1))
  return given.size < 2 ? null : 1 - different / pairs / expected
}

/** Mulberry32: small, seeded, good enough for resampling. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

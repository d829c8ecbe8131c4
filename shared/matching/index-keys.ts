/** The keys under which a claim is written into the index and looked for: its rarest terms, and its figures by unit and size. */
import type { Fingerprint, KnownFigure } from '../domain/match.ts'
import { hashTerm, type TermCounts } from '../domain/term-counts.ts'
import { weightOf } from './term-weights.ts'

/** A claim is written under at most so many keys. */
const MOST_WRITTEN = 40
/** A query reads at most so many. With the candidates and the counts it stays within twelve requests. */
const MOST_READ = 8
/** Of these so many are kept for keys that are unknown to the counts, which are a little old; more where too few are known. */
const MOST_UNKNOWN = 2
/** A term in more claims than that, and in more than this share of them, tells nothing and would make a hot key. */
const COMMON_CLAIMS = 2_000
const COMMON_SHARE = 0.05
/** "n:" and three sounds: a shorter key of a name is shared by too many names. */
const LEAST_SURE_NAME = 5

/** "f:attack:2" for 110 attacks: what 130 attacks are found by. */
function figureKeys(figures: readonly KnownFigure[]): string[] {
  return figures.flatMap(({ unit, value }) =>
    unit === null || value <= 0 ? [] : [`f:${unit}:${Math.floor(Math.log10(value))}`],
  )
}

/** Every key that a claim has. */
export function keysOf({ words, figures }: Fingerprint): Set<string> {
  return new Set([...words.flatMap(([, ...readings]) => readings), ...figureKeys(figures)])
}

const byRarity =
  (counts: TermCounts) =>
  (a: string, b: string): number =>
    weightOf(b, counts) - weightOf(a, counts) || (a < b ? -1 : 1)

function isTooCommon(key: string, { claims, counts }: TermCounts): boolean {
  const met = counts.get(hashTerm(key)) ?? 0
  return met > COMMON_CLAIMS && met > claims * COMMON_SHARE
}

/** The keys to write a claim under. */
export function keysToWrite(fingerprint: Fingerprint, counts: TermCounts): string[] {
  return [...keysOf(fingerprint)]
    .filter((key) => !isTooCommon(key, counts))
    .sort(byRarity(counts))
    .slice(0, MOST_WRITTEN)
}

/** The keys to look a claim up by: first one for each of its rarest words, then the others. */
export function keysToRead(fingerprint: Fingerprint, counts: TermCounts): string[] {
  const known = (key: string) => counts.counts.has(hashTerm(key))
  const first = new Set(fingerprint.words.flatMap(([, ...readings]) => mostTelling(readings, counts)))
  const second = [...keysOf(fingerprint)].filter((key) => !first.has(key))
  const ranked = [first, second]
    .flatMap((keys) => [...keys].sort(byRarity(counts)))
    .filter((key) => !isTooCommon(key, counts))
  const unknown = ranked.filter((key) => !known(key))
  const met = ranked.filter(known)
  return [...met.slice(0, MOST_READ - Math.min(MOST_UNKNOWN, unknown.length)), ...unknown].slice(0, MOST_READ)
}

/** A name by its sound, which other scripts share; else the rarest reading. */
function mostTelling(readings: readonly string[], counts: TermCounts): string[] {
  const name = readings.find((one) => one.startsWith('n:') && one.length >= LEAST_SURE_NAME)
  const best = name ?? readings.toSorted(byRarity(counts))[0]
  return best === undefined ? [] : [best]
}

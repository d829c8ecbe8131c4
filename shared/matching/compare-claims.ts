/** Holds one claim against a known one and measures what a person would look at: words, figures, names, stance. */
import type { Fingerprint, KnownFigure } from '../domain/match.ts'
import type { TermCounts } from '../domain/term-counts.ts'
import { likenessOf, type Shared, type Terms, termsOf } from './compare-texts.ts'

/** How the figures of two claims stand to each other, by the most telling pair of one unit. */
export type FigureRelation = 'none' | 'agree' | 'more' | 'fewer' | 'differ'

export type Comparison = {
  readonly sameLanguage: boolean
  /** Shares of weight from 0 to 1: of the new claim found in the known one, and the other way round. */
  readonly forward: number
  readonly backward: number
  readonly shared: readonly Shared[]
  readonly figures: FigureRelation
  /** Numbers of either that the other lacks, as a share of all their numbers. */
  readonly strayNumbers: number
  /** Names of either that the other lacks, as a share of the names of the one that has fewer. */
  readonly strayNames: number
  readonly sameStance: boolean
}

/** `known` may come with its terms where many are compared with it. */
export function compareClaims(
  said: Fingerprint,
  known: Fingerprint,
  counts: TermCounts,
  terms: { said: Terms; known: Terms } = { said: termsOf(said), known: termsOf(known) },
): Comparison {
  const forward = likenessOf(said, known, terms.known, counts)
  const backward = likenessOf(known, said, terms.said, counts)
  return {
    sameLanguage: said.language === known.language,
    forward: Math.min(1, forward.share),
    backward: Math.min(1, backward.share),
    shared: forward.shared,
    figures: relateFigures(said.figures, known.figures),
    strayNumbers: strayShare(said, known, terms, isNumber),
    strayNames: strayShare(said, known, terms, isName),
    sameStance: said.denies === known.denies,
  }
}

const isNumber = (reading: string): boolean => reading.startsWith('#')
const isName = (reading: string): boolean => reading.startsWith('n:')

function strayShare(
  said: Fingerprint,
  known: Fingerprint,
  terms: { said: Terms; known: Terms },
  kind: (reading: string) => boolean,
): number {
  const [ours, theirs] = [countStray(said, terms.known, kind), countStray(known, terms.said, kind)]
  if (ours.all === 0 || theirs.all === 0) return 0
  return Math.min(ours.stray / ours.all, theirs.stray / theirs.all)
}

function countStray({ words }: Fingerprint, other: Terms, kind: (reading: string) => boolean) {
  const of = [...new Map(words.map((word) => [word[0], word.slice(1)])).values()].filter((readings) =>
    readings.some(kind),
  )
  return { all: of.length, stray: of.filter((readings) => !readings.some((one) => other.any.has(one))).length }
}

/** The same amount said more or less sharply: "more than 110" holds 110, "about 100" holds 98. */
function isSameAmount(a: KnownFigure, b: KnownFigure): boolean {
  if (a.max !== b.max && a.max !== null && b.max !== null) return false
  const slack = a.comparator === '~' || b.comparator === '~' ? 0.05 : 0.005
  return Math.abs(a.value - b.value) <= slack * Math.max(Math.abs(a.value), Math.abs(b.value))
}

function relateFigures(said: readonly KnownFigure[], known: readonly KnownFigure[]): FigureRelation {
  const pairs = said.flatMap((a) =>
    known.filter((b) => a.unit === b.unit && a.kind === b.kind).map((b) => [a, b] as const),
  )
  const byValue = said.some((a) => known.some((b) => isSameAmount(a, b) && a.value > 2))
  const lonely = pairs.filter(
    ([a, b]) => !known.some((other) => isSameAmount(a, other)) && !said.some((other) => isSameAmount(b, other)),
  )
  const [pair] = lonely
  if (pair === undefined)
    return pairs.length > 0 || byValue ? 'agree' : said.length > 0 && known.length > 0 ? 'differ' : 'none'
  const [a, b] = pair
  return a.value > b.value ? 'more' : 'fewer'
}

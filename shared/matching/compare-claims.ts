/** Holds one claim against a known one and measures what a person would look at: words, figures, names, stance. */
import type { Fingerprint, KnownFigure } from '../domain/match.ts'
import type { TermCounts } from '../domain/term-counts.ts'
import { likenessOf, type Shared, type Terms, termsOf } from './compare-texts.ts'
import { stem } from './stem.ts'

/** How the figures of two claims stand to each other, by the most telling pair of one unit. */
export type FigureRelation = 'none' | 'agree' | 'more' | 'fewer' | 'differ'

export type Comparison = {
  readonly sameLanguage: boolean
  /** Shares of weight, from 0 to 1 and a little over in a short text: of the new claim found in the known one, and the other way round. */
  readonly forward: number
  readonly backward: number
  readonly shared: readonly Shared[]
  readonly figures: FigureRelation
  /** Numbers of either that the other lacks, as a share of all their numbers. */
  readonly strayNumbers: number
  /** Names of either that the other lacks, as a share of the names of the one that has fewer. */
  readonly strayNames: number
  /** The same of months and days of the week. */
  readonly strayDays: number
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
    forward: forward.share,
    backward: backward.share,
    shared: forward.shared,
    figures: relateFigures(figuresOf(said), figuresOf(known)),
    strayNumbers: strayShare(said, known, terms, isNumber),
    strayNames: strayShare(said, known, terms, isName),
    strayDays: strayShare(said, known, terms, isDay),
    sameStance: said.denies === known.denies,
  }
}

const isNumber = (reading: string): boolean => reading.startsWith('#')
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'
    .split(' ')
    .map((word) => stem(word, 'en')),
)
const isDay = (reading: string): boolean => DAYS.has(reading)
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

/** Small numbers are often equal by chance: below this only those of one kind are the same figure. */
const SURELY_MEANT = 10

const isSameFigure = (a: KnownFigure, b: KnownFigure): boolean =>
  isSameAmount(a, b) && (a.kind === b.kind || a.value > SURELY_MEANT)

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100

/** Where no figure was read ("the dead now number 71") its bare numbers serve, but for years. */
function figuresOf({ figures, words }: Fingerprint): readonly KnownFigure[] {
  if (figures.length > 0) return figures
  return words
    .flatMap(([word = '']) => (isNumber(word) ? [Number(word.slice(1))] : []))
    .filter((value) => value > SURELY_MEANT && !isYear(value))
    .map((value) => ({ value, max: null, comparator: '=', kind: 'count', unit: null, change: null }))
}

/** What is left over when the figures that both have are put aside: of one unit, or one of a kind on each side. */
function relateFigures(said: readonly KnownFigure[], known: readonly KnownFigure[]): FigureRelation {
  const ours = said.filter((a) => !known.some((b) => isSameFigure(a, b)))
  const theirs = known.filter((b) => !said.some((a) => isSameFigure(a, b)))
  const pair =
    ours.flatMap((a) => theirs.filter((b) => a.unit === b.unit && a.kind === b.kind).map((b) => [a, b] as const))[0] ??
    onlyPair(ours, theirs)
  if (pair !== undefined) return pair[0].value > pair[1].value ? 'more' : 'fewer'
  if (ours.length < said.length) return 'agree'
  return said.length > 0 && known.length > 0 ? 'differ' : 'none'
}

function onlyPair(ours: readonly KnownFigure[], theirs: readonly KnownFigure[]) {
  const [a, b] = [ours[0], theirs[0]]
  if (a === undefined || b === undefined || ours.length > 1 || theirs.length > 1) return undefined
  return a.kind === b.kind ? ([a, b] as const) : undefined
}

/** How much of one claim's text stands in another: BM25 over the words of the language, or over what they are in any. */
import type { Fingerprint } from '../domain/match.ts'
import type { TermCounts } from '../domain/term-counts.ts'
import { averageWords, weightOf } from './term-weights.ts'

/** BM25's usual constants; claims are short, so their length matters less than that of documents. */
const SATURATION = 1.2
const LENGTH = 0.4
/** A word of the same meaning counts for so much of the word itself. */
const SYNONYM = 0.55
/** Words of other languages meet by names that sound alike, less surely where the name is short. */
const SHORT_NAME = 0.5

/** What a text is compared by: how often each term stands in it. */
export type Terms = { own: ReadonlyMap<string, number>; any: ReadonlyMap<string, number>; size: number }

export function termsOf({ words, language }: Fingerprint): Terms {
  const own = new Map<string, number>()
  const any = new Map<string, number>()
  for (const [native = '', ...readings] of words) {
    const term = ownTerm(native, language)
    own.set(term, (own.get(term) ?? 0) + 1)
    for (const reading of new Set(readings)) any.set(reading, (any.get(reading) ?? 0) + 1)
  }
  return { own, any, size: words.length }
}

/** Stems of different languages are kept apart; English ones are what the readings are in as well. */
export const ownTerm = (native: string, language: string): string =>
  language === 'en' || native.startsWith('#') ? native : `${language}:${native}`

export type Shared = { term: string; weight: number }
export type TextLikeness = {
  /** From 0 to 1: the share of the text's weight that the other holds. */
  share: number
  /** Terms that both have, the weightiest first. */
  shared: Shared[]
}

/** `text` is looked for in `other`. */
export function likenessOf(text: Fingerprint, other: Fingerprint, terms: Terms, counts: TermCounts): TextLikeness {
  const sameLanguage = text.language === other.language
  const lengthening = 1 - LENGTH + LENGTH * (terms.size / averageWords(counts))
  const saturated = (times: number) => (times * (SATURATION + 1)) / (times + SATURATION * lengthening)
  const shared = new Map<string, number>()
  let all = 0
  let found = 0
  for (const [native = '', ...readings] of new Map(text.words.map((word) => [word[0], word])).values()) {
    const term = ownTerm(native, text.language)
    const credit = sameLanguage && terms.own.has(term) ? saturated(terms.own.get(term) ?? 0) : 0
    const ownWeight = weightOf(term, counts)
    const reading = credit > 0 ? undefined : bestReading(readings, terms, counts)
    const weight = sameLanguage ? ownWeight : Math.min(ownWeight, ...readings.map((one) => weightOf(one, counts)))
    all += weight
    if (credit > 0) {
      found += weight * credit
      shared.set(native, weight)
    } else if (reading !== undefined) {
      const part = (sameLanguage ? SYNONYM : 1) * (isShortName(reading) ? SHORT_NAME : 1)
      found += weight * part * saturated(terms.any.get(reading) ?? 0)
      shared.set(reading, weight * part)
    }
  }
  const ranked = [...shared].map(([term, weight]) => ({ term, weight })).sort((a, b) => b.weight - a.weight)
  return { share: all === 0 ? 0 : found / all, shared: ranked }
}

const isShortName = (term: string): boolean => term.startsWith('n:') && term.length <= 4

function bestReading(readings: readonly string[], { any }: Terms, counts: TermCounts): string | undefined {
  return readings.filter((one) => any.has(one)).sort((a, b) => weightOf(b, counts) - weightOf(a, counts))[0]
}

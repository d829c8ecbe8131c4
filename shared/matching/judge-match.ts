/** Turns a comparison into the answer: a score, the kind of match and the reasons, by weights and thresholds fitted to labelled pairs. */
import type { Fingerprint, Match, MatchKind } from '../domain/match.ts'
import type { Comparison } from './compare-claims.ts'
import fitted from './fitted.json' with { type: 'json' }

/** What the chances are worked out from, in the order of the fitted weights: forward, backward, the less of both, figures agree, figures apart, stray numbers, stray names, stray days. */
export function featuresOf({ forward, backward, figures, strayNumbers, strayNames, strayDays }: Comparison): number[] {
  const apart = figures === 'more' || figures === 'fewer' || figures === 'differ'
  return [
    forward,
    backward,
    Math.min(forward, backward),
    Number(figures === 'agree'),
    Number(apart),
    strayNumbers,
    strayNames,
    strayDays,
  ]
}

type Weights = { bias: number; weights: readonly number[] }

const chanceOf = ({ bias, weights }: Weights, values: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias)))

const modelsFor = (sameLanguage: boolean) => (sameLanguage ? fitted.models.within : fitted.models.across)

export type Thresholds = { same: number; event: number; suggested: number }

/** Languages of their own where pairs were labelled for them. */
export function thresholdsFor(said: string, known: string): Thresholds {
  const { ar, en, other, across } = fitted.thresholds
  if (said !== known) return across
  return said === 'ar' ? ar : said === 'en' ? en : other
}

/** The chance that both tell of the same event, whatever they say of it: figures that differ are left out of it. */
export function chanceOfEvent(comparison: Comparison): number {
  return chanceOf(modelsFor(comparison.sameLanguage).event, eventFeaturesOf(comparison))
}

export const eventFeaturesOf = (comparison: Comparison): number[] =>
  featuresOf({ ...comparison, figures: 'none', strayNumbers: 0 })

/** The chance that both say the same of it. */
export function chanceOfSame(comparison: Comparison): number {
  return chanceOf(modelsFor(comparison.sameLanguage).same, featuresOf(comparison))
}

/** `said` is held against `known`; matches are ordered by score, which follows the words and not the kind. */
export function judgeMatch(said: Fingerprint, known: Fingerprint, comparison: Comparison): Match {
  const kind = kindOf(said, known, comparison)
  return { id: known.id, score: scoreOf(comparison), kind, why: reasonsOf(comparison) }
}

/** The new claim in the known one tells more than the reverse: a post says less than the claim it repeats, or more beside it. */
const BACKWARD = 0.3
/** BM25 gives a short text more than its whole weight; so much leaves room for it. */
const SCALE = 0.8

export function scoreOf({ forward, backward }: Comparison): number {
  const share = (forward + BACKWARD * backward) / (1 + BACKWARD)
  return Math.round(1e4 * Math.min(1, SCALE * share)) / 1e4
}

function kindOf(said: Fingerprint, known: Fingerprint, comparison: Comparison): MatchKind {
  const { same, event, suggested } = thresholdsFor(said.language, known.language)
  const likelyEvent = chanceOfEvent(comparison)
  if (likelyEvent < suggested) return 'related'
  if (!comparison.sameStance) return likelyEvent >= event ? 'answers' : 'related'
  if (comparison.figures === 'more' || comparison.figures === 'fewer') {
    if (likelyEvent < event) return 'related'
    return isNewer(said, known, comparison) ? 'newer-figure' : 'conflicts'
  }
  return comparison.figures !== 'differ' && chanceOfSame(comparison) >= same ? 'same' : 'suggested'
}

/** By the days on which they were said; where one is not known, a toll that is higher is the later one. */
function isNewer(said: Fingerprint, known: Fingerprint, { figures }: Comparison): boolean {
  if (said.saidAt !== null && known.saidAt !== null && said.saidAt.slice(0, 10) !== known.saidAt.slice(0, 10)) {
    return said.saidAt > known.saidAt
  }
  return figures === 'more'
}

const percent = (share: number): string => `${Math.round(100 * share)} %`

function reasonsOf(comparison: Comparison): string[] {
  const { forward, backward, shared, figures, strayNames, sameStance, sameLanguage } = comparison
  const terms = shared.slice(0, 5).map(({ term }) => term)
  return [
    `words ${percent(forward)} and ${percent(backward)}${sameLanguage ? '' : ' across languages'}: ${terms.join(', ')}`,
    ...(figures === 'none'
      ? []
      : [`figures ${figures === 'more' || figures === 'fewer' ? `are ${figures}` : figures}`]),
    ...(strayNames > 0 ? ['names differ'] : []),
    ...(sameStance ? [] : ['one denies what the other says']),
  ]
}

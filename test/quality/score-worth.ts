/** Check-worthiness: the ranking of sentences, and the claims at the language's threshold. */
import { areaUnderCurve } from '../../shared/extraction/checkworthiness/judge-scores.ts'
import { type Measurement, measureBy } from './measurement.ts'
import type { ReadSentence } from './read-sentence.ts'
import { f1, tally } from './tally.ts'

export function scoreWorth(language: string, sentences: readonly ReadSentence[]): Measurement[] {
  /** How often a sentence worth checking is ranked above one that is not, or only maybe. */
  const ranked = sentences.map(({ gold, score }) => ({ score, worthy: gold.checkworthy === 'yes' }))
  /** Where a reader would say maybe, a claim is neither right nor wrong. */
  const chosen = sentences.map(({ gold, claim }) =>
    gold.checkworthy === 'maybe'
      ? tally([], [], Object.is)
      : tally(gold.checkworthy === 'yes' ? ['claim'] : [], claim ? ['claim'] : [], Object.is),
  )
  return [
    measureBy(language, 'check-worthiness: AUC', ranked, areaUnderCurve),
    measureBy(language, 'check-worthiness: claims', chosen, f1),
  ]
}

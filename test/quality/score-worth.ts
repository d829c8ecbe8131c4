/** Check-worthiness: how often a sentence worth checking is ranked above one that is not, or only maybe. */
import { areaUnderCurve } from '../../shared/extraction/checkworthiness/judge-scores.ts'
import { type Measurement, measureBy } from './measurement.ts'
import type { ReadSentence } from './read-sentence.ts'

export function scoreWorth(language: string, sentences: readonly ReadSentence[]): Measurement[] {
  const ranked = sentences.map(({ gold, score }) => ({ score, worthy: gold.checkworthy === 'yes' }))
  return [measureBy(language, 'check-worthiness: AUC', ranked, areaUnderCurve)]
}

/** A gold sentence beside what the extractor reads out of it. */
import type { Attribution, Figure } from '../../shared/domain/statement.ts'
import { extractStatements } from '../../shared/extraction/extract-statements.ts'
import type { GoldSentence } from './read-gold.ts'

export type ReadSentence = {
  readonly gold: GoldSentence
  readonly figures: readonly Figure[]
  readonly attributions: readonly Attribution[]
  /** Check-worthiness, 0 to 1; 0 for what is passed over as boilerplate. */
  readonly score: number
  readonly claim: boolean
}

export function readSentence(gold: GoldSentence): ReadSentence {
  const { statements } = extractStatements(gold.text, { language: gold.language })
  return {
    gold,
    figures: statements.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'age')),
    attributions: statements.flatMap(({ attributions }) => attributions),
    score: Math.max(0, ...statements.map(({ checkworthiness }) => checkworthiness.score)),
    claim: statements.some(({ claim }) => claim),
  }
}

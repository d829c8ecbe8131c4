/** What the language packs read out of their gold sentences. */
import type { Measurement } from './measurement.ts'
import { goldLanguages, readGold } from './read-gold.ts'
import { readSentence } from './read-sentence.ts'
import { scoreAttributions } from './score-attributions.ts'
import { scoreFigures } from './score-figures.ts'
import { scoreWorth } from './score-worth.ts'

export function measureExtraction(): Measurement[] {
  return goldLanguages().flatMap((language) => {
    const sentences = readGold(language).map(readSentence)
    return [
      ...scoreFigures(language, sentences),
      ...scoreAttributions(language, sentences),
      ...scoreWorth(language, sentences),
    ]
  })
}

/** Reads one sentence with a language pack: its figures, sources, time and worth. What needs the sentences around it is not here. */
import type { Statement } from '../domain/statement.ts'
import type { BlockRole } from './article/boilerplate.ts'
import type { PlacedSentence } from './article/read-sentences.ts'
import { readAttributions } from './attributions/read-attributions.ts'
import type { Reading } from './checkworthiness/read-features.ts'
import { scoreWorth } from './checkworthiness/score-worth.ts'
import { readFigures } from './figures/read-figures.ts'
import type { LanguagePack } from './language.ts'
import { readTimeframe } from './timeframes/read-timeframe.ts'

export type SentenceContext = {
  /** ISO 8601: what "yesterday" is counted from. */
  readonly publishedAt?: string
}

/** Everything that is read from the sentence alone, before it is scored. */
export function readSentence(
  { sentence, role }: PlacedSentence,
  pack: LanguagePack,
  context: SentenceContext,
): Reading {
  return {
    figures: readFigures(sentence, pack.figures),
    attributions: readAttributions(sentence, pack.speech),
    timeframe: readTimeframe(sentence, pack.time, context),
    role,
  }
}

/** The statement of one sentence; a claim when its score reaches the threshold. */
export function analyseSentence(
  placed: PlacedSentence,
  pack: LanguagePack,
  context: SentenceContext & { readonly threshold: number },
): Statement {
  const reading = readSentence(placed, pack, context)
  const { text, start, end } = placed.sentence
  const checkworthiness = scoreWorth(placed.sentence, reading, pack.worth)
  return {
    quote: { exact: text.slice(start, end), start, end },
    figures: reading.figures,
    attributions: reading.attributions,
    timeframe: reading.timeframe,
    checkworthiness,
    claim: isClaimable(placed.role) && checkworthiness.score >= context.threshold,
  }
}

/** The title of a part of an article claims nothing by itself; the article's own title may. */
function isClaimable(role: BlockRole): boolean {
  return role !== 'heading'
}

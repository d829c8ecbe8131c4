/** Reads an article, or a sentence, into its statements: the one door of this folder. The same text gives the same answer everywhere. */
import type { Statement } from '../domain/statement.ts'
import { analyseSentence } from './analyse-sentence.ts'
import { readSentences } from './article/read-sentences.ts'
import { resolveSpeakers } from './attributions/resolve-speakers.ts'
import { detectLanguage } from './detect-language.ts'
import { settleCurrency } from './figures/settle-currency.ts'
import type { LanguagePack } from './language.ts'
import { packs } from './languages/packs.ts'
import { plainBoilerplate, plainSentences } from './languages/plain.ts'
import { markRepeated } from './mark-repeated.ts'
import type { Sentence } from './sentence.ts'
import { dateEvents } from './timeframes/date-events.ts'

export type ExtractionOptions = {
  /** BCP 47; told from the text when missing. */
  readonly language?: string
  /** ISO 8601: what "yesterday" is counted from. */
  readonly publishedAt?: string
  /** The title where it is no part of the text: it helps to tell the language of a short one. */
  readonly headline?: string
  /** From which score on a statement is a claim, by language; the pack's own where none is set. */
  readonly thresholds?: Readonly<Record<string, number>>
}

export type Extraction = { language: string; statements: Statement[] }

/** Never throws, whatever the text holds. Linear in its length. */
export function extractStatements(text: string, options: ExtractionOptions = {}): Extraction {
  const language =
    options.language?.split('-')[0]?.toLowerCase() ?? detectLanguage(`${options.headline ?? ''}\n${text}`)
  const pack = packs.get(language)
  const placed = readSentences(text, pack?.sentences ?? plainSentences, pack?.boilerplate ?? plainBoilerplate)
  if (pack === undefined) return { language, statements: placed.map(({ sentence }) => bareStatement(sentence)) }
  const threshold = options.thresholds?.[language] ?? pack.worth.weights.threshold
  const alone = placed.map((sentence) => analyseSentence(sentence, pack, { ...options, threshold }))
  const linked = settleMoney(dateEvents(resolveSpeakers(alone, pack.speech), pack.time), text, pack)
  return { language, statements: markRepeated(linked, placed) }
}

/** Money whose country its own sentence leaves open takes it from the article, read once for all of them. */
function settleMoney(statements: Statement[], text: string, pack: LanguagePack): Statement[] {
  const figures = statements.flatMap((statement) => statement.figures)
  const settled = settleCurrency(figures, text, pack.figures)
  let read = 0
  return statements.map((statement) => {
    const from = read
    read += statement.figures.length
    return { ...statement, figures: settled.slice(from, read) }
  })
}

function bareStatement({ text, start, end }: Sentence): Statement {
  return {
    quote: { exact: text.slice(start, end), start, end },
    figures: [],
    attributions: [],
    timeframe: null,
    checkworthiness: { score: 0, reasons: [] },
    claim: false,
  }
}

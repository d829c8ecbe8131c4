/** What a language pack holds: tables of words for each part of the engine, which itself knows no language. */
import type { BoilerplateWords } from './article/boilerplate-words.ts'
import type { SpeechWords } from './attributions/speech-words.ts'
import type { WorthWords } from './checkworthiness/worth-words.ts'
import type { FigureWords } from './figures/figure-words.ts'
import type { SentenceWords } from './sentence-words.ts'
import type { TimeWords } from './timeframes/time-words.ts'

export type LanguagePack = {
  /** ISO 639-1. */
  readonly code: string
  readonly figures: FigureWords
  readonly speech: SpeechWords
  readonly time: TimeWords
  readonly sentences: SentenceWords
  readonly boilerplate: BoilerplateWords
  readonly worth: WorthWords
}

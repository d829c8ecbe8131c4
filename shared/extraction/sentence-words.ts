/** The words that tell where a sentence of a language ends. All forms are folded (see `foldWord`). */
import type { Phrases } from './phrases.ts'

export type SentenceWords = {
  /** Whether a sentence starts with a capital letter, so that a full stop before a small letter ends nothing. */
  readonly cased: boolean
  /** Written with a full stop and always followed by more ("Mr.", "د."). */
  readonly titles: ReadonlySet<string>
  /** Written with a full stop that may also end the sentence ("Inc.", "p.m."). */
  readonly abbreviations: ReadonlySet<string>
  /** Abbreviates only before a number ("No. 5", "ص. 12"). */
  readonly beforeNumbers: ReadonlySet<string>
  /** Words that seldom follow an abbreviation inside a sentence, so that one after it starts the next ("The", "He"). */
  readonly starters: ReadonlySet<string>
  /** Verbs that say whose the quotation before them is. */
  readonly reporting?: ReadonlySet<string>
  /** Phrases that start a new statement after a comma in a text that hardly uses full stops. */
  readonly clauses: Phrases
}

/** For a language without a pack: its sentences are told by their marks alone, and nothing else is read out of them. */
import type { BoilerplateWords } from '../article/boilerplate-words.ts'
import { compilePhrases } from '../phrases.ts'
import type { SentenceWords } from '../sentence-words.ts'

const none = compilePhrases('')

export const plainSentences: SentenceWords = {
  cased: true,
  titles: new Set(),
  abbreviations: new Set(),
  beforeNumbers: new Set(),
  starters: new Set(),
  clauses: none,
}

export const plainBoilerplate: BoilerplateWords = {
  links: none,
  labels: none,
  furniture: none,
  ends: none,
  bylines: none,
  writers: none,
  captions: none,
  agencies: none,
}

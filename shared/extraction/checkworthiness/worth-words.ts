/** The words by which a sentence is told to be about the public's business or about somebody's view, by language. */
import type { WeightTable } from './weights.ts'

/** What a word speaks for; each is a reason that a reviewer can be shown. */
export const wordReasons = [
  'harm',
  'power',
  'economy',
  'health',
  'event',
  'record',
  'comparison',
  'cause',
  'evidence',
  'opinion',
  'feeling',
  'hedged',
  'prediction',
  'obligation',
  'plan',
  'condition',
  'first-person',
  'second-person',
  'vague',
  'leisure',
  'play',
  'home',
  'question-word',
] as const
export type WordReason = (typeof wordReasons)[number]

export type WorthWords = {
  /** Words and phrases, parted by commas; `*` at the end stands for any ending. */
  readonly lexicon: Readonly<Record<WordReason, string>>
  /** Letters written onto the front of a word that are taken off to find it ("و", "بال"), longest first. */
  readonly prefixes: readonly string[]
  /** Words that at the start of a sentence point back to another one ("This", "ذلك"). */
  readonly anaphors: ReadonlySet<string>
  /** Whether names are written with a capital. */
  readonly cased: boolean
  readonly weights: WeightTable
}

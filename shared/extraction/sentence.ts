/** One sentence of an article, cut into tokens: what every analyser of this folder is given. */
import type { Token } from './tokens.ts'

export type Sentence = {
  /** The whole text that the offsets of this sentence and of its tokens point into. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

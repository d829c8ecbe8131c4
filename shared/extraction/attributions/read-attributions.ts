/** Who a sentence gives as the source of what it says, by which words, and whether the source asserts or denies it. */
import type { Attribution } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import type { SpeechWords } from './speech-words.ts'

/** The attributions of one sentence, in the order of their cues. */
export function readAttributions(_sentence: Sentence, _words: SpeechWords): Attribution[] {
  return []
}

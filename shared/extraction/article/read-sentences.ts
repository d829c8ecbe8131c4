/** From an article's text to the sentences that are its own, with what each stands in: title, heading or running text. */
import type { Sentence } from '../sentence.ts'
import type { SentenceWords } from '../sentence-words.ts'
import { splitSentences } from '../split-sentences.ts'
import { type BlockRole, keepArticle } from './boilerplate.ts'
import type { BoilerplateWords } from './boilerplate-words.ts'
import { cutBlocks } from './cut-blocks.ts'
import { ownParts } from './own-parts.ts'

export type PlacedSentence = { readonly sentence: Sentence; readonly role: BlockRole }

/** The sentences of the text in reading order; offsets point into `text`. Linear in its length. */
export function readSentences(text: string, words: SentenceWords, boilerplate: BoilerplateWords): PlacedSentence[] {
  const placed: PlacedSentence[] = []
  for (const { block, role } of keepArticle(cutBlocks(text), boilerplate)) {
    for (const tokens of ownParts(block.tokens, boilerplate)) {
      for (const sentence of splitSentences(text, tokens, words)) placed.push({ sentence, role })
    }
  }
  return placed
}

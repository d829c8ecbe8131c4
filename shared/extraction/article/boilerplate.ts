/**
 * Decides which blocks of an article are no part of what it says: links to other articles, captions, bylines, lines for
 * sharing and subscribing. Only the words of the language pack and the shape of the lines are looked at.
 */
import { matchGluedPhrase, matchPhrase } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { BoilerplateWords } from './boilerplate-words.ts'
import { findCaptions } from './captions.ts'
import type { Block } from './cut-blocks.ts'
import { isLine, isTitle } from './line-shape.ts'

/** What a block is: a title over a part is kept but claims nothing by itself. */
export type BlockRole = 'headline' | 'heading' | 'text'
export type KeptBlock = { readonly block: Block; readonly role: BlockRole }

/** With fewer blocks a text is a sentence or a note, and the shape of its lines says nothing. */
const FEWEST_FOR_SHAPE = 4
const LONGEST_BYLINE = 10
const LONGEST_FURNITURE = 30
const LONGEST_LABELLED = 6
const LONGEST_NAME = 4

/** The blocks that are the article's own, in their order. */
export function keepArticle(blocks: readonly Block[], words: BoilerplateWords): KeptBlock[] {
  const own = leaveOutMarked(blocks, words)
  if (own.length < FEWEST_FOR_SHAPE) return own.map((block) => ({ block, role: 'text' }))
  const captions = findCaptions(own, words)
  const firstText = own.findIndex((block) => !isTitle(block))
  const body = firstText < 0 ? own.length : firstText
  return own.flatMap((block, at): KeptBlock[] => {
    if (captions.has(block)) return []
    if (at < body) return at > 0 && isName(block) ? [] : [{ block, role: at < 2 ? 'headline' : 'heading' }]
    return [{ block, role: isLine(block) ? 'heading' : 'text' }]
  })
}

/** Leaves out the lines that say by their first words what they are. */
function leaveOutMarked(blocks: readonly Block[], words: BoilerplateWords): Block[] {
  const own: Block[] = []
  let afterLabel = false
  for (const block of blocks) {
    const { tokens } = block
    if (isEnd(block, words) && own.length > 0) break
    if (isAloneLabel(tokens, words)) {
      afterLabel = true
      continue
    }
    if (afterLabel && isLine(block)) {
      afterLabel = false
      continue
    }
    afterLabel = false
    if (startsLink(tokens, 0, words) === 0 && !isFurniture(block, words) && !isByline(block, words)) own.push(block)
  }
  return own
}

/** How many tokens the words take that start a link to another article at `at`, 0 when none is there. */
export function startsLink(tokens: readonly Token[], at: number, words: BoilerplateWords): number {
  const link = matchGluedPhrase(words.links, tokens, at)
  if (link > 0) return link
  const label = matchPhrase(words.labels, tokens, at)
  return (label > 1 || at === 0) && label > 0 && tokens[at + label]?.text === ':' ? label : 0
}

function isAloneLabel(tokens: readonly Token[], words: BoilerplateWords): boolean {
  const length = Math.max(matchPhrase(words.links, tokens, 0), matchPhrase(words.labels, tokens, 0))
  return length > 0 && tokens.slice(length).every((token) => token.kind === 'mark')
}

function isEnd(block: Block, words: BoilerplateWords): boolean {
  const length = matchPhrase(words.ends, block.tokens, 0)
  return length > 0 && block.tokens.slice(length).every((token) => token.kind === 'mark')
}

/** One word alone ("Share", "إعلان") is furniture on a line of its own only. */
function isFurniture(block: Block, words: BoilerplateWords): boolean {
  const { tokens } = block
  const length = matchPhrase(words.furniture, tokens, 0)
  if (length === 0) return false
  return length > 1 ? tokens.length <= LONGEST_FURNITURE : tokens.length <= LONGEST_LABELLED && isLine(block)
}

function isByline(block: Block, words: BoilerplateWords): boolean {
  const { tokens } = block
  if (tokens.length > LONGEST_BYLINE || !isLine(block) || tokens.some((token) => token.kind === 'number')) return false
  if (matchPhrase(words.bylines, tokens, 0) > 0) return true
  const role = matchPhrase(words.writers, tokens, 0)
  return role > 0 && ':-–—/|'.includes(tokens[role]?.text ?? ' ')
}

/** A line of two to four words and nothing else, above the text: who wrote it. */
function isName({ tokens }: Block): boolean {
  return tokens.length >= 2 && tokens.length <= LONGEST_NAME && tokens.every((token) => token.kind === 'word')
}

/** Finds the captions among an article's lines: they repeat each other, list keywords, name an archive, or stand in a row. */
import { matchPhrase } from '../phrases.ts'
import type { BoilerplateWords } from './boilerplate-words.ts'
import type { Block } from './cut-blocks.ts'
import { isLine, isTitle } from './line-shape.ts'

const SAME_SHARE = 0.75
const FEWEST_KEYWORDS = 3
const LONGEST_KEYWORD = 4
const LONGEST_CREDIT = 40
const LONGEST_TAIL = 5

/** The captions among the blocks. A row of lines in the body is captions, but for the last, which is the title of what follows. */
export function findCaptions(blocks: readonly Block[], words: BoilerplateWords): Set<Block> {
  const captions = new Set<Block>()
  const firstText = blocks.findIndex((block) => !isTitle(block))
  for (const [at, block] of blocks.entries()) {
    if (isCredited(block, words)) captions.add(block)
    if (!isLine(block)) continue
    if (isKeywords(block)) captions.add(block)
    const next = blocks[at + 1]
    if (next === undefined || !isLine(next)) continue
    if (isSame(block, next)) captions.add(block).add(next)
    else if (firstText >= 0 && at > firstText && !isListed(block)) captions.add(block)
  }
  return captions
}

/** Starts with the words of an archive or a photographer, or ends with them after a mark or on a line of its own. */
function isCredited(block: Block, words: BoilerplateWords): boolean {
  const { tokens } = block
  if (tokens.length > LONGEST_CREDIT) return false
  const first = matchPhrase(words.captions, tokens, 0)
  if (first > 1 || (first > 0 && tokens[first]?.text === ':')) return true
  const isAlone = isLine(block)
  for (let at = Math.max(1, tokens.length - LONGEST_TAIL); at < tokens.length; at += 1) {
    const length = matchPhrase(words.captions, tokens, at)
    if (length > 0 && (isAlone || tokens[at - 1]?.kind === 'mark')) return true
  }
  return false
}

/** "الوزير ، فلان الفلاني ، العراق": three or more short parts between commas and no full stop. */
function isKeywords({ tokens }: Block): boolean {
  let parts = 1
  let length = 0
  for (const token of tokens) {
    if (token.text === '،' || token.text === ',') {
      parts += 1
      length = 0
    } else length += 1
    if (length > LONGEST_KEYWORD || (token.kind === 'number' && parts === 1)) return false
  }
  return parts >= FEWEST_KEYWORDS
}

function isSame(one: Block, other: Block): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared > 0 && shared >= SAME_SHARE * Math.min(a.size, b.size)
}

function wordsOf({ tokens }: Block): Set<string> {
  return new Set(tokens.filter((token) => token.kind === 'word').map((token) => token.form))
}

/** A line with a number or a bullet is an entry of a list, not a caption. */
function isListed({ tokens }: Block): boolean {
  return tokens[0]?.kind === 'mark' || tokens.some((token) => token.kind === 'number')
}

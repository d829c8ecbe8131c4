/** Tells a line that stands alone (title, caption, link) from a paragraph by its shape: short and without a full stop. */
import type { Token } from '../tokens.ts'
import type { Block } from './cut-blocks.ts'

const LONGEST_LINE = 16
const EXCLAIMS = new Set(['!', '?', '؟'])
const ENDS = new Set(['.', ...EXCLAIMS, '…', ':', '،', ',', '؛', '۔'])
const CLOSERS = new Set(['"', '”', '»', ')', ']'])

/** Whether the block is a line of its own and no paragraph. */
export function isLine({ tokens }: Block): boolean {
  return tokens.length <= LONGEST_LINE && !ENDS.has(lastMark(tokens))
}

/** Whether the block may be an article's title, which may also ask or exclaim. */
export function isTitle(block: Block): boolean {
  return isLine(block) || (block.tokens.length <= LONGEST_LINE && EXCLAIMS.has(lastMark(block.tokens)))
}

function lastMark(tokens: readonly Token[]): string {
  const last = tokens.findLast((token) => !CLOSERS.has(token.text))
  return last?.text ?? ''
}

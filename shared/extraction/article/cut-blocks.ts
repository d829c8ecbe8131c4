/**
 * Cuts an article's plain text into its blocks (headline, paragraph, caption, link line), which are its lines, except where
 * the text was wrapped at a fixed width: then the lines of a paragraph are one block.
 */
import { type Token, tokenize } from '../tokens.ts'

export type Block = {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

type Line = { start: number; end: number; blankBefore: boolean }

const NARROWEST_WRAP = 40
const WIDEST_WRAP = 130
const WRAPPED_SHARE = 0.6

/** The blocks of a text, blank ones left out. Linear in the length. */
export function cutBlocks(text: string): Block[] {
  const lines = cutLines(text)
  const width = wrapWidth(text, lines)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    if (first === undefined) break
    let last = first
    at += 1
    for (let next = lines[at]; next && width > 0 && isWrapped(text, last, next, width); next = lines[at]) {
      last = next
      at += 1
    }
    const tokens = tokenize(text, first.start, last.end)
    if (tokens.length > 0) blocks.push({ start: first.start, end: last.end, tokens })
  }
  return blocks
}

const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/g

function cutLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let blankBefore = true
  const add = (end: number) => {
    const isBlank = text.slice(start, end).trim() === ''
    if (!isBlank) lines.push({ start, end, blankBefore })
    blankBefore = isBlank
  }
  for (const { index, 0: lineEnd } of text.matchAll(LINE_ENDS)) {
    add(index)
    start = index + lineEnd.length
  }
  add(text.length)
  return lines
}

/** The width at which the text was wrapped, 0 when it was not: most lines end where the next word would not have fitted. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return 0
  let breaks = 0
  let full = 0
  for (let at = 1; at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (!before || !line || line.blankBefore) continue
    breaks += 1
    if (isWrapped(text, before, line, width)) full += 1
  }
  return breaks >= 2 && full >= breaks * WRAPPED_SHARE ? width : 0
}

function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  if (line.blankBefore) return false
  const firstSpace = text.slice(line.start, line.end).indexOf(' ')
  const firstWord = firstSpace < 0 ? line.end - line.start : firstSpace
  return before.end - before.start + 1 + firstWord > width - 2
}

/** Takes out of a page's markup what no reader sees, before a document is made of it: in one pass, however it is written. */
import { decodeHTML } from 'entities'

/** What the page says of itself for machines is read from here. */
const KEPT_SCRIPT = /^<script[^>]{0,500}ld\+json/i
const OPENING = /<(script|style|template)\b/gi
const CLOSING: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  template: /<\/template\s*>/gi,
}
/** Old systems write every Arabic letter so. */
const NUMBERED = /&#(?:\d{2,7}|x[\da-f]{2,6});/gi

/** Scripts, styles and templates are left out, and letters that are written as numbers are letters. */
export function readableMarkup(html: string): string {
  return withoutBlocks(html).replaceAll(NUMBERED, (reference) => {
    const letter = decodeHTML(reference)
    return /^[\p{L}\p{M}\p{N}]$/u.test(letter) ? letter : reference
  })
}

function withoutBlocks(html: string): string {
  const parts: string[] = []
  const unclosed = new Set<string>()
  let from = 0
  for (let opening = next(OPENING, html, 0); opening !== null; opening = next(OPENING, html, opening.end)) {
    const tag = opening.name
    const closing = unclosed.has(tag) ? null : next(CLOSING[tag], html, opening.end)
    if (closing === null) {
      unclosed.add(tag)
      continue
    }
    if (!KEPT_SCRIPT.test(html.slice(opening.start, opening.start + 600))) {
      parts.push(html.slice(from, opening.start), ' ')
      from = closing.end
    }
    opening.end = closing.end
  }
  return [...parts, html.slice(from)].join('')
}

function next(
  pattern: RegExp | undefined,
  text: string,
  from: number,
): { name: string; start: number; end: number } | null {
  if (pattern === undefined) return null
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found && { name: (found[1] ?? '').toLowerCase(), start: found.index, end: found.index + found[0].length }
}

/** Decides which blocks of an article's body are its own: links to other articles, bylines, dates and furniture are not. */
import { fold } from './feeds/feed-text.ts'
import type { PageBlock } from './page-blocks.ts'
import { readPageDate } from './page-date.ts'
import { isFurniture, isLabel, normalise, startsByline, startsFurniture, startsLabel } from './page-words.ts'

type Known = { title: string | null; byline: string | null; publisher: string | null }

const PROSE = 80
const LINKED = 0.85
const LONGEST_FURNITURE = 200
const LONGEST_BYLINE = 80
const LONGEST_DATE = 70
/** A line that stands so often is a caption of a gallery or a button. */
const OFTEN = 3
/** After "related stories", this part of the text or more is still the article. */
const STILL_ARTICLE = 0.25
const SENTENCE_END = /[.!?؟。…»”"')\]:؛،,]$/u

export function keepOwnBlocks(blocks: readonly PageBlock[], known: Known): string[] {
  const times = new Map<string, number>()
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1)
  const firstProse = blocks.findIndex(isProse)
  const kept: PageBlock[] = []
  let afterLabel = false
  for (const [at, block] of blocks.entries()) {
    const line = normalise(block.text)
    if (isLabel(line)) {
      if (isEnd(blocks, at)) break
      afterLabel = true
      continue
    }
    const linkAfterLabel = afterLabel && !isProse(block) && (block.linked > 0 || block.tag === 'LI')
    if (linkAfterLabel) continue
    afterLabel = false
    if (isNotOwn(block, line) || (times.get(block.text) ?? 0) >= OFTEN) continue
    if (firstProse >= 0 && at < firstProse && isAboveText(block, line, known)) continue
    if (kept.at(-1)?.text !== block.text) kept.push(block)
  }
  return trimEnd(kept, known).map(({ text }) => text)
}

function isProse({ text, linked }: PageBlock): boolean {
  return text.length >= PROSE && linked < 0.5
}

function isNotOwn({ text, tag, linked, isTime }: PageBlock, line: string): boolean {
  if (isTime || !/[\p{L}\p{N}]/u.test(text)) return true
  if (linked >= LINKED && text.length < LONGEST_FURNITURE && tag !== 'H2' && tag !== 'PRE') return true
  if (linked > 0 && text.length < LONGEST_FURNITURE && startsLabel(line)) return true
  if (
    /^[^:：]{0,40}[:：]/u.test(text) &&
    text.length < LONGEST_FURNITURE &&
    startsLabel(line) &&
    /^[^:：]*[:：]/.test(line)
  ) {
    return startsLabel(line.slice(0, line.search(/[:：]/)))
  }
  return isFurniture(line) || (text.length < LONGEST_FURNITURE && startsFurniture(line))
}

/** Everything after this line is a list of other articles. */
function isEnd(blocks: readonly PageBlock[], at: number): boolean {
  const own = (some: readonly PageBlock[]) => some.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
  return at > 2 && own(blocks.slice(at)) < own(blocks) * STILL_ARTICLE
}

/** Between the headline and the first paragraph: the headline again, who wrote it, when, and where on the site. */
function isAboveText({ text, tag, linked }: PageBlock, line: string, { title, byline, publisher }: Known): boolean {
  const names = [title, byline, publisher].map((name) => normalise(name ?? '')).filter((name) => name !== '')
  if (
    names.some(
      (name) => line === name || (name === normalise(title ?? '') && line.length > 15 && name.startsWith(line)),
    )
  )
    return true
  if (text.length < LONGEST_BYLINE && (startsByline(line) || (byline && line.includes(normalise(byline))))) return true
  if (isDateLine(text) || (linked > 0.5 && text.length < PROSE)) return true
  return tag === 'H1'
}

function isDateLine(text: string): boolean {
  return text.length < LONGEST_DATE && /\d{4}/.test(text) && !/[.؟!]$/.test(text) && readPageDate(text) !== null
}

/** Who wrote it, how to reach them, what else there is. */
function trimEnd(blocks: readonly PageBlock[], { byline, title }: Known): PageBlock[] {
  const last = blocks.findLastIndex((block) => !isBelowText(block, normalise(byline ?? ''), normalise(title ?? '')))
  return blocks.slice(0, last + 1)
}

function isBelowText({ text, tag, linked }: PageBlock, byline: string, title: string): boolean {
  const line = normalise(text)
  if (line === byline || line === title || isDateLine(text)) return true
  if (/^\S+@\S+$/.test(text) || /^[_*\-–—=~\s]+$/.test(text)) return true
  if (/^H[1-6]$/.test(tag)) return true
  if (linked > 0.5 && text.length < PROSE) return true
  return (
    text.length < 25 &&
    !SENTENCE_END.test(text) &&
    tag !== 'LI' &&
    fold(text) !== null &&
    /[:：]$|@|^\(.*\)$/.test(text)
  )
}

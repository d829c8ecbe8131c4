/** Decides which blocks of an article's body are its own: links to other articles, bylines, dates and furniture are not. */
import type { PageBlock } from './page-blocks.ts'
import { readPageDate } from './page-date.ts'
import {
  isFurniture,
  isLabel,
  normalise,
  startsByline,
  startsFurniture,
  startsLabel,
  startsPolicy,
} from './page-words.ts'

/** `headings`: the page's first-level ones, in normalised words. */
type Known = { title: string | null; byline: string | null; publisher: string | null; headings: readonly string[] }

const PROSE = 80
const LINKED = 0.85
const LONGEST_FURNITURE = 200
const LONGEST_BYLINE = 80
const LONGEST_DATE = 70
const LONGEST_CREDIT = 120
/** Blocks from the top among which the writer's name may stand, also after a summary. */
const ABOVE = 6
/** A line that stands so often is a caption of a gallery or a button. */
const OFTEN = 3
/** After "related stories", this part of the text or more is still the article. */
const STILL_ARTICLE = 0.25
const PHOTO_CREDIT =
  /^\(?(photo|image|picture|credit|photograph|illustration|foto|الصورة|صورة|تصوير|مصدر الصورة)( by| credit)?\s*[:：]|[(/|]\s*(getty( images)?|reuters|afp|ap|epa|shutterstock|رويترز|أ ف ب|الأناضول|غيتي)\s*\)?$|^(getty images|reuters|afp|associated press)\s*[/-]|getty images\)?$|^©/i
/** "3 / 12" above a picture of a gallery. */
const COUNTER = /^\d{1,3}\s*(\/|of|من)\s*\d{1,3}$/u
/** "New York CNN —" before a text that starts on a line of its own. */
const DATELINE = /^.{2,40}\s[—–]$/u

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
    afterLabel = afterLabel && !isProse(block) && (block.linked > 0 || block.tag === 'LI')
    const repeated = block.text.length < PROSE && (times.get(block.text) ?? 0) >= OFTEN
    const byline = at < ABOVE && isBylineLine(block, line, known)
    if (afterLabel || repeated || byline || isNotOwn(block, line)) continue
    if (at < firstProse && isAboveText(block, line, known)) continue
    if (kept.at(-1)?.text !== block.text) kept.push(block)
  }
  return trimEnd(kept, known).map(({ text }) => text)
}

function isProse({ text, linked }: PageBlock): boolean {
  return text.length >= PROSE && linked < 0.5
}

function isNotOwn({ text, tag, linked, isTime }: PageBlock, line: string): boolean {
  if (isTime || COUNTER.test(text) || !/[\p{L}\p{N}]/u.test(text) || (text.length === 1 && !/\p{Lo}/u.test(text)))
    return true
  if (text.length >= LONGEST_FURNITURE) return false
  if (linked >= LINKED && tag !== 'H2' && tag !== 'PRE') return true
  if (linked > 0 && startsLabel(line)) return true
  if (startsLabel(/^[^:：]*(?=[:：])/.exec(line)?.[0] ?? '')) return true
  if (text.length < LONGEST_CREDIT && (PHOTO_CREDIT.test(text) || DATELINE.test(text))) return true
  return isFurniture(line) || startsFurniture(line)
}

/** Everything after this line is a list of other articles. */
function isEnd(blocks: readonly PageBlock[], at: number): boolean {
  const own = (some: readonly PageBlock[]) => some.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
  return at > 2 && own(blocks.slice(at)) < own(blocks) * STILL_ARTICLE
}

/** Between the headline and the first paragraph: the headline again, when, and where on the site. */
function isAboveText({ text, tag, linked }: PageBlock, line: string, known: Known): boolean {
  const title = normalise(known.title ?? '')
  const again =
    known.headings.includes(line) ||
    line === title ||
    line === normalise(known.publisher ?? '') ||
    (line.length > 15 && title.startsWith(line))
  return again || tag === 'H1' || isDateLine(text) || (linked > 0.5 && text.length < PROSE)
}

function isBylineLine({ text }: PageBlock, line: string, { byline }: Known): boolean {
  if (text.length > LONGEST_BYLINE || /[.؟!?]$/.test(text)) return false
  return startsByline(line) || (byline !== null && line.includes(normalise(byline)))
}

function isDateLine(text: string): boolean {
  return text.length < LONGEST_DATE && /\d{4}/.test(text) && !/[.؟!]$/.test(text) && readPageDate(text) !== null
}

/** A name in brackets, an address or a handle, the start of a list that was cleared away. */
const SIGNED = /©\s*\d{4}|^\S+@\S+$|^[([【].{1,40}[\])】]$|^.{1,40}[:：]$|(^|\s)(https?:\/\/|@)\S+$/u

/** Below the last paragraph: who wrote it, how to reach them, what else there is. */
function trimEnd(blocks: readonly PageBlock[], { byline, title }: Known): PageBlock[] {
  const names = [byline, title].map((name) => normalise(name ?? ''))
  const last = blocks.findLastIndex(({ text, tag, linked }) => {
    const signed = text.length < PROSE && SIGNED.test(text)
    const below = names.includes(normalise(text)) || isDateLine(text) || signed || startsPolicy(normalise(text))
    return !below && !/^H[1-6]$/.test(tag) && (linked <= 0.5 || text.length >= PROSE)
  })
  return blocks.slice(0, last + 1)
}

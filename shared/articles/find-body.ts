/** Finds the body of the article on a page: Readability's, unless the page itself says that there is more. */
import { Readability } from '@mozilla/readability'
import { fold, stripMarkup } from './feeds/feed-text.ts'
import { blocksOf, type PageBlock } from './page-blocks.ts'
import { type JsonLd, textIn } from './read-json-ld.ts'

export type PageBody = { blocks: PageBlock[]; byline: string | null }

/** What the page declares as its text counts where the body that was found has so much less. */
const MUCH_LESS = 0.6
const LEAST_BODY = 200

/** The document is used up. Null where there is no text that could be an article's. */
export function findBody(document: Document, article: JsonLd | null): PageBody | null {
  const paragraphs = looseParagraphs(document)
  const parsed = new Readability(document, { serializer: (node) => node, keepClasses: true }).parse()
  const found = parsed?.content ? blocksOf(parsed.content) : []
  const declared = declaredBody(article)
  const best = [declared, paragraphs].find((blocks) => lengthOf(found) < lengthOf(blocks) * MUCH_LESS)
  const blocks = best !== undefined && lengthOf(best) >= LEAST_BODY ? best : found
  return blocks.length === 0 ? null : { blocks, byline: parsed?.byline || null }
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function declaredBody(article: JsonLd | null): PageBlock[] {
  const declared = textIn(article, 'articleBody') ?? ''
  return declared
    .split(/\n+|<\/p>|<br\s*\/?>\s*<br\s*\/?>/i)
    .flatMap((part) => fold(stripMarkup(stripMarkup(part))) ?? [])
    .map((text) => ({ text, tag: 'P', linked: 0, isTime: false }))
}

/** What stands in these is a gallery, a list or a note. */
const BESIDE = new Set(['LI', 'ASIDE', 'FIGURE', 'FOOTER', 'DETAILS'])

/** Long paragraphs with a sentence's end in them, wherever they stand: what is left of a page that hides its article well. */
function looseParagraphs(document: Document): PageBlock[] {
  const main = document.querySelector('[itemprop="articleBody"], article, main')
  if (main === null) return []
  return blocksOf(main, BESIDE).filter(
    ({ text, linked }) => text.length >= 60 && linked < 0.3 && /[.!?؟。…]["'”»)]?$/u.test(text),
  )
}

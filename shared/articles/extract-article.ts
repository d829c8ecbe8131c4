/** Takes the article out of a page: Readability finds its body, this file keeps its paragraphs and what it says of itself. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

export type ExtractedArticle = {
  /** Paragraphs and headings in reading order, a blank line between them. */
  text: string
  title: string | null
  byline: string | null
  publisher: string | null
  /** As declared by the page (BCP 47). */
  language: string | null
  /** ISO 8601 as declared by the page. */
  publishedAt: string | null
}

const BLOCKS = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'BLOCKQUOTE',
  'PRE',
  'DIV',
  'SECTION',
  'ARTICLE',
  'TD',
  'DD',
  'DT',
  'FIGCAPTION',
  'BR',
  'UL',
  'OL',
  'TABLE',
  'TR',
])
const LEFT_OUT = new Set(['FIGCAPTION', 'SCRIPT', 'STYLE', 'NOSCRIPT'])
/** Deeper pages are built to harm, not to be read. */
const MAX_DEPTH = 300
const MAX_ELEMENTS = 50_000

/** The article of an HTML page, or null where there is none. `url` makes the page's links absolute; it is never fetched. */
export function extractArticle(html: string, url: string | null): ExtractedArticle | null {
  const { document } = parseHTML(html)
  if (!document.documentElement || !document.body || depthOf(document.documentElement) > MAX_DEPTH) return null
  if (url !== null && !document.querySelector('base')) {
    const base = document.createElement('base')
    base.setAttribute('href', url)
    document.head?.append(base)
  }
  const language = document.documentElement.getAttribute('lang')
  const parsed = new Readability(document, { serializer: (node) => node, maxElemsToParse: MAX_ELEMENTS }).parse()
  if (!parsed?.content) return null
  const text = paragraphsOf(parsed.content)
  if (text === '') return null
  return {
    text,
    title: parsed.title || null,
    byline: parsed.byline || null,
    publisher: parsed.siteName || null,
    language: language || parsed.lang || null,
    publishedAt: dateOf(parsed.publishedTime),
  }
}

function dateOf(declared: string | null | undefined): string | null {
  if (!declared) return null
  const at = Date.parse(declared)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function depthOf(root: Element): number {
  let deepest = 0
  const open: { element: Element; depth: number }[] = [{ element: root, depth: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    deepest = Math.max(deepest, next.depth)
    if (deepest > MAX_DEPTH) break
    for (const element of next.element.children) open.push({ element, depth: next.depth + 1 })
  }
  return deepest
}

/** The text of each block on its own, white space folded as a browser would. */
function paragraphsOf(content: Node): string {
  const paragraphs: string[] = []
  let current = ''
  function finish(): void {
    const paragraph = current.replace(/\s+/gu, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    current = ''
  }
  function walk(node: Node): void {
    if (LEFT_OUT.has(node.nodeName)) return
    if (node.nodeType === 3) current += node.textContent ?? ''
    const block = BLOCKS.has(node.nodeName)
    if (block) finish()
    for (const child of node.childNodes) walk(child)
    if (block) finish()
  }
  walk(content)
  finish()
  return paragraphs.join('\n\n')
}

/** Makes a document of a page's HTML, or says why it would harm whoever read it. */
import { parseHTML } from 'linkedom'
import { readableMarkup } from './page-markup.ts'

export const PAGE_LIMITS = { characters: 12_000_000, elements: 60_000, depth: 400, signs: 300_000 } as const

export type PageFault = 'article_empty' | 'article_too_large' | 'article_too_deep'

const NON_ELEMENTS = /^\s*(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*(?:<!doctype[^>]*>)?/i

/** `url` makes the page's links absolute; it is never fetched. */
export function readDocument(html: string, url: string | null): Document | PageFault {
  if (html.trim() === '') return 'article_empty'
  if (html.length > PAGE_LIMITS.characters) return 'article_too_large'
  const markup = readableMarkup(html).replace(NON_ELEMENTS, '')
  if (countOf(markup, '<') > PAGE_LIMITS.signs || countOf(markup, '&') > PAGE_LIMITS.signs) return 'article_too_large'
  const whole = /<body[\s>]/i.test(markup) && /^\s*<html[\s>]/i.test(markup) ? markup : wrap(markup)
  const { document } = parseHTML(`<!doctype html>${whole}`)
  const fault = faultOf(document.documentElement)
  if (fault !== null) return fault
  if (url !== null && !document.querySelector('base')) {
    const base = document.createElement('base')
    base.setAttribute('href', url)
    document.head.append(base)
  }
  return document
}

/** A page with more markup than its elements have is built to be read for ever. */
function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

/** Pages without the outer elements, or with some of them only. */
function wrap(markup: string): string {
  const language = /<html[^>]{0,1000}\slang\s*=\s*["']?([^\s"'>]{1,35})/i.exec(markup)?.[1]
  const inner = markup.replaceAll(/<\/?(html|body)\b[^>]*>/gi, ' ')
  const head = /<head\b[^>]*>([\s\S]*?)<\/head\s*>/i.exec(inner)
  const body = head ? inner.replace(head[0], '') : inner
  return `<html${language ? ` lang="${language}"` : ''}><head>${head?.[1] ?? ''}</head><body>${body}</body></html>`
}

function faultOf(root: Element): PageFault | null {
  let elements = 0
  const open: { element: Element; depth: number }[] = [{ element: root, depth: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    elements += 1
    if (elements > PAGE_LIMITS.elements) return 'article_too_large'
    if (next.depth > PAGE_LIMITS.depth) return 'article_too_deep'
    for (const element of next.element.children) open.push({ element, depth: next.depth + 1 })
  }
  return null
}

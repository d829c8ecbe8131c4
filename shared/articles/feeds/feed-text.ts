/** Takes plain text and HTML out of a feed's elements: feeds put either into the other. */
import { Parser } from 'htmlparser2'
import { withoutControls } from '../without-controls.ts'
import type { FeedElement } from './feed-tree.ts'

const UNSEEN = new Set(['script', 'style', 'template', 'head'])
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
])

/** Of what becomes plain text; titles and summaries are shorter. In characters. */
const LONGEST_MARKUP = 100_000

/** The text of an element as it stands, with the text of the elements in it. */
export function textOf(element: FeedElement): string {
  const [only] = element.children
  if (element.children.length === 1 && typeof only === 'string') return only
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** Folded plain text of an element that may hold HTML, escaped or not; null where it is empty. */
export function plainTextOf(element: FeedElement): string | null {
  const type = element.attributes.type ?? element.attributes.mode ?? ''
  const literal = /^(text|text\/plain)$/i.test(type) && element.children.every((child) => typeof child === 'string')
  return fold(literal ? textOf(element) : stripMarkup(htmlOf(element).slice(0, LONGEST_MARKUP)))
}

/** The HTML that an element holds: escaped, in CDATA, or as elements. */
export function htmlOf(element: FeedElement): string {
  if (element.children.every((child) => typeof child === 'string')) return decodeMode(element, textOf(element))
  return element.children.map((child) => (typeof child === 'string' ? escapeText(child) : serialise(child))).join('')
}

/** Atom 0.3 says so where it sends text in base64; Atom 1.0 sends what is no text by its type so. */
const BINARY = /^(?!text\/)[a-z]+\/(?!.*(xml|html|json))/i

function decodeMode({ attributes }: FeedElement, text: string): string {
  if (attributes.mode !== 'base64' && !BINARY.test(attributes.type ?? '')) return text
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (char) => char.charCodeAt(0)))
  } catch {
    return text
  }
}

export function stripMarkup(html: string): string {
  if (!/[<&]/.test(html)) return html
  let text = ''
  let unseen = 0
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen += 1
      else if (!INLINE.has(name)) text += ' '
    },
    ontext(part) {
      if (unseen === 0) text += part
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1
      else if (!INLINE.has(name)) text += ' '
    },
  })
  parser.end(html)
  return text
}

/** White space as a browser folds it, without control characters; null where nothing is left. */
export function fold(text: string): string | null {
  return (
    withoutControls(text)
      .replaceAll(/[\s\u200B\uFEFF]+/g, ' ')
      .trim() || null
  )
}

function serialise({ name, attributes, children }: FeedElement): string {
  const tag = name.replace(/^xhtml:/, '')
  const own = Object.entries(attributes).filter(([attribute]) => !attribute.startsWith('xmlns'))
  const written = own.map(([attribute, value]) => ` ${attribute}="${escapeText(value)}"`).join('')
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : serialise(child))).join('')
  return `<${tag}${written}>${inner}</${tag}>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

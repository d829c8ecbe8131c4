/** Reads the markup of a feed into elements, however broken it is: what cannot be harmless is refused, the rest is forgiven. */
import { decodeHTML } from 'entities'
import { Parser } from 'htmlparser2'
import { nameOfNamespace } from './feed-namespaces.ts'

export type FeedElement = {
  /** Lower case; with the namespace's name before a colon where it is not a feed format's own: `title`, `dc:date`. */
  name: string
  /** The namespace as the feed declares it; empty where there is none. */
  namespace: string
  attributes: Readonly<Record<string, string>>
  children: (FeedElement | string)[]
  /** `xml:base` and `xml:lang` as they hold here. */
  base: string
  language: string | null
  /** False where the feed ends inside it. */
  complete: boolean
}

export type FeedTree = {
  root: FeedElement
  /** `item`, `entry` and `url` elements in document order, never one inside another. */
  items: FeedElement[]
  /** More items than the limit: the rest was left out. */
  shortened: boolean
}

export type FeedFault = 'feed_too_deep' | 'feed_entity_bomb' | 'feed_empty'

const MAX_DEPTH = 200
/** So much is read before it is seen that it goes too deep. In characters. */
const CHUNK = 65_536
const ITEMS = new Set(['item', 'entry', 'url'])
const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])
/** An entity of its own stands for a short text; what is built from others is built to explode. */
const LONGEST_ENTITY = 200
const MOST_EXPANDED = 1_000_000
const DOCTYPE = /<!DOCTYPE[^[>]{0,500}(?:\[([^\]]{0,100000})\]\s*)?>/i
const ENTITY = /<!ENTITY\s+([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g

/** The elements of an XML text. External entities are never read: a reference to one stays as it is written. */
export function readFeedTree(text: string, url: string, maxItems: number): FeedTree | FeedFault {
  const expanded = expandEntities(text)
  if (expanded === null) return 'feed_entity_bomb'
  const builder = new TreeBuilder(url, maxItems)
  const parser = new Parser(builder, { xmlMode: true, recognizeCDATA: true, decodeEntities: true })
  for (let at = 0; at < expanded.length && !builder.tooDeep; at += CHUNK) parser.write(expanded.slice(at, at + CHUNK))
  if (builder.tooDeep) return 'feed_too_deep'
  builder.ending = true
  parser.end()
  const { document, items, shortened } = builder
  const root = document.children.find((child) => typeof child !== 'string')
  return root === undefined ? 'feed_empty' : { root, items, shortened }
}

function expandEntities(text: string): string | null {
  const doctype = DOCTYPE.exec(text.slice(0, 200_000))
  const declared = new Map<string, string>()
  for (const [, name = '', double, single] of (doctype?.[1] ?? '').matchAll(ENTITY)) {
    const value = double ?? single ?? ''
    if (/&(?!#)/.test(value) || value.length > LONGEST_ENTITY) return null
    declared.set(name, value)
  }
  let grown = 0
  const expanded = text.replace(/&([\p{L}_][\p{L}\p{N}_.-]{0,40});/gu, (reference, name: string) => {
    if (XML_ENTITIES.has(name)) return reference
    const value = declared.get(name) ?? decodeHTML(reference)
    grown += value.length
    return /^[<>&"']$/.test(value) || grown > MOST_EXPANDED ? reference : value
  })
  return grown > MOST_EXPANDED ? null : expanded
}

class TreeBuilder {
  readonly document: FeedElement
  readonly items: FeedElement[] = []
  shortened = false
  tooDeep = false
  ending = false
  readonly #open: { element: FeedElement; prefixes: ReadonlyMap<string, string> }[] = []
  readonly #maxItems: number
  #inItem = 0

  constructor(url: string, maxItems: number) {
    this.document = { name: '', namespace: '', attributes: {}, children: [], base: url, language: null, complete: true }
    this.#maxItems = maxItems
  }

  onopentag(raw: string, attributes: Record<string, string>): void {
    const parent = this.#open.at(-1)
    const prefixes = declaredPrefixes(attributes, parent?.prefixes ?? new Map())
    const { name, namespace } = nameOf(raw, prefixes)
    const child = element(name, namespace, lowerCased(attributes), parent?.element ?? this.document)
    this.#open.push({ element: child, prefixes })
    if (this.#open.length > MAX_DEPTH) this.tooDeep = true
    const item = ITEMS.has(name)
    if (item) this.#inItem += 1
    if (this.tooDeep || this.shortened) return
    if (item && this.#inItem === 1) {
      if (this.items.length === this.#maxItems) {
        this.shortened = true
        return
      }
      this.items.push(child)
    }
    const into = parent?.element ?? this.document
    into.children.push(child)
  }

  ontext(text: string): void {
    if (!this.shortened) this.#open.at(-1)?.element.children.push(text)
  }

  onclosetag(): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    if (ITEMS.has(closed.element.name)) this.#inItem -= 1
    if (this.ending) closed.element.complete = false
  }
}

function element(
  name: string,
  namespace: string,
  attributes: Record<string, string>,
  parent: FeedElement,
): FeedElement {
  return {
    name,
    namespace,
    attributes,
    children: [],
    base: resolveUrl(attributes['xml:base'] ?? '', parent.base) ?? parent.base,
    language: attributes['xml:lang'] ?? parent.language,
    complete: true,
  }
}

/** Null where it is empty or no URL, also with its base. */
export function resolveUrl(url: string, base: string): string | null {
  const trimmed = url.trim()
  if (trimmed === '') return null
  return (URL.parse(trimmed, base) ?? URL.parse(trimmed))?.href ?? null
}

function declaredPrefixes(
  attributes: Record<string, string>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).filter(([name]) => /^xmlns(:|$)/i.test(name))
  if (own.length === 0) return outer
  return new Map([...outer, ...own.map(([name, uri]) => [name.slice('xmlns:'.length).toLowerCase(), uri] as const)])
}

function nameOf(raw: string, prefixes: ReadonlyMap<string, string>): { name: string; namespace: string } {
  const lower = raw.toLowerCase()
  const colon = lower.indexOf(':')
  const prefix = colon === -1 ? '' : lower.slice(0, colon)
  const local = lower.slice(colon + 1)
  const namespace = prefixes.get(prefix) ?? ''
  const name = (namespace === '' ? null : nameOfNamespace(namespace)) ?? (prefix === 'atom' ? '' : prefix)
  return { name: name === '' ? local : `${name}:${local}`, namespace }
}

function lowerCased(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))
}

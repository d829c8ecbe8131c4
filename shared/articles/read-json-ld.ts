/** Reads what a page says of its article in JSON-LD, in all the shapes that publishers give it. */

export type JsonLd = Readonly<Record<string, unknown>>

const MOST_NODES = 2_000
const ARTICLE = /(article|posting|report|review|claimreview)$/i

/** Every typed node of the page's JSON-LD, outermost first. */
export function readJsonLd(document: Document): JsonLd[] {
  const nodes: JsonLd[] = []
  const open: unknown[] = [...document.querySelectorAll('script')]
    .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => parse(script.textContent ?? ''))
  for (let at = 0; at < open.length && at < MOST_NODES; at += 1) {
    const node = open[at]
    if (Array.isArray(node)) open.push(...node.slice(0, MOST_NODES))
    if (!isNode(node)) continue
    if (typesOf(node).length > 0) nodes.push(node)
    open.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].map((name) => node[name]))
  }
  return nodes
}

/** The node of the page's article; of several, the one that says most. */
export function articleNode(nodes: readonly JsonLd[]): JsonLd | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  const said = (node: JsonLd) =>
    ['headline', 'datePublished', 'articleBody', 'author'].filter((name) => name in node).length
  return articles.toSorted((one, other) => said(other) - said(one))[0] ?? null
}

export function typesOf(node: JsonLd): string[] {
  const types = node['@type']
  return (Array.isArray(types) ? types : [types]).filter((type) => typeof type === 'string')
}

/** A property as text: a string, or the `name` of what it holds; several are joined. */
export function textIn(node: JsonLd | null, name: string): string | null {
  const value = node?.[name]
  const texts = (Array.isArray(value) ? value : [value]).map((one) => {
    if (typeof one === 'string' || typeof one === 'number') return String(one)
    return isNode(one) && typeof one.name === 'string' ? one.name : ''
  })
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '').join(', ') || null
}

export function isNode(value: unknown): value is JsonLd {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Publishers leave comments around it and line breaks inside its strings. */
function parse(script: string): unknown {
  const json = script
    .replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
  for (const text of [json, json.replaceAll(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return null
}

/** Writes an Atom 1.0 feed (RFC 4287). */
import { escapeXml } from './escape-xml.ts'

export type AtomFeed = {
  id: string
  title: string
  /** Where the feed itself is. */
  self: string
  author: string
  /** RFC 3339. */
  updated: string
  entries: readonly AtomEntry[]
}

export type AtomEntry = {
  id: string
  title: string
  url: string
  language: string
  published: string
  updated: string
  summary: string
  /** Terms that a reader may filter by, each with its words. */
  categories: readonly { term: string; label: string }[]
}

export function writeAtom({ id, title, self, author, updated, entries }: AtomFeed): string {
  const head = [
    element('id', id),
    element('title', title),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<author>${element('name', author)}</author>`,
    element('updated', updated),
  ]
  const body = [...head, ...entries.map(entryOf)].map((line) => `  ${line}\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n${body}</feed>\n`
}

function entryOf({ id, title, url, language, published, updated, summary, categories }: AtomEntry): string {
  const terms = categories.map(({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`)
  const parts = [
    ...[element('id', id), element('title', title)],
    `<link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(url)}"/>`,
    ...[element('published', published), element('updated', updated), element('summary', summary), ...terms],
  ]
  return `<entry xml:lang="${escapeXml(language)}">${parts.join('')}</entry>`
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

/** Takes a feed's items out of RSS, RDF and Atom: one reader, because feeds mix the formats' elements. */
import { sha256 } from '../../domain/hash.ts'
import { readFeedDate } from './feed-date.ts'
import { fold, htmlOf, plainTextOf, textOf } from './feed-text.ts'
import { type FeedElement, type FeedTree, resolveUrl } from './feed-tree.ts'
import { FEED_LIMITS, type Feed, type FeedFormat, type FeedItem, type FeedNote } from './parsed-feed.ts'

const PUBLISHED = ['pubdate', 'published', 'issued', 'dcterms:issued', 'dcterms:created', 'created', 'dc:date', 'date']
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'lastmod', 'lastbuilddate']
const SUMMARIES = ['description', 'summary', 'itunes:summary', 'dc:description', 'media:description', 'abstract']
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'xhtml:div', 'body', 'fullitem']
const TITLES = ['title', 'dc:title', 'media:title']
const AUTHORS = ['author', 'dc:creator', 'creator', 'itunes:author', 'managingeditor', 'dc:contributor']

export function readXmlFeed({ root, items, shortened }: FeedTree, format: FeedFormat): Feed {
  const channel = child(root, ['channel']) ?? root
  const language = languageIn(channel)
  const read = items.map((item) => readItem(item, language))
  const notes: FeedNote[] = []
  if (shortened) notes.push('feed_shortened')
  if (!root.complete) notes.push('feed_truncated')
  if (read.some((item) => item.url === null)) notes.push('items_without_link')
  if (items.some((item, at) => child(item, PUBLISHED) && !read[at]?.publishedAt)) notes.push('dates_not_read')
  return {
    outcome: 'feed',
    format,
    title: plain(channel, TITLES),
    url: linkOf(channel),
    description: plain(channel, ['description', 'subtitle', 'tagline', 'dc:description', 'itunes:subtitle']),
    language,
    items: read,
    notes,
  }
}

function readItem(item: FeedElement, feedLanguage: string | null): FeedItem {
  const url = linkOf(item)
  const title = shorten(plain(item, TITLES), FEED_LIMITS.titleLength)
  const summary = shorten(plain(item, SUMMARIES), FEED_LIMITS.summaryLength)
  const publishedAt = dateOf(item, PUBLISHED)
  const id = idOf(item) ?? url ?? sha256(JSON.stringify([title, summary, publishedAt]))
  const content = child(item, CONTENTS)
  return {
    id,
    url,
    title,
    summary,
    content: content === null ? null : htmlOf(content).trim() || null,
    author: authorOf(item),
    publishedAt,
    updatedAt: dateOf(item, UPDATED),
    language: languageIn(item) ?? feedLanguage,
    categories: categoriesOf(item),
  }
}

/** Some write `ar_EG` for `ar-EG`. */
function languageIn(element: FeedElement): string | null {
  const written = plain(element, ['language', 'dc:language']) ?? element.language
  return written?.replaceAll('_', '-') ?? null
}

function idOf(item: FeedElement): string | null {
  const id = child(item, ['guid', 'id', 'dc:identifier'])
  const written = id?.complete ? fold(textOf(id)) : null
  return written ?? item.attributes['rdf:about'] ?? null
}

/** The article's own page: Atom's alternate, RSS's link, or an id that is a permanent link. */
function linkOf(element: FeedElement): string | null {
  const links = children(element, ['link'])
  const original = linkText(child(element, ['feedburner:origlink']))
  if (original !== null) return original
  const alternates = links.filter(({ attributes }) => attributes.href && /^(alternate)?$/i.test(attributes.rel ?? ''))
  const pages = alternates.filter(({ attributes }) => /html|^$/i.test(attributes.type ?? ''))
  for (const link of [...pages, ...alternates]) {
    const url = webUrl(link.attributes.href ?? '', link.base)
    if (url !== null) return url
  }
  for (const link of links) {
    const url = linkText(link)
    if (url !== null) return url
  }
  const guid = child(element, ['guid', 'id'])
  const permanent = guid?.complete && !/^false$/i.test(guid.attributes.ispermalink ?? '') ? textOf(guid) : ''
  const about = element.attributes['rdf:about'] ?? ''
  return absolute(permanent) ?? absolute(about)
}

/** Null where the feed ends inside it: half an address leads elsewhere. */
function linkText(link: FeedElement | null): string | null {
  return link?.complete ? webUrl(textOf(link), link.base) : null
}

function absolute(url: string): string | null {
  return /^\s*https?:\/\//i.test(url) ? webUrl(url, url) : null
}

/** Absolute, http or https; null for the rest. */
export function webUrl(written: string, base: string): string | null {
  const url = resolveUrl(written, base)
  return url !== null && /^https?:/i.test(url) ? url : null
}

function authorOf(item: FeedElement): string | null {
  for (const author of children(item, AUTHORS)) {
    const name = plain(author, ['name']) ?? plainTextOf(author)
    const named = name && (/^\S+@\S+\s*\((.+)\)$/.exec(name)?.[1] ?? name)
    if (named) return shorten(named, FEED_LIMITS.titleLength)
  }
  return null
}

function categoriesOf(item: FeedElement): string[] {
  const named = children(item, ['category', 'dc:subject', 'keywords', 'itunes:category']).map(
    (category) => category.attributes.label ?? category.attributes.term ?? plainTextOf(category),
  )
  return [...new Set(named.filter((category) => category !== null))].slice(0, 100)
}

/** The first date of these that can be read. */
function dateOf(item: FeedElement, names: readonly string[]): string | null {
  for (const element of children(item, names)) {
    const date = readFeedDate(textOf(element))
    if (date !== null) return date
  }
  return null
}

function plain(element: FeedElement, names: readonly string[]): string | null {
  for (const found of children(element, names)) {
    const text = plainTextOf(found)
    if (text !== null) return text
  }
  return null
}

export function child(element: FeedElement, names: readonly string[]): FeedElement | null {
  return children(element, names)[0] ?? null
}

/** The children of these names, those of the first name first. */
function children(element: FeedElement, names: readonly string[]): FeedElement[] {
  const found: FeedElement[] = []
  for (const one of element.children) {
    if (typeof one !== 'string' && names.includes(one.name)) found.push(one)
  }
  return found.length < 2 ? found : found.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
}

export function shorten(text: string | null, length: number): string | null {
  return text === null || text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}

/** Reads what a page says of its article: in JSON-LD first, then for social networks, then where readers see it. */
import type { PageDescription } from './extracted-article.ts'
import { fold, stripMarkup } from './feeds/feed-text.ts'
import { readPageDate } from './page-date.ts'
import { articleNode, type JsonLd, textIn } from './read-json-ld.ts'

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'title']
const BYLINES = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'byl',
  'byline',
]
const PUBLISHERS = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'twitter:site',
]
const LEADS = ['og:description', 'description', 'twitter:description', 'dc.description', 'sailthru.description']
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'date',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
]
const BYLINE_PLACES =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .byline, .author-name, .author'
const PUBLISHED_PLACES =
  '[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]'
const LONGEST = 300

export function describePage(document: Document, nodes: readonly JsonLd[], url: string | null): PageDescription {
  const metas = metasOf(document)
  const article = articleNode(nodes)
  const first = (names: readonly string[]) => names.map((name) => metas.get(name)).find((value) => value) ?? null
  const publisher = textIn(article, 'publisher') ?? first(PUBLISHERS)
  const heading = onlyHeading(document)
  const stated = textIn(article, 'headline') ?? first(TITLES) ?? document.querySelector('title')?.textContent ?? null
  return {
    title: plain(withoutSite(stated, publisher, heading) ?? heading),
    byline: plain(nameOf(textIn(article, 'author')) ?? nameOf(first(BYLINES)) ?? bylineIn(document)),
    publisher: plain(publisher),
    declaredLanguage: languageOf(document, metas, article),
    publishedAt:
      readPageDate(textIn(article, 'datePublished')) ??
      firstDate(metas, PUBLISHED) ??
      dateAt(document, PUBLISHED_PLACES),
    modifiedAt:
      readPageDate(textIn(article, 'dateModified')) ??
      firstDate(metas, MODIFIED) ??
      dateAt(document, '[itemprop="dateModified"]'),
    canonicalUrl: canonicalOf(document, metas, url),
    lead: plain(textIn(article, 'description') ?? first(LEADS), 2_000),
  }
}

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim()
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase()
      if (name && content && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

function onlyHeading(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => fold(heading.textContent ?? ''))
  const named = headings.filter((heading) => heading !== null)
  return named.length === 1 ? (named[0] ?? null) : null
}

/** "Title - Paper" is the title; the heading that readers see settles where the title ends. */
function withoutSite(stated: string | null, publisher: string | null, heading: string | null): string | null {
  const title = fold(stated ?? '')
  if (title === null) return null
  if (heading !== null && heading.length > 10 && title !== heading && title.startsWith(heading)) return heading
  const parts = /^(.{10,})\s+[|\-–—:»·•]+\s+([^|–—»·•]{2,60})$/u.exec(title)
  const [, own, site] = parts ?? []
  return own && publisher && site?.toLowerCase().includes(publisher.toLowerCase()) ? own : title
}

/** Some give a profile's address where the name belongs. */
function nameOf(byline: string | null): string | null {
  return byline && !/^https?:/i.test(byline) ? byline : null
}

function bylineIn(document: Document): string | null {
  for (const element of document.querySelectorAll(BYLINE_PLACES)) {
    const text = fold(element.getAttribute('content') ?? element.textContent ?? '')
    if (text !== null && text.length <= 100) return text.replace(/^(by|par|por|von|بقلم|كتب|كتبت)\s*[:：]?\s+/iu, '')
  }
  return null
}

function languageOf(document: Document, metas: Map<string, string>, article: JsonLd | null): string | null {
  const declared = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    textIn(article, 'inLanguage'),
    metas.get('og:locale'),
    metas.get('content-language'),
    metas.get('language'),
  ]
  const found = declared.map((language) => language?.trim().replaceAll('_', '-') ?? '')
  return found.find((language) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) ?? null
}

function firstDate(metas: Map<string, string>, names: readonly string[]): string | null {
  return names.map((name) => readPageDate(metas.get(name))).find((date) => date !== null) ?? null
}

function dateAt(document: Document, places: string): string | null {
  for (const element of document.querySelectorAll(places)) {
    const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent
    const date = readPageDate(written)
    if (date !== null) return date
  }
  return null
}

function canonicalOf(document: Document, metas: Map<string, string>, url: string | null): string | null {
  const link = [...document.querySelectorAll('link')].find(({ rel }) => /(^|\s)canonical(\s|$)/i.test(rel))
  for (const written of [link?.getAttribute('href'), metas.get('og:url')]) {
    const base = url ?? undefined
    if (!written || !URL.canParse(written, base)) continue
    const canonical = new URL(written, base)
    if (/^https?:$/.test(canonical.protocol)) return canonical.href
  }
  return null
}

function plain(text: string | null, longest = LONGEST): string | null {
  return text === null ? null : (fold(stripMarkup(text))?.slice(0, longest) ?? null)
}

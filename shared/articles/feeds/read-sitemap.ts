/** Takes the articles out of a news sitemap, which says less of each than a feed. */
import { readFeedDate } from './feed-date.ts'
import { fold, plainTextOf, textOf } from './feed-text.ts'
import type { FeedElement, FeedTree } from './feed-tree.ts'
import { FEED_LIMITS, type Feed, type FeedItem } from './parsed-feed.ts'
import { child, shorten, webUrl } from './read-xml-feed.ts'

export function readSitemap({ root, items, shortened }: FeedTree): Feed {
  const [first] = items
  const news = first === undefined ? null : child(first, ['news:news'])
  const publication = news && child(news, ['news:publication'])
  const name = publication && child(publication, ['news:name'])
  const read = items.map(readEntry)
  return {
    outcome: 'feed',
    format: 'sitemap',
    title: name && plainTextOf(name),
    url: null,
    description: null,
    language: publication && languageOf(publication),
    items: read,
    notes: [
      ...(shortened ? (['feed_shortened'] as const) : []),
      ...(root.complete ? [] : (['feed_truncated'] as const)),
      ...(read.some(({ url }) => url === null) ? (['items_without_link'] as const) : []),
    ],
  }
}

/** The sitemaps that a list of sitemaps names. */
export function sitemapsIn({ root }: FeedTree): string[] {
  const sitemaps = root.children.filter((one) => typeof one !== 'string').filter((one) => one.name === 'sitemap')
  return sitemaps.flatMap((sitemap) => locationOf(sitemap) ?? []).slice(0, FEED_LIMITS.items)
}

function readEntry(entry: FeedElement): FeedItem {
  const news = child(entry, ['news:news'])
  const title = news && child(news, ['news:title'])
  const date = news && child(news, ['news:publication_date'])
  const modified = child(entry, ['lastmod'])
  const keywords = news && child(news, ['news:keywords'])
  const publication = news && child(news, ['news:publication'])
  const url = locationOf(entry)
  return {
    id: url ?? fold(textOf(entry)) ?? '',
    url,
    title: title && shorten(plainTextOf(title), FEED_LIMITS.titleLength),
    summary: null,
    content: null,
    author: null,
    publishedAt: date && readFeedDate(textOf(date)),
    updatedAt: modified && readFeedDate(textOf(modified)),
    language: publication && languageOf(publication),
    categories: keywords
      ? textOf(keywords)
          .split(/[,،]/)
          .flatMap((word) => fold(word) ?? [])
      : [],
  }
}

function locationOf(element: FeedElement): string | null {
  const location = child(element, ['loc'])
  return location?.complete ? webUrl(textOf(location), location.base) : null
}

function languageOf(publication: FeedElement): string | null {
  const language = child(publication, ['news:language'])
  return language && plainTextOf(language)
}

/** What a feed gives, whatever its format: the contract between the parsers and those who take articles from feeds. */

export const FEED_LIMITS = { bytes: 20_000_000, items: 10_000, titleLength: 500, summaryLength: 5_000 } as const

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap'

export type FeedItem = {
  /** The feed's own id; where it gives none, the item's URL, else a hash of what it says. The same in every fetch. */
  id: string
  /** Absolute http or https URL of the article, resolved against `xml:base` and the feed's URL; null where there is none. */
  url: string | null
  /** Plain text. */
  title: string | null
  /** Plain text. */
  summary: string | null
  /** HTML of the whole text, where the feed gives it. Hostile until cleaned. */
  content: string | null
  author: string | null
  /** ISO 8601 in UTC; null where none is given or it cannot be read. */
  publishedAt: string | null
  updatedAt: string | null
  language: string | null
  categories: string[]
}

export type FeedRefusalCode =
  | 'feed_empty'
  | 'feed_too_large'
  | 'feed_not_text'
  | 'feed_is_page'
  | 'feed_is_sitemap_index'
  | 'feed_not_recognised'
  | 'feed_entity_bomb'
  | 'feed_too_deep'

/** What was forgiven: a feed that shows one of these was read all the same. */
export type FeedNote = 'feed_shortened' | 'feed_truncated' | 'items_without_link' | 'dates_not_read'

export type Feed = {
  outcome: 'feed'
  format: FeedFormat
  title: string | null
  /** The page that the feed belongs to. */
  url: string | null
  description: string | null
  language: string | null
  items: FeedItem[]
  notes: FeedNote[]
}

export type FeedRefusal = {
  outcome: 'refused'
  code: FeedRefusalCode
  message: string
  /** Where the feeds are, if what was read is a page or a list of them that says so. */
  feeds: string[]
}

export type ParsedFeed = Feed | FeedRefusal

export function refuseFeed(code: FeedRefusalCode, message: string, feeds: string[] = []): FeedRefusal {
  return { outcome: 'refused', code, message, feeds }
}

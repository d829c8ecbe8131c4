/** Takes the items out of a JSON Feed (1.0, 1.1), forgiving fields of the wrong type. */
import * as z from 'zod'
import { sha256 } from '../../domain/hash.ts'
import { readFeedDate } from './feed-date.ts'
import { fold, stripMarkup } from './feed-text.ts'
import { FEED_LIMITS, type Feed, type FeedItem, type FeedNote, type FeedRefusal, refuseFeed } from './parsed-feed.ts'
import { shorten, webUrl } from './read-xml-feed.ts'

const Text = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .catch(null)
  .default(null)
const Author = z.object({ name: Text }).nullable().catch(null).default(null)
const Authors = z.array(Author).catch([]).default([])
const Item = z.object({
  id: Text,
  url: Text,
  external_url: Text,
  title: Text,
  summary: Text,
  content_html: Text,
  content_text: Text,
  date_published: Text,
  date_modified: Text,
  language: Text,
  author: Author,
  authors: Authors,
  tags: z.array(Text).catch([]).default([]),
})
const JsonFeed = z.object({
  title: Text,
  home_page_url: Text,
  description: Text,
  language: Text,
  author: Author,
  authors: Authors,
  items: z.array(z.unknown()),
})

export function readJsonFeed(text: string, url: string): Feed | FeedRefusal {
  const parsed = JsonFeed.safeParse(parseJson(text))
  if (!parsed.success) return refuseFeed('feed_not_recognised', 'this is JSON, but no JSON Feed')
  const feed = parsed.data
  const read = feed.items.slice(0, FEED_LIMITS.items).flatMap((item) => {
    const { success, data } = Item.safeParse(item)
    return success ? [readItem(data, feed, url)] : []
  })
  const notes: FeedNote[] = feed.items.length > FEED_LIMITS.items ? ['feed_shortened'] : []
  if (read.some((item) => item.url === null)) notes.push('items_without_link')
  return {
    outcome: 'feed',
    format: 'json',
    title: fold(feed.title ?? ''),
    url: webUrl(feed.home_page_url ?? '', url),
    description: fold(feed.description ?? ''),
    language: feed.language,
    items: read,
    notes,
  }
}

function readItem(item: z.infer<typeof Item>, feed: z.infer<typeof JsonFeed>, feedUrl: string): FeedItem {
  const url = webUrl(item.url ?? '', feedUrl) ?? webUrl(item.external_url ?? '', feedUrl)
  const title = shorten(fold(stripMarkup(item.title ?? '')), FEED_LIMITS.titleLength)
  const authors = [...item.authors, item.author, ...feed.authors, feed.author]
  return {
    id: item.id ?? url ?? sha256(JSON.stringify([title, item.summary, item.date_published])),
    url,
    title,
    summary: shorten(fold(stripMarkup(item.summary ?? '')), FEED_LIMITS.summaryLength),
    content: item.content_html ?? item.content_text,
    author: authors.flatMap((author) => fold(author?.name ?? '') ?? [])[0] ?? null,
    publishedAt: readFeedDate(item.date_published ?? ''),
    updatedAt: readFeedDate(item.date_modified ?? ''),
    language: item.language ?? feed.language,
    categories: item.tags.flatMap((tag) => fold(tag ?? '') ?? []),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

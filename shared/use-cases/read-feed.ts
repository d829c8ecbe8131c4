/** Fetches a feed and reads its items, or says why that cannot be done now. */

import { parseFeed } from '../articles/feeds/parse-feed.ts'
import { type FeedItem, FEED_LIMITS as PARSED_LIMITS } from '../articles/feeds/parsed-feed.ts'
import { canonicalUrl } from '../domain/canonical-url.ts'
import { FEED_LIMITS } from '../domain/feed.ts'
import { sha256 } from '../domain/hash.ts'
import { type ArticleId, articleIdOf } from '../domain/ids.ts'
import type { FetchRequest, Services } from '../ports.ts'
import { knownBy } from './known-by.ts'

const FEEDS =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

const DAY_MS = 86_400_000

type Item = Pick<FeedItem, 'title' | 'publishedAt' | 'updatedAt' | 'language'>
/** An item that leads to an article. `mark` changes when the feed says that the article did. */
export type AnnouncedItem = Item & { url: string; articleId: ArticleId; mark: string }

export type FeedReading =
  | {
      outcome: 'read'
      title: string | null
      language: string | null
      items: AnnouncedItem[]
      notes: string[]
      url: string
      movedTo: string | null
      etag: string | null
      lastModified: string | null
      contentHash: string
    }
  | { outcome: 'not-modified' }
  | {
      outcome: 'failed'
      code: string
      message: string
      gone: boolean
      retryAfterSeconds: number | null
      /** Feeds that the page names, where it is one. */
      feeds: string[]
    }

type Known = { etag: string | null; lastModified: string | null; contentHash: string | null }
const NOTHING_KNOWN: Known = { etag: null, lastModified: null, contentHash: null }

/** The newest items first, where the feed tells. Never throws for what a site does. */
export async function readFeed(
  { fetcher, clock }: Pick<Services, 'fetcher' | 'clock'>,
  url: string,
  given: { timeoutMs: number; known?: Known; enter?: FetchRequest['enter'] },
): Promise<FeedReading> {
  const { timeoutMs, known = NOTHING_KNOWN, enter } = given
  const limits = { accept: FEEDS, maxBytes: PARSED_LIMITS.bytes, timeoutMs, robots: false, ...(enter && { enter }) }
  const fetched = await fetcher.fetch(url, { ...limits, ...knownBy(known) })
  if (fetched.outcome === 'not-modified') return { outcome: 'not-modified' }
  if (fetched.outcome === 'refused') {
    const { code, message, retryAfterSeconds } = fetched
    return { outcome: 'failed', code, message, gone: code === 'fetch_gone', retryAfterSeconds, feeds: [] }
  }
  const contentHash = sha256(fetched.bytes)
  if (contentHash === known.contentHash) return { outcome: 'not-modified' }
  const { etag = null, 'last-modified': lastModified = null, 'content-type': contentType = null } = fetched.headers
  const parsed = parseFeed(fetched.bytes, contentType, fetched.url)
  if (parsed.outcome === 'refused') return { ...parsed, outcome: 'failed', gone: false, retryAfterSeconds: null }
  const { title, language } = parsed
  const latest = new Date(clock.now().getTime() + DAY_MS).toISOString()
  const notes = [...parsed.notes, ...(parsed.items.some((item) => isAfter(item, latest)) ? ['dates_in_future'] : [])]
  const announced = parsed.items.flatMap((item) => announce(item, latest))
  const items = newestFirst(announced).slice(0, FEED_LIMITS.seenItems)
  const { url: foundAt, movedTo } = fetched
  return {
    ...{ outcome: 'read', title: title?.slice(0, FEED_LIMITS.textLength) ?? null, language, items, notes },
    ...{ url: foundAt, movedTo, etag, lastModified, contentHash },
  }
}

function isAfter({ publishedAt }: FeedItem, latest: string): boolean {
  return publishedAt !== null && publishedAt > latest
}

/** A date that is yet to come says nothing of when the article was published. */
function announce(item: FeedItem, latest: string): AnnouncedItem[] {
  if (item.url === null) return []
  const url = canonicalUrl(item.url)
  const articleId = articleIdOf({ url })
  const { updatedAt, language } = item
  const publishedAt = isAfter(item, latest) ? null : item.publishedAt
  const title = item.title?.slice(0, FEED_LIMITS.textLength) || null
  const mark = sha256(`${articleId}\n${updatedAt ?? item.publishedAt ?? ''}`).slice(0, 12)
  return [{ title, publishedAt, updatedAt, language, url, articleId, mark }]
}

/** Each article once; items without a date stay where they stood. */
function newestFirst(items: readonly AnnouncedItem[]): AnnouncedItem[] {
  const distinct = [...new Map(items.toReversed().map((item) => [item.articleId, item])).values()].reverse()
  if (distinct.some((item) => item.publishedAt === null)) return distinct
  return distinct.sort((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))
}

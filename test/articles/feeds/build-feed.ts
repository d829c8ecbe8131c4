/** Feeds to parse, as bytes: written as one would write them, then bent as the test wants. */

import { parseFeed } from '../../../shared/articles/feeds/parse-feed.ts'
import type { Feed, FeedItem, FeedRefusal, ParsedFeed } from '../../../shared/articles/feeds/parsed-feed.ts'

const FEED_URL = 'https://news.example/feeds/all.xml'

export function parse(content: string | Uint8Array, contentType: string | null = null): ParsedFeed {
  return parseFeed(typeof content === 'string' ? new TextEncoder().encode(content) : content, contentType, FEED_URL)
}

export function parsed(content: string | Uint8Array, contentType: string | null = null): Feed {
  const feed = parse(content, contentType)
  if (feed.outcome !== 'feed') throw new Error(`no feed: ${feed.code}`)
  return feed
}

export function refused(content: string | Uint8Array): FeedRefusal {
  const feed = parse(content)
  if (feed.outcome !== 'refused') throw new Error('a feed')
  return feed
}

/** An RSS feed of one item, which holds this. */
export const rss = (item: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار</title>${channel}<item>${item}</item></channel></rss>`

export function onlyItem(content: string | Uint8Array, contentType: string | null = null): FeedItem {
  const [item, ...others] = parsed(content, contentType).items
  if (item === undefined || others.length > 0) throw new Error('one item')
  return item
}

/** Windows-1256: one byte a letter. */
const FROM_1256 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte]),
)
export function in1256(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => FROM_1256.get(letter) ?? 0x3f)
}

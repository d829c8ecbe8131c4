/** Reads a feed of any kind as it is, not as it should be, and says why where there is none to read. */
import { decodePage, PageNotTextError } from '../decode-page.ts'
import { discoverFeeds } from './discover-feeds.ts'
import { type FeedFault, readFeedTree } from './feed-tree.ts'
import { FEED_LIMITS, type FeedFormat, type ParsedFeed, refuseFeed } from './parsed-feed.ts'
import { readJsonFeed } from './read-json-feed.ts'
import { readSitemap, sitemapsIn } from './read-sitemap.ts'
import { readXmlFeed } from './read-xml-feed.ts'

const FAULTS: Readonly<Record<FeedFault, string>> = {
  feed_empty: 'there is nothing in the feed',
  feed_entity_bomb: 'the feed declares entities that grow without end',
  feed_too_deep: 'the feed nests its elements deeper than any feed does',
}
const NOT_RECOGNISED = refuseFeed('feed_not_recognised', 'this is no feed of a known kind')
const PAGE_START = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,5000}?-->\s*)*(<!doctype\s+html\s*>|<html[\s>])/i

/**
 * Reads RSS 0.9x/1.0/2.0, Atom 0.3/1.0, RDF, JSON Feed and news sitemaps.
 *
 * Never throws and never touches the network. Forgives wrong or missing charsets, undeclared entities, HTML in titles,
 * bad dates, missing ids, markup that does not close and a feed that ends in the middle; `notes` names what was lost.
 *
 * @param bytes the body as it came, decompressed
 * @param contentType the HTTP header, or null
 * @param url where the feed was fetched (after redirects); relative links are resolved against it
 */
export function parseFeed(bytes: Uint8Array, contentType: string | null, url: string): ParsedFeed {
  if (bytes.length > FEED_LIMITS.bytes)
    return refuseFeed('feed_too_large', `a feed has at most ${FEED_LIMITS.bytes} bytes`)
  const text = decode(bytes, contentType)
  if (text === null) return refuseFeed('feed_not_text', 'the bytes are no text')
  const start = text.trimStart()
  if (start === '') return refuseFeed('feed_empty', FAULTS.feed_empty)
  if (start.startsWith('{')) return readJsonFeed(start, url)
  if (!text.includes('<')) return NOT_RECOGNISED
  if (PAGE_START.test(text)) return refusePage(text, url)
  const tree = readFeedTree(text, url, FEED_LIMITS.items)
  if (typeof tree === 'string') return refuseFeed(tree, FAULTS[tree])
  const root = tree.root.name.replace(/^.*:/, '')
  if (root === 'html') return refusePage(text, url)
  if (root === 'urlset') return readSitemap(tree)
  if (root === 'sitemapindex') {
    return refuseFeed('feed_is_sitemap_index', 'this is a list of sitemaps: register one of them', sitemapsIn(tree))
  }
  const format = formatOf(root)
  if (format === null && tree.items.length === 0) return NOT_RECOGNISED
  return readXmlFeed(tree, format ?? 'rss')
}

function formatOf(root: string): FeedFormat | null {
  if (root === 'rss' || root === 'channel') return 'rss'
  if (root === 'rdf') return 'rdf'
  return root === 'feed' || root === 'entry' ? 'atom' : null
}

function refusePage(html: string, url: string): ParsedFeed {
  const feeds = discoverFeeds(html, url).map((feed) => feed.url)
  return refuseFeed('feed_is_page', 'this is a web page, not a feed', feeds)
}

function decode(bytes: Uint8Array, contentType: string | null): string | null {
  try {
    return decodePage(bytes, contentType)
  } catch (error) {
    if (error instanceof PageNotTextError) return null
    throw error
  }
}

/** Takes a feed in after a look at it: a page's address stands for the one feed that the page names. */
import { canonicalUrl } from '../domain/canonical-url.ts'
import { FeedUnusableError } from '../domain/errors.ts'
import { createFeed, type Feed, type FeedChoices } from '../domain/feed.ts'
import { feedIdOf } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { type FeedReading, readFeed } from './read-feed.ts'

/** Two looks and the store must fit into one request to the API. */
const LOOK_TIMEOUT_MS = 6_000

export type FeedLook = { url: string; reading: Exclude<FeedReading, { outcome: 'not-modified' }> }

/** What a feed would give, without taking it in. Where a page names one feed, that is looked at. */
export async function lookAtFeed(services: Pick<Services, 'fetcher' | 'clock'>, url: string): Promise<FeedLook> {
  const first = await look(services, canonicalUrl(url))
  const [only, ...others] = first.reading.outcome === 'failed' ? first.reading.feeds : []
  return only === undefined || others.length > 0 ? first : look(services, canonicalUrl(only))
}

async function look(services: Pick<Services, 'fetcher' | 'clock'>, url: string): Promise<FeedLook> {
  const reading = await readFeed(services, url, { timeoutMs: LOOK_TIMEOUT_MS })
  if (reading.outcome !== 'not-modified') return { url, reading }
  const message = 'the site says that nothing has changed, though nothing was known'
  return {
    url,
    reading: { outcome: 'failed', code: 'fetch_http_error', message, gone: false, retryAfterSeconds: null, feeds: [] },
  }
}

/** The feed, and whether it is new. Throws `FeedUnusableError` where there is none at the address. */
export async function registerFeed(
  services: Pick<Services, 'feeds' | 'fetcher' | 'clock'>,
  given: { url: string } & FeedChoices,
): Promise<{ feed: Feed; created: boolean }> {
  const { url: asked, ...choices } = given
  const known = await services.feeds.get(feedIdOf(canonicalUrl(asked)))
  if (known !== null) return { feed: known, created: false }
  const { url, reading } = await lookAtFeed(services, asked)
  if (reading.outcome === 'failed') {
    const feeds = reading.feeds.length > 0 ? `; it names these feeds: ${reading.feeds.join(' ')}` : ''
    throw new FeedUnusableError(`${reading.code}: ${reading.message}${feeds}`, 'url')
  }
  return storeFeed(services, { ...choices, url: reading.movedTo ?? url, title: choices.title ?? reading.title })
}

/** Stores a feed without a look at it: its first poll will tell. */
export async function storeFeed(
  { feeds, clock }: Pick<Services, 'feeds' | 'clock'>,
  given: { url: string } & FeedChoices,
): Promise<{ feed: Feed; created: boolean }> {
  const url = canonicalUrl(given.url)
  const feed = createFeed({ ...given, url, id: feedIdOf(url), at: clock.now().toISOString() })
  if (await feeds.create(feed)) return { feed, created: true }
  return { feed: (await feeds.get(feed.id)) ?? feed, created: false }
}

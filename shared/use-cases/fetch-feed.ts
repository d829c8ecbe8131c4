/** Polls a feed: what it announces and nobody has yet is taken in as an article, and when to come again is worked out. */
import type { Article } from '../domain/article.ts'
import { canonicalUrl } from '../domain/canonical-url.ts'
import { FeedNotFoundError, VersionConflictError } from '../domain/errors.ts'
import { FEED_LIMITS, type Feed, moveFeed, type RecentItem } from '../domain/feed.ts'
import { afterFailedPoll, afterPoll } from '../domain/feed-schedule.ts'
import { feedIdOf } from '../domain/ids.ts'
import type { FeedMessage } from '../domain/messages.ts'
import type { Services } from '../ports.ts'
import { askAgain } from './ask-for-looks.ts'
import { groupOfFeed } from './ask-for-polls.ts'
import { changeFeed } from './change-feed.ts'
import { holdHosts, putOffSeconds } from './hold-host.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { type AnnouncedItem, type FeedReading, readFeed } from './read-feed.ts'
import { announceArticle, groupOf } from './submit-article.ts'

const FETCH_TIMEOUT_MS = 25_000
const AT_ONCE = 8

export type PollOutcome = {
  outcome: 'polled' | 'failed' | 'put-off' | 'polled-before' | 'not-active'
  articles: number
}
type Needs = Pick<
  Services,
  'feeds' | 'feedQueue' | 'articles' | 'articleQueue' | 'hostLocks' | 'fetcher' | 'clock' | 'random'
>

/** Safe to run twice and in any order: a poll has a number, and an article that is there already is not fetched again. */
export async function fetchFeed(services: Needs, message: FeedMessage): Promise<PollOutcome> {
  const feed = await services.feeds.get(message.feedId)
  if (feed === null || feed.status !== 'active') return { outcome: 'not-active', articles: 0 }
  if (message.poll <= feed.poll.made || message.poll < feed.poll.asked) return { outcome: 'polled-before', articles: 0 }
  const holder = `${feed.id}#${message.poll}`
  const reading = await holdHosts(services, holder, (enter) =>
    readFeed(services, feed.url, { timeoutMs: FETCH_TIMEOUT_MS, known: feed, enter }),
  )
  if (reading.outcome === 'failed' && reading.code === 'fetch_host_busy') {
    const times = (message.putOff ?? 0) + 1
    const delay = { seconds: putOffSeconds(times, services.random.next()) }
    await services.feedQueue.send({ ...message, putOff: times }, groupOfFeed(feed), delay)
    return { outcome: 'put-off', articles: 0 }
  }
  const taken = reading.outcome === 'read' ? await takeItems(services, feed, reading.items) : []
  await notePoll(services, feed, reading, taken)
  return { outcome: reading.outcome === 'failed' ? 'failed' : 'polled', articles: taken.length }
}

async function notePoll(
  services: Needs,
  { id, poll: { asked } }: Feed,
  reading: FeedReading,
  fresh: readonly RecentItem[],
): Promise<void> {
  const at = services.clock.now().toISOString()
  const random = services.random.next()
  const movedTo = reading.outcome === 'read' && reading.movedTo ? canonicalUrl(reading.movedTo) : null
  const known = movedTo === null ? null : await services.feeds.get(feedIdOf(movedTo))
  try {
    await changeFeed(services, id, (feed) => {
      if (feed.status !== 'active' || feed.poll.made >= asked) return null
      if (reading.outcome === 'not-modified') return afterPoll(feed, null, { at, random })
      if (reading.outcome === 'failed') {
        const { code, message, gone, retryAfterSeconds } = reading
        return afterFailedPoll(feed, { failure: { code, message, at }, gone, retryAfterSeconds, random })
      }
      const { title, etag, lastModified, contentHash, items, notes } = reading
      const seen = items.map(({ mark }) => mark)
      const polled = afterPoll(feed, { title, etag, lastModified, contentHash, seen, fresh, notes }, { at, random })
      return movedTo === null ? polled : moveFeed(polled, { ...{ to: movedTo, at }, isKnown: known !== null })
    })
  } catch (error) {
    // Deleted while it was polled: there is nothing left to note it on.
    if (!(error instanceof FeedNotFoundError)) throw error
  }
}

/** The items that were new, with their articles. */
async function takeItems(services: Needs, feed: Feed, items: readonly AnnouncedItem[]): Promise<RecentItem[]> {
  const seen = new Set(feed.seen)
  const unseen = items.filter(({ mark }) => !seen.has(mark))
  const known = await services.articles.getMany(unseen.map(({ articleId }) => articleId))
  const byId = new Map(known.map((article) => [article.id, article]))
  const firstTime = feed.contentHash === null
  const wanted = firstTime ? unseen.slice(0, FEED_LIMITS.firstItems) : unseen
  const taken = await mapInParallel(wanted, AT_ONCE, (item) => take(services, feed, item, byId.get(item.articleId)))
  return taken.filter((item) => item !== null)
}

/** Null where the article was there already. One that the feed says has changed since it was fetched is fetched again. */
async function take(
  services: Needs,
  feed: Feed,
  item: AnnouncedItem,
  known: Article | undefined,
): Promise<RecentItem | null> {
  const { url, title, publishedAt, articleId } = item
  if (known === undefined || isLost(known)) {
    const language = item.language ?? feed.language
    const article = await announceArticle(services, { url, title, publishedAt, language, publisher: feed.publisher })
    return { title, url, publishedAt, articleId: article.id }
  }
  const fetchedAt = known.fetching?.fetchedAt ?? null
  if (fetchedAt === null || item.updatedAt === null || item.updatedAt <= fetchedAt) return null
  const asking = askAgain(known, services.clock.now().toISOString())
  try {
    await services.articles.write(asking)
  } catch (error) {
    if (error instanceof VersionConflictError) return null
    throw error
  }
  await services.articleQueue.send({ articleId, submission: asking.submission.number }, groupOf(asking))
  return null
}

/** Noted by an earlier try whose message may not have been sent. */
function isLost(article: Article): boolean {
  return article.submission.page === null && article.read === null
}

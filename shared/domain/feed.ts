/** A feed: a page of a publisher's that names its articles, read again and again so that nobody has to hand them in. */
import * as z from 'zod'
import { Failure } from './failure.ts'
import { ArticleId, FeedId } from './ids.ts'

export const FEED_LIMITS = { recentItems: 20, seenItems: 300, firstItems: 30, textLength: 500 } as const

export const RecentItem = z.object({
  title: z.string().nullable(),
  url: z.string(),
  publishedAt: z.string().nullable(),
  articleId: ArticleId,
})
export type RecentItem = z.infer<typeof RecentItem>

export const FEED_STATUSES = ['active', 'paused', 'gone'] as const

export const Feed = z.object({
  id: FeedId,
  url: z.string(),
  title: z.string().nullable(),
  /** Shown as the publisher of its articles; their site's name where none is given. */
  publisher: z.string().nullable(),
  /** Said of its articles where their text does not tell. */
  language: z.string().nullable(),
  /** `gone`: its site says that it will not come back. */
  status: z.enum(FEED_STATUSES),
  pausedBecause: Failure.nullable(),
  intervalMs: z.int().positive(),
  nextPollAt: z.iso.datetime(),
  /** The number of the poll that was asked for last, and of the one that was made last: a doubled message is known by it. */
  poll: z.object({ asked: z.int().min(0), made: z.int().min(0) }),
  /** What the site said to know an unchanged feed by, and the hash of what it sent. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  contentHash: z.string().nullable(),
  /** Failures in a row. */
  failures: z.int().min(0),
  lastFailure: Failure.nullable(),
  /** What was forgiven in its last content: it was cut off, shortened, had items without a link or dates that cannot be. */
  notes: z.array(z.string()).default([]),
  lastPolledAt: z.iso.datetime().nullable(),
  lastNewAt: z.iso.datetime().nullable(),
  recentItems: z.array(RecentItem).max(FEED_LIMITS.recentItems),
  /** Marks of the items in its last content; what stands here needs no look. */
  seen: z.array(z.string()).max(FEED_LIMITS.seenItems),
  version: z.int().positive(),
  createdAt: z.iso.datetime(),
})
export type Feed = z.infer<typeof Feed>

export type FeedChoices = { title: string | null; publisher: string | null; language: string | null }

/** A new feed, due at once. */
export function createFeed(feed: { id: FeedId; url: string; at: string } & FeedChoices): Feed {
  const { id, url, title, publisher, language, at } = feed
  return {
    ...{ id, url, title, publisher, language, status: 'active', pausedBecause: null },
    ...{ intervalMs: FIRST_INTERVAL_MS, nextPollAt: at, poll: { asked: 0, made: 0 } },
    ...{ etag: null, lastModified: null, contentHash: null, failures: 0, lastFailure: null, notes: [] },
    ...{ lastPolledAt: null, lastNewAt: null, recentItems: [], seen: [], version: 1, createdAt: at },
  }
}

const FIRST_INTERVAL_MS = 15 * 60_000

/** Stops polling until somebody resumes it. A feed that is gone stays so. */
export function pauseFeed(feed: Feed, because: Failure): Feed {
  return feed.status === 'active' ? { ...feed, status: 'paused', pausedBecause: because } : feed
}

/** Polled at its new address from now on; where that is registered on its own, this one rests. */
export function moveFeed(feed: Feed, moved: { to: string; at: string; isKnown: boolean }): Feed {
  const { to, at, isKnown } = moved
  if (!isKnown) return { ...feed, url: to }
  return pauseFeed(feed, { code: 'feed_moved', message: `it has moved to ${to}, which is registered already`, at })
}

/** Due at once, whatever was held against it. */
export function resumeFeed(feed: Feed, at: string): Feed {
  return { ...feed, status: 'active', pausedBecause: null, failures: 0, nextPollAt: at }
}

/** Notes that a poll is asked for; where its message is lost, the next one comes an interval later. */
export function askForPoll(feed: Feed, at: string): Feed {
  const nextPollAt = new Date(Date.parse(at) + feed.intervalMs).toISOString()
  return { ...feed, nextPollAt, poll: { ...feed.poll, asked: feed.poll.asked + 1 } }
}

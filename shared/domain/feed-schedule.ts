/** When a feed is polled next: as often as it publishes, less often while it fails, and not at all when it is gone. */
import type { Failure } from './failure.ts'
import { FEED_LIMITS, type Feed, pauseFeed, type RecentItem } from './feed.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

export const LEAST_INTERVAL_MS = 5 * MINUTE_MS
export const MOST_INTERVAL_MS = 6 * HOUR_MS
export const MOST_FAILURES = 10
/** Items that tell how often a feed publishes. */
const TELLING_ITEMS = 10

export type PolledContent = Pick<Feed, 'etag' | 'lastModified' | 'contentHash' | 'title' | 'seen' | 'notes'> & {
  fresh: readonly RecentItem[]
}

/** The feed after a poll that found nothing changed (`content` null) or read its items. `random` is from 0 to 1. */
export function afterPoll(feed: Feed, content: PolledContent | null, given: { at: string; random: number }): Feed {
  const { at, random } = given
  const { fresh = [], ...read } = content ?? {}
  const recentItems = [...fresh, ...feed.recentItems].slice(0, FEED_LIMITS.recentItems)
  const intervalMs = intervalOf(feed, { recentItems, isNew: fresh.length > 0, at })
  return {
    ...feed,
    ...read,
    ...polled(feed, at),
    title: feed.title ?? content?.title ?? null,
    intervalMs,
    nextPollAt: later(at, spread(intervalMs, random)),
    failures: 0,
    lastFailure: null,
    lastNewAt: fresh.length > 0 ? at : feed.lastNewAt,
    recentItems,
  }
}

/** The feed after a poll that failed. `retryAfterSeconds` is what the site asked for; `gone` that it said never to come again. */
export function afterFailedPoll(
  feed: Feed,
  failed: { failure: Failure; gone: boolean; retryAfterSeconds: number | null; random: number },
): Feed {
  const { failure, gone, retryAfterSeconds, random } = failed
  const failures = feed.failures + 1
  const backOffMs = Math.min(MOST_INTERVAL_MS, LEAST_INTERVAL_MS * 2 ** (failures - 1))
  const waitMs = Math.max(spread(backOffMs, random), (retryAfterSeconds ?? 0) * 1_000)
  const after: Feed = {
    ...feed,
    ...polled(feed, failure.at),
    failures,
    lastFailure: failure,
    nextPollAt: later(failure.at, waitMs),
  }
  if (gone) return { ...after, status: 'gone', pausedBecause: failure }
  if (failures < MOST_FAILURES) return after
  const message = `${MOST_FAILURES} polls in a row failed, the last with ${failure.code}: ${failure.message}`
  return pauseFeed(after, { code: 'feed_failing', message, at: failure.at })
}

function polled(feed: Feed, at: string): Pick<Feed, 'poll' | 'lastPolledAt'> {
  return { poll: { ...feed.poll, made: feed.poll.asked }, lastPolledAt: at }
}

/** Half the mean time between its latest items and now; without dates, shorter while new ones come and longer while none do. */
function intervalOf(feed: Feed, now: { recentItems: readonly RecentItem[]; isNew: boolean; at: string }): number {
  const at = Date.parse(now.at)
  const times = now.recentItems
    .map(({ publishedAt }) => Date.parse(publishedAt ?? ''))
    .filter((time) => time <= at)
    .sort((a, b) => b - a)
    .slice(0, TELLING_ITEMS)
  const oldest = times.at(-1)
  const interval =
    oldest !== undefined && times.length > 1
      ? (at - oldest) / times.length / 2
      : feed.intervalMs * (now.isNew ? 0.5 : 1.5)
  return Math.round(Math.min(MOST_INTERVAL_MS, Math.max(LEAST_INTERVAL_MS, interval)))
}

/** A tenth more or less, so that feeds registered together are not polled together for ever. */
function spread(ms: number, random: number): number {
  return Math.round(ms * (0.9 + 0.2 * random))
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString()
}

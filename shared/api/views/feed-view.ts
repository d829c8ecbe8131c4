/** A feed as the API shows it: what it is, how it gets on, and what it brought last. */
import { z } from '@hono/zod-openapi'
import { Failure } from '../../domain/failure.ts'
import { FEED_STATUSES, type Feed, RecentItem } from '../../domain/feed.ts'
import type { FeedLook } from '../../use-cases/register-feed.ts'

export const FeedView = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string().nullable(),
    status: z.enum(FEED_STATUSES),
    pausedBecause: Failure.nullable(),
    intervalMs: z.int(),
    nextPollAt: z.string(),
    failures: z.int().openapi({ description: 'Failures in a row.' }),
    lastFailure: Failure.nullable(),
    notes: z.array(z.string()).openapi({ description: 'What was forgiven.', example: ['items_without_link'] }),
    lastPolledAt: z.string().nullable(),
    lastNewAt: z.string().nullable(),
    recentItems: z.array(RecentItem),
    createdAt: z.string(),
  })
  .openapi('Feed')
export type FeedView = z.infer<typeof FeedView>

export function viewOfFeed(feed: Feed): FeedView {
  const { id, url, title, publisher, language, status, pausedBecause, intervalMs, nextPollAt } = feed
  const { failures, lastFailure, notes, lastPolledAt, lastNewAt, recentItems, createdAt } = feed
  return {
    ...{ id, url, title, publisher, language, status, pausedBecause, intervalMs, nextPollAt },
    ...{ failures, lastFailure, notes, lastPolledAt, lastNewAt, recentItems, createdAt },
  }
}

const SHOWN_ITEMS = 20

export const FeedLookView = z
  .object({
    url: z.string().openapi({ description: 'The feed that was looked at: of a page, the one that it names.' }),
    title: z.string().nullable(),
    language: z.string().nullable(),
    itemCount: z.int(),
    items: z.array(z.object({ title: z.string().nullable(), url: z.string(), publishedAt: z.string().nullable() })),
    notes: z.array(z.string()).openapi({ description: 'What was forgiven.', example: ['dates_not_read'] }),
    failure: z.object({ code: z.string(), message: z.string() }).nullable(),
    feeds: z.array(z.string()).openapi({ description: 'The feeds that a page names, where it names several.' }),
  })
  .openapi('FeedLook')
export type FeedLookView = z.infer<typeof FeedLookView>

export function viewOfLook({ url, reading }: FeedLook): FeedLookView {
  if (reading.outcome === 'failed') {
    const { code, message, feeds } = reading
    return { url, title: null, language: null, itemCount: 0, items: [], notes: [], failure: { code, message }, feeds }
  }
  const { title, language, notes } = reading
  const items = reading.items
    .slice(0, SHOWN_ITEMS)
    .map((item) => ({ title: item.title, url: item.url, publishedAt: item.publishedAt }))
  return { url, title, language, itemCount: reading.items.length, items, notes, failure: null, feeds: [] }
}

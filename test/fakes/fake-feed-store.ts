/** Feeds in memory. */
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { Feed } from '../../shared/domain/feed.ts'
import { type FeedId, FeedId as Id } from '../../shared/domain/ids.ts'
import type { FeedStore } from '../../shared/ports.ts'
import { type Lag, LaggingIndex, NO_LAG } from './lagging-index.ts'

const idIn = (sort: string): FeedId => Id.parse(sort.slice(-28))

export function fakeFeedStore(options: { lag?: Lag } = {}): FeedStore {
  const feeds = new Map<string, Feed>()
  const all = new LaggingIndex(options.lag ?? NO_LAG)
  const byDue = new LaggingIndex(options.lag ?? NO_LAG)
  const found = (id: FeedId): Feed | null => structuredClone(feeds.get(id) ?? null)

  function keep(feed: Feed): void {
    feeds.set(feed.id, Feed.parse(structuredClone(feed)))
    all.place(feed.id, { partition: 'feeds', sort: `${feed.createdAt}#${feed.id}` })
    const due = { partition: 'due', sort: `${feed.nextPollAt}#${feed.id}` }
    byDue.place(feed.id, feed.status === 'active' ? due : null)
  }

  return {
    async create(feed) {
      if (feeds.has(feed.id)) return false
      keep(feed)
      return true
    },
    get: async (id) => found(id),
    getMany: async (ids) => ids.flatMap((id) => found(id) ?? []),
    async write(feed) {
      if (feeds.get(feed.id)?.version !== feed.version - 1) throw new VersionConflictError('changed meanwhile')
      keep(feed)
    },
    async delete(feed) {
      if (feeds.get(feed.id)?.version !== feed.version) throw new VersionConflictError('changed meanwhile')
      feeds.delete(feed.id)
      all.place(feed.id, null)
      byDue.place(feed.id, null)
    },
    async list(after, limit) {
      const sorts = all.read('feeds').filter((sort) => after === null || sort > after)
      const items = sorts.slice(0, limit)
      return { items: items.map(idIn), next: items.length < limit ? null : (items.at(-1) ?? null) }
    },
    due: async (at, limit) =>
      byDue
        .read('due')
        .filter((sort) => sort.slice(0, at.length) <= at)
        .slice(0, limit)
        .map(idIn),
  }
}

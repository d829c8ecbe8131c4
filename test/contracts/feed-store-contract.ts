/** What every store of feeds keeps to. */
import { describe, expect, test } from 'vitest'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import type { FeedStore } from '../../shared/ports.ts'
import { minute } from '../domain/build-claims.ts'
import { buildFeed } from '../domain/build-feeds.ts'

export function feedStoreContract(make: () => Promise<FeedStore>): void {
  describe('a store of feeds', () => {
    test('creates a feed once and leaves the first as it is', async () => {
      const feeds = await make()
      const feed = buildFeed('a', { title: 'آخر الأخبــار' })
      expect(await feeds.create(feed)).toBe(true)
      expect(await feeds.create({ ...feed, title: 'اخر الاخبار' })).toBe(false)
      expect(await feeds.get(feed.id)).toEqual(feed)
    })

    test('writes on the version before, and refuses a stale write', async () => {
      const feeds = await make()
      const feed = buildFeed('a')
      await feeds.create(feed)
      await feeds.write({ ...feed, version: 2, failures: 1 })
      await expect(feeds.write({ ...feed, version: 2 })).rejects.toBeInstanceOf(VersionConflictError)
      expect((await feeds.get(feed.id))?.failures).toBe(1)
    })

    test('a deleted feed is nowhere, refuses writes, and may be registered anew', async () => {
      const feeds = await make()
      const feed = buildFeed('a')
      await feeds.create(feed)
      await feeds.delete(feed)
      expect(await feeds.get(feed.id)).toBeNull()
      expect(await feeds.getMany([feed.id])).toEqual([])
      expect((await feeds.list(null, 10)).items).toEqual([])
      expect(await feeds.due(minute(60), 10)).toEqual([])
      await expect(feeds.write({ ...feed, version: 2 })).rejects.toBeInstanceOf(VersionConflictError)
      expect(await feeds.create(feed)).toBe(true)
    })

    test('lists all in the order of their making, in parts that miss and double none', async () => {
      const feeds = await make()
      const made = ['c', 'a', 'b'].map((name, index) => buildFeed(name, { createdAt: minute(index) }))
      for (const feed of made.toReversed()) await feeds.create(feed)
      const first = await feeds.list(null, 2)
      const second = await feeds.list(first.next, 2)
      expect([...first.items, ...second.items]).toEqual(made.map(({ id }) => id))
      expect(second.next).toBeNull()
    })

    test('names the active feeds that are due, the longest due first', async () => {
      const feeds = await make()
      const late = buildFeed('late', { nextPollAt: minute(1) })
      const now = buildFeed('now', { nextPollAt: minute(5) })
      const resting = buildFeed('resting', { nextPollAt: minute(0), status: 'paused' })
      for (const feed of [now, late, resting, buildFeed('later', { nextPollAt: minute(6) })]) await feeds.create(feed)
      expect(await feeds.due(minute(5), 10)).toEqual([late.id, now.id])
      await feeds.write({ ...late, version: 2, status: 'gone' })
      expect(await feeds.due(minute(5), 10)).toEqual([now.id])
    })
  })
}

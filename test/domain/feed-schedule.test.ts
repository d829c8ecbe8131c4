import { describe, expect, test } from 'vitest'
import { askForPoll, type Feed, pauseFeed, type RecentItem, resumeFeed } from '../../shared/domain/feed.ts'
import { afterFailedPoll, afterPoll, type PolledContent } from '../../shared/domain/feed-schedule.ts'
import { articleIdOf } from '../../shared/domain/ids.ts'
import { minute } from './build-claims.ts'
import { buildFeed } from './build-feeds.ts'

const HOUR = 60
const item = (publishedAt: string | null, name: string): RecentItem => ({
  ...{ title: 'خبر', url: `https://news.example/${name}`, publishedAt },
  articleId: articleIdOf({ url: `https://news.example/${name}` }),
})
const content = (fresh: readonly RecentItem[]): PolledContent => ({
  ...{
    title: 'عنوان الموقع',
    etag: '"1"',
    lastModified: null,
    contentHash: 'c',
    seen: ['m'],
    notes: ['feed_shortened'],
    fresh,
  },
})
const minutesTo = (feed: Feed, from: number): number =>
  (Date.parse(feed.nextPollAt) - Date.parse(minute(from))) / 60_000
const failure = (at: number, code = 'fetch_server_error') => ({
  code,
  message: 'the server failed (500)',
  at: minute(at),
})

describe('a feed is polled as often as it publishes', () => {
  test.each([
    { says: 'four items an hour', gaps: [0, 15, 30, 45], at: 60, wait: 60 / 4 / 2 },
    { says: 'one item every four hours', gaps: [0, 4 * HOUR, 8 * HOUR], at: 12 * HOUR, wait: 2 * HOUR },
    { says: 'an item a minute: never more often than five minutes', gaps: [56, 57, 58, 59], at: 60, wait: 5 },
    { says: 'one a month: at least every six hours', gaps: [0, 30 * 24 * HOUR], at: 60 * 24 * HOUR, wait: 6 * HOUR },
    { says: 'dates in the future do not count', gaps: [0, 30, 9_000], at: 60, wait: 15 },
  ])('$says', ({ gaps, at, wait }) => {
    const fresh = gaps.map((gap, index) => item(minute(gap), String(index)))
    expect(minutesTo(afterPoll(buildFeed(), content(fresh), { at: minute(at), random: 0.5 }), at)).toBeCloseTo(wait, 3)
  })

  test.each([
    { says: 'sooner after something new', fresh: [item(null, 'new')], wait: 7.5 },
    { says: 'later after nothing new', fresh: [], wait: 22.5 },
  ])('without dates $says', ({ fresh, wait }) => {
    expect(minutesTo(afterPoll(buildFeed(), content(fresh), { at: minute(0), random: 0.5 }), 0)).toBe(wait)
  })

  test('chance moves the next poll by a tenth at the most', () => {
    const waits = [0, 1].map((random) => minutesTo(afterPoll(buildFeed(), null, { at: minute(0), random }), 0))
    expect(waits).toEqual([20.25, 24.75])
  })
})

test('a good poll ends the failures, keeps the newest items first and the title that a person gave', () => {
  const before = buildFeed('a', { failures: 3, lastFailure: failure(0), recentItems: [item(null, 'old')] })
  const after = afterPoll(before, content([item(null, 'new')]), { at: minute(1), random: 0.5 })
  expect(after).toMatchObject({
    failures: 0,
    lastFailure: null,
    lastNewAt: minute(1),
    title: 'أخبار الساحل',
    etag: '"1"',
  })
  expect(after.recentItems.map(({ url }) => url)).toEqual(['https://news.example/new', 'https://news.example/old'])
  expect(afterPoll({ ...before, title: null }, content([]), { at: minute(1), random: 0.5 }).title).toBe('عنوان الموقع')
})

test('an unchanged feed keeps what is known of it', () => {
  const before = buildFeed('a', { etag: '"7"', contentHash: 'c', seen: ['m'], lastNewAt: minute(0) })
  const after = afterPoll(before, null, { at: minute(9), random: 0.5 })
  expect(after).toMatchObject({
    etag: '"7"',
    contentHash: 'c',
    seen: ['m'],
    lastNewAt: minute(0),
    lastPolledAt: minute(9),
  })
})

describe('a feed that fails', () => {
  const failed = (feed: Feed, over: { gone?: boolean; retryAfterSeconds?: number } = {}) =>
    afterFailedPoll(feed, { failure: failure(0), gone: false, retryAfterSeconds: null, random: 0.5, ...over })

  test.each([
    { failures: 0, wait: 5 },
    { failures: 1, wait: 10 },
    { failures: 3, wait: 40 },
    { failures: 8, wait: 6 * HOUR },
  ])('is left alone longer each time: after $failures failures $wait minutes', ({ failures, wait }) => {
    expect(minutesTo(failed(buildFeed('a', { failures })), 0)).toBe(wait)
  })

  test.each([
    { says: 'longer than the back-off', retryAfterSeconds: 7_200, wait: 120 },
    { says: 'shorter than the back-off', retryAfterSeconds: 10, wait: 5 },
  ])('is left alone for what its site asks, where that is $says', ({ retryAfterSeconds, wait }) => {
    expect(minutesTo(failed(buildFeed(), { retryAfterSeconds }), 0)).toBe(wait)
  })

  test('is paused with its reason at the tenth failure in a row, not at the ninth', () => {
    expect(failed(buildFeed('a', { failures: 8 })).status).toBe('active')
    const paused = failed(buildFeed('a', { failures: 9 }))
    expect(paused).toMatchObject({ status: 'paused', pausedBecause: { code: 'feed_failing', at: minute(0) } })
    expect(paused.pausedBecause?.message).toContain('fetch_server_error')
  })

  test('is gone at once where its site says so, and a person may still try it again', () => {
    const gone = failed(buildFeed(), { gone: true })
    expect(gone).toMatchObject({ status: 'gone', pausedBecause: { code: 'fetch_server_error' } })
    expect(pauseFeed(gone, failure(1))).toBe(gone)
    const resumed = resumeFeed(gone, minute(2))
    expect(resumed).toMatchObject({ status: 'active', pausedBecause: null, failures: 0, nextPollAt: minute(2) })
  })
})

test('asking for a poll counts it and moves the next one on by the interval', () => {
  const asked = askForPoll(buildFeed(), minute(3))
  expect(asked.poll).toEqual({ asked: 1, made: 0 })
  expect(minutesTo(asked, 3)).toBe(15)
})

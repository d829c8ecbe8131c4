import { describe, expect, test } from 'vitest'
import { afterFailedFetch, afterFetch, wishToFetch } from '../../shared/domain/fetch-schedule.ts'
import { minute } from './build-claims.ts'

const HOUR = 60
const DAY = 24 * HOUR
const PAGE = { etag: null, lastModified: null, pageHash: 'p' }

test.each([
  { age: 0, next: HOUR },
  { age: HOUR, next: 6 * HOUR },
  { age: 7 * HOUR, next: DAY },
  { age: 2 * DAY, next: 3 * DAY },
  { age: 4 * DAY, next: 7 * DAY },
  { age: 7 * DAY, next: null },
])('a page fetched at the age of $age minutes is looked at again at $next', ({ age, next }) => {
  const fetching = afterFetch(PAGE, { at: minute(age), since: minute(0) })
  expect(fetching).toMatchObject({ fetchedAt: minute(age), failures: 0, failure: null })
  expect(fetching.nextAt).toBe(next === null ? null : minute(next))
})

describe('a fetch that failed', () => {
  const failure = { code: 'fetch_server_error', message: 'the server failed (503)', at: minute(0) }
  const failed = (failures: number, over: { final?: boolean; retryAfterSeconds?: number } = {}) =>
    afterFailedFetch(
      { ...wishToFetch(null, minute(0)), failures },
      { failure, final: false, retryAfterSeconds: null, ...over },
    )

  test.each([
    { failures: 0, wait: 10 },
    { failures: 1, wait: HOUR },
    { failures: 3, wait: DAY },
    { failures: 4, wait: null },
  ])('is tried again ever later: after $failures failures in $wait minutes', ({ failures, wait }) => {
    expect(failed(failures)).toMatchObject({ failures: failures + 1, failure })
    expect(failed(failures).nextAt).toBe(wait === null ? null : minute(wait))
  })

  test('waits as long as the site asks, and is not tried again where the page will not come back', () => {
    expect(failed(0, { retryAfterSeconds: 3_600 }).nextAt).toBe(minute(60))
    expect(failed(0, { final: true }).nextAt).toBeNull()
  })
})

test('a wish whose message is lost comes again within minutes, and keeps what is known of the page', () => {
  const known = afterFetch({ ...PAGE, etag: '"a"' }, { at: minute(0), since: minute(0) })
  expect(wishToFetch(known, minute(90))).toEqual({ ...known, nextAt: minute(105) })
})

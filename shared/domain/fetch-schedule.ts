/** When an article's page is fetched again: often while it is young, never when it is a week old, soon where it failed. */

import type { Fetching } from './article.ts'
import type { Failure } from './failure.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Ages of an article at which its page is looked at again. */
const LOOKS_MS = [HOUR_MS, 6 * HOUR_MS, DAY_MS, 3 * DAY_MS, 7 * DAY_MS]
/** Waits after failures in a row; after the last there is no further try. */
const RETRIES_MS = [10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS]
/** A wish whose message was lost is sent again after so long. */
const LOST_MS = 15 * MINUTE_MS

/** What a wish to fetch starts from; `before` is what is known of the page already. */
export function wishToFetch(before: Fetching | null, at: string): Fetching {
  const known = before ?? {
    etag: null,
    lastModified: null,
    pageHash: null,
    fetchedAt: null,
    failures: 0,
    failure: null,
  }
  return { ...known, nextAt: later(at, LOST_MS) }
}

export type FetchedPage = Pick<Fetching, 'etag' | 'lastModified' | 'pageHash'>

/** After a fetch that gave the page (or that it has not changed). `since` is when the article came in. */
export function afterFetch(page: FetchedPage, given: { at: string; since: string }): Fetching {
  return { ...page, fetchedAt: given.at, failures: 0, failure: null, nextAt: nextLook(given) }
}

/** After a fetch that gave nothing. `final`: the site says that the page will not come back, or it may not be fetched. */
export function afterFailedFetch(
  fetching: Fetching,
  failed: { failure: Failure; final: boolean; retryAfterSeconds: number | null },
): Fetching {
  const { failure, final, retryAfterSeconds } = failed
  const failures = fetching.failures + 1
  const retryMs = RETRIES_MS[fetching.failures]
  const nextAt =
    final || retryMs === undefined ? null : later(failure.at, Math.max(retryMs, (retryAfterSeconds ?? 0) * 1_000))
  return { ...fetching, failures, failure, nextAt }
}

function nextLook({ at, since }: { at: string; since: string }): string | null {
  const age = Date.parse(at) - Date.parse(since)
  const look = LOOKS_MS.find((lookMs) => lookMs > age)
  return look === undefined ? null : later(since, look)
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString()
}

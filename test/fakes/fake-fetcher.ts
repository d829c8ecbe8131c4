/** A web of the test's own making: what stands at each address, and what was asked for. */
import type { Fetched, Fetcher, FetchRequest } from '../../shared/ports.ts'

export type FakeFetcher = Fetcher & {
  /** Puts an answer at an address; a text stands for a page of it. */
  serve(url: string, answer: string | Fetched): void
  asked: { url: string; request: FetchRequest }[]
}

const NOTHING: Fetched = {
  ...{ outcome: 'refused', code: 'fetch_not_found', message: 'there is nothing (404)', status: 404 },
  retryAfterSeconds: null,
}

const BUSY: Fetched = {
  ...{ outcome: 'refused', code: 'fetch_host_busy', message: 'another fetch is under way', status: null },
  retryAfterSeconds: null,
}

export function fakeFetcher(): FakeFetcher {
  const web = new Map<string, Fetched>()
  const asked: FakeFetcher['asked'] = []
  return {
    asked,
    serve(url, answer) {
      const page: Fetched =
        typeof answer === 'string'
          ? {
              ...{ outcome: 'fetched', status: 200, url, movedTo: null },
              headers: { 'content-type': 'text/html; charset=utf-8' },
              bytes: new TextEncoder().encode(answer),
            }
          : answer
      web.set(url, page)
    },
    async fetch(url, request) {
      if (request.enter && !(await request.enter(new URL(url).host))) return BUSY
      asked.push({ url, request })
      return web.get(url) ?? NOTHING
    },
  }
}

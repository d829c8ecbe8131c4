/** The feeds of a desk over its API, and how the command line says what it answers. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../shared/api/problem.ts'
import { FeedLookView, FeedView } from '../../shared/api/views/feed-view.ts'

/** A refusal, or a desk that does not answer, in one line for a person. */
export class FeedsApiError extends Error {}

const List = z.object({ feeds: z.array(FeedView), next: z.string().nullable() })
const Report = z.object({
  registered: z.int(),
  lines: z.array(z.object({ line: z.int(), url: z.string(), outcome: z.string(), message: z.string().nullable() })),
})

export function feedsApi({ url, key }: { url: string; key: string }) {
  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const response = await fetch(new URL(path, url), {
      ...{ method, headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new FeedsApiError(`${url} does not answer`)
    })
    if (response.ok) return response
    const problem = Problem.safeParse(await response.json().catch(() => null)).data
    throw new FeedsApiError(problem ? wordsOf(problem) : `${url} answered ${response.status}`)
  }
  const feed = async (response: Promise<Response>) => FeedView.parse(await (await response).json())

  return {
    async list(): Promise<FeedView[]> {
      const feeds: FeedView[] = []
      for (let next: string | null = ''; next !== null; ) {
        const path: string = `/v1/feeds?limit=100${next === '' ? '' : `&cursor=${next}`}`
        const part = List.parse(await (await send('GET', path)).json())
        feeds.push(...part.feeds)
        next = part.next
      }
      return feeds
    },
    add: (registration: { url: string; publisher: string | null; language: string | null }) =>
      feed(send('POST', '/v1/feeds', registration)),
    show: (id: string) => feed(send('GET', `/v1/feeds/${encodeURIComponent(id)}`)),
    act: (id: string, action: 'pause' | 'resume') =>
      feed(send('POST', `/v1/feeds/${encodeURIComponent(id)}/${action}`)),
    delete: async (id: string) => (await send('DELETE', `/v1/feeds/${encodeURIComponent(id)}`)).ok,
    test: async (address: string) =>
      FeedLookView.parse(await (await send('POST', '/v1/feeds/test', { url: address })).json()),
    import: async (opml: string) => Report.parse(await (await send('POST', '/v1/feeds/opml', { opml })).json()),
    export: async () => (await send('GET', '/v1/feeds/opml')).text(),
  }
}

function wordsOf({ code, detail, errors }: Problem): string {
  const fields = errors?.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return `${code}: ${fields ?? detail}`
}

export function describeFeed({ id, status, title, url, failures, lastFailure, lastPolledAt }: FeedView): string {
  const state = failures > 0 && lastFailure ? `${status}, ${failures} failures: ${lastFailure.code}` : status
  return `${id}  ${state}  ${lastPolledAt ?? 'not polled yet'}  ${title ?? ''}  ${url}`
}

export function describeLook({ url, title, itemCount, items, notes, failure, feeds }: FeedLookView): string {
  if (failure) return [`${url}: ${failure.code}: ${failure.message}`, ...feeds.map((feed) => `  ${feed}`)].join('\n')
  const noted = notes.length > 0 ? ` (${notes.join(', ')})` : ''
  const lines = items.map((item) => `  ${item.publishedAt ?? '-'}  ${item.title ?? ''}  ${item.url}`)
  return [`${title ?? url}: ${itemCount} items${noted}`, ...lines].join('\n')
}

/** A news site on this machine, to be read over HTTP: its feeds and pages may be changed, broken and mended. */
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sha256 } from '../shared/domain/hash.ts'

export type SiteRequest = { path: string; conditional: boolean; status: number; userAgent: string }
type Answer =
  | { body: string | Uint8Array; headers: Record<string, string> }
  | { status: number; headers?: Record<string, string> }

export class NewsSite {
  /** Every request but those for robots.txt. */
  requests: SiteRequest[] = []
  readonly host: string
  readonly #answers = new Map<string, Answer>()
  readonly #close: () => Promise<void>

  private constructor(host: string, close: () => Promise<void>) {
    this.host = host
    this.#close = close
  }

  static async start(): Promise<NewsSite> {
    const server = createServer((request, response) => {
      const status = site.#answer(request.url ?? '/', request.headers['if-none-match'], response)
      if (request.url === '/robots.txt') return
      const conditional = request.headers['if-none-match'] !== undefined
      const userAgent = request.headers['user-agent'] ?? ''
      site.requests.push({ path: request.url ?? '/', conditional, status, userAgent })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const site = new NewsSite(`127.0.0.1:${(server.address() as AddressInfo).port}`, async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    })
    return site
  }

  url(path: string): string {
    return `http://${this.host}${path}`
  }

  put(
    path: string,
    body: string | Uint8Array,
    type = 'text/html; charset=utf-8',
    more: Record<string, string> = {},
  ): void {
    this.#answers.set(path, { body, headers: { 'content-type': type, ...more } })
  }

  /** From now on the path answers so. */
  break(path: string, status: number, headers: Record<string, string> = {}): void {
    this.#answers.set(path, { status, headers })
  }

  stop(): Promise<void> {
    return this.#close()
  }

  #answer(path: string, known: string | undefined, response: ServerResponse): number {
    const answer = this.#answers.get(path) ?? { status: 404 }
    if ('status' in answer) {
      response.writeHead(answer.status, answer.headers).end()
      return answer.status
    }
    const etag = `"${sha256(answer.body).slice(0, 8)}"`
    if (known === etag) {
      response.writeHead(304, { etag }).end()
      return 304
    }
    response.writeHead(200, { ...answer.headers, etag }).end(answer.body)
    return 200
  }
}

export type FeedEntry = { url: string; title: string; publishedAt: string; updatedAt?: string }

/** An Atom feed, the newest first. */
export function atomFeed(title: string, entries: readonly FeedEntry[]): string {
  const items = entries.map(
    (entry) =>
      `<entry><id>${entry.url}</id><title>${entry.title}</title><link href="${entry.url}"/>` +
      `<published>${entry.publishedAt}</published><updated>${entry.updatedAt ?? entry.publishedAt}</updated></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${items.join('')}</feed>`
}

/** An RSS feed. */
export function rssFeed(title: string, entries: readonly FeedEntry[]): string {
  const items = entries.map(
    ({ url, title: headline, publishedAt }) =>
      `<item><title>${headline}</title><link>${url}</link><pubDate>${new Date(publishedAt).toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`
}

export function newsPage(of: {
  language: string
  title: string
  paragraphs: readonly string[]
  canonical?: string
  aside?: string
  author?: string
}): string {
  const direction = of.language === 'ar' ? 'rtl' : 'ltr'
  return `<!doctype html><html lang="${of.language}" dir="${direction}"><head><title>${of.title}</title>${
    of.canonical ? `<link rel="canonical" href="${of.canonical}">` : ''
  }${of.author ? `<meta name="author" content="${of.author}">` : ''}</head><body><nav><a href="/">⌂</a></nav><article><h1>${of.title}</h1>${of.paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</article><aside>${of.aside ?? ''}</aside></body></html>`
}

/** What a site may do to who reads it: each way ends with the page or with a reason, and in time. */
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guardedFetcher } from '../../shared/adapters/http/guarded-fetcher.ts'
import type { Fetched, Fetcher, FetchRequest } from '../../shared/ports.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { type Answers, redirect, send, startWebServer, type WebServer } from './web-server.ts'

const TEXT = 'نص الخبر كاملاً'
const MEGABYTE = 1_000_000
const clock = fakeClock('2024-02-29T12:00:00.000Z')
const intervals = new Set<NodeJS.Timeout>()

/** A byte at a time, for ever. */
const drip: Answers = (response) => {
  response.writeHead(200, { 'content-type': 'text/xml' })
  const interval = setInterval(() => response.write('<'), 20)
  intervals.add(interval)
  response.on('close', () => clearInterval(interval))
}
/** So many bytes without saying so before. */
const flood =
  (bytes: number): Answers =>
  (response) => {
    response.writeHead(200)
    for (let sent = 0; sent < bytes; sent += MEGABYTE) response.write(Buffer.alloc(MEGABYTE, 'ب'))
    response.end()
  }
const packed = gzipSync(TEXT)

const ANSWERS: Record<string, Answers> = {
  '/plain': send(TEXT, { etag: '"1"', 'last-modified': 'Thu, 29 Feb 2024 08:00:00 GMT' }),
  '/gzip': send(packed, { 'content-encoding': 'gzip' }),
  '/zstd': send(zstdCompressSync(TEXT), { 'content-encoding': 'zstd' }),
  '/sitemap.xml.gz': send(packed, { 'content-type': 'application/octet-stream' }),
  '/cut-gzip': send(gzipSync(TEXT.repeat(3_000)).subarray(0, 60), { 'content-encoding': 'gzip' }),
  '/bomb': send(gzipSync(Buffer.alloc(30 * MEGABYTE)), { 'content-encoding': 'gzip' }),
  '/bomb.gz': send(gzipSync(Buffer.alloc(30 * MEGABYTE))),
  '/not-gzip': send(TEXT, { 'content-encoding': 'gzip' }),
  '/twice-packed': send(gzipSync(packed), { 'content-encoding': 'gzip, gzip' }),
  '/unknown-packing': send(TEXT, { 'content-encoding': 'lzma' }),
  '/declared-large': send('x', { 'content-length': String(50 * MEGABYTE) }),
  '/large': flood(50 * MEGABYTE),
  '/drip': drip,
  '/silent': () => {},
  '/hang-up': (response) => response.destroy(),
  '/headers': send(TEXT, { 'x-large': 'a'.repeat(60_000) }),
  '/loop': redirect('/loop-back'),
  '/loop-back': redirect('/loop'),
  '/arabic': redirect('/خبر', 301),
  [encodeURI('/خبر')]: send(TEXT),
  '/moved': redirect('/plain', 301),
  '/for-now': redirect('/moved', 302),
  '/nowhere': redirect('http://[', 302),
  '/gone': send('', {}, 410),
  '/busy': send('', { 'retry-after': '120' }, 429),
  '/down': send('', { 'retry-after': 'Thu, 29 Feb 2024 13:00:00 GMT' }, 503),
  '/closed': send('', {}, 403),
  '/teapot': send('', {}, 418),
  '/unchanged': (response, { headers }) => response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 500).end(),
}
for (let hop = 0; hop < 7; hop += 1) ANSWERS[`/hop/${hop}`] = redirect(`/hop/${hop + 1}`)

let site: WebServer
let fetcher: Fetcher

beforeAll(async () => {
  site = await startWebServer(ANSWERS)
  const userAgent = 'Claimdesk-Test/1.0 (+https://desk.example/bot)'
  fetcher = guardedFetcher({ clock, userAgent, allowedHosts: [site.host] })
})
afterAll(async () => {
  for (const interval of intervals) clearInterval(interval)
  await site.stop()
})

function fetched(path: string, request: Partial<FetchRequest> = {}): Promise<Fetched> {
  const limits = { accept: '*/*', maxBytes: 10 * MEGABYTE, timeoutMs: 10_000, robots: false }
  return fetcher.fetch(site.url(path), { ...limits, ...request })
}
const textOf = (answer: Fetched) => (answer.outcome === 'fetched' ? new TextDecoder().decode(answer.bytes) : answer)

describe('a page is read', () => {
  test.each(['/plain', '/gzip', '/zstd', '/sitemap.xml.gz', '/moved', '/arabic'])('at %s', async (path) => {
    expect(textOf(await fetched(path))).toBe(TEXT)
  })

  test('as far as it came where its packing ends too early', async () => {
    expect(textOf(await fetched('/cut-gzip'))).toMatch(/^نص/u)
  })

  test('under a name with a contact, and with what is known of it', async () => {
    site.asked.length = 0
    await fetched('/plain', { etag: '"0"', lastModified: 'Wed, 28 Feb 2024 08:00:00 GMT', accept: 'text/html' })
    expect(site.asked).toMatchObject([
      {
        headers: {
          ...{ 'user-agent': 'Claimdesk-Test/1.0 (+https://desk.example/bot)', accept: 'text/html' },
          ...{ 'if-none-match': '"0"', 'if-modified-since': 'Wed, 28 Feb 2024 08:00:00 GMT' },
        },
      },
    ])
    expect(site.asked[0]?.headers).not.toHaveProperty('cookie')
  })

  test('no more than once where the site says that it has not changed', async () => {
    expect(await fetched('/unchanged', { etag: '"1"' })).toMatchObject({ outcome: 'not-modified' })
  })

  test('and where it has moved for good is told, unless a redirect on the way was for now', async () => {
    expect(await fetched('/moved')).toMatchObject({ url: site.url('/plain'), movedTo: site.url('/plain') })
    expect(await fetched('/for-now')).toMatchObject({ url: site.url('/plain'), movedTo: null })
  })
})

describe('one fetch at a time a host', () => {
  test('holds on every host that a redirect leads to', async () => {
    const other = await startWebServer({ '/plain': send(TEXT) })
    try {
      const chain = await startWebServer({ '/there': redirect(other.url('/plain'), 302) })
      const allowedHosts = [chain.host, other.host]
      const follower = guardedFetcher({ clock, userAgent: 'Claimdesk-Test/1.0', allowedHosts })
      const limits = { accept: '*/*', maxBytes: MEGABYTE, timeoutMs: 10_000, robots: false }
      const entered: string[] = []
      const busy = async (host: string) => {
        entered.push(host)
        return host !== other.host
      }
      expect(await follower.fetch(chain.url('/there'), { ...limits, enter: busy })).toMatchObject({
        ...{ outcome: 'refused', code: 'fetch_host_busy' },
      })
      expect(entered).toEqual([chain.host, other.host])
      expect(other.asked).toEqual([])
      expect(textOf(await follower.fetch(chain.url('/there'), { ...limits, enter: async () => true }))).toBe(TEXT)
      await chain.stop()
    } finally {
      await other.stop()
    }
  })
})

describe('a site is refused with its reason', () => {
  test.each([
    ['that unpacks without end', '/bomb', 'fetch_too_large'],
    ['that sends a packed file without end', '/bomb.gz', 'fetch_too_large'],
    ['that says it sends 50 MB', '/declared-large', 'fetch_too_large'],
    ['that sends 50 MB', '/large', 'fetch_too_large'],
    ['that says it is packed and is not', '/not-gzip', 'fetch_encoding_broken'],
    ['that packs twice', '/twice-packed', 'fetch_encoding_broken'],
    ['that packs in an unknown way', '/unknown-packing', 'fetch_encoding_broken'],
    ['that hangs up', '/hang-up', 'fetch_connection_failed'],
    ['that sends headers without end', '/headers', 'fetch_headers_too_large'],
    ['that redirects in a circle', '/loop', 'fetch_redirect_loop'],
    ['that redirects again and again', '/hop/0', 'fetch_too_many_redirects'],
    ['that redirects to no address', '/nowhere', 'fetch_url_invalid'],
    ['that has nothing there', '/none', 'fetch_not_found'],
    ['that has it no more', '/gone', 'fetch_gone'],
    ['that lets nobody in', '/closed', 'fetch_not_allowed'],
    ['that answers with something else', '/teapot', 'fetch_http_error'],
  ])('%s', async (_, path, code) => {
    expect(await fetched(path)).toMatchObject({ outcome: 'refused', code })
  })

  test.each([
    ['sends a byte now and then', '/drip'],
    ['says nothing at all', '/silent'],
  ])('that %s, as soon as the time is over', async (_, path) => {
    const started = performance.now()
    expect(await fetched(path, { timeoutMs: 300 })).toMatchObject({ outcome: 'refused', code: 'fetch_too_slow' })
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  test.each([
    ['in seconds', '/busy', 'fetch_too_often', 120],
    ['until a time', '/down', 'fetch_server_error', 3_600],
    ['without saying for how long', '/closed', 'fetch_not_allowed', null],
  ])('that asks to be left alone %s', async (_, path, code, retryAfterSeconds) => {
    expect(await fetched(path)).toMatchObject({ code, retryAfterSeconds })
  })

  test('where nobody listens', async () => {
    const closed = await startWebServer({})
    await closed.stop()
    const own = guardedFetcher({ clock, userAgent: 'Test/1.0', allowedHosts: [closed.host] })
    const limits = { accept: '*/*', maxBytes: 1_000, timeoutMs: 5_000, robots: false }
    expect(await own.fetch(closed.url('/'), limits)).toMatchObject({ code: 'fetch_connection_failed' })
  })

  test('without a word of what is inside', async () => {
    const answer = await fetched('/hang-up')
    expect(answer.outcome === 'refused' ? answer.message : '').not.toMatch(/127|\d{4}/u)
  })
})

/** Every way that we know of to lead a fetcher inside: each is refused, and the feed or article that tried it says why. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guardedFetcher } from '../../shared/adapters/http/guarded-fetcher.ts'
import { guardedLookup, type ResolvedAddress } from '../../shared/adapters/http/guarded-lookup.ts'
import { isPublicAddress } from '../../shared/adapters/http/public-address.ts'
import { viewOfArticle } from '../../shared/api/views/article-view.ts'
import { viewOfFeed } from '../../shared/api/views/feed-view.ts'
import { askForPolls } from '../../shared/use-cases/ask-for-polls.ts'
import { fetchArticle } from '../../shared/use-cases/fetch-article.ts'
import { fetchFeed } from '../../shared/use-cases/fetch-feed.ts'
import { getArticle } from '../../shared/use-cases/get-article.ts'
import { storeFeed } from '../../shared/use-cases/register-feed.ts'
import { announceArticle } from '../../shared/use-cases/submit-article.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { type Answers, redirect, send, startWebServer, type WebServer } from './web-server.ts'

const PUBLIC: ResolvedAddress = { address: '93.184.215.14', family: 4 }
const at = (address: string): ResolvedAddress => ({ address, family: address.includes(':') ? 6 : 4 })
/** What a name server of the attacker's says. */
const NAMES: Readonly<Record<string, ResolvedAddress[]>> = {
  'private.example': [at('10.1.2.3')],
  'loopback.example': [at('127.0.0.1')],
  'metadata.example': [at('169.254.169.254')],
  'both.example': [PUBLIC, at('127.0.0.1')],
  'both-families.example': [PUBLIC, at('::1')],
  'local-v6.example': [at('fe80::1')],
  'unique-local.example': [at('fd12:3456::1')],
  'mapped.example': [at('::ffff:10.0.0.1')],
  'nowhere.example': [],
  [new URL('http://عنوان.example').hostname]: [at('192.168.1.1')],
}
const resolve = async (name: string): Promise<ResolvedAddress[]> => {
  const found = NAMES[name]
  if (found) return found
  throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
}

const NOT_PUBLIC = 'fetch_address_not_public'
const INSIDE: [string, string][] = [
  ['loopback', 'http://127.0.0.1/'],
  ['the metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
  ['a private network', 'https://192.168.0.1/feed'],
  ['the shared space of carriers', 'http://100.64.0.1/'],
  ['this network', 'http://0.0.0.0/'],
  ['a number', 'http://2130706433/'],
  ['octal digits', 'http://0177.0.0.01/'],
  ['hexadecimal digits', 'http://0x7f.0x0.0x0.0x1/'],
  ['a hexadecimal number', 'http://0xA9FEA9FE/'],
  ['two parts', 'http://127.1/'],
  ['a trailing dot', 'http://127.0.0.1./'],
  ['wide digits', 'http://１２７.０.０.１/'],
  ['ideographic full stops', 'http://169。254。169。254/'],
  ['IPv6 loopback', 'http://[::1]/'],
  ['IPv6 of nowhere', 'http://[::]/'],
  ['IPv4 mapped into IPv6', 'http://[::ffff:169.254.169.254]/'],
  ['IPv4 mapped, in hexadecimal', 'http://[::ffff:7f00:1]/'],
  ['IPv4 in the old compatible form', 'http://[::127.0.0.1]/'],
  ['IPv4 translated (NAT64)', 'http://[64:ff9b::a9fe:a9fe]/'],
  ['a local NAT64 prefix', 'http://[64:ff9b:1::7f00:1]/'],
  ['6to4', 'http://[2002:7f00:1::]/'],
  ['Teredo', 'http://[2001:0:7f00:1::]/'],
  ['a unique local address', 'http://[fd00::1]/'],
  ['a link-local address', 'http://[fe80::1]/'],
  ['localhost', 'http://localhost/'],
  ['localhost with a trailing dot', 'http://LOCALHOST./'],
  ['localhost in wide letters', 'http://ｌｏｃａｌｈｏｓｔ/'],
  ['a name under localhost', 'http://desk.localhost/'],
  ['a name of the inside', 'http://metadata.google.internal/'],
  ['a name without a dot', 'http://intranet/'],
  ['a name with a private address', 'http://private.example/'],
  ['a name with a loopback address', 'http://loopback.example/'],
  ['a name with the metadata address', 'http://metadata.example/'],
  ['a name with a public and a private address', 'http://both.example/'],
  ['a name with a public IPv4 and a private IPv6 address', 'http://both-families.example/'],
  ['a name with a link-local IPv6 address', 'http://local-v6.example/'],
  ['a name with a unique local address', 'http://unique-local.example/'],
  ['a name with a mapped address', 'http://mapped.example/'],
  ['a name without an address', 'http://nowhere.example/'],
  ['an Arabic name with a private address', 'http://عنوان.example/'],
]
const OTHER: [string, string, string][] = [
  ['a zone in an address', 'http://[fe80::1%25eth0]/', 'fetch_url_invalid'],
  ['a file', 'file:///etc/passwd', 'fetch_not_http'],
  ['gopher', 'gopher://127.0.0.1:6379/_FLUSHALL', 'fetch_not_http'],
  ['data', 'data:text/html,<p>نص</p>', 'fetch_not_http'],
  ['a script', 'javascript:alert(1)', 'fetch_not_http'],
  ['ftp', 'ftp://news.example/feed', 'fetch_not_http'],
  ['a user name and a password', 'http://user:secret@news.example/', 'fetch_url_has_credentials'],
  ['a user name that is an address', 'http://127.0.0.1@news.example/', 'fetch_url_has_credentials'],
  ['a host behind a user name', 'http://news.example@127.0.0.1/', 'fetch_url_has_credentials'],
  ['a fragment that looks like a user name', 'http://none.example:80#@127.0.0.1/', 'fetch_host_not_found'],
  ['a name that nobody has', 'http://none.example/', 'fetch_host_not_found'],
]
const TRICKS: [string, string, string][] = [
  ...INSIDE.map(([says, url]): [string, string, string] => [says, url, NOT_PUBLIC]),
  ...OTHER,
]

let site: WebServer
let services: ReturnType<typeof fakeServices>

beforeAll(async () => {
  const answers: Record<string, Answers> = { '/page': send('<p>ليس للجميع</p>') }
  for (const [index, [, url]] of TRICKS.entries()) {
    answers[`/to/${index}`] = redirect(url)
    answers[`/twice/${index}`] = redirect(`/to/${index}`, 308)
  }
  site = await startWebServer(answers)
  const fakes = fakeServices()
  const allowedHosts = [site.host]
  const fetcher = guardedFetcher({ clock: fakes.clock, userAgent: 'Claimdesk-Test/1.0', allowedHosts, resolve })
  services = { ...fakes, fetcher: { ...fakes.fetcher, fetch: fetcher.fetch } }
})
afterAll(() => site.stop())

async function codeOf(url: string): Promise<string> {
  const limits = { accept: '*/*', maxBytes: 1_000, timeoutMs: 5_000, robots: false }
  const fetched = await services.fetcher.fetch(url, limits)
  return fetched.outcome === 'refused' ? fetched.code : fetched.outcome
}

const numbered = TRICKS.map(([says, url, code], index) => ({ says, url, code, index }))

describe('an address is refused', () => {
  test.each(numbered)('that is $says: $url', async ({ url, code }) => {
    expect(await codeOf(url)).toBe(code)
  })

  test.each(numbered)('at the first redirect, that is $says', async ({ code, index }) => {
    expect(await codeOf(site.url(`/to/${index}`))).toBe(code)
  })

  test.each(numbered)('at the second redirect, that is $says', async ({ code, index }) => {
    expect(await codeOf(site.url(`/twice/${index}`))).toBe(code)
  })

  test('on this machine, except for the host and port that the settings allow', async () => {
    const other = await startWebServer({ '/page': send('') })
    expect(await codeOf(other.url('/page'))).toBe(NOT_PUBLIC)
    expect(await codeOf(site.url('/page'))).toBe('fetched')
    expect(await codeOf(`http://localhost:${site.port}/page`)).toBe(NOT_PUBLIC)
    expect(other.asked).toEqual([])
    await other.stop()
  })
})

describe('the reason is seen', () => {
  const redirected = numbered.filter(({ index }) => index % 3 === 0)

  test.each(redirected)('on the article whose page leads to $says', async ({ code, index }) => {
    const about = { publisher: null, title: null, language: null, publishedAt: null }
    const { id } = await announceArticle(services, { url: site.url(`/to/${index}`), ...about })
    expect(await fetchArticle(services, { articleId: id, submission: 1 })).toBe('not-fetched')
    expect(viewOfArticle(await getArticle(services, id))).toMatchObject({
      ...{ status: 'refused', refused: { code }, fetching: { failure: { code } } },
    })
  })

  test.each(redirected)('on the feed that leads to $says', async ({ code, index }) => {
    const choices = { title: 'خلاصة', publisher: null, language: null }
    const { feed } = await storeFeed(services, { url: site.url(`/twice/${index}`), ...choices })
    await askForPolls(services)
    expect(await fetchFeed(services, { feedId: feed.id, poll: 1 })).toEqual({ outcome: 'failed', articles: 0 })
    const polled = await services.feeds.get(feed.id)
    expect(polled && viewOfFeed(polled)).toMatchObject({ failures: 1, lastFailure: { code } })
  })
})

describe('a name', () => {
  /** What a connection is told of a name. */
  const lookUp = (name: string, answers: ResolvedAddress[][]): Promise<{ told: unknown; times: number }> => {
    let times = 0
    const lookup = guardedLookup(async () => answers[times++] ?? [])
    return new Promise((told) => {
      lookup(name, { all: true }, (error, addresses) => told({ told: error?.message ?? addresses, times }))
    })
  }

  test('is asked for once a connection: what was checked is what is connected to, whatever it becomes later', async () => {
    const { told, times } = await lookUp('rebinding.example', [[PUBLIC], [at('127.0.0.1')]])
    expect(told).toEqual([PUBLIC])
    expect(times).toBe(1)
  })

  test('that became private before the connection is refused', async () => {
    const { told } = await lookUp('rebinding.example', [[at('127.0.0.1')]])
    expect(told).toMatch(/not public/)
  })
})

test.each([
  ['8.8.8.8', true],
  ['2001:4860:4860::8888', true],
  ['64:ff9b::808:808', true],
  ['::ffff:8.8.8.8', false],
  ['203.0.113.9', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['2001:db8::1', false],
  ['ff02::1', false],
  ['fe80::1%eth0', false],
  ['news.example', false],
])('%s is an address that anyone may reach: %s', (address, reachable) => {
  expect(isPublicAddress(address)).toBe(reachable)
})

/**
 * Sites as they are: what is broken, endless or built to harm says why on its own feed or article, seen in the API, and the
 * neighbours come in all the same. Each stands on a host of its own: one host is read one at a time.
 */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FeedView } from '../../shared/api/views/feed-view.ts'
import { in1256 } from '../articles/feeds/build-feed.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { NewsSite, newsPage, rssFeed } from '../news-site.ts'

const RSS = 'application/rss+xml'
const INSIDE = 'http://169.254.169.254/latest/meta-data/'
const TEXT = [
  'قالت إدارة المنارة إن 27 سفينة دخلت المرفأ ليلاً منذ إصلاح الضوء في مطلع الشهر.',
  'وأضافت أن كلفة الإصلاح بلغت 340 ألف دولار دفعت البلدية نصفها والباقي شركات الملاحة.',
  'وكان الضوء قد انطفأ في عاصفة الخريف، فبقيت السفن تنتظر الصباح خارج المرفأ أياماً.',
]
const PAGE = newsPage({ language: 'ar', title: 'المنارة تضيء', paragraphs: TEXT })
const item = (path: string, title = 'المنارة تضيء', publishedAt = '2026-01-05T08:00:00Z') => ({
  url: path,
  title,
  publishedAt,
})
const bomb = '<!DOCTYPE rss [<!ENTITY a "خبر"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
const external = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
const many = `<rss><channel>${'<item><title>خبر</title></item>'.repeat(10_001)}</channel></rss>`

type Put = (site: NewsSite) => void
const FEEDS: Record<string, { put: Put; shows: Record<string, unknown> }> = {
  'a whole one': {
    put: (site) => site.put('/', rssFeed('المنارة', [item('/page')]), RSS),
    shows: { lastFailure: null, notes: [], recentItems: { length: 1 } },
  },
  'a web page': { put: (site) => site.put('/', PAGE), shows: { lastFailure: { code: 'feed_is_page' } } },
  nothing: { put: (site) => site.put('/', '', RSS), shows: { lastFailure: { code: 'feed_empty' } } },
  'one that is cut off': {
    put: (site) => site.put('/', rssFeed('المنارة', [item('/page'), item('/2')]).slice(0, -60), RSS),
    shows: { lastFailure: null, notes: expect.arrayContaining(['feed_truncated']) },
  },
  '50 MB': {
    put: (site) => site.put('/', new Uint8Array(50_000_000), RSS),
    shows: { lastFailure: { code: 'fetch_too_large' } },
  },
  'a bomb of gzip': {
    put: (site) => site.put('/', gzipSync(new Uint8Array(30_000_000)), RSS, { 'content-encoding': 'gzip' }),
    shows: { lastFailure: { code: 'fetch_too_large' } },
  },
  'a bomb of XML': {
    put: (site) => site.put('/', `${bomb}${rssFeed('&c;', [])}`, RSS),
    shows: { lastFailure: { code: 'feed_entity_bomb' } },
  },
  'an external entity': {
    put: (site) => site.put('/', `${external}${rssFeed('المنارة', [item('/page', 'سر &x;')])}`, RSS),
    shows: { lastFailure: null, recentItems: [{ title: 'سر &x;' }] },
  },
  'ten thousand items without a link': {
    put: (site) => site.put('/', many, RSS),
    shows: { lastFailure: null, notes: ['feed_shortened', 'items_without_link'], recentItems: [] },
  },
  'a date that is yet to come': {
    put: (site) => site.put('/', rssFeed('المنارة', [item('/page', 'غداً', '2199-01-01T00:00:00Z')]), RSS),
    shows: { lastFailure: null, notes: ['dates_in_future'], recentItems: [{ publishedAt: null }] },
  },
  'redirects in a circle': {
    put: (site) => {
      site.break('/', 302, { location: '/again' })
      site.break('/again', 302, { location: '/' })
    },
    shows: { lastFailure: { code: 'fetch_redirect_loop' } },
  },
  'a redirect inside': {
    put: (site) => site.break('/', 301, { location: INSIDE }),
    shows: { lastFailure: { code: 'fetch_address_not_public' } },
  },
}
const PAGES: Record<string, { put: Put; shows: Record<string, unknown> }> = {
  'a whole one': { put: (site) => site.put('/page', PAGE), shows: { status: 'extracted', language: 'ar' } },
  '11 MB': {
    put: (site) => site.put('/page', new Uint8Array(11_000_000)),
    shows: { refused: { code: 'fetch_too_large' } },
  },
  'elements without end': {
    put: (site) => site.put('/page', `<p>${'<div>'.repeat(2_000)}نص`),
    shows: { refused: { code: 'article_too_deep' } },
  },
  'a charset that it is not in': {
    put: (site) => site.put('/page', in1256(PAGE.replaceAll('⌂', '')), 'text/html; charset=utf-8'),
    shows: { status: 'extracted', language: 'ar' },
  },
  'no text': {
    put: (site) => site.put('/page', '<html><body></body></html>'),
    shows: { refused: { code: 'article_not_found' } },
  },
  'a picture': {
    put: (site) => site.put('/page', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1), 'image/png'),
    shows: { refused: { code: 'article_not_text' } },
  },
  'a redirect inside': {
    put: (site) => site.break('/page', 302, { location: INSIDE }),
    shows: { refused: { code: 'fetch_address_not_public' } },
  },
}

let desk: LocalDesk
let sites: NewsSite[]
beforeAll(async () => {
  sites = await Promise.all([...Object.values(FEEDS), ...Object.values(PAGES)].map(() => NewsSite.start()))
  desk = await startDesk({ ALLOWED_HOSTS: sites.map(({ host }) => host).join(',') })
})
afterAll(async () => {
  await desk.stack.stop()
  await Promise.all(sites.map((site) => site.stop()))
})

describe('feeds that give', () => {
  let polled: FeedView[]
  beforeAll(async () => {
    const urls = Object.values(FEEDS).map(({ put }, at) => {
      const site = sites[at]
      site?.put('/page', PAGE)
      if (site) put(site)
      return site?.url('/') ?? ''
    })
    const opml = `<opml><body>${urls.map((url) => `<outline xmlUrl="${url}"/>`).join('')}</body></opml>`
    await desk.post('ingester', '/v1/feeds/opml', { opml })
    await desk.stack.invoke('poll-feeds', {})
    await desk.stack.idle()
    const { feeds } = (await desk.get('ingester', '/v1/feeds?limit=100')).body as { feeds: FeedView[] }
    polled = urls.flatMap((url) => feeds.find((feed) => feed.url === url) ?? [])
  })

  test.each(Object.keys(FEEDS).map((says, at) => ({ says, at })))('$says', ({ says, at }) => {
    expect(polled[at]).toMatchObject({ status: 'active', ...FEEDS[says]?.shows })
  })
})

describe('articles whose page holds', () => {
  const ids: string[] = []
  beforeAll(async () => {
    for (const [at, { put }] of Object.values(PAGES).entries()) {
      const site = sites[Object.keys(FEEDS).length + at]
      if (site) put(site)
      ids.push(await desk.submit({ url: site?.url('/page') }))
    }
    await desk.stack.idle()
  })

  test.each(Object.keys(PAGES).map((says, at) => ({ says, at })))('$says', async ({ says, at }) => {
    expect((await desk.show(ids[at] ?? '')).article).toMatchObject({ ...PAGES[says]?.shows })
  })
})

test('none of it ends among the dead letters', async () => {
  for (const queue of Object.values(desk.stack.resources.deadLetters)) expect(await desk.depth(queue)).toBe(0)
})

import { describe, expect, test } from 'vitest'
import type { Article } from '../../shared/domain/article.ts'
import type { Fetched } from '../../shared/ports.ts'
import { askForLooks } from '../../shared/use-cases/ask-for-looks.ts'
import { askForPolls } from '../../shared/use-cases/ask-for-polls.ts'
import { fetchArticle } from '../../shared/use-cases/fetch-article.ts'
import { fetchFeed } from '../../shared/use-cases/fetch-feed.ts'
import { storeFeed } from '../../shared/use-cases/register-feed.ts'
import { announceArticle } from '../../shared/use-cases/submit-article.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'
import { newsPage, rssFeed } from '../news-site.ts'

const URL = 'https://news.example/dam'
const PAGE = newsPage({
  ...{ language: 'ar', title: 'السد' },
  paragraphs: [
    'قالت سلطة المياه إن السد خزّن 42 مليون متر مكعب منذ بداية الموسم.',
    'وأضافت أن 9 قنوات فرعية فُتحت أمام المزارعين في السهل الشرقي.',
    'وكان المزارعون قد طلبوا فتح القنوات قبل موعدها بسبب قلة الأمطار.',
  ],
})
const REFUSED: Extract<Fetched, { outcome: 'refused' }> = {
  ...{ outcome: 'refused', code: 'fetch_server_error', message: 'the server failed (503)', status: 503 },
  retryAfterSeconds: null,
}

async function announced(services: FakeServices): Promise<Article> {
  const about = { publisher: null, title: null, language: null, publishedAt: null }
  return announceArticle(services, { url: URL, ...about })
}
const messageOf = (article: Article) => ({ articleId: article.id, submission: article.submission.number })
const minutesLater = (services: FakeServices, minutes: number) => services.clock.advance(minutes * 60_000)

describe('an announced article', () => {
  test('is fetched once, however often its message comes', async () => {
    const services = fakeServices()
    services.fetcher.serve(URL, PAGE)
    const article = await announced(services)
    expect(await fetchArticle(services, messageOf(article))).toBe('new-revision')
    expect(await fetchArticle(services, messageOf(article))).toBe('read-before')
    expect(services.fetcher.asked).toHaveLength(1)
  })

  test('waits for its turn while another fetch holds the host, each time longer', async () => {
    const services = fakeServices()
    const article = await announced(services)
    const now = services.clock.now().getTime()
    const held = { holder: 'other', at: new Date(now).toISOString(), until: new Date(now + 60_000).toISOString() }
    await services.hostLocks.take('news.example', held)
    expect(await fetchArticle(services, messageOf(article))).toBe('put-off')
    expect(await fetchArticle(services, { ...messageOf(article), putOff: 3 })).toBe('put-off')
    const delays = services.articleQueue.sent
      .slice(1)
      .map(({ message, delaySeconds }) => [message.putOff, delaySeconds])
    expect(delays).toEqual([
      [1, 3],
      [4, 24],
    ])
    expect(services.fetcher.asked).toEqual([])
  })

  test('whose page fails shows why, is tried again on its schedule, and frees the host', async () => {
    const services = fakeServices()
    services.fetcher.serve(URL, REFUSED)
    const article = await announced(services)
    expect(await fetchArticle(services, messageOf(article))).toBe('not-fetched')
    expect(await services.articles.get(article.id)).toMatchObject({
      ...{ read: { refused: { code: 'fetch_server_error' } }, fetching: { failures: 1 } },
    })
    expect(await askForLooks(services)).toBe(0)
    minutesLater(services, 11)
    services.fetcher.serve(URL, PAGE)
    expect(await askForLooks(services)).toBe(1)
    const again = services.articleQueue.sent.at(-1)?.message
    expect(await fetchArticle(services, again ?? messageOf(article))).toBe('new-revision')
  })

  test('that was read keeps its revision when its page fails later', async () => {
    const services = fakeServices()
    services.fetcher.serve(URL, PAGE)
    const article = await announced(services)
    await fetchArticle(services, messageOf(article))
    services.fetcher.serve(URL, { ...REFUSED, code: 'fetch_gone', status: 410 })
    minutesLater(services, 61)
    await askForLooks(services)
    await fetchArticle(services, { ...messageOf(article), submission: 2 })
    expect(await services.articles.get(article.id)).toMatchObject({
      ...{ read: { submission: 2, refused: null }, revision: { number: 1 } },
      fetching: { failure: { code: 'fetch_gone' }, nextAt: null },
    })
  })

  test.each([
    { says: 'the site says so', later: { outcome: 'not-modified', url: URL, headers: {} } as const },
    { says: 'the same bytes come again', later: PAGE },
  ])('whose page has not changed is not read again, and looked at ever less often: $says', async ({ later }) => {
    const services = fakeServices()
    const bytes = new TextEncoder().encode(PAGE)
    const headers = { 'content-type': 'text/html', etag: '"1"' }
    services.fetcher.serve(URL, { ...{ outcome: 'fetched', status: 200, url: URL, movedTo: null }, headers, bytes })
    const article = await announced(services)
    await fetchArticle(services, messageOf(article))
    services.fetcher.serve(URL, later)
    const waits: number[] = []
    for (let submission = 2; submission <= 6; submission += 1) {
      const nextAt = (await services.articles.get(article.id))?.fetching?.nextAt ?? ''
      waits.push((Date.parse(nextAt) - Date.parse(article.createdAt)) / 3_600_000)
      services.clock.advance(Date.parse(nextAt) - services.clock.now().getTime())
      expect(await askForLooks(services)).toBe(1)
      expect(await fetchArticle(services, { articleId: article.id, submission })).toBe('not-modified')
    }
    expect(waits).toEqual([1, 6, 24, 72, 168])
    const last = await services.articles.get(article.id)
    expect(last).toMatchObject({ revision: { number: 1 }, fetching: { nextAt: null } })
    expect(services.fetcher.asked[1]?.request.etag).toBe('"1"')
    expect(services.extractionQueue.sent).toHaveLength(1)
  })

  test('two schedules beside each other ask once', async () => {
    const services = fakeServices()
    await announced(services)
    minutesLater(services, 16)
    const asked = await Promise.all([askForLooks(services), askForLooks(services)])
    expect(asked.sort()).toEqual([0, 1])
  })
})

describe('a feed', () => {
  const FEED = 'https://news.example/feed'
  const choices = { title: null, publisher: null, language: null }
  const entry = (path: string) => ({
    url: `https://news.example/${path}`,
    title: 'خبر',
    publishedAt: '2024-02-29T08:00:00Z',
  })
  const feedOf = (count: number) =>
    rssFeed(
      'أخبار',
      Array.from({ length: count }, (_, index) => entry(String(index))),
    )

  test('is asked for once by two schedules beside each other, and polled once by a doubled message', async () => {
    const services = fakeServices()
    services.fetcher.serve(FEED, feedOf(2))
    await storeFeed(services, { url: FEED, ...choices })
    expect((await Promise.all([askForPolls(services), askForPolls(services)])).sort()).toEqual([0, 1])
    const [sent] = services.feedQueue.sent
    if (!sent) throw new Error('one message')
    expect(await fetchFeed(services, sent.message)).toEqual({ outcome: 'polled', articles: 2 })
    expect(await fetchFeed(services, sent.message)).toEqual({ outcome: 'polled-before', articles: 0 })
    expect(services.fetcher.asked).toHaveLength(1)
  })

  test('brings its thirty newest at first, and later only what is new', async () => {
    const services = fakeServices()
    services.fetcher.serve(FEED, feedOf(50))
    const { feed } = await storeFeed(services, { url: FEED, ...choices })
    await askForPolls(services)
    expect(await fetchFeed(services, { feedId: feed.id, poll: 1 })).toEqual({ outcome: 'polled', articles: 30 })
    services.fetcher.serve(FEED, feedOf(51))
    minutesLater(services, 400)
    await askForPolls(services)
    expect(await fetchFeed(services, { feedId: feed.id, poll: 2 })).toEqual({ outcome: 'polled', articles: 1 })
    expect(services.articleQueue.sent).toHaveLength(31)
  })

  test('that was polled halfway sends the articles again that were only noted', async () => {
    const services = fakeServices()
    services.fetcher.serve(FEED, feedOf(1))
    const { feed } = await storeFeed(services, { url: FEED, ...choices })
    await announceArticle(services, { url: entry('0').url, ...choices, publishedAt: null })
    await askForPolls(services)
    await fetchFeed(services, { feedId: feed.id, poll: 1 })
    expect(services.articleQueue.sent.map(({ message }) => message.submission)).toEqual([1, 1])
  })

  test.each([
    { says: 'a page', body: '<!doctype html><html><body>لا شيء هنا</body></html>', code: 'feed_is_page' },
    { says: 'nothing', body: ' ', code: 'feed_empty' },
  ])('that sends $says is a failure with its reason', async ({ body, code }) => {
    const services = fakeServices()
    services.fetcher.serve(FEED, body)
    const { feed } = await storeFeed(services, { url: FEED, ...choices })
    await askForPolls(services)
    expect(await fetchFeed(services, { feedId: feed.id, poll: 1 })).toEqual({ outcome: 'failed', articles: 0 })
    expect(await services.feeds.get(feed.id)).toMatchObject({ failures: 1, lastFailure: { code } })
  })

  test.each([
    { says: 'is polled there from then on', registered: false, becomes: { status: 'active', url: `${FEED}.xml` } },
    { says: 'rests where that is registered', registered: true, becomes: { status: 'paused', url: FEED } },
  ])('that has moved for good $says', async ({ registered, becomes }) => {
    const services = fakeServices()
    const bytes = new TextEncoder().encode(feedOf(1))
    const movedTo = `${FEED}.xml`
    services.fetcher.serve(FEED, { ...{ outcome: 'fetched', status: 200, url: movedTo, movedTo, headers: {} }, bytes })
    const { feed } = await storeFeed(services, { url: FEED, ...choices })
    if (registered) await storeFeed(services, { url: movedTo, ...choices })
    await askForPolls(services)
    expect(await fetchFeed(services, { feedId: feed.id, poll: 1 })).toEqual({ outcome: 'polled', articles: 1 })
    expect(await services.feeds.get(feed.id)).toMatchObject(becomes)
  })

  test('deleted while it was polled is left alone', async () => {
    const services = fakeServices()
    services.fetcher.serve(FEED, feedOf(1))
    const { feed } = await storeFeed(services, { url: FEED, ...choices })
    await askForPolls(services)
    const current = await services.feeds.get(feed.id)
    if (current) await services.feeds.delete(current)
    expect(await fetchFeed(services, { feedId: feed.id, poll: 1 })).toEqual({ outcome: 'not-active', articles: 0 })
  })
})

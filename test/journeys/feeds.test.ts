import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleView } from '../../shared/api/views/article-view.ts'
import type { ClaimView } from '../../shared/api/views/claim-view.ts'
import type { FeedView } from '../../shared/api/views/feed-view.ts'
import { judgement } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { atomFeed, type FeedEntry, NewsSite, newsPage, rssFeed } from '../news-site.ts'
import { claimWith, submitReview, takeClaim } from './reviews.ts'

const HARBOUR = [
  'أعلنت إدارة الميناء أن 110 سفن عبرت القناة الجديدة منذ افتتاحها في مطلع الشهر الماضي.',
  'وقالت وزارة النقل إن حركة الحاويات ارتفعت بنسبة 12% خلال الربع الأول من العام الجاري.',
  'وأضافت الوزارة أن 25 شركة ملاحة وقّعت عقوداً طويلة الأمد لاستخدام الأرصفة الشرقية.',
  'وكان العمل في الأرصفة قد بدأ قبل أعوام، وتعاقبت على الإشراف عليه إدارات عدة.',
  'ويقول البحارة إن الانتظار عند المدخل صار أقصر مما كان، وإن المرشدين يعملون ليلاً ونهاراً.',
]
const CLINICS = [
  'The health ministry said 47 clinics had reopened across the northern valley since Monday.',
  'It added that more than 3,200 patients were treated there in the first three days of the week.',
  'Local councils had asked for the clinics to open before the end of the school holidays.',
  'Drivers carried generators and medicine up the valley road, which is closed to lorries at night.',
  'The ministry did not say when the remaining wards would be repaired.',
]

let desk: LocalDesk
let site: NewsSite

beforeAll(async () => {
  site = await NewsSite.start()
  desk = await startDesk({ ALLOWED_HOSTS: site.host, USER_AGENT: 'Claimdesk-Test/1.0 (+https://desk.example/bot)' })
})
afterAll(async () => {
  await desk.stack.stop()
  await site.stop()
})
beforeEach(() => {
  site.requests = []
})

/** As the schedule does every minute, and then until all is quiet. */
async function tick(): Promise<void> {
  await desk.stack.invoke('poll-feeds', {})
  await desk.stack.idle()
}

async function register(path: string): Promise<FeedView> {
  const { status, body } = await desk.post('ingester', '/v1/feeds', { url: site.url(path), publisher: 'صحيفة المرفأ' })
  expect(status).toBe(201)
  return body as FeedView
}

async function feed(id: string): Promise<FeedView> {
  return (await desk.get('ingester', `/v1/feeds/${id}`)).body as FeedView
}

/** Due at once, and polled. */
async function pollNow(id: string): Promise<FeedView> {
  await desk.post('ingester', `/v1/feeds/${id}/resume`)
  await tick()
  return feed(id)
}

const entry = (path: string, title: string, changes: Partial<FeedEntry> = {}): FeedEntry => ({
  ...{ url: site.url(path), title, publishedAt: '2026-01-05T08:00:00Z' },
  ...changes,
})
const asked = (): string[] => site.requests.map(({ path, status }) => `${path} ${status}`).sort()

describe('feeds in Arabic and English', () => {
  let arabic: FeedView
  let english: FeedView
  let harbour: { article: ArticleView; claims: ClaimView[] }
  const harbourPage = (paragraphs: readonly string[], aside = '') =>
    newsPage({ language: 'ar', title: 'القناة الجديدة تستقبل السفن', paragraphs, aside, author: 'سلمى الحداد' })

  test('are registered, and their articles come in with their claims', async () => {
    site.put('/ar/harbour', harbourPage(HARBOUR))
    site.put('/en/clinics', newsPage({ language: 'en', title: 'Clinics reopen in the valley', paragraphs: CLINICS }))
    site.put('/ar.atom', atomFeed('أخبار المرفأ', [entry('/ar/harbour', 'القناة الجديدة')]), 'application/atom+xml')
    site.put('/en.rss', rssFeed('Valley news', [entry('/en/clinics', 'Clinics reopen')]), 'application/rss+xml')
    ;[arabic, english] = [await register('/ar.atom'), await register('/en.rss')]
    await tick()
    const [fromArabic, fromEnglish] = [await feed(arabic.id), await feed(english.id)]
    expect(fromArabic).toMatchObject({ title: 'أخبار المرفأ', failures: 0, lastFailure: null })
    harbour = await desk.show(fromArabic.recentItems[0]?.articleId ?? '')
    const clinics = await desk.show(fromEnglish.recentItems[0]?.articleId ?? '')
    expect(harbour.article).toMatchObject({
      ...{ status: 'extracted', language: 'ar', publisher: 'صحيفة المرفأ', byline: 'سلمى الحداد' },
      publishedAt: '2026-01-05T08:00:00.000Z',
    })
    expect(clinics.article).toMatchObject({ status: 'extracted', language: 'en', url: site.url('/en/clinics') })
    expect(claimWith('110 سفن', harbour.claims).language).toBe('ar')
    expect(claimWith('3,200 patients', clinics.claims).language).toBe('en')
    expect(site.requests.every(({ userAgent }) => userAgent.includes('desk.example/bot'))).toBe(true)
  })

  test('a registered feed that is registered again is the same one', async () => {
    const again = await desk.post('editor', '/v1/feeds', { url: `${site.url('/ar.atom')}?utm_source=x#top` })
    expect(again).toMatchObject({ status: 200, body: { id: arabic.id } })
    expect(asked()).toEqual([])
  })

  test('an unchanged feed costs one conditional request, and no page is fetched', async () => {
    await pollNow(arabic.id)
    expect(asked()).toEqual(['/ar.atom 304'])
  })

  test('a feed that says only more does not have its old pages fetched again', async () => {
    site.put('/ar/winds', newsPage({ language: 'ar', title: 'رياح', paragraphs: WINDS }))
    const more = [entry('/ar/winds', 'رياح شديدة'), entry('/ar/harbour', 'القناة الجديدة')]
    site.put('/ar.atom', atomFeed('أخبار المرفأ', more), 'application/atom+xml')
    const polled = await pollNow(arabic.id)
    expect(asked()).toEqual(['/ar.atom 200', '/ar/winds 200'])
    expect(polled.recentItems.map(({ title }) => title)).toEqual(['رياح شديدة', 'القناة الجديدة'])
  })

  test('a page whose surroundings change makes no revision', async () => {
    site.put('/ar/harbour', harbourPage(HARBOUR, '<a href="/ar/winds">اقرأ أيضاً: رياح شديدة</a>'))
    await sayChanged('2040-01-01T00:00:00Z')
    expect(asked()).toEqual(['/ar.atom 200', '/ar/harbour 200'])
    expect((await desk.show(harbour.article.id)).article.revision?.number).toBe(1)
  })

  test('an edited page shows which claims are gone, changed and new, and editors are told of a published one', async () => {
    const published = claimWith('110 سفن', harbour.claims)
    const dropped = claimWith('25 شركة', harbour.claims)
    await publish(published.id)
    const edited = [
      HARBOUR[0]?.replace('110', '130') ?? '',
      HARBOUR[1] ?? '',
      'وأوضحت الوزارة أن 7 رافعات جديدة وصلت إلى الميناء أمس.',
    ]
    site.put('/ar/harbour', harbourPage([...edited, ...HARBOUR.slice(3)]))
    await sayChanged('2041-01-01T00:00:00Z')
    const { article, claims } = await desk.show(harbour.article.id)
    expect(article.revision?.number).toBe(2)
    const successor = claimWith('130 سفن', claims)
    expect(await detail(published.id)).toMatchObject({
      state: 'checked',
      verdict: { rating: 'true', underRecheck: true },
      appearances: [{ goneIn: article.revision?.id, became: { claimId: successor.id, change: 'figure' } }],
    })
    expect((await detail(successor.id)).appearances).toMatchObject([
      { was: { claimId: published.id, change: 'figure' } },
    ])
    const lost = (await detail(dropped.id)).appearances[0]
    expect(lost).toMatchObject({ goneIn: article.revision?.id })
    expect(lost).not.toHaveProperty('became')
    const kept = claimWith('12%', claims)
    expect((await detail(kept.id)).appearances.map(({ goneIn }) => goneIn ?? null)).toEqual([null, null])
    expect(claimWith('7 رافعات', claims).state).not.toBe('checked')
  })

  test('the task stands open for editors alone until one has seen to it', async () => {
    expect((await desk.get('reviewer', '/v1/tasks')).status).toBe(403)
    const { tasks } = (await desk.get('editor', '/v1/tasks')).body as { tasks: { id: string; claimId: string }[] }
    expect(tasks).toMatchObject([{ kind: 'appearance.changed', became: { change: 'figure' }, done: null }])
    expect((await desk.post('editor', `/v1/tasks/${tasks[0]?.id}/done`)).status).toBe(200)
    expect((await desk.get('editor', '/v1/tasks')).body).toEqual({ tasks: [], next: null })
  })

  async function sayChanged(updatedAt: string): Promise<void> {
    const entries = [entry('/ar/winds', 'رياح شديدة'), entry('/ar/harbour', 'القناة الجديدة', { updatedAt })]
    site.put('/ar.atom', atomFeed('أخبار المرفأ', entries), 'application/atom+xml')
    await pollNow(arabic.id)
  }
})

const WINDS = [
  'حذّرت هيئة الأرصاد من رياح تصل سرعتها إلى 90 كيلومتراً في الساعة على الساحل الغربي.',
  'وقالت الهيئة إن 14 مرفأ صغيراً أُغلق أمام قوارب الصيد حتى مساء الخميس.',
  'وطلبت البلديات من السكان تثبيت ما على السطوح والابتعاد عن اللوحات الكبيرة.',
  'ولم تُسجّل إصابات حتى الآن، وفق الدفاع المدني الذي نشر فرقه على الطرق.',
]

test('a feed that dies says why, is left alone, and recovers when its site does', async () => {
  const rss = rssFeed('Harbour', [entry('/en/quay', 'The quay')])
  site.put('/en/quay', newsPage({ language: 'en', title: 'The quay', paragraphs: QUAY }))
  site.put('/dying.rss', rss, 'application/rss+xml')
  const { id } = await register('/dying.rss')
  await tick()
  site.break('/dying.rss', 503, { 'retry-after': '7200' })
  const failing = await pollNow(id)
  expect(failing).toMatchObject({ status: 'active', failures: 1, lastFailure: { code: 'fetch_server_error' } })
  expect(Date.parse(failing.nextPollAt) - Date.now()).toBeGreaterThan(110 * 60_000)
  site.requests = []
  await tick()
  expect(asked()).toEqual([])
  site.put('/dying.rss', rss, 'application/rss+xml')
  expect(await pollNow(id)).toMatchObject({ failures: 0, lastFailure: null, status: 'active' })
  expect(asked()).toEqual(['/dying.rss 304'])
  site.break('/dying.rss', 410)
  expect(await pollNow(id)).toMatchObject({ status: 'gone', pausedBecause: { code: 'fetch_gone' } })
})

const QUAY = [
  'The port authority said 38 fishing boats had been moved to the inner quay before the storm.',
  'It expects about 600 passengers to wait for the first ferry on Sunday, a spokesman said.',
  'The outer wall was built by hand and has been repaired many times over the years.',
  'Engineers will look at the cracks when the water is calm again.',
]

test('a page that cannot be had or read says so on its article, and its neighbours come in', async () => {
  site.put(
    '/en/good',
    newsPage({
      language: 'en',
      title: 'Good',
      paragraphs: CLINICS.map((line) => line.replace('47', '52').replace('valley', 'hills')),
    }),
  )
  site.put('/en/empty', '<html><body></body></html>')
  const entries = ['/en/missing', '/en/empty', '/en/good'].map((path) => entry(path, path))
  const inside = { url: 'http://169.254.169.254/latest', title: 'inside', publishedAt: '2026-01-05T08:00:00Z' }
  site.put('/mixed.rss', rssFeed('Mixed', [...entries, inside]), 'application/rss+xml')
  const { id } = await register('/mixed.rss')
  await tick()
  const shown = await Promise.all((await feed(id)).recentItems.map((item) => desk.show(item.articleId)))
  const outcome = Object.fromEntries(
    shown.map(({ article }) => [article.title, article.refused?.code ?? article.status]),
  )
  expect(outcome).toEqual({
    '/en/missing': 'fetch_not_found',
    '/en/empty': expect.stringMatching(/^article_/u),
    '/en/good': 'extracted',
    inside: 'fetch_address_not_public',
  })
  for (const queue of Object.values(desk.stack.resources.deadLetters)) expect(await desk.depth(queue)).toBe(0)
})

test('the page for telephones is the same article, and a copy elsewhere says the same claims once more', async () => {
  const paragraphs = [
    'بيروت (رويترز) - أعلنت شركة الكهرباء أن 64 قرية استعادت التيار منذ صباح الأحد.',
    ...HARBOUR.slice(3),
    ...WINDS.slice(1, 4),
    ...WINDS.slice(2),
  ]
  const canonical = site.url('/ar/power')
  site.put('/ar/power', newsPage({ language: 'ar', title: 'عودة التيار', paragraphs, canonical }))
  site.put('/ar/amp/power', newsPage({ language: 'ar', title: 'عودة التيار', paragraphs, canonical }))
  const { article, claims } = await desk.read({ url: canonical })
  const phone = await desk.read({ url: site.url('/ar/amp/power') })
  expect(phone.article).toMatchObject({ status: 'duplicate', sameAs: article.id })
  const copied = await desk.read({
    text: `${paragraphs.join('\n\n')}\n\nحرره محرر الشؤون المحلية.`,
    url: 'https://other.example/power',
    title: 'التيار يعود',
  })
  expect(copied.article.copyOf).toMatchObject({ articleId: article.id, by: 'agency', origin: 'Reuters' })
  const shared = claimWith('64 قرية', claims)
  expect(claimWith('64 قرية', copied.claims).id).toBe(shared.id)
  const { appearances, origins } = await detail(shared.id)
  expect(new Set(appearances.map(({ articleId }) => articleId)).size).toBe(2)
  expect(origins).toBe(1)
})

describe('the door for feeds', () => {
  test('changes what a feed is called, and lists feeds part by part', async () => {
    const headers = { ...desk.credential('ingester'), 'content-type': 'application/json' }
    const { feeds, next } = (await desk.get('ingester', '/v1/feeds?limit=1')).body as {
      feeds: FeedView[]
      next: string
    }
    const [first] = feeds
    const changes = JSON.stringify({ title: 'المرفأ اليوم', language: 'ar' })
    const changed = await desk.send(`/v1/feeds/${first?.id}`, { method: 'PATCH', headers, body: changes })
    expect(changed).toMatchObject({
      status: 200,
      body: { id: first?.id, title: 'المرفأ اليوم', language: 'ar', publisher: first?.publisher },
    })
    const rest = await desk.get('ingester', `/v1/feeds?limit=1&cursor=${next}`)
    expect((rest.body as { feeds: FeedView[] }).feeds[0]?.id).not.toBe(first?.id)
    expect(await desk.get('ingester', '/v1/feeds?cursor=x')).toMatchObject({
      status: 400,
      body: { code: 'cursor_invalid' },
    })
  })

  test('names the feeds of a page that has several, to choose one', async () => {
    const link = (path: string) => `<link rel="alternate" type="application/rss+xml" href="${path}">`
    site.put('/portal', `<html><head>${link('/en.rss')}${link('/ar.atom')}</head><body>x</body></html>`)
    const refused = await desk.post('ingester', '/v1/feeds', { url: site.url('/portal') })
    expect(refused).toMatchObject({ status: 422, body: { code: 'feed_unusable' } })
    expect((refused.body as { detail: string }).detail).toContain(`${site.url('/en.rss')} ${site.url('/ar.atom')}`)
  })

  test('shows what a feed would give without keeping anything, and finds the feed of a page', async () => {
    site.put(
      '/front',
      `<html><head><link rel="alternate" type="application/rss+xml" href="/en.rss"></head><body>x</body></html>`,
    )
    const { body } = await desk.post('ingester', '/v1/feeds/test', { url: site.url('/front') })
    expect(body).toMatchObject({ url: site.url('/en.rss'), title: 'Valley news', itemCount: 1, failure: null })
    const none = await desk.post('ingester', '/v1/feeds/test', { url: site.url('/en/clinics') })
    expect(none.body).toMatchObject({ failure: { code: 'feed_is_page' }, items: [] })
  })

  test.each([
    { says: 'a page without feeds', path: '/en/clinics', detail: 'feed_is_page' },
    { says: 'nothing', path: '/none', detail: 'fetch_not_found' },
  ])('refuses to register $says', async ({ path, detail: why }) => {
    const refused = await desk.post('ingester', '/v1/feeds', { url: site.url(path) })
    expect(refused).toMatchObject({ status: 422, body: { code: 'feed_unusable', errors: [{ field: 'url' }] } })
    expect((refused.body as { detail: string }).detail).toContain(why)
  })

  test('takes an OPML file in with a report by line, and gives one out that holds its feeds', async () => {
    const opml = `<opml><body>\n<outline text="وادي" xmlUrl="${site.url('/valley.rss')}"/>\n<outline xmlUrl="ftp://old.example/x"/>\n<outline xmlUrl="http://a:b@old.example/"/>\n</body></opml>`
    const { status, body } = await desk.post('ingester', '/v1/feeds/opml', { opml })
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        registered: 1,
        lines: [
          { line: 2, outcome: 'registered', message: null },
          { line: 3, outcome: 'refused', feedId: null },
          { line: 4, url: '', outcome: 'refused', feedId: null },
        ],
      },
    })
    const again = await desk.post('ingester', '/v1/feeds/opml', { opml })
    expect(again.body).toMatchObject({
      registered: 0,
      lines: [{ outcome: 'known' }, { outcome: 'refused' }, { outcome: 'refused' }],
    })
    const answer = await fetch(`${desk.stack.url}/v1/feeds/opml`, { headers: desk.credential('ingester') })
    expect(await answer.text()).toContain(`text="وادي" title="وادي" xmlUrl="${site.url('/valley.rss')}"`)
    expect(await desk.post('ingester', '/v1/feeds/opml', { opml: 'لا شيء' })).toMatchObject({
      ...{ status: 422, body: { code: 'feed_unusable', errors: [{ field: 'opml' }] } },
    })
  })

  test.each(['text/x-opml', 'text/xml; charset=utf-8', 'application/xml'])(
    'takes an OPML file as it is: %s',
    async (type) => {
      const opml = `<opml><body><outline text="جبل" xmlUrl="${site.url(`/hill.rss?${encodeURIComponent(type)}`)}"/></body></opml>`
      const send = (body: string, sentAs = type, path = '/v1/feeds/opml') =>
        desk.send(path, {
          ...{ method: 'POST', body },
          headers: { ...desk.credential('ingester'), 'content-type': sentAs },
        })
      expect(await send(opml)).toMatchObject({
        status: 200,
        body: { registered: 1, lines: [{ outcome: 'registered' }] },
      })
      expect(await send(' ')).toMatchObject({ status: 422, body: { code: 'feed_unusable' } })
      expect(await send('')).toMatchObject({ status: 400, body: { errors: [{ field: 'opml' }] } })
      for (const refused of [await send(opml, 'text/plain'), await send(opml, type, '/v1/feeds/test')])
        expect(refused).toMatchObject({ status: 415, body: { code: 'media_type_unsupported' } })
    },
  )

  test('a paused feed is not polled, a deleted one is not there', async () => {
    site.put('/resting.rss', rssFeed('Resting', [entry('/en/quay', 'The quay')]), 'application/rss+xml')
    const { id } = await register('/resting.rss')
    expect((await desk.post('ingester', `/v1/feeds/${id}/pause`)).body).toMatchObject({
      ...{ status: 'paused', pausedBecause: { code: 'feed_paused' } },
    })
    site.requests = []
    await tick()
    expect(asked().filter((request) => request.startsWith('/resting'))).toEqual([])
    const headers = desk.credential('ingester')
    expect((await desk.send(`/v1/feeds/${id}`, { method: 'DELETE', headers })).status).toBe(204)
    expect(await desk.get('ingester', `/v1/feeds/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'feed_not_found' },
    })
    expect((await desk.get('newsroom', '/v1/feeds')).status).toBe(403)
  })
})

type Detail = ClaimView & {
  origins: number
  appearances: { articleId: string; goneIn?: string; became?: unknown; was?: unknown }[]
}

async function detail(id: string): Promise<Detail> {
  return (await desk.claim(id)) as Detail
}

async function publish(id: string): Promise<void> {
  const first = await submitReview(desk, 'reviewer', await takeClaim(desk, 'reviewer', id), judgement())
  const lease = await takeClaim(desk, 'secondReviewer', id)
  const second = await submitReview(desk, 'secondReviewer', lease, judgement({ opinion: 'agrees' }))
  const signed = await desk.post('editor', `/v1/claims/${id}/publish`, {
    ...{ headline: 'نعم، عبرت 110 سفن', url: 'https://desk.example/110' },
  })
  expect([first, second, signed].map(({ status }) => status)).toEqual([200, 200, 200])
}

/** A newsroom registers a site by its front page: the page names its feeds. */
import { expect, test } from 'vitest'
import { discoverFeeds } from '../../../shared/articles/feeds/discover-feeds.ts'

const PAGE = 'https://www.news.example/ar/'
const head = (...links: string[]) => `<!doctype html><html><head>${links.join('')}</head><body></body></html>`
const link = (href: string, type: string, rel = 'alternate', title = 'أخبار') =>
  `<link rel="${rel}" type="${type}" href="${href}" title="${title}">`

test.each([
  ['RSS', link('/feed.xml', 'application/rss+xml')],
  ['Atom', link('https://www.news.example/feed.xml', 'application/atom+xml; charset=utf-8')],
  ['JSON Feed', link('../feed.xml', 'application/feed+json')],
  ['a link in upper case', '<LINK REL="Alternate" TYPE="application/RSS+xml" HREF="/feed.xml" TITLE="أخبار">'],
  ['rel=feed', link('/feed.xml', '', 'feed')],
  ['a base', `<base href="https://www.news.example/x/">${link('../feed.xml', 'application/rss+xml')}`],
])('%s is found', (_, markup) => {
  expect(discoverFeeds(head(markup), PAGE)).toEqual([{ url: 'https://www.news.example/feed.xml', title: 'أخبار' }])
})

test.each([
  ['a stylesheet', link('/x.css', 'text/css', 'stylesheet')],
  ['the page in another language', link('/en', 'text/html')],
  ['an address that is none', link('javascript:void(0)', 'application/rss+xml')],
])('%s is no feed', (_, markup) => {
  expect(discoverFeeds(head(markup), PAGE)).toEqual([])
})

test('each feed stands once, and links in the text count only where the head declares none', () => {
  const anchors =
    '<a href="/rss/sport">رياضة</a><a href="https://feeds.other.example/rss">أخرى</a><a href="/about">من نحن</a>'
  const declared = link('/feed.xml', 'application/rss+xml')
  expect(discoverFeeds(head(declared, declared, anchors), PAGE)).toHaveLength(1)
  expect(discoverFeeds(`<body>${anchors}</body>`, PAGE)).toEqual([
    { url: 'https://www.news.example/rss/sport', title: 'رياضة' },
    { url: 'https://feeds.other.example/rss', title: 'أخرى' },
  ])
})

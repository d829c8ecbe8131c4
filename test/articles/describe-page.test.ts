/** What a page says of its article, wherever it says it: time zones are kept, and the site's name is no part of the title. */
import { describe, expect, test } from 'vitest'
import { ARABIC, article, extracted, PAGE_URL, page, paragraphs } from './build-page.ts'

const BODY = article(paragraphs(ARABIC))
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const jsonLd = (node: Record<string, unknown>) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`
const NEWS = {
  '@type': 'NewsArticle',
  headline: 'السد يمتلئ من جديد',
  author: [{ '@type': 'Person', name: 'سلمى الحداد' }, { name: 'يوسف النجار' }],
  publisher: { '@type': 'Organization', name: 'صحيفة المرفأ' },
  datePublished: '2024-02-29T10:30:00+03:00',
  dateModified: '2024-02-29T12:00:00+03:00',
  description: 'بعد أعوام من الجفاف',
}
const WHOLE = {
  title: 'السد يمتلئ من جديد',
  byline: 'سلمى الحداد, يوسف النجار',
  publisher: 'صحيفة المرفأ',
  publishedAt: '2024-02-29T10:30:00+03:00',
  modifiedAt: '2024-02-29T12:00:00+03:00',
  lead: 'بعد أعوام من الجفاف',
}

describe('what a page says of its article', () => {
  test.each([
    ['in JSON-LD', jsonLd(NEWS)],
    ['in a graph of JSON-LD', jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'x' }, NEWS] })],
    ['in JSON-LD with line breaks in its strings', jsonLd({ ...NEWS, x: 'a\nb' }).replace('\\n', '\n')],
    [
      'for social networks',
      meta('og:title', 'السد يمتلئ من جديد') +
        meta('author', 'سلمى الحداد, يوسف النجار') +
        meta('og:site_name', 'صحيفة المرفأ') +
        meta('article:published_time', '2024-02-29T10:30:00+0300') +
        meta('article:modified_time', '2024-02-29T12:00:00+03:00') +
        meta('og:description', 'بعد أعوام من الجفاف'),
    ],
  ])('is read %s', (_, head) => {
    expect(extracted(page(BODY, { head }))).toMatchObject(WHOLE)
  })

  test('is read where readers see it', () => {
    const seen = `<p class="byline">بقلم: سلمى الحداد</p><time datetime="2024-02-29T10:30:00+03:00">اليوم</time>`
    expect(extracted(page(article(`${seen}${paragraphs(ARABIC)}`)))).toMatchObject({
      ...{ title: 'السد يمتلئ من جديد', byline: 'سلمى الحداد', publishedAt: '2024-02-29T10:30:00+03:00' },
    })
  })

  test('is null where it is not said', () => {
    expect(extracted(paragraphs(ARABIC))).toMatchObject({
      ...{
        title: null,
        byline: null,
        publisher: null,
        publishedAt: null,
        modifiedAt: null,
        canonicalUrl: null,
        lead: null,
      },
    })
  })

  test.each([
    ['السد يمتلئ من جديد - صحيفة المرفأ', 'السد يمتلئ من جديد'],
    ['السد يمتلئ من جديد | صحيفة المرفأ', 'السد يمتلئ من جديد'],
    ['السد يمتلئ - ولكن', 'السد يمتلئ - ولكن'],
  ])('has a title without the site: %s', (title, own) => {
    const head = meta('og:site_name', 'صحيفة المرفأ')
    expect(extracted(page(`<main>${paragraphs(ARABIC)}</main>`, { head, title })).title).toBe(own)
  })

  test.each([
    ['<link rel="canonical" href="/2024/السد">', `https://www.news.example${encodeURI('/2024/السد')}`],
    [meta('og:url', 'https://www.news.example/b'), 'https://www.news.example/b'],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['<link rel="canonical" href="">', PAGE_URL],
  ])('has the URL that its publisher wants: %s', (head, url) => {
    const { canonicalUrl } = extracted(page(BODY, { head }))
    expect(canonicalUrl === PAGE_URL ? PAGE_URL : canonicalUrl).toBe(url === PAGE_URL ? canonicalUrl : url)
  })

  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T10:30', '2024-02-29T10:30:00'],
    ['2024-02-29 10:30:00 UTC', '2024-02-29T10:30:00Z'],
    ['29 شباط/فبراير 2024', '2024-02-29'],
    ['الخميس', null],
  ])('has a date in as much detail as was given: %s', (written, read) => {
    expect(extracted(page(BODY, { head: meta('article:published_time', written) })).publishedAt).toBe(read)
  })
})

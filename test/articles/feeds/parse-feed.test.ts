/** Feeds of every format say the same thing; and feeds as they are, not as they should be, are read all the same. */
import { describe, expect, test } from 'vitest'
import { in1256, onlyItem, parsed, rss } from './build-feed.ts'

const TITLE = 'افتتاح 12 مدرسة في الساحل'
const LINK = 'https://news.example/schools'
const DATE = '2024-02-29T08:30:00.000Z'
const CHANNEL = `<title>أخبار الساحل</title><link>https://news.example/</link>`
const RSS_ITEM = `<item><title>${TITLE}</title><link>${LINK}</link><pubDate>Thu, 29 Feb 2024 10:30:00 +0200</pubDate></item>`
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
const JSON_ITEM = { id: 'x', url: LINK, title: TITLE, date_published: '2024-02-29T10:30:00+02:00' }
const json = (version: string) =>
  JSON.stringify({ version: `https://jsonfeed.org/version/${version}`, title: 'أخبار الساحل', items: [JSON_ITEM] })

const FORMATS: [string, string, string][] = [
  ['RSS 0.91', 'rss', `<rss version="0.91"><channel>${CHANNEL}${RSS_ITEM}</channel></rss>`],
  ['RSS 0.92', 'rss', `<rss version="0.92"><channel>${CHANNEL}${RSS_ITEM}</channel></rss>`],
  [
    'RSS 2.0',
    'rss',
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${CHANNEL}${RSS_ITEM}</channel></rss>`,
  ],
  [
    'RSS 0.90 in RDF',
    'rdf',
    `<rdf:RDF ${RDF} xmlns="http://channel.netscape.com/rdf/simple/0.9/" ${DC}><channel>${CHANNEL}</channel>
     <item><title>${TITLE}</title><link>${LINK}</link><dc:date>2024-02-29T08:30:00Z</dc:date></item></rdf:RDF>`,
  ],
  [
    'RSS 1.0 in RDF',
    'rdf',
    `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/" ${DC}><channel rdf:about="https://news.example/">${CHANNEL}</channel>
     <item rdf:about="${LINK}"><title>${TITLE}</title><link>${LINK}</link><dc:date>2024-02-29T10:30+02:00</dc:date></item></rdf:RDF>`,
  ],
  [
    'Atom 0.3',
    'atom',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>أخبار الساحل</title><entry><title>${TITLE}</title>
     <link rel="alternate" type="text/html" href="${LINK}"/><issued>2024-02-29T08:30:00Z</issued></entry></feed>`,
  ],
  [
    'Atom 1.0',
    'atom',
    `<feed ${ATOM}><title>أخبار الساحل</title><entry><id>urn:x:1</id><title>${TITLE}</title>
     <link rel="self" href="https://news.example/self"/><link href="${LINK}"/><published>2024-02-29T08:30:00Z</published></entry></feed>`,
  ],
  [
    'Atom with a prefix',
    'atom',
    `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>أخبار الساحل</a:title><a:entry><a:title>${TITLE}</a:title>
     <a:link href="${LINK}"/><a:published>2024-02-29T08:30:00Z</a:published></a:entry></a:feed>`,
  ],
  ['JSON Feed 1.0', 'json', json('1')],
  ['JSON Feed 1.1', 'json', json('1.1')],
  [
    'a news sitemap',
    'sitemap',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
     <url><loc>${LINK}</loc><news:news><news:publication><news:name>أخبار الساحل</news:name><news:language>ar</news:language></news:publication>
     <news:publication_date>2024-02-29T10:30:00+02:00</news:publication_date><news:title>${TITLE}</news:title></news:news></url></urlset>`,
  ],
]

test.each(FORMATS)('%s gives title, link and date', (_, format, content) => {
  const feed = parsed(content)
  expect(feed).toMatchObject({ format, title: 'أخبار الساحل', notes: [] })
  expect(feed.items).toMatchObject([{ title: TITLE, url: LINK, publishedAt: DATE }])
})

describe('what a feed says beside that', () => {
  test('is read from the elements of all formats', () => {
    const item = `<title>${TITLE}</title><link>${LINK}</link><guid isPermaLink="false">7</guid><dc:creator>سلمى</dc:creator>
      <category>تعليم</category><category>تعليم</category><content:encoded><![CDATA[<p>النص</p>]]></content:encoded>
      <description>ملخص &lt;b&gt;قصير&lt;/b&gt;</description><dcterms:modified>2024-03-01T00:00:00Z</dcterms:modified>`
    const space = `${DC} xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/"`
    const feed = parsed(`<rss ${space}><channel><language>ar</language><item>${item}</item></channel></rss>`)
    expect(feed.items[0]).toMatchObject({
      ...{ id: '7', author: 'سلمى', categories: ['تعليم'], content: '<p>النص</p>', summary: 'ملخص قصير' },
      ...{ language: 'ar', updatedAt: '2024-03-01T00:00:00.000Z' },
    })
  })

  test.each([
    ['<language>ar_EG</language>', 'ar-EG'],
    ['<language>ar-EG</language>', 'ar-EG'],
    ['', null],
  ])('its language is written as one: %s', (written, language) => {
    expect(parsed(rss('<title>خبر</title>', written))).toMatchObject({ language, items: [{ language }] })
  })

  test('an id that is a permanent link is the link where there is no other', () => {
    expect(onlyItem(rss(`<guid>${LINK}</guid>`)).url).toBe(LINK)
    expect(onlyItem(rss(`<guid isPermaLink="false">${LINK}</guid>`)).url).toBe(null)
  })
})

describe('is forgiven', () => {
  const titleOf = (item: string) => onlyItem(rss(item)).title

  test.each([
    ['markup in a title', '<title>&lt;b&gt;خبر&lt;/b&gt; عاجل</title>', 'خبر عاجل'],
    ['markup in CDATA', '<title><![CDATA[خبر <i>عاجل</i>]]></title>', 'خبر عاجل'],
    ['markup as elements', '<title>خبر <b>عاجل</b></title>', 'خبر عاجل'],
    ['entities that nobody declared', '<title>قهوة&nbsp;caf&eacute; &laquo;ن&raquo;</title>', 'قهوة café «ن»'],
    ['an entity that does not exist', '<title>خبر &nosuch; عاجل</title>', 'خبر &nosuch; عاجل'],
    ['an ampersand that is not escaped', '<title>بحر & جبل</title>', 'بحر & جبل'],
    ['an entity that is escaped twice', '<title>بحر &amp;amp; جبل</title>', 'بحر & جبل'],
    ['letters of windows-1252 written as numbers', '<title>l&#146;eau</title>', 'l’eau'],
    ['upper case', '<TITLE>خبر</TITLE>', 'خبر'],
    ['no title', '<description>نص</description>', null],
    ['white space', '<title>\n  خبر\n   عاجل </title>', 'خبر عاجل'],
  ])('%s', (_, item, title) => {
    expect(titleOf(item)).toBe(title)
  })

  test.each([
    ['a byte order mark', `\uFEFF${rss('<title>خبر</title>')}`],
    ['empty lines before the declaration', `\n\n ${rss('<title>خبر</title>')}`],
    ['a comment before everything', `<!-- نُشر آلياً -->${rss('<title>خبر</title>')}`],
    ['a document type', `<!DOCTYPE rss PUBLIC "-//x" "http://news.example/rss.dtd">${rss('<title>خبر</title>')}`],
    ['items beside the channel', '<rss><channel/><item><title>خبر</title></item></rss>'],
    ['no root element', '<channel><item><title>خبر</title></item></channel>'],
    ['markup that does not close', '<rss><channel><item><title>خبر</title><description>نص <br></channel></rss>'],
    ['bytes in UTF-16', encodeWide(rss('<title>خبر</title>'))],
    [
      'windows-1256 that is declared',
      in1256(rss('<title>خبر</title>').replace('"1.0"', '"1.0" encoding="windows-1256"')),
    ],
    [
      'windows-1256 that is not',
      in1256(rss('<title>خبر</title><description>قالت الوزارة إن المدارس تفتح</description>')),
    ],
    [
      'windows-1256 declared as Latin-1',
      in1256(
        rss('<title>خبر</title><description>قالت الوزارة إن المدارس تفتح</description>').replace(
          '"1.0"',
          '"1.0" encoding="iso-8859-1"',
        ),
      ),
    ],
    ['UTF-8 declared as Latin-1', rss('<title>خبر</title>').replace('"1.0"', '"1.0" encoding="iso-8859-1"')],
    ['a charset that nobody knows', rss('<title>خبر</title>').replace('"1.0"', '"1.0" encoding="x-unknown"')],
  ])('%s', (_, content) => {
    expect(onlyItem(content).title).toBe('خبر')
  })

  test('a charset in the header that the bytes are not of', () => {
    expect(onlyItem(rss('<title>خبر</title>'), 'text/xml; charset=us-ascii').title).toBe('خبر')
  })

  test('a date that cannot be read, with a note', () => {
    const feed = parsed(rss(`<link>${LINK}</link><pubDate>أمس مساءً</pubDate>`))
    expect(feed).toMatchObject({ notes: ['dates_not_read'], items: [{ publishedAt: null }] })
  })

  test('an item without an id: it has the same one in every fetch', () => {
    const ids = [1, 2].map(() => onlyItem(rss('<title>خبر بلا رابط</title>')).id)
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).not.toBe(onlyItem(rss('<title>خبر آخر</title>')).id)
  })

  test('items without a link, with a note', () => {
    expect(parsed(rss('<title>خبر</title><link>javascript:alert(1)</link>'))).toMatchObject({
      ...{ notes: ['items_without_link'], items: [{ url: null }] },
    })
  })

  test('relative links, resolved against xml:base and the feed', () => {
    const link = (base: string, href: string) =>
      onlyItem(`<feed ${ATOM} ${base}><entry xml:base="ar/"><link href="${href}"/></entry></feed>`).url
    expect(link('xml:base="https://cdn.example/x/"', 'خبر')).toBe(`https://cdn.example/x/ar/${encodeURI('خبر')}`)
    expect(link('', 'a')).toBe('https://news.example/feeds/ar/a')
    expect(link('', '/a')).toBe('https://news.example/a')
    expect(onlyItem(rss('<link>/a?b=1&c=2</link>')).url).toBe('https://news.example/a?b=1&c=2')
  })

  test('a feed that ends in the middle: what is whole is kept, with a note', () => {
    const whole = `<rss><channel><item><title>أول</title><link>${LINK}</link></item><item><title>ثانٍ</title><link>https://news.ex`
    const feed = parsed(whole)
    expect(feed.notes).toContain('feed_truncated')
    expect(feed.items.map(({ title, url }) => [title, url])).toEqual([
      ['أول', LINK],
      ['ثانٍ', null],
    ])
  })
})

function encodeWide(text: string): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return new Uint8Array(bytes)
}

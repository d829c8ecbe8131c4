/** Feeds that are none, that are too much, or that are built to harm: each is refused with its reason, or cut short with a note. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FEED_LIMITS } from '../../../shared/articles/feeds/parsed-feed.ts'
import { parse, parsed, refused, rss } from './build-feed.ts'

const billion = [
  '<!DOCTYPE rss [<!ENTITY a "خبر عاجل">',
  ...['b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdef'[at]};`.repeat(10)}">`),
  ']>',
].join('')

describe('is refused', () => {
  test.each([
    ['nothing', '', 'feed_empty'],
    ['white space', ' \n\t', 'feed_empty'],
    ['a comment alone', '<!-- لا شيء -->', 'feed_empty'],
    ['a web page', '<!doctype html><html lang="ar"><body><p>خبر</p></body></html>', 'feed_is_page'],
    [
      'a web page in XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
      'feed_is_page',
    ],
    ['XML of another kind', '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>', 'feed_not_recognised'],
    ['JSON of another kind', '{"message":"غير موجود"}', 'feed_not_recognised'],
    [
      'JSON that ends in the middle',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"',
      'feed_not_recognised',
    ],
    ['plain text', 'الصفحة غير موجودة', 'feed_not_recognised'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d), 'feed_not_text'],
    ['a bomb of entities', `${billion}${rss('<title>&g;</title>')}`, 'feed_entity_bomb'],
    [
      'a bomb of one long entity',
      `<!DOCTYPE rss [<!ENTITY a "${'خ'.repeat(150)}">]>${rss(`<title>${'&a;'.repeat(20_000)}</title>`)}`,
      'feed_entity_bomb',
    ],
    ['elements without end', `<rss><channel>${'<a>'.repeat(5_000)}`, 'feed_too_deep'],
    ['more bytes than a feed has', new Uint8Array(FEED_LIMITS.bytes + 1).fill(0x20), 'feed_too_large'],
  ])('%s', (_, content, code) => {
    expect(refused(content).code).toBe(code)
  })

  test('a list of sitemaps, with the sitemaps that it names', () => {
    const index =
      '<sitemapindex><sitemap><loc>/news.xml</loc></sitemap><sitemap><loc>/ar.xml</loc></sitemap></sitemapindex>'
    expect(refused(index)).toMatchObject({
      ...{ code: 'feed_is_sitemap_index', feeds: ['https://news.example/news.xml', 'https://news.example/ar.xml'] },
    })
  })
})

test('an external entity is never read: it stays as it is written', () => {
  const external =
    '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY % y SYSTEM "http://127.0.0.1/">%y;]>'
  expect(parsed(`${external}${rss('<title>سر &x;</title>')}`).items[0]?.title).toBe('سر &x;')
})

test('an entity of its own stands for its short text', () => {
  expect(parsed(`<!DOCTYPE rss [<!ENTITY p "صحيفة">]>${rss('<title>&p; اليوم</title>')}`).items[0]?.title).toBe(
    'صحيفة اليوم',
  )
})

test('ten thousand items are read in time; what is beyond is left out with a note', () => {
  const item = (at: number) => `<item><title>خبر ${at}</title><link>https://news.example/${at}</link></item>`
  const feedOf = (items: number) =>
    parsed(`<rss><channel>${Array.from({ length: items }, (_, at) => item(at)).join('')}</channel></rss>`)
  const started = performance.now()
  expect(feedOf(10_000)).toMatchObject({ items: { length: 10_000 }, notes: [] })
  expect(feedOf(10_050)).toMatchObject({ items: { length: 10_000 }, notes: ['feed_shortened'] })
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('a title and a summary without end are cut between letters', () => {
  const [item] = parsed(
    rss(`<title>${'🌊'.repeat(2_000)}</title><description>${'خ'.repeat(20_000)}</description>`),
  ).items
  expect(item?.title?.length).toBeLessThanOrEqual(FEED_LIMITS.titleLength)
  expect(item?.title?.isWellFormed()).toBe(true)
  expect(item?.summary?.length).toBe(FEED_LIMITS.summaryLength)
})

const PIECES = [
  '<rss>',
  '<item>',
  '</item>',
  '<title>',
  '&#0;',
  '&x;',
  '<![CDATA[',
  ']]>',
  '<?xml',
  '<!DOCTYPE [',
  '<link href="',
  'خبر',
  '\u0000',
  '"',
  '<feed>',
  '{"items":[',
  '<url><loc>',
]

test('whatever comes is a feed or a refusal, never an error', () => {
  const noise = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(noise, fc.uint8Array({ maxLength: 20 }), (pieces, bytes) => {
      const content = Buffer.concat([Buffer.from(pieces.join('')), bytes])
      expect(['feed', 'refused']).toContain(parse(new Uint8Array(content)).outcome)
    }),
    { numRuns: 500 },
  )
})

test('a feed cut off anywhere gives the items that came whole', () => {
  const whole = `<rss><channel>${[1, 2, 3].map((at) => `<item><title>خبر ${at}</title><link>https://news.example/${at}</link></item>`).join('')}</channel></rss>`
  fc.assert(
    fc.property(fc.nat(whole.length), (length) => {
      const cut = whole.slice(0, length)
      const came = cut.split('</item>').length - 1
      const feed = parse(cut)
      const links = feed.outcome === 'feed' ? feed.items.flatMap(({ url }) => url ?? []) : []
      expect(links.slice(0, came)).toEqual([1, 2, 3].slice(0, came).map((at) => `https://news.example/${at}`))
    }),
  )
})

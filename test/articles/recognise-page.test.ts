/** Pages that are no article say which they are; a whole article is never taken for one of them. */
import { describe, expect, test } from 'vitest'
import { PAGE_LIMITS } from '../../shared/articles/page-document.ts'
import { readPage } from '../../shared/articles/read-page.ts'
import { ARABIC, article, extracted, PAGE_URL, page, paragraphs, refusal } from './build-page.ts'

const [first = ''] = ARABIC
const closed = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>`
const video = '<meta property="og:type" content="video.other">'
const headlines = Array.from(
  { length: 30 },
  (_, at) => `<h3><a href="/${at}">خبر طويل عن مدينة بعيدة على الساحل رقم ${at}</a></h3>`,
)

describe('a page is refused', () => {
  test.each([
    ['nothing', '', 'article_empty'],
    ['white space', ' \n ', 'article_empty'],
    ['no text', '<html><body></body></html>', 'article_not_found'],
    ['a picture alone', page('<img src="/1.jpg" alt="السد">'), 'article_not_found'],
    ['an article for subscribers', page(article(`<p>${first}</p>`), { head: closed }), 'article_paywalled'],
    [
      'the beginning of one',
      page(article(`<p>${first.slice(0, 90)}…</p><div class="paywall">اشترك لمواصلة القراءة</div>`)),
      'article_paywalled',
    ],
    [
      'a wall of consent',
      page(
        '<div><h1>خصوصيتك تهمنا</h1><p>نستخدم ملفات تعريف الارتباط.</p><button>قبول الكل</button> <a href="/p">سياسة الخصوصية</a> رفض الكل</div>',
      ),
      'article_behind_consent',
    ],
    [
      'a video',
      page(article('<video src="/1.mp4"></video><p>شاهد: لحظة امتلاء السد</p>'), { head: video }),
      'article_is_video',
    ],
    ['a list of articles', page(`<main><h1>محليات</h1>${headlines.join('')}</main>`), 'article_is_listing'],
    ['elements without end', `<p>${'<div>'.repeat(5_000)}${first}`, 'article_too_deep'],
    ['a page of 12 MB', `<p>${'خبر '.repeat(PAGE_LIMITS.characters / 4)}</p>`.concat('<p>'), 'article_too_large'],
    ['too many elements', `<body>${'<i>خ</i>'.repeat(PAGE_LIMITS.elements)}</body>`, 'article_too_large'],
  ])('that holds %s', (_, html, code) => {
    expect(refusal(html).code).toBe(code)
  })

  test('and still tells what it says of itself', () => {
    expect(refusal(page(article(`<p>${first}</p>`), { head: closed }))).toMatchObject({ title: 'السد يمتلئ من جديد' })
  })

  test.each([
    ['a few words', 'خبر', 'article_too_short'],
    ['no text at all', 'PNG\r\n\u001a\n\u0000\u0000', 'article_not_text'],
    ['more than an article has', 'خبر '.repeat(120_000), 'article_too_long'],
  ])('in plain text, that holds %s', (_, body, code) => {
    expect(readPage({ format: 'text', body }, PAGE_URL).refused?.code).toBe(code)
  })
})

describe('a whole article is read', () => {
  const long = [
    ...ARABIC,
    ...ARABIC.map((text) => `${text.slice(0, -1)} أيضاً.`),
    ...ARABIC.map((text) => `كما ${text}`),
  ]

  test.each([
    [
      'beside a call to subscribe',
      page(`${article(paragraphs(long))}<div class="paywall">اشترك لمواصلة القراءة</div>`),
    ],
    [
      'beside a banner for consent',
      page(`${article(paragraphs(long))}<div>نستخدم ملفات تعريف الارتباط <button>قبول الكل</button> رفض الكل</div>`),
    ],
    ['above many headlines', page(`${article(paragraphs(long))}<section>${headlines.join('')}</section>`)],
    ['with a video above it', page(article(`<video></video>${paragraphs(long)}`), { head: video })],
  ])('%s', (_, html) => {
    expect(extracted(html).text).toContain(long.at(-1))
  })

  test('also a short one, where the menu speaks of subscribers', () => {
    expect(extracted(page(`<div><a href="/s">للمشتركين</a></div>${article(paragraphs(ARABIC))}`)).text).toContain(first)
  })

  test('a stray control character does not make it unreadable', () => {
    const html = page(article(paragraphs([...ARABIC, 'ولم يُعرف بعد متى تُفتح القنوات الأخرى\u0007 في السهل الغربي.'])))
    expect(readPage({ format: 'html', body: html }, PAGE_URL).text?.text).toContain('الأخرى في السهل')
  })
})

test('ten megabytes of markup are read or refused in time', () => {
  const started = performance.now()
  readPage({ format: 'html', body: page(article(paragraphs(ARABIC)) + '<p>خبر</p>\n'.repeat(700_000)) }, PAGE_URL)
  expect(performance.now() - started).toBeLessThan(20_000)
})

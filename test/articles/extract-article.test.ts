/** The text of an article as a person would read it: all of its own words, and none of the page's furniture. */
import { describe, expect, test } from 'vitest'
import { ARABIC, article, ENGLISH, extracted, page, paragraphs } from './build-page.ts'

const WHOLE = ARABIC.join('\n\n')
const [first = '', second = '', third = ''] = ARABIC

describe('the text of a page', () => {
  test.each([
    ['in an article element', page(article(paragraphs(ARABIC)))],
    ['in nothing but paragraphs', `<html><body>${paragraphs(ARABIC)}</body></html>`],
    ['in lines that only breaks part', page(article(`<div>${ARABIC.join('<br><br>')}</div>`))],
    ['in elements of no meaning', page(article(ARABIC.map((text) => `<div><span>${text}</span></div>`).join('')))],
    ['without html and body', paragraphs(ARABIC)],
    ['that never closes its tags', `<html><body><h1>السد</h1>${ARABIC.map((text) => `<p>${text}`).join('')}`],
    [
      'that stands in JSON-LD alone',
      page('<div id="app"></div>', {
        head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: ARABIC.join('\n') })}</script>`,
      }),
    ],
  ])('is found %s', (_, html) => {
    expect(extracted(html).text).toBe(WHOLE)
  })

  test('keeps headings, lists and quotations in their order', () => {
    const inside = `<p>${first}</p><h2>ما الذي تغيّر؟</h2><p>${second}</p><ul><li>فُتحت 9 قنوات</li><li>أُصلحت 3 مضخات</li></ul>
      <blockquote><p>${third}</p></blockquote>`
    expect(extracted(page(article(inside))).text.split('\n\n')).toEqual([
      ...[first, 'ما الذي تغيّر؟', second, 'فُتحت 9 قنوات', 'أُصلحت 3 مضخات', third],
    ])
  })

  test('keeps the words of links within a sentence, and the lead above it', () => {
    const inside = `<p class="lead">${first}</p><p>${second.replace('المزارعين', '<a href="/t/1">المزارعين</a>')}</p><p>${third}</p>`
    expect(extracted(page(article(inside))).text).toBe(WHOLE)
  })

  test('keeps a word that the page marks within a sentence, whatever the mark is called', () => {
    const marked = first.replace('السد', '<span class="ticker" data-symbol="S">السد</span>')
    expect(extracted(page(article(paragraphs([marked, second, third])))).text).toBe(WHOLE)
  })

  test('holds no control characters and no hyphens that nobody sees', () => {
    const inside = paragraphs([first.replace('السد', 'ال\u00ADسد'), `${second}\u0007`, third])
    expect(extracted(page(article(inside))).text).toBe(WHOLE)
  })
})

describe('what is not the article’s own is left out', () => {
  const around = (middle: string, end = '') =>
    page(article(`<p>${first}</p>${middle}<p>${second}</p><p>${third}</p>${end}`))

  test.each([
    ['a "read also" link', '<p>اقرأ أيضاً: <a href="/a">رياح شديدة على الساحل</a></p>'],
    [
      'a "read also" box',
      '<div class="related"><h3>اقرأ أيضاً</h3><ul><li><a href="/a">رياح شديدة على الساحل</a></li></ul></div>',
    ],
    [
      'a box that only its words name',
      '<div><p>مواضيع ذات صلة</p><ul><li><a href="/a">رياح شديدة</a></li><li><a href="/b">أمطار</a></li></ul></div>',
    ],
    ['a link to another article alone', '<p><a href="/a">رياح شديدة على الساحل الغربي</a></p>'],
    ['buttons to share', '<div class="share-buttons"><a href="#">فيسبوك</a> <a href="#">تويتر</a></div>'],
    ['a caption', '<figure><img src="/1.jpg"><figcaption>السد كما بدا صباح الخميس (رويترز)</figcaption></figure>'],
    ['a photographer', '<p>تصوير: وكالة الأنباء</p>'],
    ['the place of a picture in a gallery', '<p>3 / 12</p>'],
    ['an advertisement', '<div class="ad-slot">إعلان</div>'],
    ['a letter to subscribe to', '<form class="newsletter"><p>اشترك في نشرتنا</p></form>'],
    ['a script', '<script>document.write("<p>نص</p>")</script>'],
    ['what is hidden', '<p style="display:none">نص لمحركات البحث لا يراه أحد من القراء في الصفحة</p>'],
    ['what is hidden from readers aloud', '<p aria-hidden="true">نص مكرر لا يراد له أن يُقرأ في هذه الصفحة</p>'],
  ])('%s', (_, middle) => {
    expect(extracted(around(middle)).text).toBe(WHOLE)
  })

  test.each([
    ['tags', '<p class="tags">الوسوم: <a href="/t">مياه</a></p>'],
    [
      'what the publisher says below everything',
      `<p>ترحب شبكة الأخبار بتعليقاتكم، وننصحكم بمراجعة الشروط قبل الكتابة. ${'والشروط كثيرة جداً. '.repeat(12)}</p>`,
    ],
    ['whose text it is', '<p>™ و © 2024 شبكة الأخبار، شركة مساهمة.</p>'],
    ['the editor', '<p>[تحرير: قسم المحليات]</p>'],
    ['how to reach the writer', '<p>تابعونا على @news_example</p>'],
    [
      'more stories',
      `<h3>المزيد من الأخبار</h3>${['أ', 'ب', 'ج'].map((name) => `<p><a href="/${name}">خبر آخر عن مدينة أخرى ${name}</a></p>`).join('')}`,
    ],
  ])('%s, below it', (_, end) => {
    expect(extracted(around('', end)).text).toBe(WHOLE)
  })

  test('the date, the byline and the headline above it', () => {
    const above = '<p>الخميس 29 شباط/فبراير 2024 10:30</p><p>بقلم: سلمى الحداد</p><p>السد يمتلئ من جديد</p>'
    expect(extracted(page(article(`${above}${paragraphs(ARABIC)}`))).text).toBe(WHOLE)
  })

  test('a gallery in the middle does not stand for the text', () => {
    const pictures = Array.from({ length: 30 }, (_, at) => `<li><p>صورة ${at}: ${third}</p></li>`).join('')
    const { text } = extracted(
      page(article(`<p>${first}</p><ul class="pictures">${pictures}</ul><p>${second}</p><p>${third}</p>`)),
    )
    expect(text).toContain(second)
  })
})

describe('the language is that of the text', () => {
  test.each([
    ['Arabic declared as English', ARABIC, 'en', 'ar'],
    ['English declared as Arabic', ENGLISH, 'ar', 'en'],
    ['Arabic of a region', ARABIC, 'ar-EG', 'ar-EG'],
    ['Arabic declared as nothing', ARABIC, '', 'ar'],
    [
      'what we cannot tell',
      [
        'Ūdens pārvalde ceturtdien paziņoja, ka dambī kopš rudens lietavu sākuma uzkrāti daudzi miljoni kubikmetru ūdens.',
      ],
      'lv',
      'lv',
    ],
  ])('%s', (_, texts, declared, language) => {
    expect(extracted(page(article(paragraphs(texts)), { language: declared })).language).toBe(language)
  })
})

import { describe, expect, test } from 'vitest'
import { readOpml } from '../../shared/articles/feeds/read-opml.ts'
import { writeOpml } from '../../shared/articles/feeds/write-opml.ts'

describe('an OPML file', () => {
  test('gives each feed with its line, whatever folders it stands in', () => {
    const text = `<?xml version="1.0"?>
<opml version="1.0"><head><title>x</title></head><body>
<outline text="أخبار">
  <outline text="الميناء &amp; البحر" xmlUrl="https://port.example/feed" language="ar"/>
</outline>
<OUTLINE title="Valley" XMLURL=" https://valley.example/rss "/>
<outline text="no feed" htmlUrl="https://none.example"/>
</body></opml>`
    expect(readOpml(text)).toEqual({
      outcome: 'opml',
      outlines: [
        { line: 4, url: 'https://port.example/feed', title: 'الميناء & البحر', language: 'ar' },
        { line: 6, url: 'https://valley.example/rss', title: 'Valley', language: null },
      ],
    })
  })

  test.each([
    { says: 'a page', text: '<html><body>لا شيء</body></html>' },
    { says: 'nothing', text: '' },
    { says: 'plain words', text: 'https://port.example/feed' },
    { says: 'a feed', text: '<rss version="2.0"><channel/></rss>' },
  ])('is not $says', ({ text }) => {
    expect(readOpml(text)).toEqual({ outcome: 'refused', code: 'opml_invalid' })
  })

  test('that ends in the middle gives what came before', () => {
    const read = readOpml('<opml><body><outline xmlUrl="https://a.example/1"/><outline xmlUrl="https://a.exa')
    expect(read).toMatchObject({ outlines: [{ url: 'https://a.example/1' }] })
  })

  test('reads back as it was written, also Arabic and signs of markup', () => {
    const feeds = [
      { url: 'https://a.example/?x=1&y="2"', title: 'أخبار <الساحل> & "البحر"', language: 'ar' },
      { url: 'https://b.example/feed', title: null, language: null },
    ]
    const read = readOpml(writeOpml('مكتب التحقق', feeds))
    expect(read).toMatchObject({
      outlines: [feeds[0] ?? {}, { url: 'https://b.example/feed', title: 'https://b.example/feed', language: null }],
    })
  })
})

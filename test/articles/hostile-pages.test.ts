/** Pages that are built to be read for ever, or that no hand wrote: each ends in time, with its text or its reason. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../shared/articles/extract-article.ts'
import { ARABIC, PAGE_URL, paragraphs } from './build-page.ts'

const TEXT = paragraphs(ARABIC)
const MOST_MS = 8_000

describe('a page ends in time that is', () => {
  test.each([
    ['scripts that never close', '<script>'.repeat(50_000)],
    ['styles that never close', '<style>'.repeat(50_000)],
    ['comments that never close', '<!--'.repeat(50_000)],
    ['signs alone', '<'.repeat(500_000)],
    ['ampersands alone', '&'.repeat(500_000)],
    ['one word', `<p>${'ا'.repeat(1_000_000)}</p>`],
    ['one element with many attributes', `<p ${'a=b '.repeat(100_000)}>`],
    ['one class of many names', `<div class="${'share-x no-y '.repeat(20_000)}">`],
    ['links within links', '<a href="/">'.repeat(20_000)],
    ['breaks', '<br>'.repeat(50_000)],
    ['brackets of JSON', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    ['a title of dashes', `<title>${'أ - '.repeat(50_000)}</title>`],
    ['boxes of related articles', '<div class="related-articles"><p>خبر آخر عن مدينة بعيدة</p></div>'.repeat(5_000)],
  ])('%s', (_, markup) => {
    const started = performance.now()
    for (const html of [`${markup}${TEXT}`, `${TEXT}${markup}`]) {
      expect(['article', 'refused']).toContain(extractArticle(html, PAGE_URL).outcome)
    }
    expect(performance.now() - started).toBeLessThan(MOST_MS)
  })
})

test('letters that are written as numbers are read as letters', () => {
  const numbered = ARABIC.map((text) => text.replaceAll(/\p{L}/gu, (letter) => `&#${letter.codePointAt(0)};`))
  const inHex = ARABIC.map((text) =>
    text.replaceAll(/\p{L}/gu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
  )
  for (const texts of [numbered, inHex]) {
    expect(extractArticle(`<article>${paragraphs(texts)}</article>`, PAGE_URL).text).toBe(ARABIC.join('\n\n'))
  }
})

const PIECES = [
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<base href="',
  '<svg>',
  '<table>',
  '<html>',
  '<body>',
  '&#0;',
  '&x',
  '"',
  '>',
  '<h1>',
  '\u0000',
  ARABIC[0] ?? '',
  '{"@graph":',
]

test('whatever comes is an article or a refusal, never an error', () => {
  const noise = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(noise, (pieces) => {
      expect(['article', 'refused']).toContain(extractArticle(pieces.join(''), PAGE_URL).outcome)
    }),
    { numRuns: 300 },
  )
})

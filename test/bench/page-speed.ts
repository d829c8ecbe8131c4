/** Pages a second, beside plain Readability on linkedom with the same pages: what finding the article's own text costs more. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extractArticle } from '../../shared/articles/extract-article.ts'
import { arabicNews, englishNews } from './news-sentences.ts'
import { type Speed, timed } from './timed.ts'

export async function measurePages(): Promise<Speed[]> {
  const pages = [pageOf('ar', arabicNews), pageOf('en', englishNews)]
  const each = (read: (html: string) => void) => async () => pages.forEach(read)
  return [
    await timed(
      'claimdesk',
      pages.length,
      each((html) => void extractArticle(html, 'https://news.example/2026/a')),
    ),
    await timed(
      'readability',
      pages.length,
      each((html) => void new Readability(parseHTML(html).document).parse()),
    ),
  ]
}

/** As heavy as a news page is: menus, related boxes, captions and a footer around three times two dozen sentences. */
function pageOf(language: string, sentences: readonly string[]): string {
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<li class="item"><a href="/${at}">${sentences[at % sentences.length]}</a></li>`,
    ).join('')
  const paragraphs = [0, 1, 2].flatMap((round) => sentences.map((text, at) => `<p id="p${round}-${at}">${text}</p>`))
  const related = `<aside class="related"><h3>${sentences[0]}</h3><ul>${links(6)}</ul></aside>`
  return `<!doctype html><html lang="${language}"><head><title>${sentences[1]}</title>
<meta property="og:site_name" content="News"><meta property="article:published_time" content="2026-02-03T10:00:00+02:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${sentences[1]?.replaceAll('"', '')}"}</script>
<style>${'.item { margin: 0 }\n'.repeat(200)}</style></head><body><nav><ul>${links(40)}</ul></nav><main><article><h1>${sentences[1]}</h1>
<figure><img src="/1.jpg" alt=""><figcaption>${sentences[2]}</figcaption></figure>
${paragraphs.slice(0, 20).join('\n')}${related}${paragraphs.slice(20).join('\n')}</article></main>
<section><h2>${sentences[3]}</h2><ul>${links(30)}</ul></section><footer><ul>${links(20)}</ul></footer>
<script>${'window.loaded = true;\n'.repeat(400)}</script></body></html>`
}

/** Takes the article out of a page: its text as a person would read it, and what the page says of it. */
import { clearPage } from './clear-page.ts'
import { describePage } from './describe-page.ts'
import type { ExtractedArticle, PageDescription, PageRefusal, PageRefusalCode } from './extracted-article.ts'
import { findBody } from './find-body.ts'
import { keepOwnBlocks } from './keep-own-blocks.ts'
import { PAGE_LIMITS, type PageFault, readDocument } from './page-document.ts'
import { normalise } from './page-words.ts'
import { articleNode, readJsonLd } from './read-json-ld.ts'
import { readSigns, recogniseRefusal } from './recognise-page.ts'
import { tellLanguage } from './tell-language.ts'

const FAULTS: Readonly<Record<PageFault, string>> = {
  article_empty: 'there is nothing on the page',
  article_too_large: `a page has at most ${PAGE_LIMITS.characters} characters and ${PAGE_LIMITS.elements} elements`,
  article_too_deep: `a page nests at most ${PAGE_LIMITS.depth} elements`,
}
const NOTHING: PageDescription = {
  title: null,
  byline: null,
  publisher: null,
  declaredLanguage: null,
  publishedAt: null,
  modifiedAt: null,
  canonicalUrl: null,
  lead: null,
}

/**
 * Extracts the article of an HTML page.
 *
 * Never throws and never touches the network. A paywall, a consent wall, a video page or a list of articles is refused
 * with its own code, and so is a page that would take too long; a refusal still tells what the page says of itself.
 *
 * @param html the page, decoded (`decodePage`)
 * @param url where the page was found: makes its links absolute; null where it is not known
 */
export function extractArticle(html: string, url: string | null): ExtractedArticle | PageRefusal {
  const document = readDocument(html, url)
  if (typeof document === 'string') return refuse(NOTHING, document, FAULTS[document])
  const nodes = readJsonLd(document)
  const description = describePage(document, nodes, url)
  const signs = readSigns(document, nodes, url)
  const headings = [...document.querySelectorAll('h1')].map((heading) => normalise(heading.textContent ?? ''))
  clearPage(document)
  const body = findBody(document, articleNode(nodes))
  const about = { ...description, byline: description.byline ?? body?.byline ?? null }
  const text = body === null ? '' : keepOwnBlocks(body.blocks, { ...about, headings }).join('\n\n')
  const refusal = recogniseRefusal(signs, text)
  if (refusal !== null) return refuse(about, refusal.code, refusal.message)
  if (text === '') return refuse(about, 'article_not_found', 'no article was found on the page')
  return { outcome: 'article', ...about, text, language: tellLanguage(text, about.declaredLanguage) }
}

function refuse(about: PageDescription, code: PageRefusalCode, message: string): PageRefusal {
  return { outcome: 'refused', ...about, code, message, text: null }
}

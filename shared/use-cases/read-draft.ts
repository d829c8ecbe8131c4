/** The text of a draft that came as a page, or as the address of one. Nothing is stored. */
import { decodePage, PageNotTextError } from '../articles/decode-page.ts'
import { extractArticle } from '../articles/extract-article.ts'
import { DraftUnreadableError } from '../domain/errors.ts'
import type { Services } from '../ports.ts'
import type { Draft } from './check-draft.ts'

const MOST_PAGE_BYTES = 4_000_000
/** A reader waits for the answer. */
const FETCH_TIMEOUT_MS = 8_000
const PAGES = 'text/html, application/xhtml+xml, text/plain;q=0.5'

/** Throws `DraftUnreadableError` with the reason where there is no article in it. */
export function readDraftPage(html: string, url: string | null): Draft {
  const article = extractArticle(html, url)
  if (article.outcome === 'refused') throw new DraftUnreadableError(article.message, url === null ? 'html' : 'url')
  const { text, language, publishedAt } = article
  return { text, language, publishedAt }
}

/** Fetches it through the guarded fetcher, which asks the site's robots.txt. Throws `DraftUnreadableError`. */
export async function fetchDraft({ fetcher }: Pick<Services, 'fetcher'>, url: string): Promise<Draft> {
  const limits = { accept: PAGES, maxBytes: MOST_PAGE_BYTES, timeoutMs: FETCH_TIMEOUT_MS, robots: true }
  const fetched = await fetcher.fetch(url, limits)
  if (fetched.outcome !== 'fetched') {
    const why = fetched.outcome === 'refused' ? `${fetched.code}: ${fetched.message}` : 'the site sent nothing'
    throw new DraftUnreadableError(why, 'url')
  }
  const contentType = fetched.headers['content-type'] ?? null
  try {
    const body = decodePage(fetched.bytes, contentType)
    if (contentType?.startsWith('text/plain')) return { text: body, language: null, publishedAt: null }
    return readDraftPage(body, fetched.url)
  } catch (error) {
    if (error instanceof PageNotTextError) throw new DraftUnreadableError('what the site sent is no text', 'url')
    throw error
  }
}

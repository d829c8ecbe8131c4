/** Fetches the page of an article that was announced or is looked at again, and reads it where it changed. */
import { decodePage, PageNotTextError } from '../articles/decode-page.ts'
import type { Article, Page } from '../domain/article.ts'
import { afterFailedFetch, afterFetch, wishToFetch } from '../domain/fetch-schedule.ts'
import { sha256 } from '../domain/hash.ts'
import type { ArticleMessage } from '../domain/messages.ts'
import type { Fetched, FetchRefusalCode, Services } from '../ports.ts'
import { holdHosts, putOffSeconds } from './hold-host.ts'
import { knownBy } from './known-by.ts'
import { articleOf, type ReadOutcome, readArticle, readBefore, takePage } from './read-article.ts'
import { groupOf, keepPage } from './submit-article.ts'

const MOST_PAGE_BYTES = 10_000_000
const FETCH_TIMEOUT_MS = 25_000
const PAGES = 'text/html, application/xhtml+xml, text/plain;q=0.5'
/** Answers after which the page is not asked for again. */
const FINAL: ReadonlySet<FetchRefusalCode> = new Set([
  'fetch_url_invalid',
  'fetch_not_http',
  'fetch_url_has_credentials',
  'fetch_not_allowed',
  'fetch_not_found',
  'fetch_gone',
  'fetch_robots_forbid',
])

export type FetchOutcome = ReadOutcome | 'put-off' | 'not-modified' | 'not-fetched'
type Needs = Pick<
  Services,
  'articles' | 'texts' | 'extractionQueue' | 'articleQueue' | 'hostLocks' | 'fetcher' | 'clock' | 'random'
>

/** Safe to run twice and in any order, as `readArticle`. What a site does is noted on the article and never thrown. */
export async function fetchArticle(services: Needs, message: ArticleMessage): Promise<FetchOutcome> {
  const article = await articleOf(services, message)
  const { url } = article
  if (article.submission.page !== null || url === null) return readArticle(services, message)
  const known = await readBefore(services, article, message)
  if (known !== null) return known
  const fetching = article.fetching ?? wishToFetch(null, services.clock.now().toISOString())
  const limits = { accept: PAGES, maxBytes: MOST_PAGE_BYTES, timeoutMs: FETCH_TIMEOUT_MS, robots: true }
  const holder = `${article.id}#${message.submission}`
  const result = await holdHosts(services, holder, (enter) =>
    services.fetcher.fetch(url, { ...limits, ...knownBy(fetching), enter }),
  )
  if (result.outcome === 'refused' && result.code === 'fetch_host_busy') return putOff(services, article, message)
  return takeResult(services, { ...article, fetching }, result)
}

async function putOff(services: Needs, article: Article, message: ArticleMessage): Promise<'put-off'> {
  const times = (message.putOff ?? 0) + 1
  const delay = { seconds: putOffSeconds(times, services.random.next()) }
  await services.articleQueue.send({ ...message, putOff: times }, groupOf(article), delay)
  return 'put-off'
}

type FetchedArticle = Article & { fetching: NonNullable<Article['fetching']> }

async function takeResult(services: Needs, article: FetchedArticle, result: Fetched): Promise<FetchOutcome> {
  const { fetching } = article
  const given = { at: services.clock.now().toISOString(), since: article.createdAt }
  if (result.outcome === 'refused') {
    const { code, message, retryAfterSeconds } = result
    const failure = { code, message, at: given.at }
    return noteFailure(services, article, { failure, final: FINAL.has(code), retryAfterSeconds })
  }
  if (result.outcome === 'not-modified') {
    await noteUnchanged(services, { ...article, fetching: afterFetch(fetching, given) })
    return 'not-modified'
  }
  const pageHash = sha256(result.bytes)
  const { etag = null, 'last-modified': lastModified = null } = result.headers
  const fetched = { ...article, fetching: afterFetch({ etag, lastModified, pageHash }, given) }
  if (pageHash === fetching.pageHash && article.revision !== null) {
    await noteUnchanged(services, fetched)
    return 'not-modified'
  }
  const page = pageIn(result)
  if (page === null) {
    const failure = { code: 'article_not_text', message: 'what the site sent is no text', at: given.at }
    return noteFailure(services, article, { failure, final: true, retryAfterSeconds: null })
  }
  await keepPage(services.texts, page)
  return takePage(services, fetched, page)
}

function pageIn({ bytes, headers }: Extract<Fetched, { outcome: 'fetched' }>): Page | null {
  const contentType = headers['content-type'] ?? null
  try {
    const body = decodePage(bytes, contentType)
    return { format: contentType?.startsWith('text/plain') ? 'text' : 'html', body }
  } catch (error) {
    if (error instanceof PageNotTextError) return null
    throw error
  }
}

async function noteUnchanged({ articles }: Needs, article: Article): Promise<void> {
  const read = { submission: article.submission.number, refused: article.read?.refused ?? null }
  await articles.write({ ...article, version: article.version + 1, read })
}

/** An article that was read before stays as it is; one that never was shows why it cannot be read. */
async function noteFailure(
  { articles }: Needs,
  article: FetchedArticle,
  failed: Parameters<typeof afterFailedFetch>[1],
): Promise<'not-fetched'> {
  const { code, message } = failed.failure
  const refused = article.revision === null ? { code, message } : null
  const read = { submission: article.submission.number, refused }
  const fetching = afterFailedFetch(article.fetching, failed)
  await articles.write({ ...article, version: article.version + 1, fetching, read })
  return 'not-fetched'
}

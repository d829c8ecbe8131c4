/** Takes an article in: keeps the page, or notes the wish to fetch it, and asks for it to be read. Twice the same is once. */
import { ARTICLE_LIMITS, type Article, type Page, type Tip } from '../domain/article.ts'
import { canonicalUrl } from '../domain/canonical-url.ts'
import { VersionConflictError } from '../domain/errors.ts'
import { wishToFetch } from '../domain/fetch-schedule.ts'
import { sha256 } from '../domain/hash.ts'
import { articleIdOf } from '../domain/ids.ts'
import type { Services } from '../ports.ts'

export type AboutArticle = {
  publisher: string | null
  title: string | null
  language: string | null
  publishedAt: string | null
}
export type ArticleSubmission = AboutArticle & { page: Page; url: string | null; tip?: Tip }

/** The article as noted. Its text is read and its claims are taken out later, by the queues. */
export async function submitArticle(
  services: Pick<Services, 'articles' | 'texts' | 'articleQueue' | 'clock'>,
  submission: ArticleSubmission,
): Promise<Article> {
  return note(services, submission, await keepPage(services.texts, submission.page))
}

/** The article as noted: its page will be fetched, and read as if it had been handed in. */
export async function announceArticle(
  services: Pick<Services, 'articles' | 'articleQueue' | 'clock'>,
  announcement: AboutArticle & { url: string },
): Promise<Article> {
  return note(services, announcement, null)
}

type KeptPage = NonNullable<Article['submission']['page']>

/** Stores a page under the hash of what it holds. */
export async function keepPage(texts: Services['texts'], page: Page): Promise<KeptPage> {
  const hash = sha256(`${page.format}\n${page.body}`)
  return { hash, key: await texts.putPage(hash, page) }
}

type Noted = AboutArticle & { url: string | null; tip?: Tip }

async function note(
  { articles, articleQueue, clock }: Pick<Services, 'articles' | 'articleQueue' | 'clock'>,
  submission: Noted,
  page: KeptPage | null,
): Promise<Article> {
  const first = await firstVersion(articles, submission, { page, createdAt: clock.now().toISOString() })
  const article = (await articles.create(first)) ? first : await resubmit(articles, first)
  await articleQueue.send({ articleId: article.id, submission: article.submission.number }, groupOf(article))
  return article
}

async function firstVersion(
  articles: Services['articles'],
  submission: Noted,
  given: { page: KeptPage | null; createdAt: string },
): Promise<Article> {
  const { page, createdAt } = given
  const url = submission.url === null ? null : canonicalUrl(submission.url)
  const alias = url === null ? null : await articles.findAlias(url)
  return {
    id: alias ?? articleIdOf(url === null ? { textHash: page?.hash ?? '' } : { url }),
    url,
    publisher: submission.publisher ?? (url === null ? null : new URL(url).hostname),
    title: submission.title?.slice(0, ARTICLE_LIMITS.titleLength) ?? null,
    declaredLanguage: submission.language,
    publishedAt: submission.publishedAt,
    createdAt,
    version: 1,
    submission: { number: 1, page },
    fetching: page === null ? wishToFetch(null, createdAt) : null,
    sameAs: null,
    copyOf: null,
    tip: submission.tip ?? null,
    read: null,
    revision: null,
  }
}

const MOST_TRIES = 5

/** The stored article; with the next number where the page is another than the last one, or is to be fetched again. */
async function resubmit(articles: Services['articles'], first: Article): Promise<Article> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeNext(articles, first)
    } catch (error) {
      // The reading of the hand-in before this one may have come between.
      if (!(error instanceof VersionConflictError) || attempt === MOST_TRIES) throw error
    }
  }
}

async function writeNext(articles: Services['articles'], first: Article): Promise<Article> {
  const stored = await articles.get(first.id)
  if (stored === null) throw new VersionConflictError('the article went away while it was handed in; try again')
  const { page } = first.submission
  const waits = stored.submission.page === null && stored.read?.submission !== stored.submission.number
  if (page === null ? waits : stored.submission.page?.hash === page.hash) return stored
  const { publisher, title, declaredLanguage, publishedAt } = first
  const article: Article = {
    ...stored,
    publisher: publisher ?? stored.publisher,
    title: title ?? stored.title,
    declaredLanguage: declaredLanguage ?? stored.declaredLanguage,
    publishedAt: publishedAt ?? stored.publishedAt,
    version: stored.version + 1,
    submission: { number: stored.submission.number + 1, page },
    fetching: page === null ? wishToFetch(stored.fetching, first.createdAt) : stopped(stored.fetching),
  }
  await articles.write(article)
  return article
}

/** Who hands a page in says what it holds: it is not fetched over that. */
function stopped(fetching: Article['fetching']): Article['fetching'] {
  return fetching && { ...fetching, nextAt: null }
}

/** SQS groups are ASCII: the publisher's hash, so that one publisher's flood does not delay the others. */
export function groupOf(article: Article): string {
  return sha256(article.publisher ?? article.id).slice(0, 24)
}

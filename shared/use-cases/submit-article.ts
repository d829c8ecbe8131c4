/** Takes an article in: keeps the page, notes the hand-in and asks for it to be read. Twice the same is once. */
import { ARTICLE_LIMITS, type Article, type Page } from '../domain/article.ts'
import { canonicalUrl } from '../domain/canonical-url.ts'
import { VersionConflictError } from '../domain/errors.ts'
import { sha256 } from '../domain/hash.ts'
import { articleIdOf } from '../domain/ids.ts'
import type { Services } from '../ports.ts'

export type ArticleSubmission = {
  page: Page
  url: string | null
  publisher: string | null
  title: string | null
  language: string | null
  publishedAt: string | null
}

/** The article as noted. Its text is read and its claims are taken out later, by the queues. */
export async function submitArticle(
  services: Pick<Services, 'articles' | 'texts' | 'articleQueue' | 'clock'>,
  submission: ArticleSubmission,
): Promise<Article> {
  const { articles, texts, articleQueue } = services
  const pageHash = sha256(`${submission.page.format}\n${submission.page.body}`)
  const pageKey = await texts.putPage(pageHash, submission.page)
  const first = firstVersion(submission, { pageHash, pageKey, createdAt: services.clock.now().toISOString() })
  const article = (await articles.create(first)) ? first : await resubmit(articles, first)
  await articleQueue.send({ articleId: article.id, submission: article.submission.number }, groupOf(article))
  return article
}

function firstVersion(
  submission: ArticleSubmission,
  page: { pageHash: string; pageKey: string; createdAt: string },
): Article {
  const { pageHash, pageKey, createdAt } = page
  const url = submission.url === null ? null : canonicalUrl(submission.url)
  return {
    id: articleIdOf(url === null ? { textHash: pageHash } : { url }),
    url,
    publisher: submission.publisher ?? (url === null ? null : new URL(url).hostname),
    title: submission.title?.slice(0, ARTICLE_LIMITS.titleLength) ?? null,
    declaredLanguage: submission.language,
    publishedAt: submission.publishedAt,
    createdAt,
    version: 1,
    submission: { number: 1, pageHash, pageKey },
    read: null,
    revision: null,
  }
}

/** The stored article; with the next hand-in number where the page is another than the last one. */
async function resubmit(articles: Services['articles'], first: Article): Promise<Article> {
  const stored = await articles.get(first.id)
  if (stored === null) throw new VersionConflictError('the article went away while it was handed in; try again')
  if (stored.submission.pageHash === first.submission.pageHash) return stored
  const { publisher, title, declaredLanguage, publishedAt } = first
  const article: Article = {
    ...stored,
    publisher: publisher ?? stored.publisher,
    title: title ?? stored.title,
    declaredLanguage: declaredLanguage ?? stored.declaredLanguage,
    publishedAt: publishedAt ?? stored.publishedAt,
    version: stored.version + 1,
    submission: { ...first.submission, number: stored.submission.number + 1 },
  }
  await articles.write(article)
  return article
}

/** SQS groups are ASCII: the publisher's hash, so that one publisher's flood does not delay the others. */
export function groupOf(article: Article): string {
  return sha256(article.publisher ?? article.id).slice(0, 24)
}

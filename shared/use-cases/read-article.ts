/** Reads a page that was handed in or fetched: its text becomes a revision, unless the article has that text already. */
import { readPage } from '../articles/read-page.ts'
import { tellLanguage } from '../articles/tell-language.ts'
import { type Article, type Page, PageAbout, type Revision } from '../domain/article.ts'
import { canonicalUrl, isSameSite } from '../domain/canonical-url.ts'
import { ArticleNotFoundError } from '../domain/errors.ts'
import { sha256 } from '../domain/hash.ts'
import { type ArticleId, articleIdOf, revisionIdOf } from '../domain/ids.ts'
import type { ArticleMessage } from '../domain/messages.ts'
import type { Services } from '../ports.ts'
import { groupOf } from './submit-article.ts'

export type ReadOutcome = 'new-revision' | 'same-text' | 'refused' | 'duplicate' | 'outdated' | 'read-before'
type Needs = Pick<Services, 'articles' | 'texts' | 'extractionQueue' | 'clock'>

/** Safe to run twice and in any order: only the newest hand-in is read, and a repeated one only asks again for extraction. */
export async function readArticle(services: Needs, message: ArticleMessage): Promise<ReadOutcome> {
  const article = await articleOf(services, message)
  const known = await readBefore(services, article, message)
  if (known !== null) return known
  const { page } = article.submission
  if (page === null) throw new ArticleNotFoundError(`the page of ${article.id} was not fetched`, 'articleId')
  return takePage(services, article, await services.texts.getPage(page.key))
}

/** The article that a message is about. Throws `ArticleNotFoundError`. */
export async function articleOf({ articles }: Pick<Needs, 'articles'>, message: ArticleMessage): Promise<Article> {
  const article = await articles.get(message.articleId)
  if (article === null) throw new ArticleNotFoundError(`no article ${message.articleId}`, 'articleId')
  return article
}

/** What became of the message's submission where it is no longer the one to read; null where it is. */
export async function readBefore(
  services: Needs,
  article: Article,
  message: ArticleMessage,
): Promise<'outdated' | 'read-before' | null> {
  if (message.submission < article.submission.number) return 'outdated'
  if (article.read?.submission !== message.submission) return null
  await askForExtraction(services, article)
  return 'read-before'
}

/** Reads the page into the article, which is then written. `article` may carry changes that are not written yet. */
export async function takePage(
  services: Needs,
  article: Article,
  page: Page,
): Promise<'new-revision' | 'same-text' | 'refused' | 'duplicate'> {
  const { articles, texts } = services
  const reading = readPage(page, article.url)
  const read = { submission: article.submission.number, refused: reading.refused }
  const next: Article = { ...article, version: article.version + 1, read }
  if (reading.text === null) {
    await articles.write(next)
    return 'refused'
  }
  const other = await otherAddress(articles, next, reading.text.canonicalUrl)
  if (other !== null) {
    await articles.write({ ...next, sameAs: other, fetching: next.fetching && { ...next.fetching, nextAt: null } })
    return 'duplicate'
  }
  const text = {
    ...reading.text,
    language: reading.text.language ?? tellLanguage(reading.text.text, article.declaredLanguage),
  }
  // Other spaces or line breaks are no other text.
  const textHash = sha256(text.text.replaceAll(/\s+/g, ' '))
  const about = PageAbout.parse(text)
  if (article.revision?.textHash === textHash) {
    const same = { ...next, revision: { ...article.revision, about } }
    await articles.write(same)
    await askForExtraction(services, same)
    return 'same-text'
  }
  if (article.revision !== null) await articles.putRevision(article.id, article.revision)
  const number = (article.revision?.number ?? 0) + 1
  const revision: Revision = {
    id: revisionIdOf(article.id, number),
    number,
    textHash,
    textKey: await texts.putText(article.id, sha256(text.text), text),
    statementsKey: null,
    title: text.title ?? article.title,
    language: text.language ?? 'und',
    about,
    readAt: services.clock.now().toISOString(),
    claims: null,
  }
  const publisher = publisherOf(article, text.publisher)
  const revised = { ...next, title: article.title ?? revision.title, publisher, revision }
  await articles.write(revised)
  await askForExtraction(services, revised)
  return 'new-revision'
}

/** As given by who handed it in or registered its feed; else as its page says, rather than the name of its host. */
function publisherOf({ publisher, url }: Article, named: string | null): string | null {
  const byHost = publisher === null || (url !== null && publisher === new URL(url).hostname)
  return byHost ? (named ?? publisher) : publisher
}

/**
 * The article that is known already under the URL that a fetched page names as its own: this was its page for telephones
 * or for the printer. Where none is known yet, that URL is noted as this article's. Looked at once, at the first reading.
 */
async function otherAddress(
  articles: Needs['articles'],
  article: Article,
  named: string | null,
): Promise<ArticleId | null> {
  const { url, fetching, revision } = article
  if (url === null || fetching === null || revision !== null || named === null) return null
  const canonical = canonicalUrl(named)
  // Sites that name their front page on every page mean nothing by it.
  if (canonical === url || !isSameSite(canonical, url) || new URL(canonical).pathname === '/') return null
  const id = (await articles.findAlias(canonical)) ?? articleIdOf({ url: canonical })
  if (id === article.id) return null
  const known = await articles.get(id)
  if (known === null) {
    await articles.putAlias(canonical, article.id)
    return null
  }
  await articles.putAlias(url, id)
  return id
}

async function askForExtraction(
  { extractionQueue }: Pick<Services, 'extractionQueue'>,
  article: Article,
): Promise<void> {
  if (article.revision === null || article.revision.claims !== null) return
  await extractionQueue.send({ articleId: article.id, revision: article.revision.number }, groupOf(article))
}

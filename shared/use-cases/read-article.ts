/** Reads a page that was handed in: its text becomes a revision, unless it is the text that the article has already. */
import { readPage } from '../articles/read-page.ts'
import type { Article, Revision } from '../domain/article.ts'
import { ArticleNotFoundError } from '../domain/errors.ts'
import { sha256 } from '../domain/hash.ts'
import { revisionIdOf } from '../domain/ids.ts'
import type { ArticleMessage } from '../domain/messages.ts'
import type { Services } from '../ports.ts'
import { groupOf } from './submit-article.ts'

export type ReadOutcome = 'new-revision' | 'same-text' | 'refused' | 'outdated' | 'read-before'

/** Safe to run twice and in any order: only the newest hand-in is read, and a repeated one only asks again for extraction. */
export async function readArticle(
  services: Pick<Services, 'articles' | 'texts' | 'extractionQueue' | 'clock'>,
  message: ArticleMessage,
): Promise<ReadOutcome> {
  const { articles, texts } = services
  const article = await articles.get(message.articleId)
  if (article === null) throw new ArticleNotFoundError(`no article ${message.articleId}`, 'articleId')
  if (message.submission < article.submission.number) return 'outdated'
  if (article.read?.submission === message.submission) {
    await askForExtraction(services, article)
    return 'read-before'
  }
  const reading = readPage(await texts.getPage(article.submission.pageKey), article.url)
  const read = { submission: message.submission, refused: reading.refused }
  const next: Article = { ...article, version: article.version + 1, read }
  if (reading.text === null) {
    await articles.write(next)
    return 'refused'
  }
  const textHash = sha256(reading.text.text)
  if (article.revision?.textHash === textHash) {
    await articles.write(next)
    await askForExtraction(services, next)
    return 'same-text'
  }
  if (article.revision !== null) await articles.putRevision(article.id, article.revision)
  const number = (article.revision?.number ?? 0) + 1
  const revision: Revision = {
    id: revisionIdOf(article.id, number),
    number,
    textHash,
    textKey: await texts.putText(article.id, textHash, reading.text),
    statementsKey: null,
    title: reading.text.title ?? article.title,
    language: reading.text.language ?? article.declaredLanguage ?? 'und',
    readAt: services.clock.now().toISOString(),
    claims: null,
  }
  const revised = { ...next, title: article.title ?? revision.title, revision }
  await articles.write(revised)
  await askForExtraction(services, revised)
  return 'new-revision'
}

async function askForExtraction(
  { extractionQueue }: Pick<Services, 'extractionQueue'>,
  article: Article,
): Promise<void> {
  if (article.revision === null || article.revision.claims !== null) return
  await extractionQueue.send({ articleId: article.id, revision: article.revision.number }, groupOf(article))
}

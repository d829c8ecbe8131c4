/** An article as it was read: its text with every sentence of it, and which of them are claims by now. */
import type { Article, Revision, RevisionText } from '../domain/article.ts'
import { ArticleNotFoundError } from '../domain/errors.ts'
import { type ArticleId, type ClaimId, claimIdOf } from '../domain/ids.ts'
import type { Statement } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { getArticle } from './get-article.ts'
import { revisionOf } from './revision-of.ts'

export type ReadArticle = {
  article: Article
  revision: Revision
  text: RevisionText
  /** `claimId` is null where the statement is no claim. */
  statements: (Statement & { claimId: ClaimId | null })[]
}

/** Of the newest revision unless told. Throws `ArticleNotFoundError` where it has no such revision, or none was read yet. */
export async function listStatements(
  services: Pick<Services, 'articles' | 'texts'>,
  asked: { articleId: ArticleId; revision?: number | undefined },
): Promise<ReadArticle> {
  const article = await getArticle(services, asked.articleId)
  const number = asked.revision ?? article.revision?.number
  const revision = number === undefined ? null : await revisionOf(services, article, number)
  if (revision === null || revision.statementsKey === null) {
    const what = revision === null && number !== undefined ? `has no revision ${number}` : 'has not been read yet'
    throw new ArticleNotFoundError(`the article ${what}`, 'revision')
  }
  const [text, statements, claims] = await Promise.all([
    services.texts.getText(revision.textKey),
    services.texts.getStatements(revision.statementsKey),
    services.articles.claimsOf(article.id),
  ])
  const known = new Set(claims)
  const holders = [...(article.copyOf ? [article.copyOf.articleId] : []), article.id]
  const claimOf = ({ quote }: Statement) =>
    holders.map((holder) => claimIdOf(holder, quote.exact)).find((id) => known.has(id)) ?? null
  return { article, revision, text, statements: statements.map((one) => ({ ...one, claimId: claimOf(one) })) }
}

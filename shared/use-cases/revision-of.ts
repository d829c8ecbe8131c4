import type { Article, Revision } from '../domain/article.ts'
import type { Services } from '../ports.ts'

/** The article's revision of that number, whether it is its newest or not. */
export async function revisionOf(
  { articles }: Pick<Services, 'articles'>,
  article: Article,
  number: number,
): Promise<Revision | null> {
  return article.revision?.number === number ? article.revision : articles.getRevision(article.id, number)
}

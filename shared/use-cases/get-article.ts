import type { Article } from '../domain/article.ts'
import { ArticleNotFoundError } from '../domain/errors.ts'
import type { ArticleId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'

/** The article, read consistently. Throws `ArticleNotFoundError`. */
export async function getArticle({ articles }: Pick<Services, 'articles'>, id: ArticleId): Promise<Article> {
  const article = await articles.get(id)
  if (article === null) throw new ArticleNotFoundError(`no article ${id}`)
  return article
}

/** An article as the API shows it: what it is, how far its reading has come, and why it was refused if it was. */
import { z } from '@hono/zod-openapi'
import { ARTICLE_STATUSES, type Article, articleStatus, CopyOf, Tip } from '../../domain/article.ts'
import { Failure } from '../../domain/failure.ts'

export const ArticleView = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string().nullable(),
    publishedAt: z.string().nullable(),
    modifiedAt: z.string().nullable(),
    byline: z.string().nullable(),
    lead: z.string().nullable().openapi({ description: "The page's own summary." }),
    canonicalUrl: z.string().nullable().openapi({ description: 'The URL that its page gives as its own.' }),
    status: z.enum(ARTICLE_STATUSES),
    refused: z.object({ code: z.string(), message: z.string() }).nullable(),
    revision: z.object({ id: z.string(), number: z.int(), readAt: z.string(), claims: z.int().nullable() }).nullable(),
    fetching: z
      .object({
        fetchedAt: z.string().nullable(),
        failure: Failure.nullable().openapi({ description: 'Why the last fetch gave nothing.' }),
        nextAt: z.string().nullable().openapi({ description: 'When its page is looked at again; null: no more.' }),
      })
      .nullable(),
    sameAs: z.string().nullable().openapi({ description: 'The article that its URL turned out to lead to.' }),
    copyOf: CopyOf.extend({ articleId: z.string() })
      .nullable()
      .openapi({ description: 'The article whose text it is a copy of; their common claims are one.' }),
    tip: Tip.omit({ by: true }).nullable().openapi({ description: 'Where somebody asks the desk to check this.' }),
    createdAt: z.string(),
  })
  .openapi('Article')
export type ArticleView = z.infer<typeof ArticleView>

export function viewOfArticle(article: Article): ArticleView {
  const { id, url, publisher, title, publishedAt, createdAt, revision, fetching, sameAs, copyOf, tip } = article
  return {
    ...{ id, url, publisher, title, createdAt, sameAs, copyOf },
    tip: tip && { seenAt: tip.seenAt, claimant: tip.claimant },
    publishedAt: publishedAt ?? revision?.about.publishedAt ?? null,
    modifiedAt: revision?.about.modifiedAt ?? null,
    byline: revision?.about.byline ?? null,
    lead: revision?.about.lead ?? null,
    canonicalUrl: revision?.about.canonicalUrl ?? null,
    fetching: fetching && { fetchedAt: fetching.fetchedAt, failure: fetching.failure, nextAt: fetching.nextAt },
    language: revision?.language ?? article.declaredLanguage,
    status: articleStatus(article),
    refused: article.read?.refused ?? null,
    revision: revision && {
      id: revision.id,
      number: revision.number,
      readAt: revision.readAt,
      claims: revision.claims,
    },
  }
}

/** What readers and colleagues ask a desk to check. */
import { createRoute, z } from '@hono/zod-openapi'
import { Claimant } from '../domain/claimant.ts'
import { WebUrl } from '../domain/evidence.ts'
import { hasLetters, LEAST_LETTERS } from '../domain/has-letters.ts'
import type { Services } from '../ports.ts'
import { submitArticle } from '../use-cases/submit-article.ts'
import type { Api } from './api.ts'
import { LanguageTag } from './articles.ts'
import { callerIn, permit } from './caller.ts'
import { refusals } from './problem.ts'
import { ArticleView, viewOfArticle } from './views/article-view.ts'

const MOST_TEXT = 2_000

const TipBody = z
  .strictObject({
    text: z
      .string()
      .trim()
      .max(MOST_TEXT)
      .refine(hasLetters, `write a whole sentence: at least ${LEAST_LETTERS} letters`)
      .openapi({ description: 'What was said, as it was said.' }),
    url: WebUrl.nullable().default(null).openapi({ description: 'Where it was seen. It is not fetched.' }),
    claimant: z.strictObject(Claimant.shape).nullable().default(null).openapi({ description: 'Who said it.' }),
    saidAt: z
      .union([z.iso.date(), z.iso.datetime({ offset: true })])
      .nullable()
      .default(null),
    language: LanguageTag.nullable().default(null).openapi({ description: 'Told from the text unless given.' }),
  })
  .openapi('Tip', {
    example: {
      ...{ text: 'سيُغلق 14 مستشفى الأسبوع المقبل.', url: 'https://social.example/p/1', saidAt: '2026-03-01' },
      claimant: { name: 'وزارة الصحة', kind: 'organisation' },
    },
  })

const tip = createRoute({
  method: 'post',
  path: '/v1/claims',
  summary: 'Ask the desk to check something',
  description:
    'Its claims are candidates within seconds, at least one of them, and say that somebody asks for them: `GET /v1/claims?articleId=` with the `id` of this answer. The same text twice is one tip. Whether it is known already, `POST /v1/check` tells at once.',
  middleware: permit('newsroom', 'ingester', 'reviewer', 'editor', 'admin'),
  request: { body: { required: true, content: { 'application/json': { schema: TipBody } } } },
  responses: {
    202: {
      description: 'Noted; being read. What it stands in counts as an article.',
      content: { 'application/json': { schema: ArticleView } },
    },
    ...refusals('request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed'),
    ...refusals('version_conflict', 'body_too_large', 'media_type_unsupported'),
  },
})

export const tipRoutes = [tip]

export function mountTips(api: Api, services: Pick<Services, 'articles' | 'texts' | 'articleQueue' | 'clock'>): void {
  api.openapi(tip, async (context) => {
    const { text, url: seenAt, claimant, saidAt: publishedAt, language } = context.req.valid('json')
    const article = await submitArticle(services, {
      ...{ page: { format: 'text', body: text }, url: null, title: null, language, publishedAt },
      publisher: seenAt === null ? null : new URL(seenAt).hostname,
      tip: { by: callerIn(context).id, seenAt, claimant },
    })
    return context.json(viewOfArticle(article), 202)
  })
}

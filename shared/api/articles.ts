/** Articles in: hand one in as text or HTML, and see how far its reading has come. */
import { createRoute, z } from '@hono/zod-openapi'
import { WebUrl } from '../domain/evidence.ts'
import { ArticleId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { getArticle } from '../use-cases/get-article.ts'
import { announceArticle, submitArticle } from '../use-cases/submit-article.ts'
import type { Api } from './api.ts'
import { permit } from './caller.ts'
import { refusals } from './problem.ts'
import { ArticleView, viewOfArticle } from './views/article-view.ts'

export const LanguageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'give a language tag such as ar or en-GB')

const ArticleBody = z
  .strictObject({
    text: z.string().min(1).optional(),
    html: z.string().min(1).optional(),
    url: WebUrl.nullable().default(null),
    publisher: z.string().trim().min(1).max(200).nullable().default(null),
    title: z.string().trim().min(1).max(500).nullable().default(null),
    language: LanguageTag.nullable().default(null),
    publishedAt: z
      .union([z.iso.date(), z.iso.datetime({ offset: true })])
      .nullable()
      .default(null),
  })
  .refine((body) => body.text === undefined || body.html === undefined, {
    path: ['text'],
    message: 'give either text or html',
  })
  .refine((body) => body.url !== null || body.text !== undefined || body.html !== undefined, {
    path: ['text'],
    message: 'give text, html, or the url of a page to be fetched',
  })
  .openapi('ArticleSubmission', {
    example: {
      text: 'قال الوزير إن 12 مستشفى أعيد فتحها خلال أسبوع.',
      url: 'https://example.org/a',
      publisher: 'example.org',
    },
  })

const submit = createRoute({
  method: 'post',
  path: '/v1/articles',
  summary: 'Hand an article in',
  description:
    'As text or html, or as the url of a page, which is then fetched. Its claims are taken out within seconds; the same article twice changes nothing.',
  middleware: permit('ingester', 'editor', 'admin'),
  request: { body: { required: true, content: { 'application/json': { schema: ArticleBody } } } },
  responses: {
    202: { description: 'Noted; being read.', content: { 'application/json': { schema: ArticleView } } },
    ...refusals('request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed'),
    ...refusals('version_conflict', 'body_too_large', 'media_type_unsupported'),
  },
})

const show = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  summary: 'An article and how far its reading has come',
  middleware: permit('ingester', 'newsroom', 'reviewer', 'editor', 'admin'),
  request: { params: z.strictObject({ id: ArticleId }) },
  responses: {
    200: { description: 'The article.', content: { 'application/json': { schema: ArticleView } } },
    ...refusals('request_invalid', 'not_authenticated', 'not_allowed', 'article_not_found'),
  },
})

export const articleRoutes = [submit, show]

type Needs = Pick<Services, 'articles' | 'texts' | 'articleQueue' | 'clock'>

export function mountArticles(api: Api, services: Needs): void {
  api.openapi(submit, async (context) => {
    return context.json(viewOfArticle(await takeIn(services, context.req.valid('json'))), 202)
  })
  api.openapi(show, async (context) => {
    const { id } = context.req.valid('param')
    return context.json(viewOfArticle(await getArticle(services, id)), 200)
  })
}

function takeIn(services: Needs, { text, html, url, ...about }: z.infer<typeof ArticleBody>) {
  if (html !== undefined) return submitArticle(services, { ...about, url, page: { format: 'html', body: html } })
  if (text === undefined && url !== null) return announceArticle(services, { ...about, url })
  return submitArticle(services, { ...about, url, page: { format: 'text', body: text ?? '' } })
}

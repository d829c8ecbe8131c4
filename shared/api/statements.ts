/** An article sentence by sentence: what was read out of each, which are claims, and how another becomes one. */
import { createRoute, z } from '@hono/zod-openapi'
import { ArticleId } from '../domain/ids.ts'
import { Attribution, Checkworthiness, Figure, Span, Timeframe } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { listStatements } from '../use-cases/list-statements.ts'
import { promoteStatement } from '../use-cases/promote-statement.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { Reason } from './on-claim.ts'
import { refusals } from './problem.ts'
import { ClaimView, viewOfClaim } from './views/claim-view.ts'

const RevisionNumber = z.coerce.number().int().min(1).max(1_000_000)

const StatementView = z
  .object({
    quote: Span,
    figures: z.array(Figure),
    attributions: z.array(Attribution),
    timeframe: Timeframe.nullable(),
    checkworthiness: Checkworthiness,
    claimId: z.string().nullable().openapi({ description: 'The claim that it is; null where it is none.' }),
  })
  .openapi('Statement')

const ArticleStatements = z
  .object({
    articleId: z.string(),
    revision: z.object({ id: z.string(), number: z.int(), readAt: z.string() }),
    newestRevision: z.int().openapi({ description: 'The number of the last revision; they count from 1.' }),
    title: z.string().nullable(),
    language: z.string(),
    text: z.string().openapi({ description: 'Offsets of quotes are UTF-16 code units into it.' }),
    statements: z.array(StatementView),
  })
  .openapi('ArticleStatements')

const list = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/statements',
  summary: 'The text of an article and its sentences, claims or not',
  middleware: permit('reviewer', 'editor', 'admin', 'ingester'),
  request: {
    params: z.strictObject({ id: ArticleId }),
    query: z.strictObject({ revision: RevisionNumber.optional() }),
  },
  responses: {
    200: {
      description: 'Of its newest revision, or of the one asked for.',
      content: { 'application/json': { schema: ArticleStatements } },
    },
    ...refusals('request_invalid', 'not_authenticated', 'not_allowed', 'article_not_found'),
  },
})

const promote = createRoute({
  method: 'post',
  path: '/v1/articles/{id}/statements/{start}/promote',
  summary: 'Make a claim of a sentence and have it reviewed',
  description: 'The sentence is named by where it starts in the text. The same twice is one claim.',
  middleware: permit('reviewer', 'editor'),
  request: {
    params: z.strictObject({ id: ArticleId, start: z.coerce.number().int().min(0).max(1_000_000) }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({ revision: z.int().min(1).optional(), reason: Reason.nullable().default(null) })
            .openapi('StatementPromotion'),
        },
      },
    },
  },
  responses: {
    200: { description: 'The claim, in its lane.', content: { 'application/json': { schema: ClaimView } } },
    ...refusals('request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed', 'media_type_unsupported'),
    ...refusals('article_not_found', 'statement_not_found'),
    ...refusals('action_refused', 'version_conflict'),
  },
})

export const statementRoutes = [list, promote]

type Needs = Pick<Services, 'articles' | 'texts' | 'claims' | 'laneQueues' | 'clock' | 'settings'>

export function mountStatements(api: Api, services: Needs): void {
  api.openapi(list, async (context) => {
    const { id: articleId } = context.req.valid('param')
    const read = await listStatements(services, { articleId, revision: context.req.valid('query').revision })
    const { id, number, readAt, title, language } = read.revision
    const statements = read.statements.map(({ claim: _worth, ...statement }) => statement)
    return context.json(
      {
        ...{ articleId, revision: { id, number, readAt }, newestRevision: read.article.revision?.number ?? number },
        ...{ title, language, text: read.text.text, statements },
      },
      200,
    )
  })
  api.openapi(promote, async (context) => {
    const caller = callerIn(context)
    const { id: articleId, start } = context.req.valid('param')
    const { revision, reason: why } = context.req.valid('json')
    const claim = await promoteStatement(services, { articleId, revision, start, by: caller.id, why })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
}

/** The OpenAPI description of the whole API, whichever function serves a route. */
import type { RouteConfig } from '@hono/zod-openapi'
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Api } from './api.ts'
import { articleRoutes } from './articles.ts'
import { changeRoutes } from './changes.ts'
import { checkRoutes } from './checks.ts'
import { citationRoutes } from './citations.ts'
import { claimListRoutes } from './claim-list.ts'
import { claimantRoutes } from './claimants.ts'
import { claimRoutes } from './claims.ts'
import { correctionRoutes } from './corrections.ts'
import { decisionRoutes } from './decisions.ts'
import { deskRoutes } from './desk.ts'
import { embedRoutes } from './embed.ts'
import { exportRoutes } from './exports.ts'
import { factCheckRoutes } from './fact-checks.ts'
import { feedRoutes } from './feeds.ts'
import { figureRoutes } from './figures.ts'
import { googleSearchRoutes } from './google-search.ts'
import { joinRoutes } from './joins.ts'
import { keyRoutes } from './keys.ts'
import type { DescribedRoute } from './methods-at.ts'
import { opmlRoutes } from './opml.ts'
import { outsideCheckRoutes } from './outside-checks.ts'
import { pageConfigRoutes } from './page-config.ts'
import { peopleRoutes } from './people.ts'
import { type ProblemCode, refusals } from './problem.ts'
import { reviewRoutes } from './reviews.ts'
import { seriesRoutes } from './series.ts'
import { settingsRoutes } from './settings.ts'
import { statementRoutes } from './statements.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import { suggestionRoutes } from './suggestions.ts'
import { taskRoutes } from './tasks.ts'
import { tipRoutes } from './tips.ts'
import { verdictFeedRoutes } from './verdict-feed.ts'
import { webhookOperations } from './webhook-operations.ts'
import { wordingRoutes } from './wordings.ts'

const ROUTES: RouteConfig[] = [
  ...articleRoutes,
  ...statementRoutes,
  ...opmlRoutes,
  ...feedRoutes,
  ...claimListRoutes,
  ...tipRoutes,
  ...googleSearchRoutes,
  ...verdictFeedRoutes,
  ...claimRoutes,
  ...claimantRoutes,
  ...checkRoutes,
  ...suggestionRoutes,
  ...factCheckRoutes,
  ...outsideCheckRoutes,
  ...seriesRoutes,
  ...embedRoutes,
  ...correctionRoutes,
  ...changeRoutes,
  ...exportRoutes,
  ...reviewRoutes,
  ...decisionRoutes,
  ...wordingRoutes,
  ...joinRoutes,
  ...deskRoutes,
  ...peopleRoutes,
  ...figureRoutes,
  ...settingsRoutes,
  ...keyRoutes,
  ...subscriptionRoutes,
  ...taskRoutes,
  ...citationRoutes,
  ...pageConfigRoutes,
]

const DESCRIPTION = `Claims found in the news, where they stand, and what fact-checkers found.

- **Refusals** are \`application/problem+json\` (RFC 9457) with a stable \`code\`; build on that, not on the words. Invalid requests name each field in \`errors\`.
- **Lists** are read in parts: \`next\` is the cursor of the part after, null at the end. Cursors are good for the list and the filters that they came with.
- **Ratings** are a setting of the desk: read \`GET /v1/rating-scale\` and take an unknown one as \`unproven\`.
- **Repeating**: give a POST an \`Idempotency-Key\` and send it again as often as you like.
- **Rates** are counted by key; \`RateLimit-*\` headers say what is left, a 429 says when to ask again in \`Retry-After\`.
- **Changes to this API**: within \`/v1\`, fields, values and routes are only added: pass over what you do not know. What will go says so in its description and in the headers \`Deprecation\` (RFC 9745) and \`Sunset\` (RFC 8594), for at least twelve months.`

/** The routes that the document names. */
export function describedRoutes(): readonly DescribedRoute[] {
  const undescribed = ['/openapi.json', '/docs', '/docs/{file}']
  return [...ROUTES, ...undescribed.map((path) => ({ method: 'get', path }))]
}

/** `getClaimsHistory` for `GET /v1/claims/{id}/history`: names for generated clients, the same as long as the path is. */
function operationIdOf({ method, path }: RouteConfig): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '' && word !== 'v1')
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

const REPEATED = ['request_invalid', 'request_under_way', 'answer_not_kept', 'idempotency_key_reused'] as const

const isRepeatable = ({ method, path }: RouteConfig): boolean => method === 'post' && path !== '/v1/check'

/** What `repeatSafely` adds to a route. */
function repeatable(route: RouteConfig): RouteConfig {
  const headers = z.object({
    'Idempotency-Key': z.string().optional().openapi({
      description:
        'A name of your choice for this request, of 1 to 255 printable ASCII characters: sent again with it within a day, it is done once and answered the same (`Idempotency-Replayed: true`).',
    }),
  })
  return { ...route, request: { ...route.request, headers } }
}

/** Refusals beside those that the route names itself. */
function withRefusals(responses: RouteConfig['responses'], codes: readonly ProblemCode[]): RouteConfig['responses'] {
  const added = Object.entries(refusals(...codes)).map(([status, refusal]) => {
    const known = responses[Number(status)]
    const own = known !== undefined && 'description' in known ? known.description : undefined
    const description = own?.includes(refusal.description) ? own : [own, refusal.description].filter(Boolean).join(' ')
    return [status, { ...refusal, description }]
  })
  return { ...responses, ...Object.fromEntries(added) }
}

export function openApiDocument() {
  const registry = new OpenAPIHono()
  for (const route of ROUTES) {
    registry.openAPIRegistry.registerPath({
      security: [{ key: [] }],
      operationId: operationIdOf(route),
      ...(isRepeatable(route) ? repeatable(route) : route),
      responses: withRefusals(route.responses, [...(isRepeatable(route) ? REPEATED : []), 'rate_limited']),
    })
  }
  for (const operation of webhookOperations()) registry.openAPIRegistry.registerWebhook(operation)
  registry.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    ...{ type: 'http', scheme: 'bearer', bearerFormat: 'cdk_… or JWT' },
    description: 'An API key, made at `POST /v1/keys` and shown once, or a person’s access token.',
  })
  return registry.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Claimdesk',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  })
}

export function mountDocument(api: Api): void {
  let document: ReturnType<typeof openApiDocument> | undefined
  api.get('/openapi.json', (context) => {
    document ??= openApiDocument()
    return context.json(document, 200, { 'cache-control': 'public, max-age=300' })
  })
}

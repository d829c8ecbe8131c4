/** What the desk's page must know before anybody has signed in. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from './api.ts'

const PageConfig = z
  .object({
    issuer: z.url().openapi({ description: 'Where people sign in: an OpenID provider.' }),
    clientId: z.string(),
  })
  .openapi('PageConfig')

const show = createRoute({
  method: 'get',
  path: '/config.json',
  security: [],
  summary: 'Where people sign in',
  responses: { 200: { description: 'For everyone.', content: { 'application/json': { schema: PageConfig } } } },
})

export const pageConfigRoutes = [show]

export function mountPageConfig(api: Api, config: { ISSUER_URL: string; CLIENT_ID: string }): void {
  api.openapi(show, (context) => context.json({ issuer: config.ISSUER_URL, clientId: config.CLIENT_ID }, 200))
}

/** The links that a verdict cites, and whether their pages were seen to say it. */
import { createRoute, z } from '@hono/zod-openapi'
import { CitationOutcome } from '../domain/citation.ts'
import { ClaimId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { citationsInForce } from '../use-cases/citations-in-force.ts'
import type { Api } from './api.ts'
import { permit } from './caller.ts'
import { refusals } from './problem.ts'

const CitationView = z
  .object({
    ...{ id: z.string(), url: z.string(), says: z.string() },
    outcome: CitationOutcome.nullable().openapi({
      description:
        'What the last look at the page showed: it says the passage (`found`), can be read and does not (`missing`), is gone (`dead`), is no text or may not be fetched (`unreadable`), or cannot be reached (`unreachable`). Null before the first look.',
    }),
    code: z.string().nullable().openapi({ description: 'Why the page was not read: `fetch_not_found`.' }),
    checkedAt: z.iso.datetime().nullable(),
    foundAt: z.iso.datetime().nullable().openapi({ description: 'When the page was last seen to say it.' }),
    textHash: z.string().nullable().openapi({ description: 'SHA-256 of the text of the page at the last look.' }),
    nextLookAt: z.iso.datetime().nullable(),
  })
  .openapi('Citation')

const list = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/citations',
  summary: 'What the pages that a verdict cites were seen to say',
  description: 'The pages are looked at in the background: soon after the verdict, daily for a week, then weekly.',
  middleware: permit('editor', 'admin'),
  request: { params: z.strictObject({ id: ClaimId }) },
  responses: {
    200: {
      description: 'The links of the verdict in force; none where there is no verdict.',
      content: { 'application/json': { schema: z.object({ citations: z.array(CitationView) }) } },
    },
    ...refusals('request_invalid', 'not_authenticated', 'not_allowed', 'claim_not_found'),
  },
})

export const citationRoutes = [list]

export function mountCitations(api: Api, services: Pick<Services, 'claims' | 'citations'>): void {
  api.openapi(list, async (context) => {
    const citations = await citationsInForce(services, context.req.valid('param').id)
    const views = citations.map(({ id, url, says, check, foundAt, nextAt }) => ({
      ...{ id, url, says, outcome: check?.outcome ?? null, code: check?.code ?? null, checkedAt: check?.at ?? null },
      ...{ foundAt, textHash: check?.textHash ?? null, nextLookAt: nextAt },
    }))
    return context.json({ citations: views }, 200)
  })
}

/** Fact-checks of other newsrooms: taken in by their ClaimReview markup, and shown beside what this desk knows. */
import { createRoute, z } from '@hono/zod-openapi'
import { WebUrl } from '../domain/evidence.ts'
import type { Services } from '../ports.ts'
import { importOutsideChecks, MOST_CHECKS } from '../use-cases/import-outside-checks.ts'
import type { Api } from './api.ts'
import { permit } from './caller.ts'
import { refusals } from './problem.ts'

const MarkupBody = z
  .strictObject({
    jsonLd: z
      .union([z.array(z.looseObject({})), z.looseObject({})])
      .optional()
      .openapi({ description: 'A ClaimReview, several, a `@graph` or a `DataFeed` of them.' }),
    html: z.string().min(1).optional().openapi({ description: 'A page that carries them.' }),
    url: WebUrl.optional().openapi({ description: 'Of a page or a JSON feed, which is fetched.' }),
  })
  .refine(({ jsonLd, html, url }) => [jsonLd, html, url].filter((one) => one !== undefined).length === 1, {
    ...{ path: ['jsonLd'], message: 'give one of jsonLd, html and url' },
  })
  .openapi('FactCheckMarkup', {
    example: {
      jsonLd: {
        ...{ '@context': 'https://schema.org', '@type': 'ClaimReview', url: 'https://checks.example/bridges' },
        ...{ claimReviewed: 'أُغلق أكثر من 110 جسور منذ أمس.', inLanguage: 'ar', datePublished: '2026-03-02' },
        author: { '@type': 'Organization', name: 'Checks' },
        reviewRating: { '@type': 'Rating', alternateName: 'صحيح جزئياً' },
      },
    },
  })

const Report = z
  .object({
    imported: z.int(),
    reviews: z.array(
      z.object({
        number: z.int().openapi({ description: 'Which of the reviews in the markup, from 1.' }),
        url: z.string().nullable(),
        outcome: z.enum(['imported', 'known', 'refused']),
        id: z.string().nullable(),
        fault: z.object({ path: z.string(), message: z.string() }).nullable(),
      }),
    ),
  })
  .openapi('FactCheckImport')

const take = createRoute({
  method: 'post',
  path: '/v1/fact-checks/import',
  summary: 'Take in fact-checks of other newsrooms',
  description: `By their ClaimReview markup, as it is met: in \`@graph\`, with types in any case, with \`CreativeWork\` for \`Claim\`; at most ${MOST_CHECKS} at once. They are found by \`POST /v1/check\` and beside claims, with their publisher and in its words; they are never verdicts of this desk. The same twice changes nothing.`,
  middleware: permit('ingester', 'editor', 'admin'),
  request: { body: { required: true, content: { 'application/json': { schema: MarkupBody } } } },
  responses: {
    200: { description: 'What became of each.', content: { 'application/json': { schema: Report } } },
    ...refusals('request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed'),
    ...refusals('media_type_unsupported', 'body_too_large', 'markup_unusable'),
  },
})

export const outsideCheckRoutes = [take]

export function mountOutsideChecks(
  api: Api,
  services: Pick<Services, 'outsideChecks' | 'matches' | 'fetcher' | 'clock'>,
): void {
  api.openapi(take, async (context) => {
    const { jsonLd, html, url } = context.req.valid('json')
    const source = html !== undefined ? { html } : url !== undefined ? { url } : { jsonLd }
    const reviews = await importOutsideChecks(services, source)
    const imported = reviews.filter(({ outcome }) => outcome === 'imported').length
    return context.json({ imported, reviews }, 200)
  })
}

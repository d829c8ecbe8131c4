/**
 * Published verdicts in the shape of the Google Fact Check Tools API (`claims:search`, v1alpha1), its parameters, its paging and
 * its errors, for clients that know that one.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { wordingOf } from '../domain/change-wording.ts'
import type { PublishedClaim } from '../domain/claim-review.ts'
import { claimantOf } from '../domain/claimant.ts'
import { nameIn } from '../domain/rating-scale.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from '../use-cases/appearances-of-claim.ts'
import { listClaims } from '../use-cases/list-claims.ts'
import { mapInParallel } from '../use-cases/map-in-parallel.ts'
import { searchClaims } from '../use-cases/search-claims.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { MOST_CURSOR, openCursor, sealCursor } from './cursor.ts'
import { RequestError, refusals } from './problem.ts'

const DAY_MS = 86_400_000
const MOST_FOUND = 100
const AT_ONCE = 8

/** Western digits alone, as Google reads them. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
const Search = z.object({
  query: z.string().trim().max(500).default(''),
  languageCode: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  reviewPublisherSiteFilter: z.string().trim().toLowerCase().min(1).max(253).optional(),
  maxAgeDays: whole(1, 100_000).optional(),
  pageSize: whole(1, 100).default(10),
  pageToken: z.string().max(MOST_CURSOR).optional(),
  offset: whole(0, 10_000).optional(),
})
type Search = z.infer<typeof Search>

const GoogleError = z
  .object({ error: z.object({ code: z.literal(400), message: z.string(), status: z.literal('INVALID_ARGUMENT') }) })
  .openapi('GoogleError')
const GoogleClaim = z.object({
  text: z.string(),
  claimant: z.string().optional(),
  claimDate: z.string().optional(),
  claimReview: z.array(
    z.object({
      publisher: z.object({ name: z.string().optional(), site: z.string() }),
      ...{ url: z.string(), title: z.string(), reviewDate: z.string(), textualRating: z.string() },
      languageCode: z.string(),
    }),
  ),
})

const param = (description: string) => z.string().optional().openapi({ description })

const search = createRoute({
  method: 'get',
  path: '/v1alpha1/claims:search',
  security: KEY_OPTIONAL,
  summary: 'Published verdicts, as Google’s Fact Check Tools would answer',
  request: {
    query: z.object({
      query: param('Words, in any language. Needed unless `reviewPublisherSiteFilter` is given.'),
      languageCode: param('BCP 47: claims in that language alone.'),
      reviewPublisherSiteFilter: param('The site of the fact-check, without a scheme: `checks.example`.'),
      maxAgeDays: param('Published in so many days.'),
      pageSize: param('1 to 100; 10 unless given.'),
      pageToken: param('The `nextPageToken` of the answer before, with the same parameters.'),
      offset: param('How many results are passed over; with `query` alone, and in place of `pageToken`.'),
    }),
  },
  responses: {
    200: {
      description: 'The results; `nextPageToken` where there may be more.',
      content: {
        'application/json': {
          schema: z
            .object({ claims: z.array(GoogleClaim).optional(), nextPageToken: z.string().optional() })
            .openapi('GoogleClaims'),
        },
      },
    },
    400: { description: 'A parameter is wrong.', content: { 'application/json': { schema: GoogleError } } },
    ...refusals('not_authenticated'),
  },
})

export const googleSearchRoutes = [search]

type Needs = Pick<Services, 'claims' | 'matches' | 'settings' | 'clock' | 'cursorKey'>

export function mountGoogleSearch(api: Api, services: Needs): void {
  api.openapi(search, async (context) => {
    try {
      const { claims, nextPageToken } = await find(services, readSearch(context.req.valid('query')))
      const shown = await mapInParallel(claims, AT_ONCE, (claim) => googleClaimOf(services, claim))
      const found = shown.length === 0 ? {} : { claims: shown }
      return context.json({ ...found, ...(nextPageToken === null ? {} : { nextPageToken }) }, 200)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      const message = `Request contains an invalid argument: ${error.field ?? ''}: ${error.message}`
      return context.json({ error: { code: 400 as const, message, status: 'INVALID_ARGUMENT' as const } }, 400)
    }
  })
}

function readSearch(query: Record<string, string | undefined>): Search {
  const read = Search.safeParse(query)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new RequestError('request_invalid', issue?.message ?? 'is not as described', issue?.path.join('.'))
  }
  const { data } = read
  if (data.query === '' && data.reviewPublisherSiteFilter === undefined)
    throw new RequestError('request_invalid', 'give words, or a reviewPublisherSiteFilter', 'query')
  if (data.offset !== undefined && (data.pageToken !== undefined || data.query === ''))
    throw new RequestError('request_invalid', 'goes with a query, and without a pageToken', 'offset')
  return data
}

/** By words the nearest first, by site alone the newest. */
async function find(
  services: Needs,
  asked: Search,
): Promise<{ claims: PublishedClaim[]; nextPageToken: string | null }> {
  const { pageSize, pageToken, offset = 0, ...filters } = asked
  const wanted = isWanted(services, asked)
  const at = pageToken === undefined ? null : await openCursor(services.cursorKey, pageToken, filters)
  if (asked.query === '') {
    const statuses = ['published'] as const
    const part = await listClaims(services, { statuses, wanted, after: at, limit: pageSize })
    const nextPageToken = part.next === null ? null : await sealCursor(services.cursorKey, part.next, filters)
    return { claims: part.items.filter(isPublished), nextPageToken }
  }
  const from = at === null ? offset : Number(at)
  const found = await searchClaims(services, { text: asked.query, wanted, most: MOST_FOUND })
  const end = from + pageSize
  const nextPageToken = end < found.length ? await sealCursor(services.cursorKey, String(end), filters) : null
  return { claims: found.slice(from, end).filter(isPublished), nextPageToken }
}

const isPublished = (claim: { status: string }): claim is PublishedClaim => claim.status === 'published'

function isWanted({ clock }: Needs, { languageCode, maxAgeDays, reviewPublisherSiteFilter: site }: Search) {
  const language = languageCode?.toLowerCase().split('-')[0]
  const oldest = maxAgeDays === undefined ? '' : new Date(clock.now().getTime() - maxAgeDays * DAY_MS).toISOString()
  return (claim: Parameters<typeof isPublished>[0] & { language: string }): boolean => {
    if (!isPublished(claim)) return false
    if (language !== undefined && claim.language.toLowerCase().split('-')[0] !== language) return false
    const host = siteOf(claim.factCheck.url)
    if (site !== undefined && host !== site && !host.endsWith(`.${site}`)) return false
    return claim.factCheck.publishedAt >= oldest
  }
}

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

async function googleClaimOf(services: Needs, claim: PublishedClaim): Promise<z.infer<typeof GoogleClaim>> {
  const { ratingScale, newsroom } = services.settings
  const { factCheck, language, verdict } = claim
  const appearances = await appearancesOfClaim(services, claim)
  const said = appearances.filter(({ stance }) => stance !== 'denies').map(({ saidAt }) => saidAt)
  const [first] = said.sort()
  const claimant = claimantOf(claim)
  return {
    text: wordingOf(claim),
    ...(claimant === null ? {} : { claimant: claimant.name }),
    ...(first === undefined ? {} : { claimDate: new Date(first).toISOString() }),
    claimReview: [
      {
        publisher: { ...(newsroom === null ? {} : { name: newsroom.name }), site: siteOf(factCheck.url) },
        ...{ url: factCheck.url, title: factCheck.headline, reviewDate: factCheck.publishedAt },
        textualRating: nameIn(ratingScale, verdict.rating, [language]),
        languageCode: language,
      },
    ],
  }
}

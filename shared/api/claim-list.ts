/** Lists of claims: by what a CMS asks first, by filters that an index serves, and by words. */
import { createRoute, z } from '@hono/zod-openapi'
import { CLAIM_STATUSES, type Claim, PUBLIC_STATE, PUBLIC_STATES } from '../domain/claim.ts'
import { WebUrl } from '../domain/evidence.ts'
import { FACET_KINDS, type Facet, type FacetKind, facetOf, facetsOf } from '../domain/facet.ts'
import { ArticleId, ClaimId } from '../domain/ids.ts'
import { claimantKnownAs, namesOf } from '../domain/known-claimant.ts'
import { laneOf } from '../domain/lane.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { listClaims, listClaimsById, listClaimsOfArticle } from '../use-cases/list-claims.ts'
import { searchClaims } from '../use-cases/search-claims.ts'
import type { Api } from './api.ts'
import { askedLanguages } from './asked-languages.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { MOST_CURSOR, openCursor, sealCursor } from './cursor.ts'
import { claimExamples, jsonWith } from './examples.ts'
import { endOf, moment, startOf } from './moments.ts'
import { RequestError, refusals } from './problem.ts'
import { fieldsOf, orSparse, withFields } from './sparse-fields.ts'
import { ClaimView, mayRead, viewOfClaim } from './views/claim-view.ts'

const MAX_IDS = 50
const MOST_FOUND = 50

const text = (description: string) => z.string().trim().min(1).max(200).optional().openapi({ description })

const Query = z.strictObject({
  ids: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(ClaimId).max(MAX_IDS))
    .optional()
    .openapi({ type: 'string', description: `At most ${MAX_IDS} ids, with commas between.` }),
  articleId: ArticleId.optional(),
  articleUrl: WebUrl.optional(),
  q: text('Words, in any language: the claims that are nearest in meaning, the nearest first, in one part.').openapi({
    example: 'أكثر من 110 هجمات',
  }),
  state: z.enum(PUBLIC_STATES).optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(35)
    .optional()
    .openapi({ description: 'BCP 47. `ar` is also `ar-IQ`.' }),
  rating: text('A key of the rating scale: see `GET /v1/rating-scale`.').openapi({ example: 'false' }),
  claimant: text(
    'Who made the claim: an id of `GET /v1/claimants`, or a whole name, which finds all the names of a claimant that the desk knows.',
  ),
  publisher: text('Who was known to have said it when the verdict was published.').openapi({ example: 'news.example' }),
  unit: text('What its figures count, in English and singular.').openapi({ example: 'attack' }),
  since: moment('Made then or later.'),
  until: moment('Made then or earlier; a day is meant whole.'),
  fields: fieldsOf(ClaimView),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(MOST_CURSOR).optional(),
})
type Query = z.infer<typeof Query>

const list = createRoute({
  method: 'get',
  path: '/v1/claims',
  security: KEY_OPTIONAL,
  summary: 'Claims, the newest first',
  description: `Without a key only published and retracted claims are shown.

| asked by | goes with |
| --- | --- |
| \`ids\`, \`articleId\` or \`articleUrl\` | nothing else |
| \`q\` | \`state\`, \`language\`, \`rating\`, \`claimant\`, \`unit\`, \`limit\` |
| \`state\`, \`language\`, \`since\`, \`until\` | each other, \`limit\`, \`cursor\` |
| \`rating\`, \`claimant\`, \`publisher\`, \`unit\` | each other and the row above; only published verdicts: \`state\` is \`checked\` or \`retracted\`, or left out |

Other combinations are refused with \`filters_unsupported\`, which says what would be right. A part may hold fewer claims than asked for and still have a \`next\`.`,
  request: { query: Query },
  responses: {
    200: {
      description: 'A part of the list. `next` is the cursor of the part after it, null at the end.',
      content: jsonWith(
        z.object({ claims: z.array(orSparse(ClaimView)), next: z.string().nullable() }),
        claimExamples((claim) => ({ claims: [claim], next: null })),
      ),
    },
    ...refusals('request_invalid', 'filters_unsupported', 'cursor_invalid', 'not_authenticated'),
  },
})

/** What is looked for, however it is shown. */
type Search = Omit<Query, 'fields'>

export const claimListRoutes = [list]

type Needs = Pick<Services, 'claims' | 'articles' | 'matches' | 'settings' | 'clock' | 'cursorKey'>

export function mountClaimList(api: Api, services: Needs): void {
  api.openapi(list, async (context) => {
    const caller = context.get('caller')
    const { fields, ...query } = context.req.valid('query')
    const found = await find(services, query, caller)
    const languages = askedLanguages(context)
    const claims = found.items
      .filter((claim) => mayRead(claim, caller))
      .map((claim) => withFields(viewOfClaim(claim, caller, services.settings, languages), fields))
    return context.json({ claims, next: found.next }, 200)
  })
}

async function find(
  services: Needs,
  query: Search,
  caller: Caller | null,
): Promise<{ items: Claim[]; next: string | null }> {
  const { ids, articleId, articleUrl, q, limit, cursor, ...filters } = query
  refuseMixtures(query)
  if (ids) return { items: await listClaimsById(services, ids), next: null }
  if (articleId) return { items: await listClaimsOfArticle(services, { id: articleId }), next: null }
  if (articleUrl) return { items: await listClaimsOfArticle(services, { url: articleUrl }), next: null }
  checkRating(services, filters.rating)
  const facets = FACET_KINDS.flatMap((kind) =>
    filters[kind] === undefined ? [] : [alternativesOf(services, kind, filters[kind])],
  )
  const statuses = statusesFor(filters.state, caller, facets.length > 0)
  const wanted = (claim: Claim): boolean => isWanted(claim, filters.language, facets)
  if (q !== undefined) {
    const most = Math.min(limit, MOST_FOUND)
    const readable = (claim: Claim) => statuses.includes(claim.status) && wanted(claim)
    return { items: await searchClaims(services, { text: q, wanted: readable, most }), next: null }
  }
  const after = cursor === undefined ? null : await openCursor(services.cursorKey, cursor, filters)
  const listed = indexOf(facets)
  const part = await listClaims(services, {
    ...{ statuses, wanted, after, limit },
    ...(filters.language === undefined ? {} : { lanes: [laneOf(filters.language)] }),
    ...(listed === undefined ? {} : { facets: listed }),
    ...(filters.since === undefined ? {} : { since: startOf(filters.since) }),
    ...(filters.until === undefined ? {} : { until: endOf(filters.until) }),
  })
  const next = part.next === null ? null : await sealCursor(services.cursorKey, part.next, filters)
  return { items: part.items, next }
}

function refuseMixtures(query: Search): void {
  const { limit: _most, ids, articleId, articleUrl, ...others } = query
  const given = (parts: object) => Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const lookups = given({ ids, articleId, articleUrl })
  const rest = given(others)
  if (lookups.length > 1 || (lookups.length === 1 && rest.length > 0)) {
    throw new RequestError('filters_unsupported', 'ids, articleId and articleUrl each stand alone', lookups[0])
  }
  const { q, publisher, since, until, cursor } = query
  const [odd] = q === undefined ? [] : given({ publisher, since, until, cursor })
  if (odd !== undefined) throw new RequestError('filters_unsupported', `q does not go with ${odd}: leave one out`, odd)
  if (since !== undefined && until !== undefined && startOf(since) > endOf(until))
    throw new RequestError('request_invalid', 'until is before since', 'until')
}

function checkRating({ settings }: Needs, rating: string | undefined): void {
  const keys = settings.ratingScale.ratings.map(({ key }) => key)
  if (rating !== undefined && !keys.includes(rating))
    throw new RequestError('request_invalid', `the scale has the ratings ${keys.join(', ')}`, 'rating')
}

/** What was merged stands in the list as the claim that it is part of. */
function statusesFor(state: Query['state'], caller: Caller | null, byFacet: boolean): Claim['status'][] {
  const published = (status: Claim['status']) => status === 'published' || status === 'retracted'
  const readable = CLAIM_STATUSES.filter((status) => (caller === null ? published(status) : status !== 'merged'))
  const ofState = readable.filter((status) => state === undefined || PUBLIC_STATE[status] === state)
  if (ofState.length === 0) throw new RequestError('not_authenticated', `claims that are ${state} need a key`, 'state')
  if (!byFacet) return ofState
  const listed = ofState.filter(published)
  if (listed.length === 0) {
    const would = 'rating, claimant, publisher and unit list published verdicts: add state=checked or state=retracted'
    throw new RequestError('filters_unsupported', would, 'state')
  }
  return listed
}

/** What a filter is listed under, any of which will do: a claimant that the desk knows stands under all of their names. */
function alternativesOf({ settings }: Needs, kind: FacetKind, value: string): Facet[] {
  const known = kind === 'claimant' ? claimantKnownAs(settings.claimants, value) : null
  return [...new Set((known === null ? [value] : namesOf(known)).map((name) => facetOf(kind, name)))]
}

/** Where it was said, a claim does not tell: the index alone does. */
const isOfPublisher = (facet: Facet | undefined): boolean =>
  facet?.startsWith('publisher#' satisfies `${FacetKind}#`) === true

function indexOf(facets: readonly Facet[][]): Facet[] | undefined {
  return (
    facets.find(([facet]) => isOfPublisher(facet)) ??
    facets.find(([facet]) => facet?.startsWith('claimant#')) ??
    facets.at(-1)
  )
}

function isWanted(claim: Claim, language: string | undefined, facets: readonly Facet[][]): boolean {
  const [wide, narrow] = [claim.language.toLowerCase(), language?.toLowerCase()]
  if (narrow !== undefined && wide !== narrow && !wide.startsWith(`${narrow}-`)) return false
  const own: ReadonlySet<Facet> = new Set(facets.length === 0 ? [] : facetsOf(claim))
  return facets.every(
    ([facet, ...others]) => isOfPublisher(facet) || [facet, ...others].some((one) => one && own.has(one)),
  )
}

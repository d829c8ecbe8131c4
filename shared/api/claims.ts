/** Claims out: what was said, where it stands, and what was found. */
import { createRoute, z } from '@hono/zod-openapi'
import { SentenceChange } from '../domain/appearance.ts'
import { CLAIM_STATUSES, type Claim, PUBLIC_STATE, PUBLIC_STATES } from '../domain/claim.ts'
import { WebUrl } from '../domain/evidence.ts'
import { ArticleId, ClaimId } from '../domain/ids.ts'
import { laneOf } from '../domain/lane.ts'
import type { Caller } from '../domain/roles.ts'
import { Span } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from '../use-cases/appearances-of-claim.ts'
import { listClaims, listClaimsById, listClaimsOfArticle } from '../use-cases/list-claims.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { RequestError, refusals } from './problem.ts'
import { moved, readableClaim } from './readable-claim.ts'
import { ClaimView, isDesk, mayRead, viewOfClaim } from './views/claim-view.ts'
import { ReviewView, viewOfReview } from './views/review-view.ts'

const MAX_IDS = 50

const Query = z.strictObject({
  ids: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(ClaimId).max(MAX_IDS))
    .optional()
    .openapi({ type: 'string', description: `At most ${MAX_IDS} ids, with commas between.` }),
  articleId: ArticleId.optional(),
  articleUrl: WebUrl.optional(),
  state: z.enum(PUBLIC_STATES).optional(),
  language: z.string().min(2).max(35).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
})
type Query = z.infer<typeof Query>

const Position = z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#clm_[0-9a-f]{24}$/)

const list = createRoute({
  method: 'get',
  path: '/v1/claims',
  security: KEY_OPTIONAL,
  summary: 'Claims, the newest first',
  description:
    'By `ids`, by `articleId` or `articleUrl`, or by `state` and `language`. Without a key only published and retracted claims are shown.',
  request: { query: Query },
  responses: {
    200: {
      description: 'A part of the list. `next` is the cursor of the part after it, null at the end.',
      content: {
        'application/json': { schema: z.object({ claims: z.array(ClaimView), next: z.string().nullable() }) },
      },
    },
    ...refusals('request_invalid', 'filters_unsupported', 'cursor_invalid', 'not_authenticated'),
  },
})

const SentenceLink = z.object({ claimId: z.string(), change: SentenceChange })

const Appearances = z.array(
  z.object({
    articleId: z.string(),
    revisionId: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    quote: Span,
    stance: z.string(),
    saidAt: z.string(),
    originId: z.string().optional().openapi({ description: 'The article that this one is a copy of, or itself.' }),
    goneIn: z.string().optional().openapi({ description: 'The revision that no longer says it.' }),
    became: SentenceLink.optional().openapi({ description: 'The claim that stands there since.' }),
    was: SentenceLink.optional().openapi({ description: 'The claim that stood there before.' }),
  }),
)

const ClaimDetail = z
  .object({
    ...ClaimView.shape,
    appearances: Appearances,
    basis: ReviewView.nullable(),
  })
  .openapi('ClaimDetail')

const show = createRoute({
  method: 'get',
  path: '/v1/claims/{id}',
  security: KEY_OPTIONAL,
  summary: 'A claim, where it was said, and the verdict with what it rests on',
  request: { params: z.strictObject({ id: ClaimId }) },
  responses: {
    200: { description: 'The claim.', content: { 'application/json': { schema: ClaimDetail } } },
    ...moved,
    ...refusals('request_invalid', 'not_authenticated', 'claim_not_found'),
  },
})

export const claimRoutes = [list, show]

type Needs = Pick<Services, 'claims' | 'articles' | 'settings'>

export function mountClaims(api: Api, services: Needs): void {
  api.openapi(list, async (context) => {
    const caller = context.get('caller')
    const found = await find(services, context.req.valid('query'), caller)
    const claims = found.items.filter((claim) => mayRead(claim, caller))
    return context.json(
      { claims: claims.map((claim) => viewOfClaim(claim, caller, services.settings.ratingScale)), next: found.next },
      200,
    )
  })
  api.openapi(show, async (context) => {
    const caller = context.get('caller')
    const claim = await readableClaim(services, context.req.valid('param').id, caller)
    const view = viewOfClaim(claim, caller, services.settings.ratingScale)
    const [appearances, basis] = await Promise.all([
      appearancesOfClaim(services, claim),
      basisOf(services, claim, caller),
    ])
    const shown = appearances.map(({ claimId: _claim, attributions: _who, became, was, ...appearance }) => ({
      ...appearance,
      // A claim that took the place of another may not be published: the public is not told of it.
      ...(caller === null ? {} : { became, was }),
    }))
    return context.json({ ...view, appearances: shown, basis: basis ? viewOfReview(basis) : null }, 200)
  })
}

async function find(services: Needs, query: Query, caller: Caller | null) {
  const { ids, articleId, articleUrl, state, language, cursor, limit } = query
  const lookups = [ids, articleId, articleUrl].filter((lookup) => lookup !== undefined)
  if (lookups.length > 1 || (lookups.length === 1 && (state ?? language ?? cursor) !== undefined)) {
    throw new RequestError('filters_unsupported', 'ids, articleId and articleUrl each stand alone')
  }
  if (ids) return { items: await listClaimsById(services, ids), next: null }
  if (articleId) return { items: await listClaimsOfArticle(services, { id: articleId }), next: null }
  if (articleUrl) return { items: await listClaimsOfArticle(services, { url: articleUrl }), next: null }
  // What was merged stands in the list as the claim that it is part of.
  const readable = CLAIM_STATUSES.filter((status) =>
    caller === null ? status === 'published' || status === 'retracted' : status !== 'merged',
  )
  const statuses = readable.filter((status) => state === undefined || PUBLIC_STATE[status] === state)
  if (statuses.length === 0) throw new RequestError('not_authenticated', `claims that are ${state} need a key`, 'state')
  const after = cursor === undefined ? null : positionIn(cursor)
  const lanes = language === undefined ? {} : { lanes: [laneOf(language)] }
  const part = await listClaims(services, { statuses, ...lanes, after, limit })
  return { items: part.items, next: part.next && Buffer.from(part.next).toString('base64url') }
}

function positionIn(cursor: string): string {
  const position = Position.safeParse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!position.success) throw new RequestError('cursor_invalid', 'take the cursor from `next`, unchanged', 'cursor')
  return position.data
}

/** The review that the verdict rests on, where the caller may see the verdict. */
async function basisOf({ claims }: Needs, claim: Claim, caller: Caller | null) {
  const open =
    claim.status === 'published' || claim.status === 'retracted' || (claim.status === 'decided' && isDesk(caller))
  if (!open || !('verdict' in claim)) return null
  const [review] = await claims.reviewsOf(claim.id, [claim.verdict.basis])
  return review ?? null
}

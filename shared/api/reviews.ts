/** The work of the desk: lease a claim, keep it, judge it, publish what was found. */
import { createRoute, z } from '@hono/zod-openapi'
import { FactCheck } from '../domain/claim.ts'
import { ActionRefusedError, LeaseLostError } from '../domain/errors.ts'
import { ClaimId, LeaseId, leaseIdOf, partsOfLeaseId } from '../domain/ids.ts'
import { LANES, Lane } from '../domain/lane.ts'
import { Judgement } from '../domain/review.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { extendLease } from '../use-cases/extend-lease.ts'
import { type LeasedClaim, leaseNamedClaim, leaseNextClaim } from '../use-cases/lease-claim.ts'
import { publishClaim } from '../use-cases/publish-claim.ts'
import { releaseLease } from '../use-cases/release-lease.ts'
import { submitReview } from '../use-cases/submit-review.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { refusals } from './problem.ts'
import { ClaimView, viewOfClaim } from './views/claim-view.ts'
import { ReviewView, viewOfReview } from './views/review-view.ts'

const LeaseView = z
  .object({ id: LeaseId, claimId: ClaimId, expiresAt: z.string() })
  .openapi('Lease', { description: 'One reviewer’s hold on one claim. Extend it well before `expiresAt`.' })

const Leased = z
  .object({
    lease: LeaseView,
    claim: ClaimView,
    draft: ReviewView.nullable().openapi({ description: 'The first judgement, where a second look is wanted.' }),
  })
  .openapi('LeasedClaim')

const reviewer = permit('reviewer')
const held = { params: z.strictObject({ lease: LeaseId }) }
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})
const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
const common = refusals(
  'request_invalid',
  'json_malformed',
  'not_authenticated',
  'not_allowed',
  'media_type_unsupported',
)

const lease = createRoute({
  method: 'post',
  path: '/v1/reviews/lease',
  summary: 'Take the next claim, or a named one',
  middleware: reviewer,
  request: json(
    z
      .strictObject({ claimId: ClaimId.optional(), lanes: z.array(Lane).min(1).max(LANES.length).optional() })
      .refine((body) => body.claimId === undefined || body.lanes === undefined, {
        path: ['lanes'],
        message: 'a named claim has its lane already',
      })
      .openapi('LeaseRequest'),
  ),
  responses: {
    200: answer('The claim is yours until the lease ends.', Leased),
    204: { description: 'No claim waits for you.' },
    ...common,
    ...refusals('claim_not_found'),
    ...refusals('lease_held', 'already_reviewed', 'action_refused', 'version_conflict'),
  },
})

const extend = createRoute({
  method: 'post',
  path: '/v1/reviews/{lease}/extend',
  summary: 'Keep a claim: the heartbeat of a lease',
  middleware: reviewer,
  request: held,
  responses: {
    200: answer('The lease with its new end.', LeaseView),
    ...common,
    ...refusals('claim_not_found'),
    ...refusals('lease_lost', 'action_refused', 'version_conflict'),
  },
})

const release = createRoute({
  method: 'post',
  path: '/v1/reviews/{lease}/release',
  summary: 'Give a claim back',
  middleware: reviewer,
  request: held,
  responses: {
    204: { description: 'Others may take it now.' },
    ...common,
    ...refusals('claim_not_found'),
    ...refusals('lease_lost', 'action_refused', 'version_conflict'),
  },
})

const submit = createRoute({
  method: 'post',
  path: '/v1/reviews/{lease}/submit',
  summary: 'Give a judgement with its evidence',
  middleware: reviewer,
  request: { ...held, ...json(Judgement.openapi('Judgement')) },
  responses: {
    200: answer('Recorded. The same submit twice is recorded once.', ClaimView),
    ...common,
    ...refusals('claim_not_found'),
    ...refusals('lease_lost', 'action_refused', 'version_conflict'),
    ...refusals('verdict_invalid', 'item_too_large'),
  },
})

const publish = createRoute({
  method: 'post',
  path: '/v1/claims/{id}/publish',
  summary: 'Sign a verdict off for the public',
  middleware: permit('editor'),
  request: {
    params: z.strictObject({ id: ClaimId }),
    ...json(z.strictObject({ headline: FactCheck.shape.headline, url: FactCheck.shape.url }).openapi('Publication')),
  },
  responses: {
    200: answer('Published.', ClaimView),
    ...common,
    ...refusals('claim_not_found'),
    ...refusals('action_refused', 'version_conflict'),
  },
})

export const reviewRoutes = [lease, extend, release, submit, publish]

type Needs = Pick<Services, 'claims' | 'laneQueues' | 'clock' | 'settings'>

export function mountReviews(api: Api, services: Needs): void {
  const scale = services.settings.ratingScale
  api.openapi(lease, async (context) => {
    const caller = callerIn(context)
    const { claimId, lanes = LANES } = context.req.valid('json')
    const leased = claimId
      ? await leaseNamedClaim(services, { reviewer: caller.id, claimId })
      : await leaseNextClaim(services, { reviewer: caller.id, lanes })
    if (leased === null) return context.body(null, 204)
    const claim = viewOfClaim(leased.claim, caller, scale)
    return context.json({ lease: viewOfLease(leased), claim, draft: await draftOf(services, leased) }, 200)
  })
  api.openapi(extend, async (context) => {
    const leased = await extendLease(services, heldBy(callerIn(context), context.req.valid('param').lease))
    return context.json(viewOfLease(leased), 200)
  })
  api.openapi(release, async (context) => {
    await releaseLease(services, heldBy(callerIn(context), context.req.valid('param').lease))
    return context.body(null, 204)
  })
  api.openapi(submit, async (context) => {
    const caller = callerIn(context)
    const judgement = context.req.valid('json')
    const claim = await lateAsLost(
      submitReview(services, { ...heldBy(caller, context.req.valid('param').lease), judgement }),
    )
    return context.json(viewOfClaim(claim, caller, scale), 200)
  })
  api.openapi(publish, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const claim = await publishClaim(services, { editor: caller.id, claimId, factCheck: context.req.valid('json') })
    return context.json(viewOfClaim(claim, caller, scale), 200)
  })
}

function heldBy(caller: Caller, lease: LeaseId) {
  return { reviewer: caller.id, ...partsOfLeaseId(lease) }
}

function viewOfLease({ claim, lease }: LeasedClaim) {
  return { id: leaseIdOf(claim.id, lease.fence), claimId: claim.id, expiresAt: lease.expiresAt }
}

/** Only a second look sees the first judgement; a blind pair never does. */
async function draftOf({ claims }: Needs, { claim }: LeasedClaim) {
  const [first] = claim.reviews
  if (claim.policy !== 'second-look' || first === undefined) return null
  const [review] = await claims.reviewsOf(claim.id, [first.id])
  return review ? viewOfReview(review) : null
}

/** A submit for a claim that was decided meanwhile has lost its lease; that is what the reviewer must be told. */
async function lateAsLost<Result>(submitted: Promise<Result>): Promise<Result> {
  try {
    return await submitted
  } catch (error) {
    if (error instanceof ActionRefusedError) throw new LeaseLostError(`this lease has ended: ${error.message}`)
    throw error
  }
}

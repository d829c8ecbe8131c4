/** The work of the desk: lease a claim, keep it, judge it, publish what was found. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Claim } from '../domain/claim.ts'
import { ClaimId, LeaseId, leaseIdOf, PersonId, partsOfLeaseId } from '../domain/ids.ts'
import { LANES, Lane } from '../domain/lane.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { extendLease } from '../use-cases/extend-lease.ts'
import { type LeasedClaim, leaseNamedClaim, leaseNextClaim } from '../use-cases/lease-claim.ts'
import { listOwnWork } from '../use-cases/list-own-work.ts'
import { handOverClaim, parkClaim, skipClaim } from '../use-cases/pass-on-claim.ts'
import { releaseLease } from '../use-cases/release-lease.ts'
import { submitReview } from '../use-cases/submit-review.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { refusals } from './problem.ts'
import { ClaimView, viewOfClaim } from './views/claim-view.ts'
import { JudgementBody, ReviewView, viewOfReview } from './views/review-view.ts'

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
const Reason = z.string().trim().min(1).max(200)
const gone = {
  ...refusals('claim_not_found'),
  ...refusals('lease_lost', 'action_refused', 'version_conflict'),
}
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
  request: { ...held, ...json(JudgementBody) },
  responses: {
    200: answer('Recorded. The same submit twice is recorded once.', ClaimView),
    ...common,
    ...refusals('claim_not_found'),
    ...refusals('lease_lost', 'action_refused', 'version_conflict'),
    ...refusals('verdict_invalid', 'item_too_large'),
  },
})

const skip = createRoute({
  method: 'post',
  path: '/v1/reviews/{lease}/skip',
  summary: 'Pass on a claim for good',
  middleware: reviewer,
  request: { ...held, ...json(z.strictObject({ reason: Reason }).openapi('Skip')) },
  responses: { 204: { description: 'It is never offered to you again.' }, ...common, ...gone },
})

const handOver = createRoute({
  method: 'post',
  path: '/v1/reviews/{lease}/hand-over',
  summary: 'Give a claim to a named colleague',
  middleware: reviewer,
  request: {
    ...held,
    ...json(z.strictObject({ to: PersonId, reason: Reason.nullable().default(null) }).openapi('HandOver')),
  },
  responses: {
    200: answer('The colleague’s lease.', LeaseView),
    ...common,
    ...gone,
    ...refusals('already_reviewed', 'lease_lost', 'action_refused', 'version_conflict'),
  },
})

const park = createRoute({
  method: 'post',
  path: '/v1/reviews/{lease}/park',
  summary: 'Wait for an answer: off the queue until a day',
  middleware: reviewer,
  request: { ...held, ...json(z.strictObject({ until: z.iso.datetime(), reason: Reason }).openapi('Park')) },
  responses: { 200: answer('Parked.', ClaimView), ...common, ...gone },
})

const mine = createRoute({
  method: 'get',
  path: '/v1/reviews/mine',
  summary: 'Your open leases and drafts',
  middleware: reviewer,
  responses: {
    200: answer(
      'What you have in hand.',
      z.object({ leases: z.array(z.object({ lease: LeaseView, claim: ClaimView })), drafts: z.array(ClaimView) }),
    ),
    ...refusals('not_authenticated', 'not_allowed'),
  },
})

export const reviewRoutes = [lease, extend, release, submit, skip, handOver, park, mine]

type Needs = Pick<Services, 'claims' | 'laneQueues' | 'people' | 'drafts' | 'clock' | 'settings'>

export function mountReviews(api: Api, services: Needs): void {
  api.openapi(lease, async (context) => {
    const caller = callerIn(context)
    const { claimId, lanes = LANES } = context.req.valid('json')
    const leased = claimId
      ? await leaseNamedClaim(services, { reviewer: caller.id, claimId })
      : await leaseNextClaim(services, { reviewer: caller.id, lanes })
    if (leased === null) return context.body(null, 204)
    const claim = viewOfClaim(leased.claim, caller, services.settings)
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
    const claim = await submitReview(services, { ...heldBy(caller, context.req.valid('param').lease), judgement })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
  api.openapi(skip, async (context) => {
    const { reason: why } = context.req.valid('json')
    await skipClaim(services, { ...heldBy(callerIn(context), context.req.valid('param').lease), why })
    return context.body(null, 204)
  })
  api.openapi(handOver, async (context) => {
    const { to, reason: why } = context.req.valid('json')
    const given = heldBy(callerIn(context), context.req.valid('param').lease)
    return context.json(viewOfLease(await handOverClaim(services, { ...given, to, why })), 200)
  })
  api.openapi(park, async (context) => {
    const caller = callerIn(context)
    const { until, reason: why } = context.req.valid('json')
    const claim = await parkClaim(services, { ...heldBy(caller, context.req.valid('param').lease), until, why })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
  api.openapi(mine, async (context) => {
    const caller = callerIn(context)
    const { leases, drafted } = await listOwnWork(services, caller.id)
    const view = (claim: Claim) => viewOfClaim(claim, caller, services.settings)
    return context.json(
      {
        leases: leases.map((leased) => ({ lease: viewOfLease(leased), claim: view(leased.claim) })),
        drafts: drafted.map(view),
      },
      200,
    )
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

/** What editors decide: which claims are checked, how a dispute ends, what is published, and what becomes of it. */
import { createRoute, z } from '@hono/zod-openapi'
import { Appeal, AppealId } from '../domain/appeal.ts'
import { type Claim, FactCheck } from '../domain/claim.ts'
import { ClaimId } from '../domain/ids.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { flagVerdict, reopenClaim, replaceVerdict } from '../use-cases/amend-verdict.ts'
import { chooseMany, promoteClaim } from '../use-cases/choose-claims.ts'
import { answerAppeal, hearAppeal } from '../use-cases/hear-appeal.ts'
import { publishClaim } from '../use-cases/publish-claim.ts'
import { adjudicateClaim, agreeToSettlement, proposeSettlement } from '../use-cases/settle-dispute.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { onClaim, Reason, refused } from './on-claim.ts'
import { problemFrom, refusals } from './problem.ts'
import { viewOfClaim } from './views/claim-view.ts'
import { JudgementBody } from './views/review-view.ts'

const editor = permit('editor')
const MOST_AT_ONCE = 100

const Because = z.strictObject({ reason: Reason }).openapi('Because')
const Perhaps = z.strictObject({ reason: Reason.nullable().default(null) }).openapi('PerhapsBecause')
const Amendment = z.strictObject({ judgement: JudgementBody, note: Reason }).openapi('Amendment')

const promote = onClaim('promote', {
  summary: 'Choose a candidate for review',
  body: Perhaps,
  middleware: permit('reviewer', 'editor'),
})
const propose = onClaim('propose', {
  summary: 'Propose what both reviewers of a dispute could sign',
  body: z.strictObject({ judgement: JudgementBody }).openapi('Proposal'),
  middleware: permit('reviewer'),
})
const agree = onClaim('agree', {
  summary: 'Agree to a proposed settlement',
  body: z.strictObject({}),
  middleware: permit('reviewer'),
})
const adjudicate = onClaim('adjudicate', {
  summary: 'Decide a dispute between reviewers',
  body: z.strictObject({ judgement: JudgementBody, reason: Reason.nullable().default(null) }).openapi('Adjudication'),
  middleware: editor,
})
const publish = onClaim('publish', {
  summary: 'Sign a verdict off for the public',
  body: z
    .strictObject({
      headline: FactCheck.shape.headline,
      url: FactCheck.shape.url,
      rightOfReply: FactCheck.shape.rightOfReply,
    })
    .openapi('Publication'),
  middleware: editor,
})
const correct = onClaim('correct', {
  summary: 'We were wrong: a public correction',
  body: Amendment,
  middleware: editor,
})
const update = onClaim('update', { summary: 'New facts: an update', body: Amendment, middleware: editor })
const recheck = onClaim('recheck', {
  summary: 'Look again; the verdict stays in force',
  body: z
    .strictObject({
      reason: Reason,
      about: z.literal('evidence').optional().openapi({
        description: 'A page that the verdict cites does not bear it out: subscribers are told `evidence.changed`.',
      }),
    })
    .openapi('Recheck'),
  middleware: editor,
})
const appeal = onClaim('appeal', {
  summary: 'Somebody appeals against a published verdict: it stays in force until they are answered',
  body: z.strictObject({ from: Appeal.shape.from, says: Appeal.shape.says }).openapi('NewAppeal'),
  middleware: editor,
})
const appeals = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/appeals',
  summary: 'What was said against a published verdict, and what was answered',
  middleware: permit('reviewer', 'editor', 'admin'),
  request: { params: z.strictObject({ id: ClaimId }) },
  responses: {
    200: {
      description: 'Oldest first.',
      content: { 'application/json': { schema: z.object({ appeals: z.array(Appeal.extend({ id: z.string() })) }) } },
    },
    ...refusals('request_invalid', 'not_authenticated', 'not_allowed'),
  },
})
const eraseAppeal = createRoute({
  method: 'delete',
  path: '/v1/claims/{id}/appeals/{appeal}',
  summary: 'Erase an appeal: who it came from and what they said',
  description: 'The claim’s story keeps its id and verifies as before.',
  middleware: permit('admin'),
  request: { params: z.strictObject({ id: ClaimId, appeal: AppealId }) },
  responses: {
    204: { description: 'Nothing of it is kept, also where nothing was.' },
    ...refusals('request_invalid', 'not_authenticated', 'not_allowed'),
  },
})
const answer = onClaim('answer', { summary: 'Answer an appeal', body: Because, middleware: editor })
const retract = onClaim('retract', { summary: 'Take a published verdict back', body: Because, middleware: editor })
const reopen = onClaim('reopen', { summary: 'Have a claim judged anew', body: Because, middleware: editor })

const Bulk = { claimIds: z.array(ClaimId).min(1).max(MOST_AT_ONCE) }
const choose = createRoute({
  method: 'post',
  path: '/v1/claims/choose',
  summary: 'Dismiss or restore many claims',
  middleware: editor,
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .discriminatedUnion('action', [
              z.strictObject({ action: z.literal('dismiss'), reason: Reason, ...Bulk }),
              z.strictObject({ action: z.literal('restore'), ...Bulk }),
            ])
            .openapi('Choice'),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'What came of each; one refusal does not hold up the others.',
      content: {
        'application/json': {
          schema: z.object({
            results: z.array(z.object({ claimId: z.string(), done: z.boolean(), code: z.string().optional() })),
          }),
        },
      },
    },
    ...refused,
  },
})

export const decisionRoutes = [
  promote,
  propose,
  agree,
  adjudicate,
  publish,
  correct,
  update,
  recheck,
  appeal,
  appeals,
  eraseAppeal,
  answer,
  retract,
  reopen,
  choose,
]

type Needs = Pick<Services, 'appeals' | 'claims' | 'laneQueues' | 'clock' | 'settings'>

export function mountDecisions(api: Api, services: Needs): void {
  const shown = (claim: Claim, caller: Caller) => viewOfClaim(claim, caller, services.settings)
  api.openapi(promote, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const why = context.req.valid('json').reason
    return context.json(shown(await promoteClaim(services, { claimId, by: caller.id, why }), caller), 200)
  })
  api.openapi(propose, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const { judgement } = context.req.valid('json')
    return context.json(shown(await proposeSettlement(services, { claimId, by: caller.id, judgement }), caller), 200)
  })
  api.openapi(agree, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    return context.json(shown(await agreeToSettlement(services, { claimId, by: caller.id }), caller), 200)
  })
  api.openapi(adjudicate, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const { judgement, reason: why } = context.req.valid('json')
    return context.json(shown(await adjudicateClaim(services, { claimId, by: caller.id, judgement, why }), caller), 200)
  })
  api.openapi(publish, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const factCheck = context.req.valid('json')
    return context.json(shown(await publishClaim(services, { editor: caller.id, claimId, factCheck }), caller), 200)
  })
  for (const [route, action] of [
    [correct, 'correct'],
    [update, 'update'],
  ] as const) {
    api.openapi(route, async (context) => {
      const caller = callerIn(context)
      const { id: claimId } = context.req.valid('param')
      const { judgement, note: why } = context.req.valid('json')
      const claim = await replaceVerdict(services, { action, claimId, by: caller.id, judgement, why })
      return context.json(shown(claim, caller), 200)
    })
  }
  for (const [route, action] of [
    [recheck, 'recheck'],
    [retract, 'retract'],
  ] as const) {
    api.openapi(route, async (context) => {
      const caller = callerIn(context)
      const { id: claimId } = context.req.valid('param')
      const { reason: why, ...about } = context.req.valid('json')
      const flag = { action, claimId, by: caller.id, why, ...about }
      return context.json(shown(await flagVerdict(services, flag), caller), 200)
    })
  }
  api.openapi(appeal, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const claim = await hearAppeal(services, { claimId, ...context.req.valid('json'), by: caller.id })
    return context.json(shown(claim, caller), 200)
  })
  api.openapi(appeals, async (context) => {
    return context.json({ appeals: await services.appeals.of(context.req.valid('param').id) }, 200)
  })
  api.openapi(eraseAppeal, async (context) => {
    const { id, appeal: appealId } = context.req.valid('param')
    await services.appeals.erase(id, appealId)
    return context.body(null, 204)
  })
  api.openapi(answer, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const says = context.req.valid('json').reason
    return context.json(shown(await answerAppeal(services, { claimId, by: caller.id, says }), caller), 200)
  })
  api.openapi(reopen, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const why = context.req.valid('json').reason
    return context.json(shown(await reopenClaim(services, { claimId, by: caller.id, why }), caller), 200)
  })
  api.openapi(choose, async (context) => {
    const { reason, ...choice } = { reason: '', ...context.req.valid('json') }
    const by = callerIn(context).id
    const results = await chooseMany(
      services,
      choice.action === 'dismiss'
        ? { ...choice, action: 'dismiss', by, why: reason }
        : { ...choice, action: 'restore', by },
    )
    return context.json(
      {
        results: results.map(({ claimId, refused: error }) => {
          const code = error === null ? undefined : problemFrom(error)?.code
          return { claimId, done: error === null, ...(code === undefined ? {} : { code }) }
        }),
      },
      200,
    )
  })
}

/** What belongs together: merge claims that are one, take them apart, and say what two claims are to each other. */
import { createRoute, z } from '@hono/zod-openapi'
import { LinkDecision } from '../domain/claim-link.ts'
import { ArticleId, ClaimId } from '../domain/ids.ts'
import { MatchKind } from '../domain/match.ts'
import { Judgement } from '../domain/review.ts'
import type { Services } from '../ports.ts'
import { getClaim } from '../use-cases/change-claim.ts'
import { mergeClaims, unmergeClaim } from '../use-cases/merge-claims.ts'
import { relateClaims } from '../use-cases/relate-claims.ts'
import { reuseVerdict } from '../use-cases/reuse-verdict.ts'
import { splitClaim } from '../use-cases/split-claim.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { onClaim, refused } from './on-claim.ts'
import { RequestError } from './problem.ts'
import { viewOfClaim } from './views/claim-view.ts'

/** Short enough to stand in the histories with the other claim's id before it. */
const Reason = z.string().trim().min(1).max(400)
const desk = permit('reviewer', 'editor')

const merge = onClaim('merge', {
  summary: 'Make a claim part of another: its id leads to the surviving one from then on',
  description:
    'Answers with the surviving claim, which shows the appearances of both. A published or retracted claim is not merged away: merge the other into it. A reviewer merges candidates, an editor any. What is sent for the merged claim is refused with `claim_merged`, which names the surviving one.',
  body: z.strictObject({ into: ClaimId, reason: Reason }).openapi('Merging'),
  middleware: desk,
})
const unmerge = onClaim('unmerge', {
  summary: 'Take a merged claim out again, as it was',
  body: z.strictObject({ reason: Reason }).openapi('Unmerging'),
  middleware: permit('editor'),
})
const split = onClaim('split', {
  summary: 'Make what another article says a claim of its own',
  description:
    'For a claim that was taken for that of a wire copy and is not. Answers with the new claim, a candidate; merging it back undoes this. The id that was split stays with the claim of the first article.',
  body: z.strictObject({ articleId: ArticleId, reason: Reason }).openapi('Splitting'),
  middleware: permit('editor'),
})
const reuse = onClaim('reuse-verdict', {
  summary: 'Take the published verdict of another claim over as your review',
  description:
    'It is a review like others, under the claim’s policy, with `reusedFrom` to tell its source; you confirm the day as of which the verdict holds here, from its own day to today. A lease is taken for it where you hold none. Refused where a person said that the two are not the same, or while an appeal waits. The right of reply is not taken over.',
  body: z
    .strictObject({ from: ClaimId, asOf: Judgement.shape.asOf, opinion: Judgement.shape.opinion })
    .openapi('VerdictReuse'),
  middleware: permit('reviewer'),
  also: ['lease_held', 'lease_lost', 'reviewer_left'],
})
const other = { other: ClaimId, reason: Reason.nullable().default(null) }
const relate = createRoute({
  method: 'post',
  path: '/v1/claims/{id}/relation',
  summary: 'Say what a claim is to another, or that they are not the same',
  description: 'What is `not-same` is never suggested again. `undo` takes the answer back. Each is in both histories.',
  middleware: desk,
  request: {
    params: z.strictObject({ id: ClaimId }),
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .discriminatedUnion('answer', [
              z.strictObject({ answer: z.literal('confirm'), kind: MatchKind, ...other }),
              z.strictObject({ answer: z.literal('not-same'), ...other }),
              z.strictObject({ answer: z.literal('undo'), ...other }),
            ])
            .openapi('Relation'),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'All that people decided of the claim and others.',
      content: {
        'application/json': {
          schema: z.object({ decisions: z.array(LinkDecision.omit({ claims: true }).extend({ other: z.string() })) }),
        },
      },
    },
    ...refused,
  },
})

export const joinRoutes = [merge, unmerge, split, reuse, relate]

type Needs = Pick<
  Services,
  'claims' | 'articles' | 'texts' | 'links' | 'laneQueues' | 'people' | 'drafts' | 'clock' | 'settings'
>

export function mountJoins(api: Api, services: Needs): void {
  api.openapi(merge, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const { into, reason: why } = context.req.valid('json')
    if (!caller.roles.includes('editor') && (await getClaim(services, claimId)).status !== 'candidate') {
      throw new RequestError('not_allowed', 'a reviewer merges candidates; ask an editor')
    }
    const claim = await mergeClaims(services, { claimId, into, by: caller.id, why })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
  api.openapi(unmerge, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const claim = await unmergeClaim(services, { claimId, by: caller.id, why: context.req.valid('json').reason })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
  api.openapi(split, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const claim = await splitClaim(services, { claimId, ...context.req.valid('json'), by: caller.id })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
  api.openapi(reuse, async (context) => {
    const caller = callerIn(context)
    const { id: claimId } = context.req.valid('param')
    const claim = await reuseVerdict(services, { claimId, ...context.req.valid('json'), by: caller.id })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
  api.openapi(relate, async (context) => {
    const { id: claimId } = context.req.valid('param')
    await relateClaims(services, { claimId, ...context.req.valid('json'), by: callerIn(context).id })
    const decided = await services.links.decisionsOf(claimId)
    const decisions = decided.map(({ claims, ...decision }) => ({
      ...decision,
      other: claims.find((id) => id !== claimId) ?? claimId,
    }))
    return context.json({ decisions }, 200)
  })
}

/** A claim in words that stand without its article, and who made it: beside the exact quote, which stays. */
import { z } from '@hono/zod-openapi'
import { MAX_WORDING } from '../domain/claim.ts'
import { Claimant } from '../domain/claimant.ts'
import type { Services } from '../ports.ts'
import { rewordClaim } from '../use-cases/reword-claim.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { onClaim, Reason } from './on-claim.ts'
import { viewOfClaim } from './views/claim-view.ts'

const middleware = permit('reviewer', 'editor')

const reword = onClaim('wording', {
  summary: 'Word a claim to stand without its article; null goes back to the quote',
  body: z
    .strictObject({ wording: z.string().trim().min(1).max(MAX_WORDING).nullable(), reason: Reason })
    .openapi('Rewording'),
  middleware,
})
const attribute = onClaim('claimant', {
  summary: 'Put right who made a claim; null goes back to who the article names',
  body: z
    .strictObject({
      name: Claimant.shape.name.nullable(),
      kind: Claimant.shape.kind.nullable().default(null),
      reason: Reason,
    })
    .refine(({ name, kind }) => (name === null) === (kind === null), {
      ...{ path: ['kind'], error: 'a name wants its kind, and no name none' },
    })
    .openapi('ClaimantCorrection'),
  middleware,
})

export const wordingRoutes = [reword, attribute]

export function mountWordings(api: Api, services: Pick<Services, 'claims' | 'clock' | 'settings'>): void {
  api.openapi(reword, async (context) => {
    const caller = callerIn(context)
    const { wording, reason: why } = context.req.valid('json')
    const by = { by: caller.id, asEditor: caller.roles.includes('editor'), why }
    const claim = await rewordClaim(services, context.req.valid('param').id, { action: 'reword', wording, ...by })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
  api.openapi(attribute, async (context) => {
    const caller = callerIn(context)
    const { name, kind, reason: why } = context.req.valid('json')
    const claimant = name === null || kind === null ? null : { name, kind }
    const by = { by: caller.id, asEditor: caller.roles.includes('editor'), why }
    const claim = await rewordClaim(services, context.req.valid('param').id, { action: 'attribute', claimant, ...by })
    return context.json(viewOfClaim(claim, caller, services.settings), 200)
  })
}

/** What the routes that act on one claim have in common. */
import { createRoute, z } from '@hono/zod-openapi'
import { ClaimId } from '../domain/ids.ts'
import type { permit } from './caller.ts'
import { type ProblemCode, refusals } from './problem.ts'
import { ClaimView } from './views/claim-view.ts'

export const Reason = z.string().trim().min(1).max(500)

const CODES = [
  ...['request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed', 'claim_not_found'],
  ...['action_refused', 'already_reviewed', 'version_conflict', 'claim_dismissed', 'claim_merged'],
  ...['media_type_unsupported', 'verdict_invalid', 'item_too_large'],
] as const satisfies ProblemCode[]
export const refused = refusals(...CODES)

/** `POST /v1/claims/{id}/…`: one action on one claim, answered with the claim. */
export function onClaim<Path extends string, Body extends z.ZodType>(
  path: Path,
  route: {
    summary: string
    description?: string
    body: Body
    middleware: ReturnType<typeof permit>
    /** Refusals that only this action has. */
    also?: ProblemCode[]
  },
) {
  return createRoute({
    method: 'post',
    path: `/v1/claims/{id}/${path}` as const,
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    middleware: route.middleware,
    request: {
      params: z.strictObject({ id: ClaimId }),
      body: { required: true, content: { 'application/json': { schema: route.body } } },
    },
    responses: {
      200: { description: 'The claim afterwards.', content: { 'application/json': { schema: ClaimView } } },
      ...refusals(...CODES, ...(route.also ?? [])),
    },
  })
}

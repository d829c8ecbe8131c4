/** Every refusal as RFC 9457 problem+json: a stable code, a status from one table, and the field where there is one. */
import { z } from '@hono/zod-openapi'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { DomainError } from '../domain/errors.ts'

export const Problem = z
  .object({
    type: z.string().openapi({ example: 'urn:claimdesk:problem:lease_lost' }),
    title: z.string(),
    status: z.int(),
    code: z.string().openapi({ example: 'lease_lost' }),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof Problem>

/** The codes that callers may build on, with their HTTP status and title. */
export const PROBLEMS = {
  request_invalid: { status: 400, title: 'The request is not as described' },
  json_malformed: { status: 400, title: 'The body is not JSON' },
  cursor_invalid: { status: 400, title: 'The cursor is not one of this list' },
  filters_unsupported: { status: 400, title: 'These filters do not go together' },
  not_authenticated: { status: 401, title: 'Say who you are' },
  not_allowed: { status: 403, title: 'Your role does not allow this' },
  not_found: { status: 404, title: 'There is nothing here' },
  method_not_allowed: { status: 405, title: 'This path does not take that method' },
  claim_not_found: { status: 404, title: 'There is no such claim' },
  key_not_found: { status: 404, title: 'There is no such key' },
  subscription_not_found: { status: 404, title: 'There is no such subscription' },
  delivery_not_found: { status: 404, title: 'There is no such delivery' },
  too_many_subscriptions: { status: 409, title: 'There are as many subscriptions as there may be' },
  webhook_url_refused: { status: 422, title: 'Nothing is sent to that address' },
  cursor_expired: { status: 410, title: 'What the cursor points at is kept no longer' },
  not_published: { status: 404, title: 'The claim has no published verdict' },
  article_not_found: { status: 404, title: 'There is no such article' },
  statement_not_found: { status: 404, title: 'There is no such statement' },
  appearance_not_found: { status: 404, title: 'The claim was not said there' },
  scale_not_found: { status: 404, title: 'There was no such rating scale' },
  task_not_found: { status: 404, title: 'There is no such task' },
  feed_not_found: { status: 404, title: 'There is no such feed' },
  action_refused: { status: 409, title: 'The claim cannot take this action now' },
  claim_dismissed: { status: 409, title: 'The claim was dismissed meanwhile' },
  claim_merged: { status: 409, title: 'The claim is part of another one now' },
  lease_held: { status: 409, title: 'Someone else holds the claim' },
  lease_lost: { status: 409, title: 'The lease has ended' },
  reviewer_left: { status: 403, title: 'You no longer review for this desk' },
  already_reviewed: { status: 409, title: 'You have judged this claim' },
  version_conflict: { status: 409, title: 'It was changed meanwhile' },
  body_too_large: { status: 413, title: 'The body is too large' },
  media_type_unsupported: { status: 415, title: 'Send application/json' },
  feed_unusable: { status: 422, title: 'There is no feed to be read there' },
  markup_unusable: { status: 422, title: 'There is no fact-check to be read there' },
  draft_unreadable: { status: 422, title: 'There is no article to be read there' },
  verdict_invalid: { status: 422, title: 'The verdict cannot be accepted' },
  item_too_large: { status: 422, title: 'The claim holds too much' },
  idempotency_key_reused: { status: 422, title: 'That name belongs to another request' },
  request_under_way: { status: 409, title: 'The same request is being done' },
  answer_not_kept: { status: 409, title: 'It was done, and its answer cannot be shown again' },
  rate_limited: { status: 429, title: 'Ask less often' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>
export type ProblemCode = keyof typeof PROBLEMS

/** A refusal of the API itself. */
export class RequestError extends Error {
  readonly code: ProblemCode
  readonly field: string | undefined
  constructor(code: ProblemCode, message: string, field?: string) {
    super(message)
    this.code = code
    this.field = field
  }
}

export function problemOf(code: ProblemCode, detail: string, errors?: Problem['errors']): Problem {
  const { status, title } = PROBLEMS[code]
  return { type: `urn:claimdesk:problem:${code}`, title, status, code, detail, ...(errors ? { errors } : {}) }
}

export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

/** The problem that an error is to a caller, or null for a fault of ours, of which nothing is told. */
export function problemFrom(error: unknown): Problem | null {
  if (!(error instanceof RequestError || error instanceof DomainError) || !isProblemCode(error.code)) return null
  const errors = error.field === undefined ? undefined : [{ field: error.field, message: error.message }]
  return problemOf(error.code, error.message, errors)
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}

const problemContent = { 'application/problem+json': { schema: Problem } }

/** The refusals of a route, for its OpenAPI description. */
export function refusals<Code extends ProblemCode>(...codes: Code[]) {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status)
  const entries = [...byStatus].map(([status, grouped]) => [
    status,
    { description: grouped.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '), content: problemContent },
  ])
  const responses: Record<number, { description: string; content: typeof problemContent }> = Object.fromEntries(entries)
  return responses
}

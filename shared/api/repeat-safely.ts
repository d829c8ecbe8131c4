/** `Idempotency-Key`: a request that its caller names is done once, however often it is sent. */
import type { MiddlewareHandler } from 'hono'
import { bytesOf, sha256 } from '../domain/hash.ts'
import { type KeptAnswer, MOST_ANSWER_BYTES } from '../domain/kept-answer.ts'
import type { Services } from '../ports.ts'
import type { ApiEnvironment } from './caller.ts'
import { problemOf, problemResponse, RequestError } from './problem.ts'

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/
/** Keeps nothing at all, also not its answer. */
const KEEPS_NOTHING = '/v1/check'

/** Only what was done is kept: a refusal has changed nothing, and the same request may be right a moment later. */
export function repeatSafely(services: Pick<Services, 'answers' | 'clock'>): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const { method, path } = context.req
    const [key, caller] = [context.req.header('idempotency-key'), context.get('caller')]
    if (method !== 'POST' || key === undefined || caller === null || path === KEEPS_NOTHING) return next()
    if (!IDEMPOTENCY_KEY.test(key))
      throw new RequestError('request_invalid', 'give 1 to 255 printable ASCII characters', 'Idempotency-Key')
    const name = sha256(`${caller.id}\n${key}`)
    const request = sha256(`${path}\n${await context.req.text()}`)
    const at = services.clock.now().toISOString()
    const known = await services.answers.begin(name, { request, at })
    if (known !== null) return repeated(known, request)
    await next()
    if (!context.res.ok) return services.answers.forget(name, at)
    const body = await context.res.clone().text()
    const showsSecret = context.res.headers.get('cache-control') === 'no-store'
    const answer = {
      status: context.res.status,
      contentType: context.res.headers.get('content-type'),
      body: showsSecret || bytesOf(body) > MOST_ANSWER_BYTES ? null : body,
    }
    await services.answers.finish(name, { startedAt: at, answer })
  }
}

function repeated(known: KeptAnswer, request: string): Response {
  if (known.request !== request)
    return problemResponse(problemOf('idempotency_key_reused', 'another request had this name; give each its own'))
  if (known.answer === null) {
    const detail = 'the first request of this name is being done; send it again in a moment'
    return problemResponse(problemOf('request_under_way', detail), { 'retry-after': '1' })
  }
  const { status, contentType, body } = known.answer
  if (body === null)
    return problemResponse(problemOf('answer_not_kept', 'it was done; its answer was shown once and is not kept'))
  const headers = { ...(contentType && { 'content-type': contentType }), 'idempotency-replayed': 'true' }
  return new Response(status === 204 ? null : body, { status, headers })
}

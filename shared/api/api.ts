/** The HTTP application: what all routes share. Each function mounts only the areas that it has the rights for. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import type { Services } from '../ports.ts'
import { type ApiEnvironment, identify } from './caller.ts'
import { limitRate } from './limit-rate.ts'
import { type DescribedRoute, methodsAt, methodsAtWords } from './methods-at.ts'
import { type Problem, problemFrom, problemOf, problemResponse, RequestError } from './problem.ts'
import { ClaimMovedError } from './readable-claim.ts'
import { repeatSafely } from './repeat-safely.ts'
import { cacheControl, crossOrigin, securityHeaders } from './shared-headers.ts'

export type Api = OpenAPIHono<ApiEnvironment>

/** HTTP APIs of the cloud take a little more; what is larger belongs on S3. */
const MAX_BODY_BYTES = 4_000_000

export type FaultLog = (error: unknown, request: { method: string; path: string }) => void

export type ApiOptions = {
  logFault: FaultLog
  /** Runs before each request: settings are made young there. */
  prepare: () => Promise<unknown>
  /** The routes of the whole API where this one answers for what no function serves; its own unless given. */
  described?: () => readonly DescribedRoute[]
  /** Paths that take files as they are, with their media types, beside JSON. */
  files?: Readonly<Record<string, readonly string[]>>
}

export function createApi(
  services: Pick<Services, 'apiKeys' | 'tokens' | 'rates' | 'answers' | 'settings' | 'clock'>,
  { logFault, prepare, described, files = {} }: ApiOptions,
): Api {
  const api: Api = new OpenAPIHono({
    defaultHook: async (result, { req }) => {
      if (!result.success) throw new InvalidRequestError(result.error.issues)
      // None at all would else count as one that leaves everything out.
      if (result.target === 'json' && (await req.text()) === '')
        throw new RequestError('request_invalid', 'send a JSON body', 'body')
    },
  })
  api.onError((error, context) => {
    if (error instanceof ClaimMovedError) {
      const { pathname, search } = new URL(context.req.url)
      // It may be taken out again: nobody remembers this for long.
      const headers = { location: pathname.replace(error.from, error.to) + search, 'cache-control': 'max-age=60' }
      return new Response(null, { status: 308, headers })
    }
    const problem = problemFromRequest(error) ?? problemFrom(error)
    if (problem === null) logFault(error, { method: context.req.method, path: context.req.routePath })
    return problemResponse(problem ?? problemOf('internal', 'try again; if it stays so, tell the operator'))
  })
  api.notFound(({ req: { method, path } }) => {
    const methods = methodsAt(described?.() ?? api.routes, path)
    if (methods.length === 0) return problemResponse(problemOf('not_found', `no route ${method} ${path}`))
    return refuseMethod(path, methods)
  })
  api.use(async (_context, next) => {
    await prepare()
    await next()
  })
  api.use(async ({ req: { method, path } }, next) => {
    // `/v1/feeds/test` is no feed whose id is `test`.
    const methods = methodsAtWords(described?.() ?? api.routes, path)
    if (methods.length > 0 && method !== 'OPTIONS' && !methods.includes(method)) return refuseMethod(path, methods)
    return next()
  })
  api.use(securityHeaders())
  api.use(crossOrigin())
  api.use(etag())
  api.use(cacheControl())
  api.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => problemResponse(problemOf('body_too_large', `a body has at most ${MAX_BODY_BYTES} bytes`)),
    }),
  )
  api.use(async (context, next) => {
    const declared = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
    const hasBody = context.req.method !== 'GET' && context.req.method !== 'HEAD' && Boolean(await context.req.text())
    const types = files[context.req.path] ?? []
    if (hasBody && declared !== 'application/json' && !types.some((type) => type === declared)) {
      const all = ['application/json', ...types].join(', ')
      throw new RequestError('media_type_unsupported', `the body must be sent as Content-Type: ${all}`)
    }
    await next()
  })
  api.use(identify(services))
  api.use(limitRate(services))
  api.use(repeatSafely(services))
  return api
}

function refuseMethod(path: string, methods: readonly string[]): Response {
  const allow = methods.join(', ')
  return problemResponse(problemOf('method_not_allowed', `${path} takes ${allow}`), { allow })
}

type Issue = { path: PropertyKey[]; message: string; code?: string; keys?: string[] }

class InvalidRequestError extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super('the request is not as described')
    this.issues = issues
  }
}

/** Names every field at fault; an unknown field is at fault itself. */
function problemFromRequest(error: unknown): Problem | null {
  if (error instanceof SyntaxError || (error instanceof Error && error.message.startsWith('Malformed JSON'))) {
    return problemOf('json_malformed', 'the body cannot be read as JSON')
  }
  if (!(error instanceof InvalidRequestError)) return null
  const errors = error.issues.flatMap(({ path, message, keys }) => {
    const field = path.map(String).join('.')
    return keys ? keys.map((key) => ({ field: [field, key].filter(Boolean).join('.'), message })) : [{ field, message }]
  })
  return problemOf('request_invalid', 'see errors for each field', errors)
}

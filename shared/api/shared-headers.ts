/** What other sites, frames and caches may do with an answer. */
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { ApiEnvironment } from './caller.ts'

/** A published verdict may be read so old (seconds); a correction reaches readers within that time. */
const PUBLIC_SECONDS = 60
const PREFLIGHT_SECONDS = 86_400

/** Pages anywhere may call: a credential is never sent by a browser unless the page has it. */
export function crossOrigin(): MiddlewareHandler {
  return cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'Idempotency-Key'],
    exposeHeaders: [
      ...['ETag', 'Retry-After', 'Idempotency-Replayed'],
      ...['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
    ],
    maxAge: PREFLIGHT_SECONDS,
  })
}

/** Only what is said to everyone may be kept by shared caches; what a key sees is asked for anew each time. */
export function cacheControl(): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    await next()
    const { method } = context.req
    if ((method !== 'GET' && method !== 'HEAD') || !context.res.ok || context.res.headers.has('cache-control')) return
    const known = context.req.header('authorization') !== undefined
    context.header('cache-control', known ? 'private, no-cache' : `public, max-age=${PUBLIC_SECONDS}`)
    context.header('vary', 'Authorization', { append: true })
  }
}

/** The usual headers; cards under `/embed` are made to stand in a frame on the pages of others. */
export function securityHeaders(): MiddlewareHandler {
  const own = secureHeaders()
  const framed = secureHeaders({ xFrameOptions: false, crossOriginResourcePolicy: 'cross-origin' })
  return (context, next) => (context.req.path.startsWith('/embed/') ? framed : own)(context, next)
}

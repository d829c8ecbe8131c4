/** Makes an HTTP function's handler on its first request. */
import type { Env, Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { once } from './once.ts'

/** What an HTTP API sends. */
type HttpEvent = Extract<LambdaEvent, { requestContext: { http: object } }>

export function httpHandler<Environment extends Env>(make: () => Hono<Environment>) {
  const lambda = once(() => handle(make()))
  return (event: HttpEvent) => lambda()(nameable(event))
}

const NO_REQUEST = new Set(['CONNECT', 'TRACE', 'TRACK'])

/** No `Request` can be made of these methods; under another name they are refused like any that a path does not take. */
function nameable(event: HttpEvent): HttpEvent {
  const { http } = event.requestContext
  // A body means nothing there, and a `Request` takes none.
  if (http.method === 'GET' || http.method === 'HEAD') return without(event)
  if (!NO_REQUEST.has(http.method)) return event
  return { ...event, requestContext: { ...event.requestContext, http: { ...http, method: `X-${http.method}` } } }
}

function without({ body: _body, ...event }: HttpEvent): HttpEvent {
  return { ...event, body: null }
}

/** Makes an HTTP function's handler on its first request. */
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import type { Api } from '../api/api.ts'
import { once } from './once.ts'

/** What an HTTP API sends. */
type HttpEvent = Extract<LambdaEvent, { requestContext: { http: object } }>

export function httpHandler(make: () => Api) {
  const lambda = once(() => handle(make()))
  return (event: HttpEvent) => lambda()(nameable(event))
}

const NO_REQUEST = new Set(['CONNECT', 'TRACE', 'TRACK'])

/** No `Request` can be made of these methods; under another name they are refused like any that a path does not take. */
function nameable(event: HttpEvent): HttpEvent {
  const { http } = event.requestContext
  if (!NO_REQUEST.has(http.method)) return event
  return { ...event, requestContext: { ...event.requestContext, http: { ...http, method: `X-${http.method}` } } }
}

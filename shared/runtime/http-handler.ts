/** Makes an HTTP function's handler on its first request. */
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import type { Api } from '../api/api.ts'
import { once } from './once.ts'

export function httpHandler(make: () => Api) {
  const lambda = once(() => handle(make()))
  return (event: LambdaEvent) => lambda()(event)
}

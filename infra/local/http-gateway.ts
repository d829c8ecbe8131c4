/** The HTTP API of one machine: finds the route, invokes its function, sends its answer. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { sendGatewayAnswer, toGatewayEvent } from './gateway-event.ts'
import { matchRoute, type Route } from './route-table.ts'

const MAX_BODY_BYTES = 10 * 1024 * 1024

export type Invoke = (functionName: string, event: unknown) => Promise<unknown>

export function httpGateway(routes: readonly Route[], invoke: Invoke): RequestListener {
  return (request, response) => {
    answer(routes, invoke, request, response).catch(() => {
      // HTTP APIs hide why a function failed; the reason is in the function's log.
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'Internal Server Error')
    })
  }
}

async function answer(
  routes: readonly Route[],
  invoke: Invoke,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodePath((request.url ?? '/').split('?')[0] ?? '/')
  if (path === undefined) return refuse(response, 400, 'Bad Request')
  const match = matchRoute(routes, request.method ?? 'GET', path)
  if (match === undefined) return refuse(response, 404, 'Not Found')
  const body = await readBody(request)
  if (body === undefined) return refuse(response, 413, 'Request Entity Too Large')
  sendGatewayAnswer(await invoke(match.route.functionName, toGatewayEvent(request, path, match, body)), response)
}

/** The body, or undefined when it is larger than an HTTP API takes; the rest is then read and thrown away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk)
    else chunks.length = 0
  }
  return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks) : undefined
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function refuse(response: ServerResponse, statusCode: number, message: string): void {
  response.writeHead(statusCode, { 'content-type': 'application/json' }).end(JSON.stringify({ message }))
}

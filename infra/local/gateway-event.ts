/** Translates an HTTP request into the event that an HTTP API sends (payload format 2.0) and the function's answer back. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { LOCAL_ACCOUNT } from './local-aws.ts'
import type { RouteMatch } from './route-table.ts'

/** Content types that HTTP APIs pass on as text; every other body comes base64-encoded. */
const TEXT = ['application/json', 'application/javascript', 'application/xml', 'application/x-www-form-urlencoded']

const StructuredAnswer = z.object({
  statusCode: z.coerce.number().int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
})

/** `path` is the request's path, decoded as HTTP APIs decode it. */
export function toGatewayEvent(request: IncomingMessage, path: string, match: RouteMatch, body: Buffer): object {
  const query = (request.url ?? '/').split('?').slice(1).join('?')
  const { cookie, ...others } = request.headers
  const headers = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  )
  const isText = isTextual(request.headers['content-type'])
  const now = Date.now()
  return {
    version: '2.0',
    routeKey: match.route.routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split('; ') }),
    headers,
    ...(query === '' ? {} : { queryStringParameters: joinRepeated(new URLSearchParams(query)) }),
    requestContext: {
      accountId: LOCAL_ACCOUNT,
      apiId: 'local',
      domainName: request.headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.route.routeKey,
      stage: '$default',
      time: new Date(now).toUTCString(),
      timeEpoch: now,
    },
    ...(match.pathParameters ? { pathParameters: match.pathParameters } : {}),
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  }
}

/** An answer without a status code is a 200 with the whole answer as JSON, as HTTP APIs have it. */
export function sendGatewayAnswer(answer: unknown, response: ServerResponse): void {
  const structured = StructuredAnswer.safeParse(answer).data ?? {
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    cookies: [],
    body: typeof answer === 'string' ? answer : JSON.stringify(answer ?? null),
    isBase64Encoded: false,
  }
  for (const [name, value] of Object.entries(structured.headers)) response.setHeader(name, String(value))
  if (structured.cookies.length > 0) response.setHeader('set-cookie', structured.cookies)
  response.statusCode = structured.statusCode
  response.end(Buffer.from(structured.body, structured.isBase64Encoded ? 'base64' : 'utf8'))
}

function isTextual(contentType: string | undefined): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/plain'
  return type.startsWith('text/') || TEXT.includes(type) || type.endsWith('+json') || type.endsWith('+xml')
}

function joinRepeated(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]))
}

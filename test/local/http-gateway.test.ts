import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalStack, startLocalStack } from '../../infra/local/start-local-stack.ts'
import { fixtureTemplate } from './fixtures/fixture-stack.ts'

let stack: LocalStack

beforeAll(async () => {
  stack = await startLocalStack({ template: fixtureTemplate() })
})
afterAll(() => stack.stop())

test('a request becomes the event of an HTTP API, payload 2.0', async () => {
  const response = await fetch(`${stack.url}/things/%D8%AE%D8%A8%D8%B1?a=1&a=2&b=%D8%A7`, {
    headers: { Cookie: 'k=v; l=w', 'X-Test': 'yes', 'User-Agent': 'test' },
  })
  expect(await response.json()).toEqual({
    event: {
      version: '2.0',
      routeKey: 'GET /things/{id}',
      rawPath: '/things/خبر',
      rawQueryString: 'a=1&a=2&b=%D8%A7',
      cookies: ['k=v', 'l=w'],
      headers: expect.objectContaining({ 'x-test': 'yes' }),
      queryStringParameters: { a: '1,2', b: 'ا' },
      pathParameters: { id: 'خبر' },
      requestContext: expect.objectContaining({
        http: {
          method: 'GET',
          path: '/things/خبر',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'test',
        },
        requestId: expect.any(String),
        routeKey: 'GET /things/{id}',
        stage: '$default',
      }),
      isBase64Encoded: false,
    },
  })
})

test.each([
  ['JSON comes as it is', 'application/json', '{"ا":1}', '{"ا":1}', false],
  ['text in UTF-8 comes as it is', 'text/html; charset=utf-8', '<p>خبر', '<p>خبر', false],
  ['anything else comes base64-encoded', 'application/octet-stream', 'abc', 'YWJj', true],
])('a body of %s', async (_rule, contentType, sent, body, isBase64Encoded) => {
  const response = await fetch(`${stack.url}/things`, {
    method: 'POST',
    body: sent,
    headers: { 'Content-Type': contentType },
  })
  expect(await response.json()).toMatchObject({ event: { body, isBase64Encoded } })
})

test('an answer keeps its status, headers, cookies and letters', async () => {
  const response = await fetch(`${stack.url}/answer?want=cookies`)
  expect(response.status).toBe(201)
  expect(response.headers.get('x-kind')).toBe('test')
  expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2'])
  expect(await response.text()).toBe('مرحباً')
})

test('a base64-encoded answer is sent as bytes', async () => {
  const response = await fetch(`${stack.url}/answer?want=bytes`)
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255, 1]))
})

test('a function that fails is a 500 that tells nothing', async () => {
  const response = await fetch(`${stack.url}/answer?want=error`)
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ message: 'Internal Server Error' })
})

test.each([
  ['no route', '/elsewhere', 404, 'Not Found'],
  ['a path that is not UTF-8', '/things/%ff', 400, 'Bad Request'],
])('%s is refused before any function runs', async (_what, path, status, message) => {
  const response = await fetch(stack.url + path)
  expect([response.status, await response.json()]).toEqual([status, { message }])
})

test.each([
  ['of 10 MB is let through', 10 * 1024 * 1024, 200],
  ['of more is refused', 10 * 1024 * 1024 + 1, 413],
])('a body %s', async (_rule, bytes, status) => {
  const response = await fetch(`${stack.url}/files/a/b`, { method: 'PUT', body: Buffer.alloc(bytes) })
  expect(response.status).toBe(status)
  await response.arrayBuffer()
})

test('a caller who goes away in mid-body harms nobody', async () => {
  await new Promise<void>((resolve) => {
    const going = request(`${stack.url}/things`, { method: 'POST', headers: { 'content-length': 100 } })
    going.on('error', () => resolve())
    going.write('part', () => going.destroy(new Error('gone')))
  })
  expect((await fetch(`${stack.url}/things/1`)).status).toBe(200)
})

test('a function sees its own environment and nothing of the process around it', async () => {
  const response = await fetch(`${stack.url}/answer?want=environment`)
  const { environment } = (await response.json()) as { environment: Record<string, string> }
  expect(Object.keys(environment).sort()).toEqual([
    'AWS_ACCESS_KEY_ID',
    'AWS_DEFAULT_REGION',
    'AWS_ENDPOINT_URL_DYNAMODB',
    'AWS_ENDPOINT_URL_S3',
    'AWS_ENDPOINT_URL_SQS',
    'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
    'AWS_LAMBDA_FUNCTION_NAME',
    'AWS_LAMBDA_FUNCTION_VERSION',
    'AWS_REGION',
    'AWS_SECRET_ACCESS_KEY',
    'CLIENT_ID',
    'ISSUER_URL',
    'LOCAL_ENTRY_URL',
    'NODE_OPTIONS',
    'TABLE_NAME',
    'TZ',
    '_HANDLER',
  ])
})

/** The description of the API keeps to the rules of the trade, and to what is really answered. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { checkRoutes } from '../../shared/api/checks.ts'
import { claimListRoutes } from '../../shared/api/claim-list.ts'
import { claimRoutes } from '../../shared/api/claims.ts'
import { openApiDocument } from '../../shared/api/document.ts'
import { ChangeView } from '../../shared/api/views/change-view.ts'
import { NOTICE_TYPES } from '../../shared/domain/notice.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const document = openApiDocument()
type Operation = { requestBody: { content: { 'application/json': { example: unknown } } } }
type Described = { schema: z.ZodType; examples?: Record<string, { value: unknown }> }

/** Every quote with its place, however deep it stands. */
function spansIn(value: unknown): { exact: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null || value instanceof z.ZodType) return []
  const own = 'exact' in value && 'start' in value && typeof value.start === 'number'
  return [
    ...(own ? [value as { exact: string; start: number; end: number }] : []),
    ...Object.values(value).flatMap(spansIn),
  ]
}

test('passes Redocly’s recommended rules without a waiver', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({ source: JSON.stringify(document), config })
  expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

test('a rule that is broken is found', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const { license: _license, ...info } = document.info
  const found = await lintFromString({ source: JSON.stringify({ ...document, info }), config })
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['info-license'])
})

test('describes what webhooks carry, each type with its own example', () => {
  const webhooks = Object.entries(document.webhooks ?? {})
  expect(webhooks.map(([type]) => type)).toEqual([...NOTICE_TYPES])
  for (const [type, { post }] of webhooks as [string, { post: Operation }][])
    expect(ChangeView.parse(post.requestBody.content['application/json'].example).type).toBe(type)
})

test('shows answers in Arabic and in English that are as described', () => {
  const shown = [...claimRoutes, ...claimListRoutes, ...checkRoutes].flatMap(({ responses }) => {
    const { schema, examples } = responses[200].content['application/json'] as Described
    return Object.entries(examples ?? {}).map(([name, { value }]) => ({ name, schema, value }))
  })
  expect(shown.map(({ name }) => name)).toEqual(['arabic', 'english', 'arabic', 'english', 'arabic', 'english'])
  for (const { schema, value } of shown) expect(schema.safeParse(value).error).toBeUndefined()
  for (const { exact, start, end } of spansIn(shown)) expect(end - start).toBe(exact.length)
})

test('names each operation once', () => {
  const ids = Object.values(document.paths ?? {}).flatMap((path) =>
    Object.values(path).flatMap((operation) =>
      operation && 'operationId' in operation ? [operation.operationId] : [],
    ),
  )
  expect(ids.length).toBeGreaterThan(50)
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  ['GET', '/v1/feeds/test', 'POST'],
  ['DELETE', '/v1/feeds/opml', 'GET, HEAD, POST'],
  ['PATCH', '/v1/claims/choose', 'POST'],
])('%s %s is told which methods there are', async (method, path, allow) => {
  const answer = await wholeApi(fakeServices()).request(path, { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
})

/** The description of the API keeps to the rules of the trade, and to what is really answered. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { openApiDocument } from '../../shared/api/document.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const document = openApiDocument()

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

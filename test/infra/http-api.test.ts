import { expect, test } from 'vitest'
import { readRoutes } from '../../infra/local/read-routes.ts'
import { matchRoute } from '../../infra/local/route-table.ts'
import { synthesisedStack } from './synthesised-stack.ts'

const { template, assertions } = synthesisedStack()

test.each([
  ['POST', '/v1/articles', 'admin-api'],
  ['GET', '/v1/articles/art_1', 'admin-api'],
  ['POST', '/v1/reviews/lease', 'review-api'],
  ['POST', '/v1/reviews/lse_1/submit', 'review-api'],
  ['POST', '/v1/claims/clm_1/publish', 'review-api'],
  ['GET', '/v1/desk/figures', 'review-api'],
  ['GET', '/v1/notes/mentions', 'review-api'],
  ['GET', '/v1/claims', 'check-api'],
  ['POST', '/v1/claims', 'admin-api'],
  ['POST', '/v1/fact-checks/import', 'admin-api'],
  ['GET', '/v1/claims/clm_1', 'read-api'],
  ['GET', '/v1/claims/clm_1/publish', 'read-api'],
  ['DELETE', '/v1/articles/art_1', 'read-api'],
  ['GET', '/v1/claims/clm_1/suggestions', 'check-api'],
  ['POST', '/v1/check', 'check-api'],
  ['GET', '/openapi.json', 'read-api'],
  ['GET', '/', 'read-api'],
])('%s %s is answered by %s', (method, path, name) => {
  expect(matchRoute(readRoutes(template), method, path)?.route.functionName).toBe(name)
})

test('the access log names no caller', () => {
  const [stage] = Object.values(assertions.findResources('AWS::ApiGatewayV2::Stage'))
  const format: string = stage?.Properties.AccessLogSettings.Format
  expect(format).toContain('$context.routeKey')
  expect(format).not.toMatch(/sourceIp|userAgent|identity|authorizer/u)
})

test('rings when it answers with server errors', () => {
  assertions.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: '5xx', Namespace: 'AWS/ApiGateway' })
})

import { expect, test } from 'vitest'
import { matchRoute } from '../../infra/local/route-table.ts'

const keys = [
  'GET /a/{id}',
  'GET /a/known',
  'ANY /a/known',
  'GET /a/{proxy+}',
  'ANY /{proxy+}',
  'POST /b/{id}/{action}',
]
const routes = keys.map((routeKey) => ({ routeKey, functionName: routeKey }))

test.each([
  ['a word before a parameter', 'GET', '/a/known', 'GET /a/known', undefined],
  ['an exact method before ANY', 'GET', '/a/known', 'GET /a/known', undefined],
  ['ANY for another method', 'PUT', '/a/known', 'ANY /a/known', undefined],
  ['a parameter before a greedy one', 'GET', '/a/1', 'GET /a/{id}', { id: '1' }],
  ['a greedy one for more segments', 'GET', '/a/1/2', 'GET /a/{proxy+}', { proxy: '1/2' }],
  ['the longer path before the shorter greedy one', 'GET', '/x/1', 'ANY /{proxy+}', { proxy: 'x/1' }],
  ['several parameters', 'POST', '/b/1/publish', 'POST /b/{id}/{action}', { id: '1', action: 'publish' }],
  ['letters of any script', 'GET', '/a/ادعاء', 'GET /a/{id}', { id: 'ادعاء' }],
])('takes %s', (_rule, method, path, routeKey, pathParameters) => {
  const match = matchRoute(routes, method, path)
  expect(match).toEqual({ route: { routeKey, functionName: routeKey }, pathParameters })
})

test('takes $default only when nothing else fits', () => {
  const withDefault = [{ routeKey: '$default', functionName: 'rest' }, ...routes.slice(0, 1)]
  expect(matchRoute(withDefault, 'GET', '/a/1')?.route.functionName).toBe('GET /a/{id}')
  expect(matchRoute(withDefault, 'GET', '/elsewhere')?.route.functionName).toBe('rest')
})

test.each([
  ['another method', 'DELETE', '/b/1/publish'],
  ['a path that is longer', 'POST', '/b/1/publish/now'],
  ['an empty parameter', 'POST', '/b//publish'],
])('finds nothing for %s', (_rule, method, path) => {
  expect(matchRoute([{ routeKey: 'POST /b/{id}/{action}', functionName: 'b' }], method, path)).toBeUndefined()
})

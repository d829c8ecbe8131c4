/** Keys of machines over the API: shown once, given within one's own rights, renewed with an overlap, ended at once. */
import { expect, test } from 'vitest'
import type { Caller } from '../../shared/domain/roles.ts'
import { person } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

type Made = { key: { id: string; name: string }; secret: string }

function desk() {
  const callers: Record<string, Caller> = {
    admin: { id: person('admin'), roles: ['admin'] },
    editor: { id: person('editor'), roles: ['editor'] },
  }
  const services = fakeServices({ callers })
  const api = wholeApi(services)
  async function call(who: string, method: string, path: string, body?: unknown) {
    const headers = { authorization: `Bearer ${who}`, 'content-type': 'application/json' }
    const answer = await api.request(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: answer.status, body: await answer.json() }
  }
  const make = async (who: string, wanted: object): Promise<Made> => {
    const { status, body } = await call(who, 'POST', '/v1/keys', {
      name: 'نظام نشر الصحيفة',
      roles: ['newsroom'],
      ...wanted,
    })
    expect(status).toBe(201)
    return body as Made
  }
  const opens = async (secret: string) => (await call(secret, 'GET', '/v1/claims?state=not-checked')).status === 200
  return { services, call, make, opens }
}

test('a key works from the moment it is made, and its secret is in no later answer', async () => {
  const { call, make, opens } = desk()
  const { key, secret } = await make('editor', {})
  expect(await opens(secret)).toBe(true)
  const listed = JSON.stringify((await call('admin', 'GET', '/v1/keys')).body)
  expect(listed).toContain(key.id)
  expect(listed).not.toContain(secret)
  expect(listed).not.toContain('hash')
})

test('an editor gives no role beyond newsroom and ingester, and ends no key that has one', async () => {
  const { call, make } = desk()
  const wanted = { name: 'نص', roles: ['newsroom', 'admin'] }
  expect(await call('editor', 'POST', '/v1/keys', wanted)).toMatchObject({
    status: 403,
    body: { code: 'not_allowed', errors: [{ field: 'roles' }] },
  })
  const { key } = await make('admin', { roles: ['editor'] })
  for (const verb of ['revoke', 'rotate'])
    expect(await call('editor', 'POST', `/v1/keys/${key.id}/${verb}`, {})).toMatchObject({ status: 403 })
})

test('a revoked key opens nothing more, and revoking twice is once', async () => {
  const { services, call, make, opens } = desk()
  const { key, secret } = await make('admin', {})
  const first = await call('admin', 'POST', `/v1/keys/${key.id}/revoke`)
  services.clock.advance(60_000)
  expect(await call('admin', 'POST', `/v1/keys/${key.id}/revoke`)).toEqual(first)
  expect(await opens(secret)).toBe(false)
  expect(await call('admin', 'POST', `/v1/keys/${key.id}/rotate`, {})).toMatchObject({ status: 404 })
})

test('a key that has ended is not renewed', async () => {
  const { services, call, make } = desk()
  const expiresAt = new Date(services.clock.now().getTime() + 60_000).toISOString()
  const { key } = await make('admin', { expiresAt })
  services.clock.advance(60_000)
  const answer = await call('admin', 'POST', `/v1/keys/${key.id}/rotate`, {})
  expect(answer).toMatchObject({ status: 404, body: { code: 'key_not_found' } })
})

test('a renewed key leaves the old secret good for the overlap and no longer', async () => {
  const { services, call, make, opens } = desk()
  const { key, secret } = await make('admin', {})
  const { status, body } = await call('admin', 'POST', `/v1/keys/${key.id}/rotate`, { overlapHours: 2 })
  expect(status).toBe(201)
  const fresh = (body as Made).secret
  expect([await opens(secret), await opens(fresh)]).toEqual([true, true])
  services.clock.advance(3 * 3_600_000)
  expect([await opens(secret), await opens(fresh)]).toEqual([false, true])
})

test.each([
  ['no role', { roles: [] }, 'roles'],
  ['a role that there is not', { roles: ['مدير'] }, 'roles.0'],
  ['no name', { name: '' }, 'name'],
  ['an end that is past', { expiresAt: '2001-01-01T00:00:00Z' }, 'expiresAt'],
  ['an end in words', { expiresAt: 'غداً' }, 'expiresAt'],
])('a key with %s is refused', async (_, changes, field) => {
  const answer = await desk().call('admin', 'POST', '/v1/keys', { name: 'نظام', roles: ['newsroom'], ...changes })
  expect(answer).toMatchObject({ status: 400, body: { code: 'request_invalid', errors: [{ field }] } })
})

test('a key that nobody made is not found', async () => {
  expect(await desk().call('admin', 'POST', '/v1/keys/key_none/revoke')).toMatchObject({
    status: 404,
    body: { code: 'key_not_found' },
  })
})

/** Rate limits by key: counted over all instances, told in headers, and nobody else's. */
import { expect, test } from 'vitest'
import { createApiKey } from '../../shared/use-cases/create-api-key.ts'
import { person } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

async function desk(perMinute: number) {
  const services = fakeServices({
    settings: { rateLimit: { perMinute } },
    callers: { person: { id: person('samira'), roles: ['reviewer'] } },
  })
  const { secret } = await createApiKey(services, { name: 'نظام النشر', roles: ['newsroom'], expiresAt: null })
  const instances = [wholeApi(services), wholeApi(services)]
  let asked = 0
  const ask = async (credential: string | null = secret) => {
    asked += 1
    const headers: Record<string, string> = credential === null ? {} : { authorization: `Bearer ${credential}` }
    const answer = await (instances[asked % 2] ?? wholeApi(services)).request('/v1/rating-scale', { headers })
    const told = ['limit', 'remaining', 'reset'].map((name) => answer.headers.get(`ratelimit-${name}`))
    const code = answer.status === 429 ? ((await answer.json()) as { code: string }).code : null
    return { status: answer.status, told, retryAfter: answer.headers.get('retry-after'), code }
  }
  return { services, ask }
}

test('a key asks so often a minute over all instances, and then waits until the next', async () => {
  const { services, ask } = await desk(10)
  services.clock.advance(15_000)
  const first = await ask()
  expect(first).toMatchObject({ status: 200, told: ['10', '9', '45'], retryAfter: null })
  for (let more = 0; more < 9; more += 1) expect((await ask()).status).toBe(200)
  expect(await ask()).toEqual({ status: 429, told: ['10', '0', '45'], retryAfter: '45', code: 'rate_limited' })
  services.clock.advance(45_000)
  expect(await ask()).toMatchObject({ status: 200, told: ['10', '9', '60'] })
})

test('a refused key is not counted again until the minute is over', async () => {
  const { services, ask } = await desk(1)
  let takes = 0
  const { take } = services.rates
  services.rates.take = (...given) => {
    takes += 1
    return take(...given)
  }
  for (let asked = 0; asked < 20; asked += 1) await ask()
  expect(takes).toBeLessThanOrEqual(3)
})

test('many requests of one key cost few counts', async () => {
  const { services, ask } = await desk(200)
  let takes = 0
  const { take } = services.rates
  services.rates.take = (...given) => {
    takes += 1
    return take(...given)
  }
  for (let asked = 0; asked < 100; asked += 1) expect((await ask()).status).toBe(200)
  expect(takes).toBe(10)
})

test('people and those without a key are not limited by it, nor is another key', async () => {
  const { services, ask } = await desk(1)
  await ask()
  await ask()
  expect((await ask()).status).toBe(429)
  expect(await ask('person')).toMatchObject({ status: 200, told: [null, null, null] })
  expect(await ask(null)).toMatchObject({ status: 200, told: [null, null, null] })
  const other = await createApiKey(services, { name: 'أخرى', roles: ['newsroom'], expiresAt: null })
  expect((await ask(other.secret)).status).toBe(200)
})

/** What is sent goes under the same guard as what is fetched, follows nobody and reads no answer. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guardedPostman } from '../../shared/adapters/http/guarded-postman.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { redirect, send, startWebServer, type WebServer } from './web-server.ts'

let server: WebServer
beforeEach(async () => {
  server = await startWebServer({
    '/good': send('', {}, 204),
    '/huge': send(new Uint8Array(10_000_000)),
    '/busy': send('', { 'retry-after': '120' }, 429),
    '/away': redirect('/good', 307),
    '/silent': () => undefined,
  })
})
afterEach(() => server.stop())

const letter = { headers: { 'content-type': 'application/json' }, body: '{"نص":1}', timeoutMs: 5_000 }
const postman = (allowedHosts: string[]) =>
  guardedPostman({ clock: fakeClock(), userAgent: 'Claimdesk/1.0', allowedHosts })

test.each([
  ['/good', { outcome: 'answered', status: 204, retryAfterSeconds: null }],
  ['/huge', { outcome: 'answered', status: 200, retryAfterSeconds: null }],
  ['/busy', { outcome: 'answered', status: 429, retryAfterSeconds: 120 }],
  ['/away', { outcome: 'answered', status: 307, retryAfterSeconds: null }],
])('%s is answered by its head alone', async (path, answer) => {
  expect(await postman([server.host]).post(server.url(path), letter)).toEqual(answer)
  expect(server.asked.map(({ path: asked }) => asked)).toEqual([path])
})

test('a server that says nothing is left in time', async () => {
  const answer = await postman([server.host]).post(server.url('/silent'), { ...letter, timeoutMs: 100 })
  expect(answer).toMatchObject({ outcome: 'refused', code: 'fetch_too_slow' })
})

test.each([
  'http://127.0.0.1/',
  'http://10.0.0.1/',
  'http://[::1]/',
  'http://localhost/',
  'ftp://cms.example/',
  'نص',
  'https://a:b@cms.example/',
])('nothing is sent to %s', async (url) => {
  expect(postman([]).refusalOf(url)).not.toBeNull()
  expect(await postman([]).post(url, letter)).toMatchObject({ outcome: 'refused' })
})

test('a name that leads inside is refused when it is resolved', async () => {
  const inside = guardedPostman({
    ...{ clock: fakeClock(), userAgent: 'Claimdesk/1.0', allowedHosts: [] },
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  expect(inside.refusalOf('http://cms.example/')).toBeNull()
  const answer = await inside.post(`http://cms.example:${server.port}/good`, letter)
  expect(answer).toMatchObject({ outcome: 'refused', code: 'fetch_address_not_public' })
  expect(server.asked).toEqual([])
})

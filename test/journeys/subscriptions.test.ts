/** A newsroom's developer subscribes over the API of the local stack: the test message arrives signed, and its receipt is in the log. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalDesk, startDesk } from '../local-desk.ts'

type Made = { subscription: { id: string; status: string }; secret: string }
type Got = { headers: Record<string, string>; body: string }

const got: Got[] = []
const consumer = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    got.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() })
    response.writeHead(200).end()
  })
})
let desk: LocalDesk
let url: string

beforeAll(async () => {
  consumer.listen(0, '127.0.0.1')
  await once(consumer, 'listening')
  const host = `127.0.0.1:${(consumer.address() as AddressInfo).port}`
  url = `http://${host}/hook`
  desk = await startDesk({ ALLOWED_HOSTS: host })
})
afterAll(async () => {
  await desk.stack.stop()
  consumer.closeAllConnections()
  consumer.close()
  await once(consumer, 'close')
})

describe('a subscription', () => {
  let made: Made
  const path = (rest = '') => `/v1/subscriptions/${made.subscription.id}${rest}`

  test('is made with a secret that no later answer shows', async () => {
    const { status, body } = await desk.post('newsroom', '/v1/subscriptions', { url, filter: { languages: ['ar'] } })
    expect(status).toBe(201)
    made = body as Made
    const shown = await desk.get('newsroom', path())
    expect(shown).toMatchObject({ status: 200, body: { url, status: 'active', filter: { languages: ['ar'] } } })
    expect(JSON.stringify([shown.body, (await desk.get('newsroom', '/v1/subscriptions')).body])).not.toContain('whsec_')
  })

  test('is sent a test message that verifies, and the log has the receipt', async () => {
    expect(await desk.post('newsroom', path('/test'))).toMatchObject({ status: 202, body: { status: 'pending' } })
    await desk.stack.idle()
    const [message] = got
    expect(new Webhook(made.secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({ type: 'test' })
    const log = await desk.get('newsroom', path('/deliveries'))
    expect(log.body).toMatchObject({
      deliveries: [{ id: message?.headers['webhook-id'], type: 'test', status: 'delivered', answer: { status: 200 } }],
    })
  })

  test('is not there for another newsroom, and is for an editor', async () => {
    const other = await desk.post('admin', '/v1/keys', { name: 'صحيفة أخرى', roles: ['newsroom'] })
    const { secret } = other.body as { secret: string }
    const headers = { authorization: `Bearer ${secret}` }
    expect(await desk.send(path(), { headers })).toMatchObject({
      status: 404,
      body: { code: 'subscription_not_found' },
    })
    expect(await desk.send('/v1/subscriptions', { headers })).toMatchObject({ body: { subscriptions: [] } })
    expect(await desk.get('editor', path())).toMatchObject({ status: 200 })
  })

  test('rests, goes on and ends', async () => {
    const headers = { ...desk.credential('newsroom'), 'content-type': 'application/json' }
    const patch = (status: string) => desk.send(path(), { method: 'PATCH', headers, body: JSON.stringify({ status }) })
    expect(await patch('paused')).toMatchObject({ status: 200, body: { status: 'paused' } })
    expect(await patch('active')).toMatchObject({ status: 200, body: { status: 'active' } })
    expect((await desk.send(path(), { method: 'DELETE', headers })).status).toBe(204)
    expect((await desk.get('newsroom', path())).status).toBe(404)
  })
})

test.each([
  ['an address inside', { url: 'http://10.0.0.1/hook' }, 422, 'webhook_url_refused', 'url'],
  ['the machine’s own name', { url: 'http://localhost/hook' }, 422, 'webhook_url_refused', 'url'],
  ['a password in the address', { url: 'https://a:b@cms.example/hook' }, 422, 'webhook_url_refused', 'url'],
  ['words for an address', { url: 'عنوان' }, 400, 'request_invalid', 'url'],
  [
    'an event that there is not',
    { url: 'https://cms.example', filter: { types: ['صدر'] } },
    400,
    'request_invalid',
    'filter.types.0',
  ],
  [
    'a filter that there is not',
    { url: 'https://cms.example', filter: { لغة: 'ar' } },
    400,
    'request_invalid',
    'filter.لغة',
  ],
  ['an empty list', { url: 'https://cms.example', filter: { units: [] } }, 400, 'request_invalid', 'filter.units'],
])('%s is refused', async (_, body, status, code, field) => {
  const answer = await desk.post('newsroom', '/v1/subscriptions', body)
  expect(answer).toMatchObject({ status, body: { code, errors: [{ field }] } })
})

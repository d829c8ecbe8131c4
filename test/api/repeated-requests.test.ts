/** A request that its caller names is done once. */
import { describe, expect, test } from 'vitest'
import { person } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const DAY_MS = 86_400_000

function openDesk() {
  const services = fakeServices({
    callers: {
      editor: { id: person('editor'), roles: ['editor'] },
      other: { id: person('other'), roles: ['editor'] },
    },
  })
  const api = wholeApi(services)
  async function post(path: string, given: { body: unknown; key?: string; who?: string }) {
    const { body, key, who = 'editor' } = given
    const answer = await api.request(path, {
      method: 'POST',
      headers: {
        ...{ authorization: `Bearer ${who}`, 'content-type': 'application/json' },
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    })
    expect(api.faults).toEqual([])
    const text = await answer.text()
    return { status: answer.status, replayed: answer.headers.get('idempotency-replayed'), text, json: JSON.parse(text) }
  }
  return { services, post, sent: () => services.articleQueue.sent.length }
}

const ARTICLE = { text: 'قال الوزير إن ١٢ مستشفى أعيد فتحها خلال أسبوع.' }

describe('a named request', () => {
  test('is answered the same again, and changes nothing the second time', async () => {
    const { services, post, sent } = openDesk()
    const first = await post('/v1/articles', { body: ARTICLE, key: 'a-1' })
    services.clock.advance(DAY_MS - 1)
    const second = await post('/v1/articles', { body: ARTICLE, key: 'a-1' })
    expect(second).toEqual({ ...first, replayed: 'true' })
    expect([first.status, first.replayed, sent()]).toEqual([202, null, 1])
    services.clock.advance(1)
    expect((await post('/v1/articles', { body: ARTICLE, key: 'a-1' })).replayed).toBeNull()
  })

  test('belongs to its caller, its path and its body', async () => {
    const { post } = openDesk()
    await post('/v1/articles', { body: ARTICLE, key: 'a-1' })
    expect((await post('/v1/articles', { body: ARTICLE, key: 'a-1', who: 'other' })).replayed).toBeNull()
    const other = { body: { text: 'قال الوزير إن ١٣ مستشفى أعيد فتحها خلال أسبوع.' }, key: 'a-1' }
    for (const path of ['/v1/articles', '/v1/claims'])
      expect((await post(path, other)).json).toMatchObject({ status: 422, code: 'idempotency_key_reused' })
    expect((await post('/v1/claims', { body: ARTICLE, key: 'a-1' })).json.code).toBe('idempotency_key_reused')
    expect((await post('/v1/articles', { body: ARTICLE, key: 'a-2' })).replayed).toBeNull()
  })

  test('that was refused may be put right under its name', async () => {
    const { post } = openDesk()
    expect((await post('/v1/articles', { body: { text: '' }, key: 'a-1' })).status).toBe(400)
    expect((await post('/v1/articles', { body: ARTICLE, key: 'a-1' })).status).toBe(202)
  })

  test('is done once of many at once', async () => {
    const { post, sent } = openDesk()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post('/v1/articles', { body: ARTICLE, key: 'a-1' })),
    )
    expect(sent()).toBe(1)
    for (const { status, json } of answers)
      expect([202, 409]).toContain(status === 409 && json.code !== 'request_under_way' ? json.code : status)
  })

  test('whose answer shows a secret is done once, and its secret kept nowhere', async () => {
    const { services, post } = openDesk()
    const wish = { body: { name: 'نظام النشر', roles: ['newsroom'] }, key: 'k-1' }
    const kept: unknown[] = []
    const { finish } = services.answers
    services.answers.finish = async (name, done) => {
      kept.push(done)
      await finish(name, done)
    }
    const first = await post('/v1/keys', wish)
    expect((await post('/v1/keys', wish)).json).toMatchObject({ status: 409, code: 'answer_not_kept' })
    expect(JSON.stringify(kept)).not.toContain(first.json.secret)
    expect(kept).toHaveLength(1)
  })

  test.each(['', ' ', 'مفتاح', 'a'.repeat(256), 'a b'])('of no good name is refused: %j', async (key) => {
    const { post } = openDesk()
    // A header of other scripts arrives as bytes.
    const sent = Buffer.from(key).toString('latin1')
    expect((await post('/v1/articles', { body: ARTICLE, key: sent })).json).toMatchObject({
      ...{ status: 400, code: 'request_invalid' },
      errors: [expect.objectContaining({ field: 'Idempotency-Key' })],
    })
  })

  test('is no name where nothing is kept', async () => {
    const { post } = openDesk()
    const first = await post('/v1/check', { body: ARTICLE, key: 'c-1' })
    expect((await post('/v1/check', { body: { text: 'نص آخر تماماً.' }, key: 'c-1' })).status).toBe(first.status)
  })
})

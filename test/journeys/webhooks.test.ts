/** A thousand changes to a consumer that fails, stalls and takes things in without saying so: what it is told, in which order. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { guardedPostman } from '../../shared/adapters/http/guarded-postman.ts'
import type { Action } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { SETTLED_MS } from '../../shared/domain/claim-event.ts'
import type { Delivery } from '../../shared/domain/delivery.ts'
import { askForDeliveries } from '../../shared/use-cases/ask-for-deliveries.ts'
import { changeClaim } from '../../shared/use-cases/change-claim.ts'
import { deliverWebhook } from '../../shared/use-cases/deliver-webhook.ts'
import { mapInParallel } from '../../shared/use-cases/map-in-parallel.ts'
import { subscribe } from '../../shared/use-cases/subscribe.ts'
import { tellSubscribers } from '../../shared/use-cases/tell-subscribers.ts'
import {
  admit,
  buildClaim,
  buildReview,
  EDITOR,
  lease,
  person,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { SeededChance } from '../simulation/seeded-chance.ts'

const CLAIMS = 50
const EACH = 20
const STALLED_MS = 400
const chance = new SeededChance(11)

type Arrival = { id: string; claimId: string; sequence: number }
const arrivals: Arrival[] = []
let secret = ''

/** What is signed and young; of the rest only what the sender gave up on hours ago may come. */
function read(body: string, headers: Record<string, string>): Arrival | null {
  try {
    return (new Webhook(secret).verify(body, headers) as { data: Arrival }).data
  } catch (error) {
    if (!String(error).includes('too old')) forged.push(body)
    return null
  }
}
const forged: string[] = []

/** Fails, stalls, or takes it in and breaks off, three times of ten each at most. */
const consumer = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const headers = request.headers as Record<string, string>
    const data = read(Buffer.concat(chunks).toString(), headers)
    if (data === null) return void response.writeHead(400).end()
    const luck = chance.next()
    if (luck < 0.2) return void response.writeHead(500).end()
    arrivals.push({ id: headers['webhook-id'] ?? '', claimId: data.claimId, sequence: data.sequence })
    if (luck < 0.25) return
    if (luck < 0.4) return void response.writeHead(503, { 'retry-after': '60' }).end()
    if (luck < 0.45) return void request.socket.destroy()
    response.writeHead(204).end()
  })
})

beforeAll(async () => {
  consumer.listen(0, '127.0.0.1')
  await once(consumer, 'listening')
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterAll(async () => {
  vi.useRealTimers()
  consumer.closeAllConnections()
  consumer.close()
  await once(consumer, 'close')
})

test('each arrives at least once, in the order of its claim, signed, and has its receipt', {
  timeout: 120_000,
}, async () => {
  const host = `127.0.0.1:${(consumer.address() as AddressInfo).port}`
  const fakes = fakeServices()
  const postman = guardedPostman({ clock: fakes.clock, userAgent: 'Claimdesk/1.0', allowedHosts: [host] })
  const services = {
    ...fakes,
    random: chance,
    postman: {
      ...postman,
      post: (url: string, letter: Parameters<typeof postman.post>[1]) =>
        postman.post(url, { ...letter, timeoutMs: STALLED_MS }),
    },
  }
  const advance = (ms: number) => {
    services.clock.advance(ms)
    vi.setSystemTime(services.clock.now())
  }
  vi.setSystemTime(services.clock.now())
  const made = await subscribe(services, { url: `http://${host}/hook`, filter: {}, owner: person('newsroom') })
  secret = made.secret
  await tellSubscribers(services)
  const update =
    (rating: string) =>
    (claim: Claim): Action => ({
      ...{ action: 'update', by: EDITOR, why: 'رقم أحدث' },
      review: buildReview(claim, { by: EDITOR, fence: 9, judgement: { rating } }),
    })
  const claims = Array.from({ length: CLAIMS }, (_, index) =>
    buildClaim({ exact: `أُغلق ${index} جسراً.`, policy: 'solo', at: services.clock.now().toISOString() }),
  )
  await services.claims.announce(claims)
  for (const claim of claims) await services.claims.create(claim)
  const updates = Array.from({ length: EACH - 2 }, (_, index) => update(index % 2 === 0 ? 'half-true' : 'false'))
  for (const action of [admit, lease(SAMIRA), submit(SAMIRA), publish, ...updates]) {
    advance(1_000)
    for (const { id } of claims) await changeClaim(services, id, action)
  }
  advance(SETTLED_MS)

  async function logged(): Promise<Delivery[]> {
    const found: Delivery[] = []
    let after: string | null = null
    do {
      const part: { items: Delivery[]; next: string | null } = await services.deliveries.log(
        made.subscription.id,
        after,
        100,
      )
      found.push(...part.items)
      after = part.next
    } while (after !== null)
    return found
  }
  let rounds = 0
  do {
    await tellSubscribers(services)
    await askForDeliveries(services)
    const messages = chance.shuffled(services.notificationQueue.sent.splice(0).map(({ message }) => message))
    // The queue doubles now and then, and several workers take from it.
    const doubled = messages.filter(() => chance.happens(0.2))
    await mapInParallel([...messages, ...doubled], 16, (message) => deliverWebhook(services, message))
    advance(20 * 60_000)
    rounds += 1
  } while (rounds < 400 && (await services.deliveries.pending(made.subscription.id, null)).length > 0)

  expect(forged).toEqual([])
  const byClaim = Map.groupBy(arrivals, ({ claimId }) => claimId)
  expect(byClaim.size).toBe(CLAIMS)
  for (const [, told] of byClaim) {
    const sequences = told.map(({ sequence }) => sequence)
    expect([...new Set(sequences)]).toEqual(Array.from({ length: EACH }, (_, index) => index + 1))
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
  }
  expect(arrivals.length).toBeGreaterThan(CLAIMS * EACH)
  expect(new Set(arrivals.map(({ id }) => id)).size).toBe(CLAIMS * EACH)
  const log = await logged()
  expect(log).toHaveLength(CLAIMS * EACH)
  expect(log.filter(({ status, answer }) => status === 'delivered' && answer?.status === 204)).toHaveLength(log.length)
})

/** Who is told, what becomes of a consumer that does not answer, and what waits for it. */
import { describe, expect, test } from 'vitest'
import type { Action } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { SETTLED_MS } from '../../shared/domain/claim-event.ts'
import type { SubscriptionFilter } from '../../shared/domain/subscription.ts'
import { askForDeliveries } from '../../shared/use-cases/ask-for-deliveries.ts'
import { changeClaim } from '../../shared/use-cases/change-claim.ts'
import { changeSubscription } from '../../shared/use-cases/change-subscription.ts'
import { deliverWebhook } from '../../shared/use-cases/deliver-webhook.ts'
import { redeliver, resumeDeliveries, rotateSecret, subscribe } from '../../shared/use-cases/subscribe.ts'
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

const HOUR_MS = 3_600_000
const ANSWERS = {
  good: { outcome: 'answered', status: 200, retryAfterSeconds: null },
  bad: { outcome: 'answered', status: 500, retryAfterSeconds: null },
  gone: { outcome: 'answered', status: 410, retryAfterSeconds: null },
} as const

const correct =
  (rating: string) =>
  (claim: Claim): Action => ({
    ...{ action: 'correct', by: EDITOR, why: 'عددنا مرتين' },
    review: buildReview(claim, { by: EDITOR, fence: 9, judgement: { rating } }),
  })

async function desk(filter: SubscriptionFilter = {}) {
  const services = fakeServices()
  await tellSubscribers(services)
  const made = await subscribe(services, { url: 'https://cms.example/hook', filter, owner: person('newsroom') })
  const { id } = made.subscription
  async function round(ms = SETTLED_MS) {
    services.clock.advance(ms)
    await tellSubscribers(services)
    await askForDeliveries(services)
    for (const { message } of services.notificationQueue.sent.splice(0)) await deliverWebhook(services, message)
  }
  async function change(claim: Claim, ...actions: ((claim: Claim) => Action)[]) {
    for (const action of actions) {
      services.clock.advance(1_000)
      await changeClaim(services, claim.id, action)
    }
  }
  async function published(exact: string) {
    services.clock.advance(1_000)
    const claim = buildClaim({ exact, policy: 'solo', at: services.clock.now().toISOString() })
    await services.claims.announce([claim])
    await services.claims.create(claim)
    await change(claim, admit, lease(SAMIRA), submit(SAMIRA), publish)
    return claim
  }
  const told = () => services.postman.posted.map(({ body }) => (JSON.parse(body) as { type: string }).type)
  const show = () => services.subscriptions.get(id)
  return { services, id, secret: made.secret, round, change, published, told, show }
}

describe('a subscriber', () => {
  test.each<[string, SubscriptionFilter, boolean]>([
    ['without a filter', {}, true],
    ['to a language', { languages: ['ar'] }, true],
    ['to another language', { languages: ['en'] }, false],
    ['to a claimant, whatever the Unicode form', { claimants: ['وزارةُ الصحة'] }, true],
    ['to a claimant of another name', { claimants: ['وزارة الصحة العامة'] }, false],
    ['to a unit', { units: ['Patient'] }, true],
    ['to another unit', { units: ['bridge'] }, false],
    ['to a rating', { ratings: ['false'] }, true],
    ['to another rating', { ratings: ['true'] }, false],
    ['to a publisher that did not say it', { publishers: ['صحيفة أخرى'] }, false],
    ['to a rating and another language', { ratings: ['false'], languages: ['en'] }, false],
    ['to another claim', { claimIds: [buildClaim({ exact: 'غيره' }).id] }, false],
  ])('%s is told a verdict or not', async (_, filter, isTold) => {
    const { round, published, told } = await desk({ ...filter, types: ['verdict.published'] })
    await published('نُقل ٤٧ مريضاً.')
    await round()
    expect(told()).toEqual(isTold ? ['verdict.published'] : [])
  })

  test('who was told a verdict is told its correction though the filter wants it no more, and of no other claim', async () => {
    const { services, id, round, change, published, told } = await desk({ types: ['verdict.published'] })
    const claim = await published('نُقل ٤٧ مريضاً.')
    await round()
    await changeSubscription(services, id, (one) => ({ ...one, filter: { languages: ['en'] } }))
    await change(claim, correct('true'))
    await published('أُغلقت ٩ مدارس.')
    await round()
    expect(told()).toEqual(['verdict.published', 'verdict.corrected'])
  })

  test('who was told only that a claim was found is told no verdict that the filter leaves out', async () => {
    const { round, published, told } = await desk({ types: ['claim.created'] })
    await published('نُقل ٤٧ مريضاً.')
    await round()
    expect(told()).toEqual(['claim.created'])
  })

  test('is told nothing from before the subscription', async () => {
    const { services, round, published, told } = await desk({ claimIds: [buildClaim().id] })
    await published('نُقل ٤٧ مريضاً.')
    services.clock.advance(1)
    await subscribe(services, { url: 'https://late.example/hook', filter: {}, owner: person('late') })
    await round()
    expect(told()).toEqual([])
  })

  test('a later message waits for one that failed, and both come when it answers again', async () => {
    const { services, round, change, published, told } = await desk({
      types: ['verdict.published', 'verdict.corrected'],
    })
    services.postman.answer = () => ANSWERS.bad
    const claim = await published('نُقل ٤٧ مريضاً.')
    await change(claim, correct('true'))
    await round()
    expect(told()).toEqual(['verdict.published'])
    services.postman.answer = () => ANSWERS.good
    await round(HOUR_MS)
    expect(told()).toEqual(['verdict.published', 'verdict.published', 'verdict.corrected'])
  })

  test('after three days without an answer the subscription rests with a notice, and what waits comes when it goes on', async () => {
    const { services, id, round, change, published, told, show } = await desk({
      types: ['verdict.published', 'verdict.corrected'],
    })
    services.postman.answer = () => ANSWERS.bad
    const claim = await published('نُقل ٤٧ مريضاً.')
    for (let hours = 0; hours < 71; hours += 1) await round(HOUR_MS)
    expect(await show()).toMatchObject({ status: 'active', notice: null })
    for (let hours = 0; hours < 13; hours += 1) await round(HOUR_MS)
    expect(await show()).toMatchObject({ status: 'paused', notice: { code: 'webhook_failing' } })
    expect(told().length).toBeLessThan(20)
    await change(claim, correct('true'))
    services.postman.answer = () => ANSWERS.good
    services.postman.posted.length = 0
    await round()
    expect(told()).toEqual([])
    await changeSubscription(services, id, (one) => ({ ...one, status: 'active', notice: null }))
    await resumeDeliveries(services, id)
    await round()
    expect(told()).toEqual(['verdict.published', 'verdict.corrected'])
  })

  test('an address that is gone for good is not tried again', async () => {
    const { services, round, published, told, show } = await desk({ types: ['verdict.published'] })
    services.postman.answer = () => ANSWERS.gone
    await published('نُقل ٤٧ مريضاً.')
    for (let hours = 0; hours < 4; hours += 1) await round(HOUR_MS)
    expect(told()).toEqual(['verdict.published'])
    expect(await show()).toMatchObject({ status: 'paused', notice: { code: 'webhook_gone' } })
  })

  test('a renewed secret signs beside the old one for the overlap and then alone', async () => {
    const { services, id, secret, round, published } = await desk({ types: ['verdict.published'] })
    const fresh = await rotateSecret(services, id, HOUR_MS)
    await published('نُقل ٤٧ مريضاً.')
    await round()
    await published('أُغلقت ٩ مدارس.')
    await round(2 * HOUR_MS)
    const at = (index: number) => services.postman.posted[index]
    const expected = (index: number, secrets: string[]) => {
      const { headers = {}, body = '' } = at(index) ?? {}
      const seconds = Number(headers['webhook-timestamp'])
      return services.signer.sign({ id: headers['webhook-id'] ?? '', at: new Date(seconds * 1000), body }, secrets)
    }
    expect(at(0)?.headers).toMatchObject(expected(0, [fresh.secret, secret]))
    expect(at(1)?.headers).toMatchObject(expected(1, [fresh.secret]))
  })

  test('a message is sent once more under its own id', async () => {
    const { services, id, round, published } = await desk({ types: ['verdict.published'] })
    const claim = await published('نُقل ٤٧ مريضاً.')
    await round()
    const subscription = await services.subscriptions.get(id)
    if (subscription === null) throw new Error('no subscription')
    await redeliver(services, subscription, { thread: claim.id, number: 2 })
    await round(0)
    const ids = services.postman.posted.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
})

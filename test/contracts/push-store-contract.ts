/** What every store of subscriptions and deliveries keeps to. */
import { describe, expect, test } from 'vitest'
import { attempted, newDelivery } from '../../shared/domain/delivery.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { SubscriptionId } from '../../shared/domain/ids.ts'
import type { Subscription } from '../../shared/domain/subscription.ts'
import type { Services } from '../../shared/ports.ts'
import { buildClaim, minute, person } from '../domain/build-claims.ts'

type Stores = Pick<Services, 'subscriptions' | 'deliveries'>

const [FIRST, SECOND] = ['a', 'b'].map((letter) => SubscriptionId.parse(`sub_${letter.repeat(24)}`)) as [
  SubscriptionId,
  SubscriptionId,
]
const subscription = (id: SubscriptionId, minutes: number): Subscription => ({
  ...{ id, owner: person('newsroom'), url: 'https://cms.example/hook', filter: { claimants: ['وزارة الصحة'] } },
  ...{ secrets: [{ secret: 'whsec_AAAA', until: null }], status: 'active', notice: null },
  ...{ createdAt: minute(minutes), version: 1 },
})
const thread = buildClaim().id
const delivery = (number: number, minutes: number, type: 'claim.created' | 'verdict.published' = 'verdict.published') =>
  newDelivery({ subscriptionId: FIRST, thread, number, type, body: '{"type":"صحيح"}' }, minute(minutes))

export function pushStoreContract(make: () => Promise<Stores>): void {
  describe('a store of subscriptions', () => {
    test('keeps a subscription on its version, lists the oldest first, and forgets what was deleted', async () => {
      const { subscriptions } = await make()
      await subscriptions.write(subscription(SECOND, 2))
      await subscriptions.write(subscription(FIRST, 1))
      await expect(subscriptions.write(subscription(FIRST, 1))).rejects.toThrow(VersionConflictError)
      await subscriptions.write({ ...subscription(FIRST, 1), version: 2, status: 'paused' })
      expect(await subscriptions.get(FIRST)).toMatchObject({ status: 'paused', version: 2 })
      const first = await subscriptions.list(null, 1)
      const rest = await subscriptions.list(first.next, 9)
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([FIRST, SECOND])
      await subscriptions.delete(FIRST)
      expect(await subscriptions.get(FIRST)).toBeNull()
    })

    test('moves the place that all was told up to only from where it was read', async () => {
      const { subscriptions } = await make()
      expect(await subscriptions.toldTo()).toBeNull()
      expect(await subscriptions.moveTold(null, 'a')).toBe(true)
      expect(await subscriptions.moveTold(null, 'b')).toBe(false)
      expect(await subscriptions.moveTold('a', 'b')).toBe(true)
      expect(await subscriptions.toldTo()).toBe('b')
    })
  })

  describe('a store of deliveries', () => {
    test('stores each once and gives what is pending of a thread in its order', async () => {
      const { deliveries } = await make()
      await deliveries.add([delivery(10, 2), delivery(2, 1)])
      const taken = attempted(delivery(2, 1), minute(3))
      expect(await deliveries.write(taken)).toBe(true)
      expect(await deliveries.write(taken)).toBe(false)
      await deliveries.add([delivery(2, 1)])
      expect(await deliveries.pending(FIRST, thread)).toEqual([taken, delivery(10, 2)])
      expect(await deliveries.get(FIRST, thread, 2)).toEqual(taken)
      await deliveries.write({ ...taken, version: 3, status: 'delivered', nextAttemptAt: null })
      expect(await deliveries.pending(FIRST, null)).toEqual([delivery(10, 2)])
      expect(await deliveries.pending(SECOND, null)).toEqual([])
    })

    test('finds what is due, and logs the newest first', async () => {
      const { deliveries } = await make()
      await deliveries.add([delivery(1, 1), delivery(2, 9)])
      expect(await deliveries.due(minute(0), 9)).toEqual([])
      expect(await deliveries.due(minute(1), 9)).toEqual([{ subscriptionId: FIRST, thread }])
      const first = await deliveries.log(FIRST, null, 1)
      const rest = await deliveries.log(FIRST, first.next, 9)
      expect([...first.items, ...rest.items].map(({ number }) => number)).toEqual([2, 1])
    })

    test('remembers whom a verdict was sent, and not who only heard that the claim was found', async () => {
      const { deliveries } = await make()
      await deliveries.add([delivery(1, 1, 'claim.created')])
      expect(await deliveries.toldOf(thread, [FIRST, SECOND])).toEqual([])
      await deliveries.add([delivery(2, 1)])
      expect(await deliveries.toldOf(thread, [FIRST, SECOND])).toEqual([FIRST])
    })
  })
}

/** Subscriptions and deliveries in memory. */
import { Delivery } from '../../shared/domain/delivery.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { isPublicNotice } from '../../shared/domain/notice.ts'
import { Subscription } from '../../shared/domain/subscription.ts'
import type { DeliveryStore, SubscriptionStore } from '../../shared/ports.ts'

export function fakeSubscriptionStore(): SubscriptionStore {
  const known = new Map<string, Subscription>()
  let place: string | null = null
  return {
    get: async (id) => structuredClone(known.get(id) ?? null),
    async write(subscription) {
      if ((known.get(subscription.id)?.version ?? 0) !== subscription.version - 1)
        throw new VersionConflictError('changed meanwhile')
      known.set(subscription.id, Subscription.parse(structuredClone(subscription)))
    },
    delete: async (id) => void known.delete(id),
    async list(after, limit) {
      const places = [...known.values()].map((one) => ({ one, at: `${one.createdAt}#${one.id}` }))
      const found = places.sort((a, b) => (a.at < b.at ? -1 : 1)).filter(({ at }) => after === null || at > after)
      const part = found.slice(0, limit)
      const next = part.length < limit ? null : (part.at(-1)?.at ?? null)
      return { items: part.map(({ one }) => structuredClone(one)), next }
    },
    toldTo: async () => place,
    async moveTold(from, to) {
      if (place !== from) return false
      place = to
      return true
    },
  }
}

const keyOf = ({ subscriptionId, thread, number }: Pick<Delivery, 'subscriptionId' | 'thread' | 'number'>): string =>
  `${subscriptionId} ${thread} ${String(number).padStart(15, '0')}`

export function fakeDeliveryStore(): DeliveryStore {
  const known = new Map<string, Delivery>()
  const told = new Set<string>()
  const inOrder = () => [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => structuredClone(one))
  return {
    async add(deliveries) {
      for (const one of deliveries) {
        if (isPublicNotice(one)) told.add(`${one.subscriptionId} ${one.thread}`)
        if (!known.has(keyOf(one))) known.set(keyOf(one), Delivery.parse(structuredClone(one)))
      }
    },
    get: async (subscriptionId, thread, number) =>
      inOrder().find((one) => keyOf(one) === `${subscriptionId} ${thread} ${String(number).padStart(15, '0')}`) ?? null,
    async write(delivery) {
      if (known.get(keyOf(delivery))?.version !== delivery.version - 1) return false
      known.set(keyOf(delivery), Delivery.parse(structuredClone(delivery)))
      return true
    },
    pending: async (id, thread) =>
      inOrder().filter(
        (one) => one.subscriptionId === id && one.status === 'pending' && (thread === null || one.thread === thread),
      ),
    toldOf: async (claim, ids) => ids.filter((id) => told.has(`${id} ${claim}`)),
    async due(at, limit) {
      const due = inOrder().filter(({ nextAttemptAt }) => nextAttemptAt !== null && nextAttemptAt <= at)
      const byTime = due.sort((a, b) => (`${a.nextAttemptAt}` < `${b.nextAttemptAt}` ? -1 : 1)).slice(0, limit)
      return byTime.map(({ subscriptionId, thread }) => ({ subscriptionId, thread }))
    },
    async log(id, after, limit) {
      const places = inOrder()
        .filter(({ subscriptionId }) => subscriptionId === id)
        .map((one) => ({ one, at: `${one.createdAt}#${one.id}` }))
      const found = places.sort((a, b) => (a.at < b.at ? 1 : -1)).filter(({ at }) => after === null || at < after)
      const part = found.slice(0, limit)
      const next = part.length < limit ? null : (part.at(-1)?.at ?? null)
      return { items: part.map(({ one }) => one), next }
    },
  }
}

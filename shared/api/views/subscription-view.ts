/** A subscription without its secrets, and a delivery with what was answered. */
import { z } from '@hono/zod-openapi'
import type { Delivery } from '../../domain/delivery.ts'
import { type Subscription, SubscriptionFilter } from '../../domain/subscription.ts'

export const SubscriptionView = z
  .object({
    id: z.string(),
    url: z.string(),
    filter: SubscriptionFilter,
    status: z.enum(['active', 'paused']),
    notice: z
      .object({ at: z.string(), code: z.enum(['webhook_failing', 'webhook_gone']), message: z.string() })
      .nullable()
      .openapi({ description: 'Why it rests, where nobody asked it to.' }),
    createdAt: z.string(),
    oldSecretsUntil: z.string().nullable().openapi({ description: 'Until then an older secret signs too.' }),
  })
  .openapi('Subscription')

export const NewSecretView = z
  .object({
    subscription: SubscriptionView,
    secret: z.string().openapi({ description: 'Shown now and never again.', example: 'whsec_…' }),
  })
  .openapi('NewWebhookSecret')

export const DeliveryView = z
  .object({
    id: z.string().openapi({ description: 'The `webhook-id`: the same at every attempt.' }),
    type: z.string(),
    claimId: z.string().nullable(),
    sequence: z.int(),
    status: z.enum(['pending', 'delivered', 'dropped']),
    createdAt: z.string(),
    attempts: z.int(),
    nextAttemptAt: z.string().nullable(),
    answer: z
      .object({
        at: z.string(),
        status: z.int().nullable(),
        code: z.string().nullable(),
        message: z.string().nullable(),
      })
      .nullable()
      .openapi({ description: 'To the last attempt; of what was taken in, the receipt.' }),
  })
  .openapi('Delivery')

export function viewOfSubscription(subscription: Subscription): z.infer<typeof SubscriptionView> {
  const { id, url, filter, status, notice, createdAt, secrets } = subscription
  const ends = secrets.flatMap(({ until }) => until ?? [])
  return { id, url, filter, status, notice, createdAt, oldSecretsUntil: ends.sort().at(-1) ?? null }
}

export function viewOfDelivery(delivery: Delivery): z.infer<typeof DeliveryView> {
  const { id, type, thread, number, status, createdAt, attempts, nextAttemptAt, answer } = delivery
  const claimId = thread === 'test' ? null : thread
  return { id, type, claimId, sequence: number, status, createdAt, attempts, nextAttemptAt, answer }
}

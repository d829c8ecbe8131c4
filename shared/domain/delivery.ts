/** One message to one subscriber: what was tried and when, and what comes next. Messages of one thread go in their order. */
import * as z from 'zod'
import { sha256 } from './hash.ts'
import { ClaimId, SubscriptionId } from './ids.ts'
import { NoticeType } from './notice.ts'

export const DeliveryId = z.string().regex(/^msg_[0-9a-f]{24}$/)

export const Delivery = z.object({
  /** The same at every attempt (`webhook-id`), so that a consumer knows a message that comes twice. */
  id: DeliveryId,
  subscriptionId: SubscriptionId,
  /** The claim; or `test`. */
  thread: z.union([ClaimId, z.literal('test')]),
  /** The place in its thread. */
  number: z.int().min(0),
  type: z.union([NoticeType, z.literal('test')]),
  body: z.string(),
  status: z.enum(['pending', 'delivered', 'dropped']),
  createdAt: z.iso.datetime(),
  attempts: z.int().min(0),
  firstAttemptAt: z.iso.datetime().nullable(),
  /** When it is tried (again); null where it is not. */
  nextAttemptAt: z.iso.datetime().nullable(),
  /** What came of the last attempt: the receipt, where it was taken in. */
  answer: z
    .object({
      at: z.iso.datetime(),
      status: z.int().nullable(),
      code: z.string().nullable(),
      message: z.string().nullable(),
    })
    .nullable(),
  version: z.int().positive(),
})
export type Delivery = z.infer<typeof Delivery>

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** After so long without an answer that takes it in, the subscription is paused. */
export const TRIED_FOR_MS = 72 * HOUR_MS
/** While an attempt is under way nobody else makes one; longer than any attempt. */
export const ATTEMPT_MS = MINUTE_MS
const WAITS_MS = [5_000, 5 * MINUTE_MS, 30 * MINUTE_MS, 2 * HOUR_MS, 5 * HOUR_MS, 10 * HOUR_MS]
/** Up to so much is added by chance, so that a server that comes back is not met by all at once. */
const SPREAD = 0.2

export function newDelivery(
  about: Pick<Delivery, 'subscriptionId' | 'thread' | 'number' | 'type' | 'body'>,
  at: string,
): Delivery {
  const { subscriptionId, thread, number } = about
  const id = `msg_${sha256(`${subscriptionId}\n${thread}\n${number}`).slice(0, 24)}`
  const untried = { status: 'pending', attempts: 0, firstAttemptAt: null, nextAttemptAt: at, answer: null } as const
  return { ...about, ...untried, id, createdAt: at, version: 1 }
}

/** Taken up for an attempt: should whoever made it die, it is due again. */
export function attempted(delivery: Delivery, at: string): Delivery {
  return next(delivery, {
    attempts: delivery.attempts + 1,
    firstAttemptAt: delivery.firstAttemptAt ?? at,
    nextAttemptAt: later(at, ATTEMPT_MS),
  })
}

export type Answer = {
  status: number | null
  code: string | null
  message: string | null
  retryAfterSeconds: number | null
}

/** Whether the consumer has taken it in. */
export function isReceipt({ status }: Pick<Answer, 'status'>): boolean {
  return status !== null && status >= 200 && status < 300
}

/** After an attempt: delivered, to be tried again, or given up (`nextAttemptAt` null). `chance` is a number from 0 to 1. */
export function answered(delivery: Delivery, answer: Answer, { at, chance }: { at: string; chance: number }): Delivery {
  const { retryAfterSeconds, ...told } = answer
  const noted = { answer: { at, ...told } }
  if (isReceipt(answer)) return next(delivery, { ...noted, status: 'delivered', nextAttemptAt: null })
  const wait = WAITS_MS[Math.min(delivery.attempts, WAITS_MS.length) - 1] ?? 0
  const asked = Math.min((retryAfterSeconds ?? 0) * 1000, HOUR_MS)
  const end = later(delivery.firstAttemptAt ?? at, TRIED_FOR_MS)
  const againMs = Math.max(wait * (1 + SPREAD * chance), asked)
  const again = later(at, Math.min(againMs, Date.parse(end) - Date.parse(at)))
  // Gone for good: the consumer says that it wants no more (Standard Webhooks).
  return next(delivery, {
    ...noted,
    nextAttemptAt: answer.status === 410 || at >= end ? null : again,
  })
}

/** To be sent anew, with three days of its own, whether it was taken in or not. */
export function sentAnew(delivery: Delivery, at: string): Delivery {
  return next(delivery, { status: 'pending', firstAttemptAt: null, attempts: 0, nextAttemptAt: at })
}

/** Put off until a time, or for as long as the subscription rests (null). */
export function postponed(delivery: Delivery, until: string | null): Delivery {
  return next(delivery, { nextAttemptAt: until })
}

function next(delivery: Delivery, changes: Partial<Delivery>): Delivery {
  return { ...delivery, ...changes, version: delivery.version + 1 }
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString()
}

/** What a request was answered that its caller named (`Idempotency-Key`), so that the same one again is answered the same. */
import * as z from 'zod'

/** So long (ms) a named request is known. */
export const ANSWERS_KEPT_MS = 24 * 3_600_000
/** A request that was begun so long ago (ms) and has no answer died: longer than any function of the API may run. */
export const GIVEN_UP_AFTER_MS = 60_000
/** A larger answer is not kept (bytes of JSON). */
export const MOST_ANSWER_BYTES = 300_000

export const KeptAnswer = z.object({
  /** Of the caller's method, path and body. */
  request: z.string(),
  startedAt: z.iso.datetime(),
  /** Null while the request is under way. The body is null where it shows a secret, or is too large to be kept. */
  answer: z.object({ status: z.int(), contentType: z.string().nullable(), body: z.string().nullable() }).nullable(),
})
export type KeptAnswer = z.infer<typeof KeptAnswer>

/** Whether another request under that name is still under way at a time. */
export function isUnderWay({ answer, startedAt }: KeptAnswer, nowMs: number): boolean {
  return answer === null && Date.parse(startedAt) + GIVEN_UP_AFTER_MS > nowMs
}

/** Whether the name is free again at a time. */
export function isForgotten({ startedAt }: Pick<KeptAnswer, 'startedAt'>, nowMs: number): boolean {
  return Date.parse(startedAt) + ANSWERS_KEPT_MS <= nowMs
}

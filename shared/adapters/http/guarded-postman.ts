/** Sends messages to addresses of anyone's choosing, under the same guard as what is fetched: nothing inside is reached. */
import { request as send } from 'undici'
import type { Clock, Postman } from '../../ports.ts'
import { refuseError } from './fetch-refusals.ts'
import { guardedDoor } from './guarded-door.ts'
import type { Resolve } from './guarded-lookup.ts'
import { singleHeaders } from './read-headers.ts'
import { readRetryAfter } from './read-retry-after.ts'

export function guardedPostman({
  clock,
  userAgent,
  allowedHosts,
  resolve,
}: {
  clock: Clock
  userAgent: string
  allowedHosts: readonly string[]
  resolve?: Resolve
}): Postman {
  const door = guardedDoor({ allowedHosts, ...(resolve ? { resolve } : {}) })
  return {
    refusalOf(written) {
      const url = door.checkUrl(written)
      return url instanceof URL ? null : url.message
    },
    async post(written, { headers, body, timeoutMs }) {
      const url = door.checkUrl(written)
      if (!(url instanceof URL)) return url
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        const answer = await send(url, {
          ...{ method: 'POST', dispatcher: door.agentFor(url), signal, headersTimeout: timeoutMs, body },
          headers: { ...headers, 'user-agent': userAgent },
        })
        // However long the answer is: its head says all.
        answer.body.on('error', () => {})
        answer.body.destroy()
        const retryAfterSeconds = readRetryAfter(singleHeaders(answer.headers)['retry-after'], clock.now())
        return { outcome: 'answered', status: answer.statusCode, retryAfterSeconds }
      } catch (error) {
        return refuseError(error, signal.aborted)
      }
    },
  }
}

/** How often a key may ask: one count a key for all instances, of which each takes a few requests at a time. */
import type { MiddlewareHandler } from 'hono'
import type { Services } from '../ports.ts'
import type { ApiEnvironment } from './caller.ts'
import { problemOf, problemResponse } from './problem.ts'

const WINDOW_MS = 60_000
/** An instance takes this part of a minute's requests at once: a write for each would cost more than most answers. */
const PARTS = 20

type Held = { window: string; left: number; used: number; isSpent: boolean }

/** People are not limited: they wait for their own answers. */
export function limitRate(services: Pick<Services, 'rates' | 'settings' | 'clock'>): MiddlewareHandler<ApiEnvironment> {
  const heldBy = new Map<string, Held>()
  return async (context, next) => {
    const caller = context.get('caller')
    if (!caller?.id.startsWith('key_')) return next()
    const limit = services.settings.rateLimit.perMinute
    const now = services.clock.now().getTime()
    const start = Math.floor(now / WINDOW_MS) * WINDOW_MS
    const window = new Date(start).toISOString()
    const known = heldBy.get(caller.id)
    const held = known?.window === window ? known : { window, left: 0, used: 0, isSpent: false }
    heldBy.set(caller.id, held)
    if (held.left < 1 && !held.isSpent) {
      const wanted = Math.ceil(limit / PARTS)
      const at = new Date(now).toISOString()
      const { granted, used } = await services.rates.take(caller.id, { window, at, wanted, limit })
      held.left += granted
      held.used = used
      held.isSpent = granted === 0
    }
    const isLet = held.left > 0
    if (isLet) held.left -= 1
    const seconds = Math.ceil((start + WINDOW_MS - now) / 1000)
    const headers = {
      'ratelimit-limit': String(limit),
      'ratelimit-remaining': String(Math.max(0, limit - held.used + held.left)),
      'ratelimit-reset': String(seconds),
    }
    if (!isLet) {
      const problem = problemOf('rate_limited', `at most ${limit} requests a minute; the next in ${seconds} seconds`)
      return problemResponse(problem, { ...headers, 'retry-after': String(seconds) })
    }
    await next()
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
  }
}

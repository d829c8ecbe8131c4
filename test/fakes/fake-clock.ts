/** A clock that stands still until a test moves it. */
import type { Clock } from '../../shared/ports.ts'

export type FakeClock = Clock & {
  advance(ms: number): void
}

export function fakeClock(start = '2024-03-01T09:00:00.000Z'): FakeClock {
  let ms = Date.parse(start)
  return {
    now: () => new Date(ms),
    advance: (step) => {
      ms += step
    },
  }
}

/**
 * Time that passes only while everybody sleeps. Those who wake at the same moment act really at once; a day of a desk takes
 * as long as its requests do. The time lies in shared memory, so that a server in another thread goes by it too.
 */
import type { Clock } from '../../shared/ports.ts'

export const MINUTE_MS = 60_000
/** Sleepers wake on the full five minutes, so that many wake together. */
const BEAT_MS = 5 * MINUTE_MS

export class VirtualTime implements Clock {
  readonly shared = new SharedArrayBuffer(8)
  readonly #cell = new BigInt64Array(this.shared)
  #running = 0
  #sleepers: { at: number; wake: () => void }[] = []

  constructor(start = '2024-03-01T09:00:00.000Z') {
    this.#set(Date.parse(start))
  }

  get ms(): number {
    return Number(Atomics.load(this.#cell, 0))
  }

  now(): Date {
    return new Date(this.ms)
  }

  /** Runs tasks side by side in this time, until all have ended. */
  async run(tasks: readonly (() => Promise<void>)[]): Promise<void> {
    this.#running += tasks.length
    await Promise.all(
      tasks.map(async (task) => {
        try {
          await task()
        } finally {
          this.#rest()
        }
      }),
    )
  }

  /** To be called within a task: it goes on at least so much later. */
  sleep(ms: number): Promise<void> {
    const at = Math.ceil((this.ms + Math.max(ms, 1)) / BEAT_MS) * BEAT_MS
    return new Promise((wake) => {
      this.#sleepers.push({ at, wake })
      this.#rest()
    })
  }

  /** For between runs: nobody is at work. */
  skip(ms: number): void {
    this.#set(this.ms + ms)
  }

  #rest(): void {
    this.#running -= 1
    if (this.#running > 0 || this.#sleepers.length === 0) return
    const at = Math.min(...this.#sleepers.map((sleeper) => sleeper.at))
    const woken = this.#sleepers.filter((sleeper) => sleeper.at === at)
    this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.at !== at)
    this.#set(at)
    this.#running = woken.length
    for (const { wake } of woken) wake()
  }

  #set(ms: number): void {
    Atomics.store(this.#cell, 0, BigInt(ms))
  }
}

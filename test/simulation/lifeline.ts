/** A process that is killed at its n-th request: what it sent before stands, what comes after never happens. */
import { type Handler, wrappedHandler } from './wrapped-handler.ts'

/** At a request: before it took effect, or after it did and before its answer came. */
export type Moment = 'before' | 'after'

export class KilledError extends Error {
  override name = 'KilledError'
}

export class Lifeline {
  /** Requests since the start, or since it was last armed. */
  requests = 0
  #cut: { at: number; moment: Moment } | null = null
  #dead = false

  /** From now on the process dies at its n-th request. */
  cutAt(at: number, moment: Moment): void {
    this.requests = 0
    this.#cut = { at, moment }
  }

  /** A new process: it lives. */
  restart(): void {
    this.requests = 0
    this.#cut = null
    this.#dead = false
  }

  async send<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    if (this.#dead) throw new KilledError('the process is dead')
    this.requests += 1
    if (this.requests !== this.#cut?.at) return request()
    this.#dead = true
    if (this.#cut.moment === 'after') await request()
    throw new KilledError(`killed ${this.#cut.moment} request ${this.requests}`)
  }
}

/** The SDK's own handler, on a lifeline. */
export function mortalHandler(lifeline: Lifeline): Handler {
  return wrappedHandler((send) => lifeline.send(send))
}

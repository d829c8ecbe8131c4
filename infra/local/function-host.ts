/**
 * Keeps one function running: gives each event to an environment that has room, starts one when none has, and forgets those
 * that died. A function behind a queue works on one batch in each environment, as in Lambda, so that a message that crashes
 * it cannot take down the batch beside it; an API function answers many requests in one, because threads are not free here.
 */
import { FunctionEnvironment } from './function-environment.ts'
import type { LocalFunction } from './local-function.ts'

export interface FunctionHostOptions {
  readonly spec: LocalFunction
  readonly eventsPerEnvironment: number
  readonly log: (line: string) => void
}

export class FunctionHost {
  readonly #options: FunctionHostOptions
  readonly #environments = new Set<FunctionEnvironment>()

  constructor(options: FunctionHostOptions) {
    this.#options = options
  }

  get busy(): boolean {
    return [...this.#environments].some((environment) => environment.load > 0)
  }

  /** Runs the handler with this event; rejects with a `FunctionError`. */
  invoke(event: unknown): Promise<unknown> {
    const free = [...this.#environments].find(({ load }) => load < this.#options.eventsPerEnvironment)
    return (free ?? this.#start()).invoke(event)
  }

  /** Crashes every environment of the function. */
  async kill(): Promise<void> {
    await Promise.all([...this.#environments].map((environment) => environment.end('was killed')))
  }

  #start(): FunctionEnvironment {
    const { spec, log } = this.#options
    const environment = new FunctionEnvironment(spec, log, () => this.#environments.delete(environment))
    this.#environments.add(environment)
    return environment
  }
}

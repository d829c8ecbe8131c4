/**
 * One execution environment of a function: a thread with the function's own environment variables. It dies of a crash, of
 * using up its time, or of being killed; what it was doing then fails, and it is not used again.
 */
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { InvokeAnswer, type InvokeMessage } from './invocation.ts'
import type { LocalFunction } from './local-function.ts'

/** Thrown to whoever invoked a function that threw, crashed, was killed or ran out of time. */
export class FunctionError extends Error {}

type Settle = (outcome: { result: unknown } | { error: string }) => void

export class FunctionEnvironment {
  readonly #spec: LocalFunction
  readonly #log: (line: string) => void
  readonly #onEnd: () => void
  readonly #worker: Worker
  readonly #inFlight = new Map<string, Settle>()

  /** `onEnd` is called once, when the environment can take no more events. */
  constructor(spec: LocalFunction, log: (line: string) => void, onEnd: () => void) {
    this.#spec = spec
    this.#log = log
    this.#onEnd = onEnd
    this.#worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
      execArgv: [],
      env: { ...spec.environment, LOCAL_ENTRY_URL: pathToFileURL(spec.entry).href },
      resourceLimits: { maxOldGenerationSizeMb: spec.memoryMegabytes },
      stdout: true,
      stderr: true,
    })
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) createInterface({ input: stream }).on('line', log)
    this.#worker.on('message', (message: unknown) => this.#answer(message))
    this.#worker.on('error', (error) => log(String(error)))
    this.#worker.on('exit', () => this.#fail('crashed'))
  }

  /** How many events it is working on. */
  get load(): number {
    return this.#inFlight.size
  }

  invoke(event: unknown): Promise<unknown> {
    const id = randomUUID()
    const timeoutMs = this.#spec.timeoutSeconds * 1000
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.end(`timed out after ${this.#spec.timeoutSeconds} seconds`), timeoutMs)
      this.#inFlight.set(id, (outcome) => {
        clearTimeout(timer)
        this.#inFlight.delete(id)
        if ('error' in outcome) reject(new FunctionError(`${this.#spec.name}: ${outcome.error}`))
        else resolve(outcome.result)
      })
      this.#worker.postMessage({ id, event, deadline: Date.now() + timeoutMs } satisfies InvokeMessage)
    })
  }

  /** Ends the thread at once, whatever it is doing. */
  async end(reason: string): Promise<void> {
    this.#fail(reason)
    await this.#worker.terminate()
  }

  #answer(message: unknown): void {
    const answer = InvokeAnswer.parse(message)
    const settle = this.#inFlight.get(answer.id)
    if ('error' in answer) {
      this.#log(answer.error)
      settle?.({ error: answer.error })
    } else {
      settle?.({ result: answer.result === undefined ? undefined : JSON.parse(answer.result) })
    }
  }

  #fail(reason: string): void {
    this.#onEnd()
    if (this.load > 0) this.#log(`${this.#spec.name} ${reason}`)
    for (const settle of this.#inFlight.values()) settle({ error: reason })
  }
}

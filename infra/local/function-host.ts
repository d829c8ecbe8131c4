/**
 * Keeps one function running: starts its thread when it is first needed, gives it events, and ends it when it has used up
 * its time. A thread that dies fails what it was doing and is replaced at the next event, as a Lambda environment is.
 */
import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { InvokeAnswer, type InvokeMessage } from './invocation.ts'
import type { LocalFunction } from './local-function.ts'

/** Thrown to whoever invoked a function that threw, crashed, was killed or ran out of time. */
export class FunctionError extends Error {}

interface Invocation {
  readonly settle: (outcome: { result: unknown } | { error: string }) => void
}

export class FunctionHost {
  readonly #spec: LocalFunction
  readonly #log: (line: string) => void
  readonly #inFlight = new Map<string, Invocation>()
  #worker: Worker | undefined

  constructor(spec: LocalFunction, log: (line: string) => void) {
    this.#spec = spec
    this.#log = log
  }

  get busy(): boolean {
    return this.#inFlight.size > 0
  }

  /** Runs the handler with this event; rejects with a `FunctionError`. */
  invoke(event: unknown): Promise<unknown> {
    const id = randomUUID()
    const timeoutMs = this.#spec.timeoutSeconds * 1000
    const worker = this.#start()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.#end(worker, `timed out after ${this.#spec.timeoutSeconds} seconds`),
        timeoutMs,
      )
      this.#inFlight.set(id, {
        settle: (outcome) => {
          clearTimeout(timer)
          this.#inFlight.delete(id)
          if ('error' in outcome) reject(new FunctionError(`${this.#spec.name}: ${outcome.error}`))
          else resolve(outcome.result)
        },
      })
      worker.postMessage({ id, event, deadline: Date.now() + timeoutMs } satisfies InvokeMessage)
    })
  }

  /** Ends the thread at once, whatever it is doing: the crash that a test wants. */
  async kill(): Promise<void> {
    if (this.#worker) await this.#end(this.#worker, 'was killed')
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
      execArgv: [],
      env: { ...this.#spec.environment, LOCAL_ENTRY_URL: pathToFileURL(this.#spec.entry).href },
      resourceLimits: { maxOldGenerationSizeMb: this.#spec.memoryMegabytes },
      stdout: true,
      stderr: true,
    })
    for (const stream of [worker.stdout, worker.stderr]) createInterface({ input: stream }).on('line', this.#log)
    worker.on('message', (message: unknown) => this.#answer(message))
    worker.on('error', (error) => this.#log(String(error)))
    worker.on('exit', () => this.#lost(worker, 'crashed'))
    this.#worker = worker
    return worker
  }

  #answer(message: unknown): void {
    const answer = InvokeAnswer.parse(message)
    const invocation = this.#inFlight.get(answer.id)
    if ('error' in answer) {
      this.#log(answer.error)
      invocation?.settle({ error: answer.error })
    } else {
      invocation?.settle({ result: answer.result === undefined ? undefined : JSON.parse(answer.result) })
    }
  }

  async #end(worker: Worker, reason: string): Promise<void> {
    this.#lost(worker, reason)
    await worker.terminate()
  }

  #lost(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    if (this.busy) this.#log(`${this.#spec.name} ${reason}`)
    for (const { settle } of this.#inFlight.values()) settle({ error: reason })
  }
}

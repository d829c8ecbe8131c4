/**
 * Feeds a queue to its function as Lambda's event source mapping does: a batch at a time, deletes what succeeded, leaves
 * what failed to come again; the queue's own redrive policy carries away what keeps failing.
 */
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import * as z from 'zod'
import type { EventSource } from './event-source.ts'
import { toSqsEvent } from './sqs-event.ts'

/** Short, so that stopping waits no longer: a receive that is cut off would hide its messages from everyone. */
const WAIT_SECONDS = 1

const BatchAnswer = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish()

export interface QueuePollerOptions {
  readonly source: EventSource
  readonly sqs: SQSClient
  readonly invoke: (event: unknown) => Promise<unknown>
  /** How soon a failed message comes again; without it after the queue's visibility timeout, as in AWS. */
  readonly retryAfterSeconds: number | undefined
  readonly log: (line: string) => void
}

export class QueuePoller {
  readonly #options: QueuePollerOptions
  readonly #loops: readonly Promise<void>[]
  #stopping = false

  constructor(options: QueuePollerOptions) {
    this.#options = options
    this.#loops = Array.from({ length: options.source.concurrency }, () => this.#run())
  }

  /** Takes no more batches and resolves when the last one is done. */
  async stop(): Promise<void> {
    this.#stopping = true
    await Promise.all(this.#loops)
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        const messages = await this.#receive()
        if (messages.length > 0) await this.#work(messages)
      } catch (error) {
        if (!this.#stopping) this.#options.log(`the poller of ${this.#options.source.functionName}: ${String(error)}`)
      }
    }
  }

  async #receive(): Promise<readonly Message[]> {
    const { sqs, source } = this.#options
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: source.queueUrl,
        MaxNumberOfMessages: source.batchSize,
        WaitTimeSeconds: WAIT_SECONDS,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    )
    return Messages ?? []
  }

  async #work(messages: readonly Message[]): Promise<void> {
    const failed = await this.#failures(messages)
    await this.#delete(messages.filter((message) => !failed.has(message.MessageId)))
    await this.#retry(messages.filter((message) => failed.has(message.MessageId)))
  }

  /** The ids that failed: all of them when the function threw or named an id that it was not given. */
  async #failures(messages: readonly Message[]): Promise<ReadonlySet<string | undefined>> {
    const ids = new Set(messages.map((message) => message.MessageId))
    try {
      const answer = BatchAnswer.parse(await this.#options.invoke(toSqsEvent(messages, this.#options.source.queueArn)))
      if (!this.#options.source.reportsItemFailures) return new Set()
      const failed = new Set(answer?.batchItemFailures?.map((failure) => failure.itemIdentifier) ?? [])
      return [...failed].every((id) => ids.has(id)) ? failed : ids
    } catch {
      return ids
    }
  }

  async #delete(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return
    const entries = messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }))
    const { sqs, source } = this.#options
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: source.queueUrl, Entries: entries }))
  }

  async #retry(messages: readonly Message[]): Promise<void> {
    const { sqs, source, retryAfterSeconds } = this.#options
    if (messages.length === 0 || retryAfterSeconds === undefined) return
    const entries = messages.map(({ ReceiptHandle }, index) => ({
      Id: String(index),
      ReceiptHandle,
      VisibilityTimeout: retryAfterSeconds,
    }))
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: source.queueUrl, Entries: entries }))
  }
}

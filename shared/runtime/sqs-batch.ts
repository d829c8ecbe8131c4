/** Runs a queue's messages one by one: a bad one fails alone and ends in the dead-letter queue, its neighbours go on. */
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { z } from 'zod'
import { logFault } from './logger.ts'

/** Each body is parsed by `schema` before `work` sees it. Answers with the messages that failed (`ReportBatchItemFailures`). */
export async function runBatch<Schema extends z.ZodType>(
  { Records }: SQSEvent,
  schema: Schema,
  work: (message: z.infer<Schema>) => Promise<void>,
): Promise<SQSBatchResponse> {
  const failures = await Promise.all(
    Records.map(async (record) => {
      try {
        await work(schema.parse(JSON.parse(record.body)))
        return []
      } catch (error) {
        logFault(error, { messageId: record.messageId, received: timesReceived(record) })
        return [{ itemIdentifier: record.messageId }]
      }
    }),
  )
  return { batchItemFailures: failures.flat() }
}

function timesReceived({ attributes }: SQSRecord): number {
  return Number(attributes.ApproximateReceiveCount)
}

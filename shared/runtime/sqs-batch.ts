/** Runs a queue's messages one by one: a bad one fails alone and ends in the dead-letter queue, its neighbours go on. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { z } from 'zod'
import { logFault } from './logger.ts'

const processor = new BatchProcessor(EventType.SQS)

/** Each body is parsed by `schema` before `work` sees it. */
export function runBatch<Schema extends z.ZodType>(
  event: SQSEvent,
  schema: Schema,
  work: (message: z.infer<Schema>) => Promise<void>,
): Promise<SQSBatchResponse> {
  async function runRecord(record: SQSRecord): Promise<void> {
    try {
      await work(schema.parse(JSON.parse(record.body)))
    } catch (error) {
      const received = Number(record.attributes.ApproximateReceiveCount)
      logFault(error, { messageId: record.messageId, received })
      throw error
    }
  }
  return processPartialResponse(event, runRecord, processor, { throwOnFullBatchFailure: false })
}

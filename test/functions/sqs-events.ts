/** SQS events as Lambda gives them to a function behind a queue. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import type { LocalDesk } from '../local-desk.ts'

/** One record a body; a body that is no string is sent as JSON. Message ids are `m0`, `m1`, … in order. */
export function sqsEvent(...bodies: unknown[]): SQSEvent {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `m${index}`,
      receiptHandle: `handle-${index}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1715677200000',
        SenderId: 'local',
        ApproximateFirstReceiveTimestamp: '1715677200000',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:test',
      awsRegion: 'us-east-1',
    })),
  }
}

/** Runs a queue's function on these bodies; the ids of the messages that failed. */
export async function failures(desk: LocalDesk, functionName: string, ...bodies: unknown[]): Promise<string[]> {
  const answer = (await desk.stack.invoke(functionName, sqsEvent(...bodies))) as SQSBatchResponse
  return answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
}

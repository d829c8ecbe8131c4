/** Tells when the worker queues have nothing left to do. Lanes are not asked: claims may wait in them for days. */
import { setTimeout as delay } from 'node:timers/promises'
import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs'

const CHECK_EVERY_MS = 50

/** Resolves when all is quiet twice in a row: a message may be between two queues at the first look. */
export async function waitUntilIdle(
  sqs: SQSClient,
  queueUrls: readonly string[],
  isBusy: () => boolean,
): Promise<void> {
  let quietLooks = 0
  while (quietLooks < 2) {
    const counts = await Promise.all(queueUrls.map((url) => countMessages(sqs, url)))
    quietLooks = !isBusy() && counts.every((count) => count === 0) ? quietLooks + 1 : 0
    if (quietLooks < 2) await delay(CHECK_EVERY_MS)
  }
}

/** Visible, in flight and delayed together. */
async function countMessages(sqs: SQSClient, queueUrl: string): Promise<number> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: [
        'ApproximateNumberOfMessages',
        'ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesDelayed',
      ],
    }),
  )
  return Object.values(Attributes ?? {}).reduce((sum, count) => sum + Number(count), 0)
}

/** The queues in SQS, wired as the functions wire them. */
import { DeleteMessageBatchCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { describe } from 'vitest'
import { articleQueueServices, laneServices } from '../../shared/runtime/services.ts'
import { laneQueuesContract } from './lane-queues-contract.ts'
import { makeQueue, SQS_ENDPOINT, useServers } from './servers.ts'
import { workQueueContract } from './work-queue-contract.ts'

useServers()

describe(SQS_ENDPOINT ? 'ElasticMQ' : 'fauxqs', () => {
  laneQueuesContract(async () => {
    const [ar, en, other] = await Promise.all([makeQueue(), makeQueue(), makeQueue()])
    const urls = { ar, en, other }
    const { laneQueues } = laneServices({ LANE_AR_QUEUE_URL: ar, LANE_EN_QUEUE_URL: en, LANE_OTHER_QUEUE_URL: other })
    return {
      queues: laneQueues,
      sendRaw: async (lane, body) => {
        await new SQSClient().send(new SendMessageCommand({ QueueUrl: urls[lane], MessageBody: body }))
      },
    }
  })

  workQueueContract(async () => {
    const url = await makeQueue()
    const { articleQueue } = articleQueueServices({ ARTICLE_QUEUE_URL: url })
    return { queue: articleQueue, received: () => drain(url) }
  })
})

/** Receives and deletes until the queue has nothing left to show. */
async function drain(QueueUrl: string): Promise<unknown[]> {
  const client = new SQSClient()
  const bodies: unknown[] = []
  for (;;) {
    const request = { QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1 }
    const { Messages = [] } = await client.send(new ReceiveMessageCommand(request))
    if (Messages.length === 0) return bodies
    bodies.push(...Messages.map(({ Body }) => JSON.parse(Body ?? 'null')))
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }))
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }))
  }
}

/** Embedded servers that go by a simulation's time, and desks on them: each an empty table, three lanes and a bucket. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { LOCAL_ACCOUNT, LOCAL_CREDENTIALS, LOCAL_REGION } from '../../infra/local/local-aws.ts'
import { s3TextStore } from '../../shared/adapters/s3/text-store.ts'
import { sqsLaneQueues } from '../../shared/adapters/sqs/lane-queues.ts'
import { sqsWorkQueue } from '../../shared/adapters/sqs/work-queue.ts'
import { LANES, type Lane } from '../../shared/domain/lane.ts'
import { type MatchingMessage, Nudge } from '../../shared/domain/messages.ts'
import { tableServices } from '../../shared/runtime/services.ts'
import { tableSchema } from '../contracts/table-schema.ts'
import type { LaggingIndexes } from './lagging-indexes.ts'
import { type Lifeline, mortalHandler } from './lifeline.ts'

export type TimedDesk = Awaited<ReturnType<TimedServers['openDesk']>>

export class TimedServers {
  readonly #worker: Worker
  readonly #ports: { dynamodb: number; fauxqs: number }
  #desks = 0

  constructor(worker: Worker, ports: { dynamodb: number; fauxqs: number }) {
    this.#worker = worker
    this.#ports = ports
  }

  get endpoints(): { dynamodb: string; queuesAndBucket: string } {
    const at = (port: number): string => `http://127.0.0.1:${port}`
    return { dynamodb: at(this.#ports.dynamodb), queuesAndBucket: at(this.#ports.fauxqs) }
  }

  /** With a lifeline, the desk's adapters reach the servers only while it holds; with lag, its indexes show the past. */
  async openDesk({ lifeline, lag }: { lifeline?: Lifeline; lag?: LaggingIndexes } = {}) {
    this.#desks += 1
    const TABLE_NAME = `desk-${this.#desks}`
    const shared = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS }
    const { dynamodb: endpoint, queuesAndBucket: host } = this.endpoints
    const tableAt = { ...shared, endpoint }
    const queuesAt = { ...shared, endpoint: host }
    const bucketAt = { ...queuesAt, forcePathStyle: true }
    const dynamodb = new DynamoDBClient(tableAt)
    const sqs = new SQSClient(queuesAt)
    const urlOf = (queue: Lane | 'matching' | 'extraction'): string => `${host}/${LOCAL_ACCOUNT}/${TABLE_NAME}-${queue}`
    await Promise.all([
      dynamodb.send(
        new CreateTableCommand({ TableName: TABLE_NAME, BillingMode: 'PAY_PER_REQUEST', ...tableSchema() }),
      ),
      new S3Client(bucketAt).send(new CreateBucketCommand({ Bucket: TABLE_NAME })),
      ...[...LANES, 'matching', 'extraction'].map((queue) =>
        sqs.send(new CreateQueueCommand({ QueueName: `${TABLE_NAME}-${queue}` })),
      ),
    ])
    const mortal = lifeline ? { requestHandler: mortalHandler(lifeline) } : {}
    const client = new SQSClient({ ...queuesAt, ...mortal })
    return {
      table: tableServices(
        { TABLE_NAME },
        { ...tableAt, ...mortal, ...(lag ? { requestHandler: lag.handler() } : {}) },
      ),
      texts: s3TextStore({ client: new S3Client({ ...bucketAt, ...mortal }), bucket: TABLE_NAME }),
      laneQueues: sqsLaneQueues({
        client,
        urls: { ar: urlOf('ar'), en: urlOf('en'), other: urlOf('other') },
      }),
      matchingQueue: sqsWorkQueue<MatchingMessage>({ client, url: urlOf('matching') }),
      /** What the adapters stand on, for requests that go past them. */
      bare: { dynamodb, tableName: TABLE_NAME, sqs, urlOf },
      /** Messages in all lanes, hidden ones too. */
      async messagesLeft(): Promise<number> {
        const counts = await Promise.all(LANES.map((lane) => depthOf(sqs, urlOf(lane))))
        return counts.reduce((sum, count) => sum + count, 0)
      },
      /** Takes what the lanes show now. */
      async takeNudges(): Promise<Nudge[]> {
        const taken = await Promise.all(LANES.map((lane) => takeAll(sqs, urlOf(lane))))
        return taken.flat().map((body) => Nudge.parse(JSON.parse(body)))
      },
      /** Takes the wishes for matching, each once. */
      takeMatching: async (): Promise<string[]> => [...new Set(await takeAll(sqs, urlOf('matching')))],
      /** Everything that the table holds. */
      async items(): Promise<Record<string, unknown>[]> {
        const items: Record<string, unknown>[] = []
        const pages = paginateScan(
          { client: DynamoDBDocumentClient.from(dynamodb) },
          { TableName: TABLE_NAME, ConsistentRead: true },
        )
        for await (const { Items = [] } of pages) items.push(...Items)
        return items
      },
    }
  }

  async stop(): Promise<void> {
    this.#worker.postMessage('stop')
    await once(this.#worker, 'message')
    await this.#worker.terminate()
  }
}

/** `time` holds one number, the time in milliseconds. */
export async function startTimedServers(time: SharedArrayBuffer): Promise<TimedServers> {
  const worker = new Worker(new URL('./timed-servers-worker.ts', import.meta.url), {
    execArgv: [],
    env: { AWS_REGION: LOCAL_REGION, AWS_ACCOUNT_ID: LOCAL_ACCOUNT },
    workerData: { time },
  })
  const [ports] = (await once(worker, 'message')) as [{ dynamodb: number; fauxqs: number }]
  return new TimedServers(worker, ports)
}

async function depthOf(sqs: SQSClient, QueueUrl: string): Promise<number> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
  return Number(Attributes?.ApproximateNumberOfMessages) + Number(Attributes?.ApproximateNumberOfMessagesNotVisible)
}

async function takeAll(sqs: SQSClient, QueueUrl: string): Promise<string[]> {
  const taken: string[] = []
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
    if (Messages.length === 0) return taken
    taken.push(...Messages.map(({ Body }) => Body ?? ''))
  }
}

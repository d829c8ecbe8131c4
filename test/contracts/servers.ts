/**
 * The servers under the contract suites: the embedded ones, or those that the environment names in their place
 * (`CONTRACT_DYNAMODB_ENDPOINT`, `CONTRACT_SQS_ENDPOINT`). Every call gives an empty table, bucket or set of queues.
 */
import { randomUUID } from 'node:crypto'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll } from 'vitest'
import { type Emulators, startEmulators } from '../../infra/local/emulators.ts'
import { LOCAL_ACCOUNT, LOCAL_CREDENTIALS, LOCAL_REGION } from '../../infra/local/local-aws.ts'
import { tableSchema } from './table-schema.ts'

export const DYNAMODB_ENDPOINT = process.env.CONTRACT_DYNAMODB_ENDPOINT
export const SQS_ENDPOINT = process.env.CONTRACT_SQS_ENDPOINT

/** Starts what is needed before the tests of a file and points the SDK's clients at it, as the local stack does. */
export function useServers(): void {
  let emulators: Emulators | undefined

  beforeAll(async () => {
    emulators = await startEmulators(undefined)
    const { dynamodb, sqs, s3 } = emulators.endpoints
    Object.assign(process.env, {
      AWS_REGION: LOCAL_REGION,
      AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: DYNAMODB_ENDPOINT ?? dynamodb,
      AWS_ENDPOINT_URL_SQS: SQS_ENDPOINT ?? sqs,
      AWS_ENDPOINT_URL_S3: s3,
    })
  })
  afterAll(() => emulators?.stop())
}

const uniqueName = (): string => `contract-${randomUUID()}`

/** The name of a new table. */
export async function makeTable(): Promise<string> {
  const TableName = uniqueName()
  const BillingMode = 'PAY_PER_REQUEST'
  await new DynamoDBClient().send(new CreateTableCommand({ TableName, BillingMode, ...tableSchema() }))
  return TableName
}

/** The URL of a new queue, at the very host that the clients were pointed at. */
export async function makeQueue(): Promise<string> {
  const QueueName = uniqueName()
  await new SQSClient().send(new CreateQueueCommand({ QueueName }))
  return `${process.env.AWS_ENDPOINT_URL_SQS}/${LOCAL_ACCOUNT}/${QueueName}`
}

/** The name of a new bucket. */
export async function makeBucket(): Promise<string> {
  const Bucket = uniqueName()
  await new S3Client().send(new CreateBucketCommand({ Bucket }))
  return Bucket
}

/**
 * Makes the template's table, queues and bucket on the embedded servers. What a data folder already holds is kept; queue
 * attributes are set anew each time, and a table whose keys have changed is refused, because its data would be unreadable.
 */
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb'
import { BucketAlreadyOwnedByYou, CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { LOCAL_CREDENTIALS, LOCAL_REGION, type LocalEndpoints } from './local-aws.ts'
import { type PhysicalResources, resolveValue } from './resolve-value.ts'
import { type Resource, resourcesOf, type Template } from './template.ts'

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))
const TableProperties = z.object({
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  KeySchema,
  BillingMode: z.literal('PAY_PER_REQUEST'),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({ ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']) }),
      }),
    )
    .optional(),
})
const QueueProperties = z.object({
  VisibilityTimeout: z.number().optional(),
  MessageRetentionPeriod: z.number().optional(),
  DelaySeconds: z.number().optional(),
  MaximumMessageSize: z.number().optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.unknown(), maxReceiveCount: z.number() }).optional(),
})

/** Thrown when a data folder cannot serve this version of the stack. */
export class DataFolderError extends Error {}

export async function provision(template: Template, named: PhysicalResources, endpoints: LocalEndpoints) {
  const account = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS }
  const dynamodb = new DynamoDBClient({ ...account, endpoint: endpoints.dynamodb })
  const sqs = new SQSClient({ ...account, endpoint: endpoints.sqs })
  const s3 = new S3Client({ ...account, endpoint: endpoints.s3 })
  await Promise.all([
    ...resourcesOf(template, 'AWS::DynamoDB::Table').map(([id, table]) => makeTable(dynamodb, refOf(id, named), table)),
    ...resourcesOf(template, 'AWS::S3::Bucket').map(([id]) => makeBucket(s3, refOf(id, named))),
    makeQueues(sqs, template, named),
  ])
  for (const client of [dynamodb, sqs, s3]) client.destroy()
}

async function makeTable(client: DynamoDBClient, tableName: string, resource: Resource): Promise<void> {
  const wanted = TableProperties.parse(resource.Properties)
  const existing = await describeTable(client, tableName)
  if (existing === undefined) {
    await client.send(new CreateTableCommand({ TableName: tableName, ...wanted }))
  } else if (existing !== keysOf(wanted)) {
    throw new DataFolderError(
      'the data folder was made by another version of Claimdesk; move it away or name a new one',
    )
  }
}

async function describeTable(client: DynamoDBClient, tableName: string): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: tableName }))
    return keysOf(TableProperties.pick({ KeySchema: true, GlobalSecondaryIndexes: true }).parse(Table))
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}

function keysOf(table: Pick<z.infer<typeof TableProperties>, 'KeySchema' | 'GlobalSecondaryIndexes'>): string {
  const indexes = (table.GlobalSecondaryIndexes ?? []).map(
    (index) => `${index.IndexName} ${JSON.stringify(index.KeySchema)} ${index.Projection.ProjectionType}`,
  )
  return [JSON.stringify(table.KeySchema), ...indexes.sort()].join('\n')
}

async function makeBucket(client: S3Client, bucketName: string): Promise<void> {
  try {
    await client.send(new CreateBucketCommand({ Bucket: bucketName }))
  } catch (error) {
    if (!(error instanceof BucketAlreadyOwnedByYou)) throw error
  }
}

/** Every queue first and its attributes after, so that a redrive policy finds its dead-letter queue. */
async function makeQueues(client: SQSClient, template: Template, named: PhysicalResources): Promise<void> {
  const queues = resourcesOf(template, 'AWS::SQS::Queue')
  await Promise.all(
    queues.map(([id]) =>
      client.send(new CreateQueueCommand({ QueueName: resolveValue({ 'Fn::GetAtt': [id, 'QueueName'] }, named) })),
    ),
  )
  await Promise.all(
    queues.map(([id, queue]) =>
      client.send(
        new SetQueueAttributesCommand({ QueueUrl: refOf(id, named), Attributes: attributesOf(queue, named) }),
      ),
    ),
  )
}

function attributesOf(resource: Resource, named: PhysicalResources): Record<string, string> {
  const { RedrivePolicy, ...numbers } = QueueProperties.parse(resource.Properties)
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(numbers)) attributes[name] = String(value)
  if (RedrivePolicy) {
    const deadLetterTargetArn = resolveValue(RedrivePolicy.deadLetterTargetArn, named)
    attributes.RedrivePolicy = JSON.stringify({ ...RedrivePolicy, deadLetterTargetArn })
  }
  return attributes
}

function refOf(logicalId: string, named: PhysicalResources): string {
  return resolveValue({ Ref: logicalId }, named)
}

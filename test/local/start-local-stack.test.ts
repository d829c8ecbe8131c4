import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, expect, test } from 'vitest'
import { DataFolderInUseError } from '../../infra/local/data-folder-lock.ts'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../infra/local/local-aws.ts'
import { DataFolderError } from '../../infra/local/provision.ts'
import { type LocalStack, type LocalStackOptions, startLocalStack } from '../../infra/local/start-local-stack.ts'
import { resourcesOf } from '../../infra/local/template.ts'
import { fixtureTemplate } from './fixtures/fixture-stack.ts'

const running: LocalStack[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((stack) => stack.stop()))
})

async function start(options: LocalStackOptions): Promise<LocalStack> {
  const stack = await startLocalStack(options)
  running.push(stack)
  return stack
}

function clientsOf({ endpoints }: LocalStack) {
  const account = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS }
  return {
    dynamodb: new DynamoDBClient({ ...account, endpoint: endpoints.dynamodb }),
    sqs: new SQSClient({ ...account, endpoint: endpoints.sqs }),
    s3: new S3Client({ ...account, endpoint: endpoints.s3 }),
  }
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'claimdesk-data-'))

test('the Claimdesk stack starts from its own template: queues, lanes, indexes, API', async () => {
  const stack = await start({})
  const { dynamodb, sqs } = clientsOf(stack)
  expect(Object.keys(stack.resources.queues).sort()).toEqual([
    'article',
    'evidence',
    'extraction',
    'feed',
    'matching',
    'notification',
  ])
  expect(Object.keys(stack.resources.deadLetters).sort()).toEqual([
    'article',
    'evidence',
    'extraction',
    'feed',
    'matching',
    'notification',
  ])
  expect(Object.keys(stack.resources.lanes).sort()).toEqual(['ar', 'en', 'other'])
  expect(stack.environmentOf('review-api')).toMatchObject({
    TABLE_NAME: stack.resources.tableName,
    LANE_AR_QUEUE_URL: stack.resources.lanes.ar,
  })
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: stack.resources.queues.article, AttributeNames: ['All'] }),
  )
  expect(JSON.parse(Attributes?.RedrivePolicy ?? '')).toEqual({
    deadLetterTargetArn: 'arn:aws:sqs:us-east-1:000000000000:claimdesk-dead-letters-article',
    maxReceiveCount: 5,
  })
  const { Items } = await dynamodb.send(
    new QueryCommand({
      TableName: stack.resources.tableName,
      IndexName: 'by-due',
      KeyConditionExpression: 'duePk = :due',
      ExpressionAttributeValues: { ':due': { S: 'nothing' } },
    }),
  )
  expect(Items).toEqual([])
  expect((await fetch(`${stack.url}/openapi.json`)).status).toBe(200)
})

test('items, objects and messages are there again after a restart, on whatever ports', async () => {
  const options = { template: fixtureTemplate(), dataFolder: newFolder() }
  const first = await start(options)
  const before = clientsOf(first)
  const { tableName: TableName, bucketName: Bucket } = first.resources
  const Key = { pk: { S: 'clm_1' }, sk: { S: 'claim' } }
  await before.dynamodb.send(new PutItemCommand({ TableName, Item: { ...Key, wording: { S: 'ادعاء' } } }))
  await before.s3.send(new PutObjectCommand({ Bucket, Key: 'texts/خبر', Body: 'نص' }))
  await before.sqs.send(new SendMessageCommand({ QueueUrl: first.resources.deadLetters.batch, MessageBody: 'kept' }))
  await first.stop()

  const second = await start(options)
  const after = clientsOf(second)
  const { Item } = await after.dynamodb.send(new GetItemCommand({ TableName, Key }))
  expect(Item?.wording?.S).toBe('ادعاء')
  const { Body } = await after.s3.send(new GetObjectCommand({ Bucket, Key: 'texts/خبر' }))
  expect(await Body?.transformToString()).toBe('نص')
  const { Messages } = await after.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: second.resources.deadLetters.batch, WaitTimeSeconds: 1 }),
  )
  expect(Messages?.map((message) => message.Body)).toEqual(['kept'])
})

test('a second start on the same folder is refused and leaves the first one be', async () => {
  const options = { template: fixtureTemplate(), dataFolder: newFolder() }
  const first = await start(options)
  await expect(startLocalStack(options)).rejects.toThrow(DataFolderInUseError)
  await expect(startLocalStack(options)).rejects.toThrow(first.url)
  expect((await fetch(`${first.url}/things/1`)).status).toBe(200)
})

test('a folder whose table has other keys is refused, and is free again', async () => {
  const dataFolder = newFolder()
  await (await start({ template: fixtureTemplate(), dataFolder })).stop()
  const changed = fixtureTemplate()
  for (const [, table] of resourcesOf(changed, 'AWS::DynamoDB::Table')) {
    table.Properties.GlobalSecondaryIndexes = undefined
  }
  await expect(startLocalStack({ template: changed, dataFolder })).rejects.toThrow(DataFolderError)
  await start({ template: fixtureTemplate(), dataFolder })
})

test('a taken port is named, and the next one is used', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const lines: string[] = []
  const stack = await start({ template: fixtureTemplate(), port, log: (_source, line) => lines.push(line) })
  expect(lines).toContain(`port ${port} is taken`)
  expect(Number(new URL(stack.url).port)).toBeGreaterThan(port)
  other.close()
})

test('nothing listens beyond this machine', async () => {
  const stack = await start({ template: fixtureTemplate() })
  const outward = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address !== undefined && !address.internal && address.family === 'IPv4')
  for (const place of [stack.url, ...Object.values(stack.endpoints)]) {
    for (const address of outward) {
      await expect(fetch(`http://${address?.address}:${new URL(place).port}/health`)).rejects.toThrow()
    }
  }
})

test('stopping twice is stopping once', async () => {
  const stack = await start({ template: fixtureTemplate() })
  await Promise.all([stack.stop(), stack.stop()])
  await expect(fetch(stack.url)).rejects.toThrow()
})

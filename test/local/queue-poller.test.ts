import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../infra/local/local-aws.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/start-local-stack.ts'
import { fixtureTemplate } from './fixtures/fixture-stack.ts'

let stack: LocalStack
let sqs: SQSClient
let dynamodb: DynamoDBClient
const lines: string[] = []

beforeAll(async () => {
  stack = await startLocalStack({
    template: fixtureTemplate(),
    retryAfterSeconds: 0,
    log: (_source, line) => lines.push(line),
  })
  const account = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS }
  sqs = new SQSClient({ ...account, endpoint: stack.endpoints.sqs })
  dynamodb = new DynamoDBClient({ ...account, endpoint: stack.endpoints.dynamodb })
})
afterAll(() => stack.stop())
beforeEach(() => {
  lines.length = 0
})

const send = (body: string) =>
  sqs.send(
    new SendMessageCommand({
      QueueUrl: stack.resources.queues.work,
      MessageBody: body,
      MessageAttributes: { kind: { DataType: 'String', StringValue: 'test' } },
    }),
  )

async function recordOf(body: string): Promise<Record<string, unknown> | undefined> {
  const { Item } = await dynamodb.send(
    new GetItemCommand({ TableName: stack.resources.tableName, Key: { pk: { S: body }, sk: { S: 'record' } } }),
  )
  return Item?.record?.S === undefined ? undefined : JSON.parse(Item.record.S)
}

async function deadLetters(): Promise<(string | undefined)[]> {
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: stack.resources.deadLetters.work,
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 3600,
    }),
  )
  return (Messages ?? []).map((message) => message.Body)
}

test('a function gets the record that Lambda would give it', async () => {
  const { MessageId } = await send('done ما يزيد على 110')
  await stack.idle()
  expect(await recordOf('done ما يزيد على 110')).toMatchObject({
    messageId: MessageId,
    receiptHandle: expect.any(String),
    body: 'done ما يزيد على 110',
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.any(String) },
    messageAttributes: { kind: { stringValue: 'test', dataType: 'String' } },
    md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/u),
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:claimdesk-queue-work',
    awsRegion: 'us-east-1',
  })
})

describe.each([
  ['that it reports as failed', 'fail'],
  ['that makes it throw', 'throw'],
  ['that crashes it', 'crash'],
  ['that uses up its time', 'hang'],
])('a message %s', (_what, wish) => {
  test('comes to the dead letters alone, and its neighbours are done', async () => {
    const neighbours = [1, 2, 3].map((number) => `done beside ${wish} ${number}`)
    await Promise.all([send(wish), ...neighbours.map(send)])
    await stack.idle()
    expect(await deadLetters()).toEqual([wish])
    for (const body of neighbours) expect(await recordOf(body)).toBeDefined()
  })
})

test('a killed function fails what it was doing, and starts anew with the next event', async () => {
  const hanging = stack.invoke('fetch-article', { Records: [{ body: 'hang' }] })
  const refused = expect(hanging).rejects.toThrow(/fetch-article: was killed/u)
  await stack.kill('fetch-article')
  await refused
  await send('done afterwards')
  await stack.idle()
  expect(await recordOf('done afterwards')).toBeDefined()
})

test('a failure is in the log with its reason', async () => {
  await send('throw')
  await stack.idle()
  expect(lines).toContainEqual(expect.stringContaining('as I was told'))
})

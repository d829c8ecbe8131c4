import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb'
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { FunctionError } from '../../infra/local/function-environment.ts'
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

const send = (queue: 'batch' | 'single', body: string) =>
  sqs.send(
    new SendMessageCommand({
      QueueUrl: stack.resources.queues[queue],
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

async function deadLettersOf(queue: 'batch' | 'single'): Promise<(string | undefined)[]> {
  const { Messages } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: stack.resources.deadLetters[queue],
      MaxNumberOfMessages: 10,
      VisibilityTimeout: 3600,
    }),
  )
  return (Messages ?? []).map((message) => message.Body)
}

test('a function gets the record that Lambda would give it', async () => {
  const { MessageId } = await send('batch', 'done ما يزيد على 110')
  await stack.idle()
  expect(await recordOf('done ما يزيد على 110')).toMatchObject({
    messageId: MessageId,
    receiptHandle: expect.any(String),
    body: 'done ما يزيد على 110',
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.any(String) },
    messageAttributes: { kind: { stringValue: 'test', dataType: 'String' } },
    md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/u),
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:claimdesk-queue-batch',
    awsRegion: 'us-east-1',
  })
})

test.each([
  { what: 'of a batch that it reports as failed', queue: 'batch', wish: 'fail' },
  { what: 'that makes it throw', queue: 'single', wish: 'throw' },
  { what: 'that crashes it', queue: 'single', wish: 'crash' },
  { what: 'that uses up its time', queue: 'single', wish: 'hang' },
] as const)('a message $what comes to the dead letters alone, and its neighbours are done', async ({ queue, wish }) => {
  const neighbours = [1, 2, 3].map((number) => `done beside ${wish} ${number}`)
  await Promise.all([send(queue, wish), ...neighbours.map((body) => send(queue, body))])
  await stack.idle()
  expect(await deadLettersOf(queue)).toEqual([wish])
  for (const body of neighbours) expect(await recordOf(body)).toBeDefined()
})

test('a batch whose function throws fails whole', async () => {
  await Promise.all([send('batch', 'throw'), send('batch', 'throw')])
  await stack.idle()
  expect(await deadLettersOf('batch')).toEqual(['throw', 'throw'])
})

test('a killed function fails what it was doing, and starts anew with the next event', async () => {
  const hanging = stack.invoke('fetch-article', { Records: [{ body: 'hang' }] })
  const refused = expect(hanging).rejects.toThrow(new FunctionError('fetch-article: was killed'))
  await stack.kill('fetch-article')
  await refused
  await send('batch', 'done afterwards')
  await stack.idle()
  expect(await recordOf('done afterwards')).toBeDefined()
})

test('a failure is in the log with its reason', async () => {
  await send('single', 'throw')
  await stack.idle()
  expect(lines).toContainEqual(expect.stringContaining('as I was told'))
})

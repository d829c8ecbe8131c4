/** The embedded queue keeps what SQS promises also when it keeps its data in a folder. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { expect, test } from 'vitest'
import { startEmulators } from '../../infra/local/emulators.ts'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../infra/local/local-aws.ts'

test.each([
  ['in memory', undefined],
  ['in a folder', mkdtempSync(join(tmpdir(), 'claimdesk-'))],
])('a message that is shown again at once is received again, data %s', async (_, folder) => {
  const emulators = await startEmulators(folder)
  const sqs = new SQSClient({ region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS, endpoint: emulators.endpoints.sqs })
  try {
    const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'lane' }))
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'ادعاء' }))
    const receive = async () =>
      (await sqs.send(new ReceiveMessageCommand({ QueueUrl, VisibilityTimeout: 60 }))).Messages
    const [first] = (await receive()) ?? []
    expect(await receive()).toBeUndefined()
    await sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle, VisibilityTimeout: 0 }),
    )
    expect((await receive())?.map(({ Body }) => Body)).toEqual(['ادعاء'])
  } finally {
    sqs.destroy()
    await emulators.stop()
  }
})

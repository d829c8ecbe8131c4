/** A worker's queue. The group (one publisher's hash) lets SQS be fair to the quiet ones. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { WorkQueue } from '../../ports.ts'

export function sqsWorkQueue<Message>({ client, url }: { client: SQSClient; url: string }): WorkQueue<Message> {
  return {
    async send(message, group, delay) {
      await client.send(
        new SendMessageCommand({
          QueueUrl: url,
          MessageBody: JSON.stringify(message),
          MessageGroupId: group,
          ...(delay === undefined ? {} : { DelaySeconds: delay.seconds }),
        }),
      )
    },
  }
}

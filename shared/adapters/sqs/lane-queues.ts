/** The lanes: one SQS queue a language, whose messages are nudges and may be lost, doubled or late. */
import {
  type BatchResultErrorEntry,
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
  SQSServiceException,
} from '@aws-sdk/client-sqs'
import type { Lane } from '../../domain/lane.ts'
import { Nudge } from '../../domain/messages.ts'
import type { LaneQueues } from '../../ports.ts'

const RECEIVE = { MaxNumberOfMessages: 10, VisibilityTimeout: 30 }

export function sqsLaneQueues({ client, urls }: { client: SQSClient; urls: Record<Lane, string> }): LaneQueues {
  return {
    async send(lane, nudge) {
      await client.send(new SendMessageCommand({ QueueUrl: urls[lane], MessageBody: JSON.stringify(nudge) }))
    },

    async receive(lane, WaitTimeSeconds) {
      const request = { QueueUrl: urls[lane], WaitTimeSeconds, ...RECEIVE }
      const { Messages } = await client.send(new ReceiveMessageCommand(request))
      return (Messages ?? []).map(({ Body, ReceiptHandle }) => ({
        lane,
        receiptHandle: ReceiptHandle ?? '',
        nudge: nudgeIn(Body ?? ''),
      }))
    },

    async hide(lane, messages) {
      if (messages.length === 0) return
      const Entries = messages.map(({ receiptHandle, seconds }, index) => ({
        Id: String(index),
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      }))
      try {
        await client.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: urls[lane], Entries }))
      } catch (error) {
        // The claim's item says who holds it; a message that shows too early or too late costs a delivery, no more.
        if (!(error instanceof SQSServiceException)) throw error
      }
    },

    async delete(lane, receiptHandles) {
      if (receiptHandles.length === 0) return
      const Entries = receiptHandles.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle }))
      const { Failed } = await client.send(new DeleteMessageBatchCommand({ QueueUrl: urls[lane], Entries }))
      refuseServerFaults(Failed)
    },
  }
}

function nudgeIn(body: string): Nudge | null {
  try {
    return Nudge.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

/** A handle that SQS no longer knows costs a delivery, never a review: the claim's nudge number covers it. */
function refuseServerFaults(failed: readonly BatchResultErrorEntry[] | undefined): void {
  const fault = failed?.find((entry) => entry.SenderFault !== true)
  if (fault !== undefined) throw new LaneQueueError(`${fault.Code}: ${fault.Message ?? 'no reason given'}`)
}

class LaneQueueError extends Error {
  readonly code = 'lane_queue_failed'
}

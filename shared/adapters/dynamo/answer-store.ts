/** Answers to named requests, in DynamoDB: one item a name, of which one request at a time may be under way. */
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { ANSWERS_KEPT_MS, GIVEN_UP_AFTER_MS, KeptAnswer } from '../../domain/kept-answer.ts'
import type { AnswerStore } from '../../ports.ts'
import { type Key, type Table, whenHolds } from './table.ts'

const answerKey = (name: string): Key => ({ pk: `ANSWER#${name}`, sk: 'ANSWER' })
const ago = (at: string, ms: number): string => new Date(Date.parse(at) - ms).toISOString()

export function dynamoAnswerStore({ client, name: TableName }: Table): AnswerStore {
  return {
    async begin(name, { request, at }) {
      const kept = { request, startedAt: at, answer: null }
      const expiresAt = Math.floor((Date.parse(at) + ANSWERS_KEPT_MS) / 1000)
      const begun = await whenHolds(
        client.send(
          new PutCommand({
            ...{ TableName, Item: { ...answerKey(name), kept, startedAt: at, isOpen: true, expiresAt } },
            ConditionExpression:
              'attribute_not_exists(pk) OR startedAt <= :forgotten OR (isOpen = :yes AND startedAt <= :dead)',
            ExpressionAttributeValues: {
              ...{ ':forgotten': ago(at, ANSWERS_KEPT_MS), ':dead': ago(at, GIVEN_UP_AFTER_MS), ':yes': true },
            },
          }),
        ),
      )
      if (begun) return null
      const { Item } = await client.send(new GetCommand({ TableName, Key: answerKey(name), ConsistentRead: true }))
      return Item === undefined ? this.begin(name, { request, at }) : KeptAnswer.parse(Item.kept)
    },

    async finish(name, { startedAt, answer }) {
      await whenHolds(
        client.send(
          new UpdateCommand({
            ...{ TableName, Key: answerKey(name), ConditionExpression: 'startedAt = :startedAt' },
            UpdateExpression: 'SET kept.answer = :answer, isOpen = :no',
            ExpressionAttributeValues: { ':answer': answer, ':no': false, ':startedAt': startedAt },
          }),
        ),
      )
    },

    async forget(name, startedAt) {
      await whenHolds(
        client.send(
          new DeleteCommand({
            ...{ TableName, Key: answerKey(name), ConditionExpression: 'startedAt = :startedAt' },
            ExpressionAttributeValues: { ':startedAt': startedAt },
          }),
        ),
      )
    },
  }
}

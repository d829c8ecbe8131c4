import { describe, expect, test } from 'vitest'
import { synthesisedStack } from './synthesised-stack.ts'

const DAY = 24 * 60 * 60
const { role, lambda, alarmsOn, assertions } = synthesisedStack()

describe.each([
  { queue: 'article', worker: 'fetch-article', impact: 'Articles that a newsroom sent' },
  { queue: 'feed', worker: 'fetch-feed', impact: 'registered feeds do not come in' },
  { queue: 'extraction', worker: 'extract-claims', impact: 'do not reach the reviewers' },
  { queue: 'notification', worker: 'deliver-webhook', impact: 'are not told of new verdicts' },
  { queue: 'matching', worker: 'match-claims', impact: 'newer figures are not noticed' },
])('the $queue queue', ({ queue, worker, impact }) => {
  const [queueId, { Properties: main }] = role(`queue:${queue}`)
  const [deadLettersId, { Properties: deadLetters }] = role(`dead-letters:${queue}`)
  const [functionId, { Properties: lambdaProperties }] = lambda(worker)

  test('keeps messages four days, and what failed five times fourteen', () => {
    expect(main.MessageRetentionPeriod).toBe(4 * DAY)
    expect(deadLetters.MessageRetentionPeriod).toBe(14 * DAY)
    expect(main.RedrivePolicy).toEqual({
      deadLetterTargetArn: { 'Fn::GetAtt': [deadLettersId, 'Arn'] },
      maxReceiveCount: 5,
    })
  })

  test('hides a message for at least six times as long as its function may run', () => {
    expect(main.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Number(lambdaProperties.Timeout))
  })

  test('feeds its function one message at a time, and hears if it failed', () => {
    assertions.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [queueId, 'Arn'] },
      FunctionName: { Ref: functionId },
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    })
  })

  test.each([
    { watched: 'dead letters', id: deadLettersId, metric: 'ApproximateNumberOfMessagesVisible' },
    { watched: 'the oldest message', id: queueId, metric: 'ApproximateAgeOfOldestMessage' },
    { watched: 'errors of the function', id: functionId, metric: 'Errors' },
  ])('rings for $watched and says who is hurt', ({ id, metric }) => {
    expect(alarmsOn(id, metric)).toEqual([expect.stringContaining(impact)])
  })
})

import { describe, expect, test } from 'vitest'
import { synthesisedStack } from './synthesised-stack.ts'

const { assertions, lambda } = synthesisedStack()

describe.each([
  { name: 'tell-subscribers', expression: 'rate(1 minute)', seconds: 60 },
  { name: 'poll-feeds', expression: 'rate(1 minute)', seconds: 60 },
  { name: 'fill-lanes', expression: 'rate(5 minutes)', seconds: 300 },
  { name: 'reconcile', expression: 'rate(10 minutes)', seconds: 600 },
])('$name', ({ name, expression, seconds }) => {
  const [functionId] = lambda(name)

  test(`runs at ${expression}, and a tick that cannot be delivered is dropped for the next one`, () => {
    assertions.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: expression,
      State: 'ENABLED',
      Target: {
        Arn: { 'Fn::GetAtt': [functionId, 'Arn'] },
        RetryPolicy: { MaximumEventAgeInSeconds: seconds, MaximumRetryAttempts: 2 },
      },
    })
  })

  test('rings when it has not run for three periods', () => {
    assertions.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Invocations',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: functionId } }],
      Period: seconds,
      EvaluationPeriods: 3,
      TreatMissingData: 'breaching',
    })
  })

  test('is invoked by a role of its own that may do nothing else', () => {
    assertions.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          { Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: { 'Fn::GetAtt': [functionId, 'Arn'] } },
        ],
      },
    })
  })

  test('does not repeat a failed run: the next one does the same work', () => {
    assertions.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: functionId },
      MaximumRetryAttempts: 0,
    })
  })
})

test('the silence of a schedule is seen: the alarm counts no data as a fault', () => {
  expect(
    Object.values(assertions.findResources('AWS::CloudWatch::Alarm')).filter(
      (alarm) => alarm.Properties.TreatMissingData === 'breaching',
    ),
  ).toHaveLength(4)
})

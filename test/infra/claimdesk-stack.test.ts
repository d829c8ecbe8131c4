import { Queue } from 'aws-cdk-lib/aws-sqs'
import { Validations } from 'aws-cdk-lib/core'
import { AwsSolutionsChecks } from 'cdk-nag'
import { expect, test } from 'vitest'
import { ClaimdeskStack } from '../../infra/claimdesk-stack.ts'
import { synthesisedStack, templateOnlyApp } from './synthesised-stack.ts'

test('the stack is as it was reviewed', () => {
  const { template } = synthesisedStack()
  // An asset's name comes from the folder that the project lies in.
  const text = JSON.stringify(template, null, 2).replaceAll(/[0-9a-f]{64}\.zip/gu, 'asset.zip')
  expect(JSON.parse(text)).toMatchSnapshot()
})

test('alarms go to the address that is given', () => {
  synthesisedStack({ alarmEmail: 'desk@example.org' }).assertions.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'desk@example.org',
  })
})

test.each([
  [{ alarmEmail: 'desk@example.org' }, 'Claimdesk/1.0 (+mailto:desk@example.org)'],
  [{ alarmEmail: 'desk@example.org', userAgent: 'Desk/2 (+https://desk.example)' }, 'Desk/2 (+https://desk.example)'],
])('sites that are read learn who reads them and how to reach them: %o', (props, userAgent) => {
  const functions = Object.values(synthesisedStack(props).assertions.findResources('AWS::Lambda::Function'))
  const told = functions.map(({ Properties }) => Properties.Environment?.Variables?.USER_AGENT ?? null)
  expect(new Set(told.filter((name) => name !== null))).toEqual(new Set([userAgent]))
})

test('every alarm tells somebody, and says who is hurt', () => {
  const alarms = Object.values(synthesisedStack().assertions.findResources('AWS::CloudWatch::Alarm'))
  expect(alarms.length).toBeGreaterThan(10)
  for (const { Properties } of alarms) {
    expect(Properties.AlarmActions).toHaveLength(1)
    expect(Properties.AlarmDescription).toMatch(/^(Articles|Newsrooms|Reviewers|Claims) .+ \(.+\)$/u)
  }
})

test("cdk-nag's AwsSolutions rules find nothing that is not mended or acknowledged", () => {
  const { app } = checkedStack()
  expect(() => app.synth()).not.toThrow()
})

test('a queue without encrypted transport is found', () => {
  const { app, stack } = checkedStack()
  new Queue(stack, 'Careless')
  expect(() => app.synth()).toThrow(/AwsSolutions-SQS3/u)
})

function checkedStack() {
  const app = templateOnlyApp()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return { app, stack: new ClaimdeskStack(app, 'Claimdesk') }
}

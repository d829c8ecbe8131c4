import { expect, test } from 'vitest'
import { resolveValue } from '../../infra/local/resolve-value.ts'

const resources = new Map([['Queue1', { ref: 'http://here/queue', attributes: { Arn: 'arn:aws:sqs:x' } }]])

test.each([
  ['a word', 'word', 'word'],
  ['a number', 30, '30'],
  ['a reference', { Ref: 'Queue1' }, 'http://here/queue'],
  ['a pseudo parameter', { Ref: 'AWS::Region' }, 'us-east-1'],
  ['an attribute', { 'Fn::GetAtt': ['Queue1', 'Arn'] }, 'arn:aws:sqs:x'],
  ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'Queue1' }]] }, 'a/http://here/queue'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own placeholders.
  ['a substitution', { 'Fn::Sub': '${AWS::Partition} ${Queue1} ${Queue1.Arn}' }, 'aws http://here/queue arn:aws:sqs:x'],
])('works out %s', (_what, value, text) => {
  expect(resolveValue(value, resources)).toBe(text)
})

test.each([
  ['a resource that is not there', { Ref: 'Gone' }, /Gone/u],
  ['an attribute that is not there', { 'Fn::GetAtt': ['Queue1', 'Depth'] }, /Queue1\.Depth/u],
  ['a function it does not know', { 'Fn::ImportValue': 'x' }, /Fn::ImportValue/u],
])('refuses %s by name', (_what, value, message) => {
  expect(() => resolveValue(value, resources)).toThrow(message)
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import { logicalIdOf } from '../../infra/local/resolve-value.ts'
import { type Resource, resourcesOf, roleOf } from '../../infra/local/template.ts'
import { synthesisedStack } from './synthesised-stack.ts'

const READ_TABLE = ['BatchGetItem', 'GetItem', 'Query']
const READ_WRITE_TABLE = ['BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem']
/** Of the table nothing but the items that count requests, and the key of cursors. */
const COUNT = { 'table where LeadingKeys is RATE#*,CURSORS': ['UpdateItem'] }
const SEND = ['GetQueueAttributes', 'GetQueueUrl', 'SendMessage']
const CONSUME = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage']
const SEND_AND_CONSUME = [...new Set([...SEND, ...CONSUME])].sort()
const EACH_LANE = (actions: string[]) => ({ 'lane:ar': actions, 'lane:en': actions, 'lane:other': actions })

const { template, lambda } = synthesisedStack()

test.each([
  { name: 'read-api', grants: { table: READ_TABLE, ...COUNT } },
  { name: 'check-api', grants: { table: READ_TABLE, ...COUNT } },
  {
    name: 'review-api',
    grants: {
      table: READ_WRITE_TABLE,
      bucket: ['ListBucket'],
      'bucket/texts/*': ['GetObject'],
      'bucket/statements/*': ['GetObject'],
      ...EACH_LANE(SEND_AND_CONSUME),
    },
  },
  {
    name: 'admin-api',
    grants: {
      table: READ_WRITE_TABLE,
      'bucket/pages/*': ['PutObject'],
      'queue:article': SEND,
      'queue:notification': SEND,
    },
  },
  { name: 'tell-subscribers', grants: { table: READ_WRITE_TABLE, 'queue:notification': SEND } },
  { name: 'deliver-webhook', grants: { table: READ_WRITE_TABLE, 'queue:notification': SEND_AND_CONSUME } },
  { name: 'poll-feeds', grants: { table: READ_WRITE_TABLE, 'queue:feed': SEND, 'queue:article': SEND } },
  {
    name: 'fetch-feed',
    grants: { table: READ_WRITE_TABLE, 'queue:feed': SEND_AND_CONSUME, 'queue:article': SEND },
  },
  {
    name: 'fetch-article',
    grants: {
      table: READ_WRITE_TABLE,
      bucket: ['ListBucket'],
      'bucket/pages/*': ['GetObject', 'PutObject'],
      'bucket/texts/*': ['PutObject'],
      'queue:article': SEND_AND_CONSUME,
      'queue:extraction': SEND,
    },
  },
  {
    name: 'extract-claims',
    grants: {
      table: READ_WRITE_TABLE,
      bucket: ['ListBucket'],
      'bucket/texts/*': ['GetObject'],
      'bucket/statements/*': ['GetObject', 'PutObject'],
      'queue:extraction': SEND_AND_CONSUME,
      'queue:matching': SEND,
      ...EACH_LANE(SEND),
    },
  },
  { name: 'match-claims', grants: { table: READ_WRITE_TABLE, 'queue:matching': CONSUME } },
  { name: 'fill-lanes', grants: { table: READ_WRITE_TABLE, ...EACH_LANE(SEND) } },
  {
    name: 'check-evidence',
    grants: { table: READ_WRITE_TABLE, 'bucket/snapshots/*': ['PutObject'], 'queue:evidence': SEND_AND_CONSUME },
  },
  { name: 'reconcile', grants: { table: READ_WRITE_TABLE, 'queue:evidence': SEND, ...EACH_LANE(SEND) } },
])('$name may do this and nothing else', ({ name, grants }) => {
  const { indexes, ...others } = grantsOf(name)
  expect(indexes).toEqual(READ_TABLE)
  expect(others).toEqual({ ...grants, logs: ['CreateLogStream', 'PutLogEvents'] })
})

test('docs-site may do nothing but log', () => {
  expect(grantsOf('docs-site')).toEqual({ logs: ['CreateLogStream', 'PutLogEvents'] })
})

test('no policy has a wildcard action, and none but folders of objects a wildcard resource', () => {
  for (const [, { Properties }] of resourcesOf(template, 'AWS::IAM::Policy')) {
    for (const { Action, Resource } of statementsOf(Properties)) {
      expect(Action.filter((action) => action.includes('*'))).toEqual([])
      expect(Resource.map(placeOf).filter((place) => place.includes('*') && !place.startsWith('bucket/'))).toEqual([])
    }
  }
})

test('no role has a managed policy', () => {
  expect(resourcesOf(template, 'AWS::IAM::Role').filter(([, role]) => role.Properties.ManagedPolicyArns)).toEqual([])
})

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])])
/** Only such a condition as is known here, because one that is not known would make a grant look wider than it is. */
const Condition = z.strictObject({
  'ForAllValues:StringLike': z.strictObject({ 'dynamodb:LeadingKeys': z.array(z.string()).min(1) }),
})
const PolicyProperties = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({
        Effect: z.literal('Allow'),
        Action: oneOrMore(z.string()),
        Resource: oneOrMore(z.unknown()),
        Condition: Condition.optional(),
      }),
    ),
  }),
  Roles: z.array(z.object({ Ref: z.string() })),
})
const Joined = z.object({ 'Fn::Join': z.tuple([z.string(), z.tuple([z.unknown(), z.string()])]) })

function statementsOf(properties: unknown) {
  return PolicyProperties.parse(properties).PolicyDocument.Statement
}

/** What a function's role allows: actions without their service, by the role or kind of what they are allowed on. */
function grantsOf(name: string): Record<string, string[]> {
  const roleId = logicalIdOf(lambda(name)[1].Properties.Role)
  const grants: Record<string, Set<string>> = {}
  for (const [, { Properties }] of resourcesOf(template, 'AWS::IAM::Policy')) {
    if (!PolicyProperties.parse(Properties).Roles.some((role) => role.Ref === roleId)) continue
    for (const { Action, Resource, Condition: condition } of statementsOf(Properties)) {
      const keys = condition?.['ForAllValues:StringLike']['dynamodb:LeadingKeys'].join()
      for (const place of Resource.map(placeOf).map((at) => (keys ? `${at} where LeadingKeys is ${keys}` : at))) {
        const actions = Action.map((action) => action.split(':')[1] ?? '')
        grants[place] = new Set([...(grants[place] ?? []), ...actions])
      }
    }
  }
  return Object.fromEntries(Object.entries(grants).map(([place, actions]) => [place, [...actions].sort()]))
}

function placeOf(arn: unknown): string {
  const joined = Joined.safeParse(arn).data?.['Fn::Join'][1]
  if (joined === undefined) return kindOf(template.Resources[logicalIdOf(arn) ?? ''])
  const suffix = joined[1]
  return suffix.startsWith('/index/')
    ? 'indexes'
    : `${kindOf(template.Resources[logicalIdOf(joined[0]) ?? ''])}${suffix}`
}

function kindOf(resource: Resource | undefined): string {
  if (resource === undefined) return '*'
  if (resource.Type === 'AWS::Logs::LogGroup') return 'logs'
  return roleOf(resource) ?? resource.Type
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterEach, expect, test } from 'vitest'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../infra/local/local-aws.ts'
import type { LocalStack } from '../../infra/local/start-local-stack.ts'

type Announced = Pick<LocalStack, 'url' | 'endpoints' | 'resources'>

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

async function run(dataFolder: string): Promise<{ child: ChildProcess; announced: Announced; lock: string }> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('fixtures/run-fixture.ts', import.meta.url)), dataFolder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  running.push(child)
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { child, announced: JSON.parse(line), lock: join(dataFolder, 'lock.json') }
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'claimdesk-signal-'))
const ITEM = { pk: { S: 'clm_1' }, sk: { S: 'claim' } }
const clientOf = ({ endpoints }: Announced): DynamoDBClient =>
  new DynamoDBClient({ region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS, endpoint: endpoints.dynamodb })

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly and frees the folder', async (signal) => {
  const { child, announced, lock } = await run(newFolder())
  expect((await fetch(`${announced.url}/things/1`)).status).toBe(200)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(existsSync(lock)).toBe(false)
})

test('what was stored before it was killed is there at the next start, which takes the folder over', async () => {
  const folder = newFolder()
  const first = await run(folder)
  await clientOf(first.announced).send(
    new PutItemCommand({ TableName: first.announced.resources.tableName, Item: ITEM }),
  )
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  expect(existsSync(first.lock)).toBe(true)

  const { announced } = await run(folder)
  const { Item } = await clientOf(announced).send(
    new GetItemCommand({ TableName: announced.resources.tableName, Key: ITEM }),
  )
  expect(Item).toEqual(ITEM)
})

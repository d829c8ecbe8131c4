/** The keys of a stack on one machine: one a role and a second reviewer, made once and kept with the stack's data. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Role } from '../../shared/domain/roles.ts'
import { deskServices, tableServices } from '../../shared/runtime/services.ts'
import { createApiKey } from '../../shared/use-cases/create-api-key.ts'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from './local-aws.ts'
import type { LocalStack } from './start-local-stack.ts'

const ROLES_OF = {
  newsroom: ['newsroom'],
  reviewer: ['reviewer'],
  secondReviewer: ['reviewer'],
  editor: ['editor'],
  ingester: ['ingester'],
  admin: ['admin'],
} as const satisfies Record<string, readonly Role[]>

const SampleKeys = z.record(
  z.enum(['newsroom', 'reviewer', 'secondReviewer', 'editor', 'ingester', 'admin']),
  z.string(),
)
export type SampleKeys = z.infer<typeof SampleKeys>

/** The secrets by name. With a data folder they are read from there, or made and kept there for the owner's eyes only. */
export async function sampleKeys(stack: LocalStack, dataFolder?: string): Promise<SampleKeys> {
  const file = dataFolder === undefined ? null : join(dataFolder, 'keys.json')
  if (file !== null && existsSync(file)) return SampleKeys.parse(JSON.parse(readFileSync(file, 'utf8')))
  const made = SampleKeys.parse(
    Object.fromEntries(
      await Promise.all(
        Object.entries(ROLES_OF).map(async ([name, roles]) => [name, await makeKey(stack, `sample ${name}`, roles)]),
      ),
    ),
  )
  if (file !== null) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  return made
}

async function makeKey(stack: LocalStack, name: string, roles: readonly Role[]): Promise<string> {
  const connection = { endpoint: stack.endpoints.dynamodb, region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS }
  const services = { ...deskServices(), ...tableServices({ TABLE_NAME: stack.resources.tableName }, connection) }
  const { secret } = await createApiKey(services, { name, roles: [...roles], expiresAt: null })
  return secret
}

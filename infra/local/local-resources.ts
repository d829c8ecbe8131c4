/** Where the stack's queues, table and bucket are on this machine, by the words of the design. */
import { type PhysicalResources, resolveValue } from './resolve-value.ts'
import { roleOf, type Template } from './template.ts'

export interface LocalResources {
  readonly tableName: string
  readonly bucketName: string
  /** URLs by queue: `article`, `extraction`. */
  readonly queues: Readonly<Record<string, string>>
  /** URLs of the dead-letter queues, by the queue whose failures they keep. */
  readonly deadLetters: Readonly<Record<string, string>>
  /** URLs by lane: `ar`, `en`, `other`. */
  readonly lanes: Readonly<Record<string, string>>
}

export function readLocalResources(template: Template, named: PhysicalResources): LocalResources {
  const byRole = Object.entries(template.Resources).flatMap(([id, resource]) => {
    const role = roleOf(resource)
    return role === undefined ? [] : [[role, resolveValue({ Ref: id }, named)] as const]
  })
  const withPrefix = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      byRole.filter(([role]) => role.startsWith(prefix)).map(([role, ref]) => [role.slice(prefix.length), ref]),
    )
  const one = (wanted: string): string => byRole.find(([role]) => role === wanted)?.[1] ?? ''
  return {
    tableName: one('table'),
    bucketName: one('bucket'),
    queues: withPrefix('queue:'),
    deadLetters: withPrefix('dead-letters:'),
    lanes: withPrefix('lane:'),
  }
}

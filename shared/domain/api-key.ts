/** A machine's key: shown once, kept as a hash, with roles and an end. */
import * as z from 'zod'
import { sha256 } from './hash.ts'
import { PersonId } from './ids.ts'
import { Role } from './roles.ts'

export const ApiKey = z.object({
  hash: z.string(),
  id: PersonId,
  /** Whose it is: the id of the key that it renews; its own where it renews none. */
  holder: PersonId.optional(),
  name: z.string().min(1).max(100),
  roles: z.array(Role).min(1),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
})
export type ApiKey = z.infer<typeof ApiKey>

/** Who calls with it: the same before and after it is renewed. */
export function holderOf({ id, holder }: ApiKey): PersonId {
  return holder ?? id
}

/** How a key's secret starts, so that it is told from a person's token and found by scanners of leaked secrets. */
export const KEY_PREFIX = 'cdk_'

/** What the table knows of a secret. The secret has 32 random bytes, so a plain hash is enough. */
export function hashOfSecret(secret: string): string {
  return sha256(`claimdesk-key\n${secret}`)
}

/** Whether a key opens anything at a time (ISO 8601). */
export function isGood(key: ApiKey, at: string): boolean {
  return key.revokedAt === null && (key.expiresAt === null || key.expiresAt > at)
}

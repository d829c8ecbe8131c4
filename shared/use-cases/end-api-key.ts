/** Ends a machine's key: at once, or after a time in which its successor takes over. */
import { type ApiKey, holderOf } from '../domain/api-key.ts'
import { KeyNotFoundError } from '../domain/errors.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { createApiKey } from './create-api-key.ts'

type Needs = Pick<Services, 'apiKeys' | 'clock' | 'secrets'>

/** The key of that id. Throws `KeyNotFoundError`. */
export async function getApiKey({ apiKeys }: Pick<Services, 'apiKeys'>, id: PersonId): Promise<ApiKey> {
  const key = await apiKeys.get(id)
  if (key === null) throw new KeyNotFoundError(`no key ${id}`)
  return key
}

/** The key as it is then; one that was revoked before stays as it was. */
export async function revokeApiKey(services: Pick<Services, 'apiKeys' | 'clock'>, key: ApiKey): Promise<ApiKey> {
  if (key.revokedAt !== null) return key
  const revoked = { ...key, revokedAt: services.clock.now().toISOString() }
  await services.apiKeys.put(revoked)
  return revoked
}

/** A new secret with the same name, roles and holder; the old one is good for so long yet (milliseconds), or until its own end. */
export async function rotateApiKey(
  services: Needs,
  key: ApiKey,
  overlapMs: number,
): Promise<{ key: ApiKey; secret: string }> {
  const { name, roles, expiresAt } = key
  const made = await createApiKey(services, { name, roles, expiresAt, holder: holderOf(key) })
  const until = new Date(services.clock.now().getTime() + overlapMs).toISOString()
  await services.apiKeys.put({ ...key, expiresAt: expiresAt !== null && expiresAt < until ? expiresAt : until })
  return made
}

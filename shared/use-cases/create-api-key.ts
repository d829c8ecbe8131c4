/** Makes a key for a machine. Its secret is returned once and never stored. */
import { type ApiKey, hashOfSecret, KEY_PREFIX } from '../domain/api-key.ts'
import { sha256 } from '../domain/hash.ts'
import { PersonId } from '../domain/ids.ts'
import type { Role } from '../domain/roles.ts'
import type { Services } from '../ports.ts'

export async function createApiKey(
  { apiKeys, clock, secrets }: Pick<Services, 'apiKeys' | 'clock' | 'secrets'>,
  wanted: { name: string; roles: Role[]; expiresAt: string | null; holder?: PersonId },
): Promise<{ key: ApiKey; secret: string }> {
  const secret = `${KEY_PREFIX}${secrets.next()}`
  const hash = hashOfSecret(secret)
  const id = PersonId.parse(`key_${sha256(hash).slice(0, 24)}`)
  const key: ApiKey = { ...wanted, hash, id, createdAt: clock.now().toISOString(), revokedAt: null }
  await apiKeys.put(key)
  return { key, secret }
}

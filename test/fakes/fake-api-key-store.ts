/** API keys in memory. */
import { ApiKey } from '../../shared/domain/api-key.ts'
import type { ApiKeyStore } from '../../shared/ports.ts'

export function fakeApiKeyStore(): ApiKeyStore {
  const keys = new Map<string, ApiKey>()
  return {
    findByHash: async (hash) => structuredClone(keys.get(hash) ?? null),
    list: async () => structuredClone([...keys.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))),
    async put(key) {
      keys.set(key.hash, ApiKey.parse(structuredClone(key)))
    },
  }
}

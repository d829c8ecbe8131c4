/** API keys in memory. */
import { ApiKey } from '../../shared/domain/api-key.ts'
import type { ApiKeyStore } from '../../shared/ports.ts'

export function fakeApiKeyStore(): ApiKeyStore {
  const keys = new Map<string, ApiKey>()
  return {
    findByHash: async (hash) => structuredClone(keys.get(hash) ?? null),
    get: async (id) => structuredClone([...keys.values()].find((key) => key.id === id) ?? null),
    async list(after, limit) {
      const placed = [...keys.values()].map((key) => ({ key, at: `${key.createdAt}#${key.id}` }))
      const found = placed.sort((a, b) => (a.at < b.at ? -1 : 1)).filter(({ at }) => after === null || at > after)
      const part = found.slice(0, limit)
      const next = part.length < limit ? null : (part.at(-1)?.at ?? null)
      return { items: structuredClone(part.map(({ key }) => key)), next }
    },
    async put(key) {
      keys.set(key.hash, ApiKey.parse(structuredClone(key)))
    },
  }
}

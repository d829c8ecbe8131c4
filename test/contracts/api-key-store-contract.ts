/** What every store of API keys keeps to. */
import { describe, expect, test } from 'vitest'
import { ApiKey, hashOfSecret } from '../../shared/domain/api-key.ts'
import type { ApiKeyStore } from '../../shared/ports.ts'
import { minute, person } from '../domain/build-claims.ts'

const KEY = ApiKey.parse({
  ...{ hash: hashOfSecret('secret'), id: 'key_1', name: 'نظام نشر الصحيفة', roles: ['newsroom'] },
  ...{ createdAt: minute(0), expiresAt: null, revokedAt: null },
})

export function apiKeyStoreContract(make: () => Promise<ApiKeyStore>): void {
  describe('a store of API keys', () => {
    test('finds a key by the hash of its secret only', async () => {
      const store = await make()
      await store.put(KEY)
      expect(await store.findByHash(hashOfSecret('secret'))).toEqual(KEY)
      expect(await store.findByHash(hashOfSecret('Secret'))).toBeNull()
    })

    test('lists the oldest first, a part at a time, and finds one by its id', async () => {
      const store = await make()
      const younger = ApiKey.parse({ ...KEY, hash: hashOfSecret('other'), id: 'key_2', createdAt: minute(5) })
      await store.put(younger)
      await store.put(KEY)
      const first = await store.list(null, 1)
      const rest = await store.list(first.next, 9)
      expect([...first.items, ...rest.items]).toEqual([KEY, younger])
      expect(await store.get(younger.id)).toEqual(younger)
      expect(await store.get(person('nobody'))).toBeNull()
    })

    test('a key that is put again has its new state', async () => {
      const store = await make()
      await store.put(KEY)
      await store.put({ ...KEY, revokedAt: minute(9) })
      expect((await store.findByHash(KEY.hash))?.revokedAt).toBe(minute(9))
    })
  })
}

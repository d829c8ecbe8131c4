/** What every keeper of host locks keeps to. */
import { describe, expect, test } from 'vitest'
import type { HostLocks } from '../../shared/ports.ts'
import { minute } from '../domain/build-claims.ts'

const lock = (holder: string, at: number) => ({ holder, at: minute(at), until: minute(at + 1) })

export function hostLocksContract(make: () => Promise<HostLocks>): void {
  describe('the locks of hosts', () => {
    test('one at a time holds a host, and only its holder lets it go', async () => {
      const locks = await make()
      expect(await locks.take('news.example', lock('a', 0))).toBe(true)
      expect(await locks.take('news.example', lock('b', 0))).toBe(false)
      expect(await locks.take('news.example', lock('a', 0))).toBe(false)
      expect(await locks.take('other.example', lock('b', 0))).toBe(true)
      await locks.release('news.example', 'b')
      expect(await locks.take('news.example', lock('b', 0))).toBe(false)
      await locks.release('news.example', 'a')
      expect(await locks.take('news.example', lock('b', 0))).toBe(true)
    })

    test('a hold whose holder died ends by itself, and its late release frees nothing', async () => {
      const locks = await make()
      await locks.take('news.example', lock('a', 0))
      expect(await locks.take('news.example', lock('b', 1))).toBe(true)
      await locks.release('news.example', 'a')
      expect(await locks.take('news.example', lock('c', 1))).toBe(false)
    })
  })
}

/** What every index of copies keeps to. */
import { describe, expect, test } from 'vitest'
import { articleIdOf } from '../../shared/domain/ids.ts'
import type { CopyIndex, KnownText } from '../../shared/ports.ts'
import { minute } from '../domain/build-claims.ts'

const text = (name: string): KnownText => ({
  ...{
    articleId: articleIdOf({ url: `https://news.example/${name}` }),
    signature: [1, 4_294_967_295],
    seenAt: minute(0),
  },
})

export function copyIndexContract(make: () => Promise<CopyIndex>): void {
  describe('an index of copies', () => {
    test('finds each text that shares a band once, and none that shares no band', async () => {
      const copies = await make()
      await copies.put(['a', 'b', 'c'], text('first'), minute(60))
      await copies.put(['d'], text('second'), minute(60))
      expect(await copies.find(['b', 'c', 'x'])).toEqual([text('first')])
      expect(await copies.find(['x'])).toEqual([])
      expect((await copies.find(['a', 'd'])).map(({ articleId }) => articleId).sort()).toEqual(
        [text('first').articleId, text('second').articleId].sort(),
      )
    })

    test('shows what is being read until that is over, each once', async () => {
      const copies = await make()
      expect(await copies.announced()).toEqual([])
      for (const name of ['first', 'second', 'first']) await copies.announce(text(name), minute(15))
      expect((await copies.announced()).map(({ articleId }) => articleId).sort()).toEqual(
        [text('first').articleId, text('second').articleId].sort(),
      )
      for (const name of ['first', 'first']) await copies.withdraw(text(name).articleId)
      expect(await copies.announced()).toEqual([text('second')])
      expect(await copies.find(['a', 'b', 'c', 'd'])).toEqual([])
    })
  })
}

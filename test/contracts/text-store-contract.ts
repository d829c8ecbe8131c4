/** What every store of pages, texts and statements keeps to. */
import { describe, expect, test } from 'vitest'
import { NOTHING_SAID } from '../../shared/domain/article.ts'
import type { TextStore } from '../../shared/ports.ts'
import { ARTICLE_ID, buildStatement } from '../domain/build-claims.ts'

const TEXTS = [
  'ألقى الرئيسُ كلمةً — «لن نتراجع»‏، ثم غادر.\r\n\tسطرٌ ثانٍ',
  'ﻻ إله 👩🏽‍🚒 \u202bرقم ٤٧٫٥٪\u202c',
  'نصف حرف \ud83d وحده',
  '',
]

export function textStoreContract(make: () => Promise<TextStore>): void {
  describe('a store of texts', () => {
    test.each(TEXTS)('gives back every code unit of %j', async (text) => {
      const store = await make()
      const page = { format: 'html', body: `<p>${text}</p>` } as const
      const revision = { ...NOTHING_SAID, text, title: 'عنوان', byline: 'سلمى', language: 'ar' }
      expect(await store.getPage(await store.putPage('hash', page))).toEqual(page)
      expect(await store.getText(await store.putText(ARTICLE_ID, 'hash', revision))).toEqual(revision)
    })

    test('keeps the statements of each revision by themselves', async () => {
      const store = await make()
      const first = await store.putStatements(ARTICLE_ID, 1, [buildStatement()])
      const second = await store.putStatements(ARTICLE_ID, 2, [])
      expect(await store.getStatements(first)).toEqual([buildStatement()])
      expect(await store.getStatements(second)).toEqual([])
    })

    test('names the same content by the same key, so that writing twice is once', async () => {
      const store = await make()
      const page = { format: 'text', body: 'خبر قصير' } as const
      expect(await store.putPage('hash', page)).toBe(await store.putPage('hash', page))
      expect(await store.putPage('hash', page)).not.toBe(await store.putPage('other', page))
    })

    test('takes a text of four million letters', async () => {
      const store = await make()
      const page = { format: 'text', body: 'ألف ليلة وليلة. '.repeat(250_000) } as const
      expect(await store.getPage(await store.putPage('long', page))).toEqual(page)
    })

    test('rejects a key that names nothing', async () => {
      const store = await make()
      await expect(store.getText('texts/none')).rejects.toThrow()
    })
  })
}

/** What every store of citations keeps to. */
import { describe, expect, test } from 'vitest'
import { askForLook, type Citation, citationsOf } from '../../shared/domain/citation.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { claimIdOf } from '../../shared/domain/ids.ts'
import type { CitationStore } from '../../shared/ports.ts'
import { ARTICLE_ID, buildJudgement, minute } from '../domain/build-claims.ts'

const CLAIM = claimIdOf(ARTICLE_ID, 'نقل المستشفى ٤٧ مريضاً')
const OTHER = claimIdOf(ARTICLE_ID, 'انقطع التيار عن ٣ أحياء')

function citations(claim = CLAIM, at = 0): Citation[] {
  return citationsOf(claim, buildJudgement().evidence, minute(at))
}

export function citationStoreContract(make: () => Promise<CitationStore>): void {
  describe('a store of citations', () => {
    test('keeps what is known of a citation that is added again', async () => {
      const store = await make()
      const [one, two] = citations()
      if (!one || !two) throw new Error('two are cited')
      await store.add([one])
      const asked = askForLook(one, minute(1))
      await store.write(asked)
      await store.add([one, two])
      expect(await store.get(CLAIM, one.id)).toEqual(asked)
      expect((await store.of(CLAIM)).map(({ id }) => id).sort()).toEqual([one.id, two.id].sort())
      expect(await store.of(OTHER)).toEqual([])
    })

    test('gives what is due, the most overdue first, and nothing that is cited no more', async () => {
      const store = await make()
      const [late, , ended] = [...citations(CLAIM, 2), ...citations(OTHER, 1)]
      if (!late || !ended) throw new Error('some are cited')
      await store.add([...citations(CLAIM, 2), ...citations(OTHER, 1)])
      await store.write({ ...ended, nextAt: null, version: 2 })
      expect((await store.due(minute(1), 10)).map(({ claimId }) => claimId)).toEqual([OTHER])
      expect((await store.due(minute(2), 10)).map(({ claimId }) => claimId)).toEqual([OTHER, CLAIM, CLAIM])
      expect(await store.due(minute(2), 2)).toHaveLength(2)
      expect(await store.due(minute(0), 10)).toEqual([])
    })

    test('refuses a write on a version that is no more', async () => {
      const store = await make()
      const [one] = citations()
      if (!one) throw new Error('one is cited')
      await store.add([one])
      await store.write(askForLook(one, minute(1)))
      await expect(store.write(askForLook(one, minute(2)))).rejects.toThrow(VersionConflictError)
    })

    test('lets one of two go on through a lane', async () => {
      const store = await make()
      expect(await store.goneThrough('ar')).toBeNull()
      expect(await store.goOn('ar', null, minute(1))).toBe(true)
      expect(await store.goOn('ar', null, minute(2))).toBe(false)
      expect(await store.goOn('ar', minute(1), minute(2))).toBe(true)
      expect(await store.goneThrough('ar')).toBe(minute(2))
      expect(await store.goneThrough('en')).toBeNull()
    })
  })
}

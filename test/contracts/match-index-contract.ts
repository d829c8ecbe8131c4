/** What every index of known claims keeps to. */
import { describe, expect, test } from 'vitest'
import type { IndexedClaim } from '../../shared/domain/match.ts'
import { countTerms, hashTerm } from '../../shared/domain/term-counts.ts'
import { readFingerprint } from '../../shared/matching/read-fingerprint.ts'
import type { MatchIndex } from '../../shared/ports.ts'
import { ARABIC_QUOTE, minute } from '../domain/build-claims.ts'

const known = (id: string, keys: string[], text = ARABIC_QUOTE): IndexedClaim => ({
  fingerprint: readFingerprint({ id, text, language: 'ar' }),
  keys,
})
const batch = (claims: readonly IndexedClaim[], at = minute(0)) => ({
  at,
  counts: countTerms(claims.map(({ keys }) => ({ terms: new Set(keys), words: 5 }))),
})

export function matchIndexContract(make: () => Promise<MatchIndex>): void {
  describe('an index of known claims', () => {
    test('finds a claim under each of its keys, in the order in which the keys are asked for', async () => {
      const matches = await make()
      const claims = [known('clm_a', ['hospital', 'n:SDN']), known('clm_b', ['hospital'])]
      await matches.put(claims, batch(claims))
      const found = await matches.find(['n:SDN', 'مستشفى', 'hospital'])
      expect(found.map((ids) => ids.toSorted())).toEqual([['clm_a'], [], ['clm_a', 'clm_b']])
    })

    test('gives back fingerprints as they were put, and leaves out those it does not know', async () => {
      const matches = await make()
      const claims = [known('clm_a', ['hospital'])]
      await matches.put(claims, batch(claims))
      expect(await matches.getMany(['clm_a', 'clm_x'])).toEqual([claims[0]?.fingerprint])
    })

    test('holds a claim that is put twice once, with its last fingerprint', async () => {
      const matches = await make()
      const later = known('clm_a', ['hospital'], 'نُقل ١٢ جريحاً إلى المستشفى.')
      for (const claim of [known('clm_a', ['hospital']), later]) await matches.put([claim], batch([claim]))
      expect(await matches.find(['hospital'])).toEqual([['clm_a']])
      expect(await matches.getMany(['clm_a', 'clm_a'])).toEqual([later.fingerprint])
    })

    test('counts a batch once that is put twice', async () => {
      const matches = await make()
      const claims = [known('clm_a', ['مستشفى'])]
      for (let time = 0; time < 2; time += 1) await matches.put(claims, batch(claims))
      expect((await matches.counts()).counts.get(hashTerm('مستشفى'))).toBe(1)
    })

    test('counts the claims that hold a term', async () => {
      const matches = await make()
      for (const [at, claims] of [
        [known('clm_a', ['مستشفى', 'x']), known('clm_b', ['مستشفى'])],
        [known('clm_c', ['x'])],
      ].entries())
        await matches.put(claims, batch(claims, minute(at)))
      const { claims, words, counts } = await matches.counts()
      expect({ claims, words }).toEqual({ claims: 3, words: 15 })
      expect([counts.get(hashTerm('مستشفى')), counts.get(hashTerm('x')), counts.get(hashTerm('y'))]).toEqual([
        2,
        2,
        undefined,
      ])
    })
  })
}

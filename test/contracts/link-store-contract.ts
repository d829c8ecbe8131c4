/** What every store of links between claims keeps to. */
import { describe, expect, test } from 'vitest'
import type { ClaimLink } from '../../shared/domain/claim-link.ts'
import { claimIdOf } from '../../shared/domain/ids.ts'
import type { LinkStore } from '../../shared/ports.ts'
import { ARTICLE_ID, EDITOR, minute } from '../domain/build-claims.ts'

const [first, second, third] = ['110 هجمات', '130 هجوماً', '150 هجوماً'].map((words) => claimIdOf(ARTICLE_ID, words))
const NONE = claimIdOf(ARTICLE_ID, '')
const link = (said = first, known = second): ClaimLink => ({
  ...{ said: said ?? claimIdOf(ARTICLE_ID, ''), known: known ?? claimIdOf(ARTICLE_ID, '') },
  ...{ kind: 'newer-figure', score: 0.8, why: ['figures are more'] },
})

export function linkStoreContract(make: () => Promise<LinkStore>): void {
  describe('a store of links between claims', () => {
    test('finds a link from either of its claims, once, and no other', async () => {
      const links = await make()
      await links.put([link(second, first)])
      await links.put([link(second, first), link(third, first)])
      const of = (id = first) => links.of(id ?? claimIdOf(ARTICLE_ID, ''), 10)
      expect(await of(second)).toEqual([link(second, first)])
      expect((await of(first)).length).toBe(2)
      expect(await links.of(claimIdOf(ARTICLE_ID, 'غيرها'), 10)).toEqual([])
    })

    test('keeps the last word of a person beside both claims until it is taken back, whatever matching finds again', async () => {
      const links = await make()
      const pair = [first ?? NONE, second ?? NONE] as const
      const said = { by: EDITOR, at: minute(1) }
      await links.decide(pair, { ...said, confirmedAs: 'newer-figure' })
      await links.decide(pair, { ...said, confirmedAs: null })
      await links.put([link(second, first)])
      for (const id of pair) expect(await links.decisionsOf(id)).toEqual([{ ...said, confirmedAs: null, claims: pair }])
      expect(await links.of(pair[0], 10)).toEqual([link(second, first)])
      expect(await links.decisionsOf(third ?? NONE)).toEqual([])
      await links.decide(pair, null)
      expect(await links.decisionsOf(pair[1])).toEqual([])
    })
  })
}

/** What every store of events and counted days keeps to, together with the claim store that writes the events. */
import { describe, expect, test } from 'vitest'
import { applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { startDay } from '../../shared/domain/desk-figures.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import type { Services } from '../../shared/ports.ts'
import {
  admit,
  buildClaim,
  buildReview,
  claimAfter,
  EDITOR,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'

type Stores = Pick<Services, 'claims' | 'figures'>

const DAY = minute(0).slice(0, 10)

export function figureStoreContract(make: () => Promise<Stores>): void {
  describe('the store of figures', () => {
    async function write(
      claims: Stores['claims'],
      claim: Claim,
      action: Parameters<typeof applyAction>[1],
      at: string,
    ) {
      const change = applyAction(claim, action, at)
      await claims.write(change)
      return change
    }

    test('finds what was announced of a lane’s day, in the order of time, a part at a time', async () => {
      const { claims, figures } = await make()
      const made = ['أُغلقت ٩ جسور.', 'أُغلقت ٤ مدارس.'].map((exact, index) =>
        buildClaim({ exact, at: minute(2 - index) }),
      )
      const english = buildClaim({ exact: 'The council closed 14 libraries.', language: 'en' })
      for (const claim of made) await claims.announce([claim])
      await claims.announce([english])
      const first = await figures.announced('ar', DAY, null, 1)
      const rest = await figures.announced('ar', DAY, first.next, 9)
      const found = [...first.items, ...rest.items].map(({ at, claims: ids }) => [at, ids])
      expect(found).toEqual(made.toReversed().map(({ createdAt, id }) => [createdAt, [id]]))
      expect(rest.next).toBeNull()
      expect((await figures.announced('en', DAY, null, 9)).items).toMatchObject([{ claims: [english.id] }])
      expect((await figures.announced('ar', '2024-03-02', null, 9)).items).toEqual([])
    })

    test('finds each event of a lane’s day once, in the order of time, a part at a time', async () => {
      const { claims, figures } = await make()
      for (const [index, exact] of ['أُغلقت ٩ جسور.', 'أُغلقت ٤ مدارس.', 'أُغلقت ٣ سدود.'].entries()) {
        const claim = buildClaim({ exact })
        await claims.create(claim)
        const { claim: waiting } = await write(claims, claim, admit(), minute(9 - index))
        await write(claims, waiting, lease(SAMIRA)(), minute(20))
      }
      const first = await figures.events('ar', DAY, null, 2)
      const rest = await figures.events('ar', DAY, first.next, 2)
      expect([...first.items, ...rest.items].map(({ at }) => at)).toEqual([minute(7), minute(8), minute(9)])
      expect(first.items[0]).toMatchObject({
        action: 'admit',
        from: 'candidate',
        to: 'waiting',
        by: EDITOR,
        sequence: 2,
      })
      expect(rest.next).toBeNull()
      expect((await figures.events('en', DAY, null, 9)).items).toEqual([])
      expect((await figures.events('ar', '2024-03-02', null, 9)).items).toEqual([])
    })

    test('lists what was corrected and what was taken back, the newest first and nothing else, a part at a time', async () => {
      const { claims, figures } = await make()
      const why = 'العدد ٣١ لا ٤٧'
      const ids: string[] = []
      for (const [index, exact] of ['نُقل ٤٧ مريضاً.', 'نُقل ٢٠ مريضاً.', 'نُقل ٩ مرضى.'].entries()) {
        const claim = claimAfter(buildClaim({ exact, policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish)
        await claims.create(claim)
        ids.push(claim.id)
        const at = minute(30 + index)
        const review = buildReview(claim, { by: EDITOR, role: 'amendment', at })
        if (index === 0) await write(claims, claim, { action: 'correct', by: EDITOR, review, why }, at)
        if (index === 1) await write(claims, claim, { action: 'update', by: EDITOR, review, why }, at)
        if (index === 2) await write(claims, claim, { action: 'retract', by: EDITOR, why }, at)
      }
      const first = await figures.corrections(null, 1)
      const second = await figures.corrections(first.next, 1)
      const found = [...first.items, ...second.items].map(({ claimId, action }) => [claimId, action])
      expect(found).toEqual([
        [ids[2], 'retract'],
        [ids[0], 'correct'],
      ])
      expect(await figures.corrections(second.next, 1)).toEqual({ items: [], next: null })
    })

    test('keeps the event of a change beside that of another that was refused', async () => {
      const { claims, figures } = await make()
      const claim = buildClaim()
      await claims.create(claim)
      const [made, refused] = [admit(), { action: 'dismiss', by: EDITOR, why: 'رأي' } as const].map((action) =>
        applyAction(claim, action, minute(1)),
      )
      if (made === undefined || refused === undefined) throw new Error('two changes')
      await claims.write(made)
      await expect(claims.write(refused)).rejects.toThrow(VersionConflictError)
      const { items } = await figures.events('ar', DAY, null, 9)
      expect(items.map(({ hash }) => hash)).toContain(made.claim.history.head)
    })

    test('has no event of a first judgement', async () => {
      const { claims, figures } = await make()
      let claim = buildClaim({ policy: 'blind-pair' })
      await claims.create(claim)
      for (const [index, action] of [admit, lease(SAMIRA), submit(SAMIRA)].entries()) {
        claim = (await write(claims, claim, action(claim), minute(index))).claim
      }
      expect(claim.status).toBe('in-review')
      expect((await figures.events('ar', DAY, null, 9)).items.map(({ action }) => action)).toEqual(['admit'])
    })

    test('keeps the days of a lane, and refuses one that was counted meanwhile', async () => {
      const { figures } = await make()
      expect(await figures.latest('ar')).toBeNull()
      const first = { ...startDay('ar', '2024-03-01', null), version: 1, countedTo: 'أ' }
      const second = {
        ...startDay('ar', '2024-03-02', first),
        version: 1,
        publishers: { المرفأ: { chosen: 2, dismissed: 1 } },
      }
      for (const day of [first, second]) await figures.put(day)
      await expect(figures.put(second)).rejects.toThrow(VersionConflictError)
      await expect(figures.put({ ...second, version: 3 })).rejects.toThrow(VersionConflictError)
      await figures.put({ ...second, version: 2, countedTo: 'ب' })
      expect(await figures.latest('ar')).toEqual({ ...second, version: 2, countedTo: 'ب' })
      expect(await figures.since('ar', '2024-03-01')).toEqual([first, { ...second, version: 2, countedTo: 'ب' }])
      expect(await figures.since('ar', '2024-03-02')).toHaveLength(1)
      expect(await figures.since('en', '2024-03-01')).toEqual([])
    })

    test('finds each of the days since, also where they are more than a megabyte', async () => {
      const { figures } = await make()
      const names = Array.from({ length: 150 }, (_, index) => `صحيفة ${'الميناء '.repeat(12)}${index}`)
      const publishers = Object.fromEntries(names.map((name) => [name, { chosen: 1, dismissed: 0 }]))
      const days = Array.from({ length: 60 }, (_, index) =>
        new Date(Date.UTC(2024, 2, 1 + index)).toISOString().slice(0, 10),
      )
      for (const day of days) await figures.put({ ...startDay('ar', day, null), version: 1, publishers })
      expect((await figures.since('ar', '2024-03-01')).map(({ day }) => day)).toEqual(days)
    })
  })
}

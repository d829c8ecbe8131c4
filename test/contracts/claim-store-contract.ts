/** What every store of claims keeps to, whatever holds it. */
import { describe, expect, test } from 'vitest'
import type { Appearance } from '../../shared/domain/appearance.ts'
import { applyAction, type Change } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { firstBrokenEntry } from '../../shared/domain/history.ts'
import { type ClaimId, revisionIdOf } from '../../shared/domain/ids.ts'
import type { ClaimStore } from '../../shared/ports.ts'
import {
  ARTICLE_ID,
  admit,
  buildClaim,
  buildReview,
  claimAfter,
  EDITOR,
  LEASE_MS,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
  YUSUF,
} from '../domain/build-claims.ts'

/** `make` gives an empty store. */
export function claimStoreContract(make: () => Promise<ClaimStore>): void {
  describe('a store of claims', () => {
    test('creates a claim once and leaves the first as it is', async () => {
      const store = await make()
      const claim = buildClaim()
      expect(await store.create(claim)).toBe(true)
      expect(await store.create({ ...claim, language: 'en' })).toBe(false)
      expect(await store.get(claim.id)).toEqual(claim)
    })

    test('has nothing under an id that nobody created', async () => {
      const store = await make()
      expect(await store.get(buildClaim().id)).toBeNull()
      expect(await store.getMany([buildClaim().id])).toEqual([])
      expect(await store.appearancesOf(buildClaim().id)).toEqual([])
      expect(await store.spilledHistory(buildClaim().id)).toEqual([])
    })

    test('keeps Arabic text byte for byte, and tells like letters apart', async () => {
      const store = await make()
      const quotes = [
        'قال «الوزيرُ» إنّ ٤٧٫٥٪ من الطـــلاب نجحوا‏ — 110\u200f هجوماً',
        'عثر على الوثيقة',
        'عثر علي الوثيقة',
        'ﻻ شيء 👩🏽‍🚒 هنا',
      ]
      const claims = quotes.map((exact) => buildClaim({ exact }))
      await Promise.all(claims.map((claim) => store.create(claim)))
      for (const [index, claim] of claims.entries())
        expect((await store.get(claim.id))?.quote.exact).toBe(quotes[index])
    })

    test('reads more than a hundred claims in the order asked, without those that are not there', async () => {
      const store = await make()
      const claims = Array.from({ length: 130 }, (_, index) => buildClaim({ exact: `أصيب ${index} شخصاً في الحادث` }))
      await Promise.all(claims.map((claim) => store.create(claim)))
      const [first, ...others] = claims.toReversed().map(({ id }) => id)
      if (first === undefined) throw new Error('there are claims')
      const asked = [first, buildClaim({ exact: 'لم تُخزَّن' }).id, ...others, first]
      expect((await store.getMany(asked)).map(({ id }) => id)).toEqual([first, ...others, first])
    })

    test('writes a change on the version it was made from', async () => {
      const store = await make()
      const claim = await created(store, buildClaim())
      const change = applyAction(claim, admit(), minute(1))
      await store.write(change)
      expect(await store.get(claim.id)).toEqual(change.claim)
    })

    test('refuses a change that was made from an older version', async () => {
      const store = await make()
      const claim = await created(store, buildClaim())
      await store.write(applyAction(claim, admit(), minute(1)))
      const late = applyAction(claim, { action: 'dismiss', by: EDITOR, why: 'رأي لا ادعاء' }, minute(2))
      await expect(store.write(late)).rejects.toBeInstanceOf(VersionConflictError)
      expect((await store.get(claim.id))?.status).toBe('waiting')
    })

    test('lets exactly one of two changes of the same version through', async () => {
      const store = await make()
      const claim = await created(store, claimAfter(buildClaim(), admit))
      const changes = [SAMIRA, YUSUF].map((by) => applyAction(claim, lease(by)(), minute(3)))
      const results = await Promise.allSettled(changes.map((change) => store.write(change)))
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    })

    test('refuses a change of a claim that was never created', async () => {
      const store = await make()
      const change = applyAction(buildClaim(), admit(), minute(1))
      await expect(store.write(change)).rejects.toBeInstanceOf(VersionConflictError)
    })

    test('finds a claim only under the status, holder and due day that it has now', async () => {
      const store = await make()
      const claim = await created(store, buildClaim())
      const places = async () => ({
        candidate: (await store.listByStatus({ status: 'candidate', lane: 'ar', after: null, limit: 5 })).items.length,
        waiting: (await store.listByStatus({ status: 'waiting', lane: 'ar', after: null, limit: 5 })).items.length,
        best: (await store.bestOf('ar', 'candidate', 5)).length + (await store.bestOf('ar', 'waiting', 5)).length,
        held: (await store.heldBy(SAMIRA)).length,
        due: (await store.dueIn('ar', minute(100_000), 5)).length,
      })
      expect(await places()).toEqual({ candidate: 1, waiting: 0, best: 1, held: 0, due: 0 })
      let current = await written(store, applyAction(claim, admit(), minute(1)))
      expect(await places()).toEqual({ candidate: 0, waiting: 1, best: 1, held: 0, due: 1 })
      current = await written(store, applyAction(current, lease(SAMIRA)(), minute(2)))
      expect(await places()).toEqual({ candidate: 0, waiting: 1, best: 1, held: 1, due: 1 })
      const { fence } = current
      current = await written(store, applyAction(current, { action: 'release', by: SAMIRA, fence }, minute(3)))
      expect(await places()).toEqual({ candidate: 0, waiting: 1, best: 1, held: 0, due: 1 })
      await store.write(applyAction(current, { action: 'dismiss', by: EDITOR, why: 'رأي' }, minute(4)))
      expect(await places()).toEqual({ candidate: 0, waiting: 0, best: 0, held: 0, due: 0 })
    })

    test('pages through a status newest first, missing and doubling nothing while claims are written', async () => {
      const store = await make()
      const claims = Array.from({ length: 24 }, (_, index) =>
        buildClaim({ exact: `جُرح ${index} شخصاً`, at: minute(Math.floor(index / 3)) }),
      )
      await Promise.all(claims.map((claim) => store.create(claim)))
      await store.create(buildClaim({ exact: 'Twelve were hurt', language: 'en' }))
      const seen: { id: ClaimId; position: string }[] = []
      let after: string | null = null
      do {
        const part = await store.listByStatus({ status: 'candidate', lane: 'ar', after, limit: 6 })
        seen.push(...part.items)
        after = part.next
        await store.create(buildClaim({ exact: `خبر جديد ${seen.length}`, at: minute(60 + seen.length) }))
        const [first] = seen
        const changed = first && (await store.get(first.id))
        if (changed?.status === 'candidate') await store.write(applyAction(changed, admit(), minute(90)))
      } while (after !== null)
      expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(claims.map(({ id }) => id)))
      expect(seen).toHaveLength(claims.length)
      expect(seen.map(({ position }) => position)).toEqual(
        seen
          .map(({ position }) => position)
          .toSorted()
          .toReversed(),
      )
    })

    test('gives the best of a lane first, also where scores are negative', async () => {
      const store = await make()
      const scores = [3.5, -12, 100.25, 0, -0.5, 20]
      const claims = scores.map((score, index) => {
        const claim = buildClaim({ exact: `تقدير رقم ${index}` })
        return { ...claim, priority: { ...claim.priority, score } }
      })
      await Promise.all(claims.map((claim) => store.create(claim)))
      const best = await store.bestOf('ar', 'candidate', 4)
      expect(best.map((id) => claims.find((claim) => claim.id === id)?.priority.score)).toEqual([100.25, 20, 3.5, 0])
      expect(await store.bestOf('en', 'candidate', 4)).toEqual([])
    })

    test('gives what is due at a time, the longest due first, and nothing that is not', async () => {
      const store = await make()
      const until = [minute(30), minute(10), minute(20), minute(21)]
      const claims = until.map((end, index) =>
        claimAfter(buildClaim({ exact: `ملف ${index}` }), admit, lease(SAMIRA), ({ fence }) => ({
          ...{ action: 'park', by: SAMIRA, fence, until: end, why: 'بانتظار رد الوزارة' },
        })),
      )
      await Promise.all(claims.map((claim) => store.create(claim)))
      const ids = [1, 2].map((index) => claims[index]?.id)
      expect(await store.dueIn('ar', minute(20), 10)).toEqual(ids)
      expect(await store.dueIn('ar', minute(20), 1)).toEqual(ids.slice(0, 1))
      expect(await store.dueIn('en', minute(20), 10)).toEqual([])
    })

    test('keeps entries that leave the item, so that the whole chain can be verified', async () => {
      const store = await make()
      let claim = await created(store, buildClaim())
      for (let round = 0; round < 12; round += 1) {
        const why = `سبب طويل رقم ${round}: ${'تفصيل '.repeat(60)}`
        const action = round % 2 === 0 ? 'dismiss' : 'restore'
        claim = await written(store, applyAction(claim, { action, by: EDITOR, why }, minute(round)))
      }
      const entries = [...(await store.spilledHistory(claim.id)), ...claim.history.recent]
      expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
      expect(firstBrokenEntry(entries, claim.history.head)).toBeNull()
    })

    test('a refused change leaves every entry of the story in place', async () => {
      const store = await make()
      let claim = await created(store, buildClaim())
      const why = 'شرح '.repeat(120)
      while (applyAction(claim, { action: 'dismiss', by: EDITOR, why }, minute(1)).spilled.length === 0) {
        claim = await written(store, applyAction(claim, { action: 'dismiss', by: EDITOR, why }, minute(1)))
        claim = await written(store, applyAction(claim, { action: 'restore', by: EDITOR, why }, minute(1)))
      }
      const spilling = applyAction(claim, { action: 'dismiss', by: EDITOR, why }, minute(2))
      await store.write(applyAction(claim, admit(), minute(2)))
      await expect(store.write(spilling)).rejects.toBeInstanceOf(VersionConflictError)
      const stored = await store.get(claim.id)
      const known = new Map(
        [...(await store.spilledHistory(claim.id)), ...(stored?.history.recent ?? [])].map((entry) => [
          entry.sequence,
          entry,
        ]),
      )
      expect(firstBrokenEntry([...known.values()], stored?.history.head ?? null)).toBeNull()
    })

    test('remembers what the public was told with each change of a verdict, in that order, and nothing else', async () => {
      const store = await make()
      let claim = await created(store, buildClaim({ policy: 'solo' }))
      for (const action of [admit, lease(SAMIRA), submit(SAMIRA), publish])
        claim = await written(store, applyAction(claim, action(claim), minute(1)))
      const review = buildReview(claim, { by: EDITOR, role: 'amendment', judgement: { rating: 'true' } })
      const correct = { action: 'correct', by: EDITOR, review, why: 'أخطأنا في العدد.' } as const
      const [published, refused] = [claim, applyAction(claim, { ...correct, why: 'أخرى' }, minute(2))]
      claim = await written(store, applyAction(claim, correct, minute(2)))
      await expect(store.write(refused)).rejects.toBeInstanceOf(VersionConflictError)
      const records = await store.publicRecordsOf(claim.id)
      const heads = [published, claim].map(({ history }) => history.head)
      const standing = records.filter(({ hash }) => heads.includes(hash))
      expect(standing.map(({ verdict, sequence }) => [verdict.rating, sequence])).toEqual([
        ['false', published.history.length],
        ['true', claim.history.length],
      ])
      expect(standing.every(({ factCheck }) => factCheck.headline === 'لا، لم يُنقل ٤٧ مريضاً')).toBe(true)
      expect(await store.publicRecordsOf(buildClaim({ exact: 'ادعاء آخر' }).id)).toEqual([])
    })

    test('puts a review once; a second one under its id changes nothing and gets the first', async () => {
      const store = await make()
      const claim = buildClaim()
      const review = buildReview(claim, { by: SAMIRA, fence: 1 })
      expect(await store.putReview(review)).toEqual(review)
      expect(await store.putReview({ ...review, submittedAt: minute(50) })).toEqual(review)
      expect(await store.reviewsOf(claim.id, [review.id])).toEqual([review])
    })

    test('gives the reviews asked for, in that order', async () => {
      const store = await make()
      const claim = buildClaim()
      const reviews = [SAMIRA, YUSUF, EDITOR].map((by) => buildReview(claim, { by, fence: 1 }))
      for (const review of reviews) await store.putReview(review)
      const [first, second, third] = reviews
      if (!first || !second || !third) throw new Error('three reviews')
      expect(await store.reviewsOf(claim.id, [third.id, first.id])).toEqual([third, first])
      expect(await store.reviewsOf(buildClaim({ exact: 'ادعاء آخر' }).id, [second.id])).toEqual([])
      expect(await store.reviewsOf(claim.id, [])).toEqual([])
    })

    test('keeps appearances without touching the claim; the same one twice is one', async () => {
      const store = await make()
      const claim = await created(store, buildClaim())
      const many = Array.from({ length: 30 }, (_, index) => appearanceOf(claim, index))
      await store.putAppearances(many)
      await store.putAppearances(many.slice(0, 2))
      expect(await store.appearancesOf(claim.id)).toEqual(many)
      expect(await store.get(claim.id)).toEqual(claim)
      await store.removeAppearances(many.slice(0, 28))
      await store.removeAppearances(many.slice(0, 28))
      expect(await store.appearancesOf(claim.id)).toEqual(many.slice(28))
    })

    test('a lease that is extended stays found under its holder', async () => {
      const store = await make()
      let claim = await created(store, claimAfter(buildClaim(), admit, lease(SAMIRA, 'handle')))
      const extend = { action: 'extend', by: SAMIRA, fence: claim.fence, leaseMs: LEASE_MS } as const
      claim = await written(store, applyAction(claim, extend, minute(9)))
      expect(await store.heldBy(SAMIRA)).toEqual([claim.id])
      expect(await store.heldBy(YUSUF)).toEqual([])
    })
  })
}

async function created(store: ClaimStore, claim: Claim): Promise<Claim> {
  await store.create(claim)
  return claim
}

async function written(store: ClaimStore, change: Change): Promise<Claim> {
  await store.write(change)
  return change.claim
}

/** Another place in the same text for each number. */
function appearanceOf(claim: Claim, number: number): Appearance {
  return {
    ...{ claimId: claim.id, articleId: ARTICLE_ID, revisionId: revisionIdOf(ARTICLE_ID, 1), url: null },
    ...{ publisher: 'صحيفة الساحل', stance: 'denies', attributions: claim.attributions, saidAt: '2024-02-29' },
    quote: { exact: claim.quote.exact, start: number, end: number + claim.quote.exact.length },
  }
}

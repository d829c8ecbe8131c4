/** What an action sets besides the status: leases and fences, verdicts, refusals by person, the size of the item. */
import { describe, expect, test } from 'vitest'
import { type Action, applyAction } from '../../shared/domain/change-claim.ts'
import { type Claim, heldAt, MAX_CLAIM_BYTES, MAX_WORDING } from '../../shared/domain/claim.ts'
import { MOST_NAME } from '../../shared/domain/claimant.ts'
import { createClaim } from '../../shared/domain/create-claim.ts'
import { bytesOf } from '../../shared/domain/hash.ts'
import { firstBrokenEntry, type HistoryEntry } from '../../shared/domain/history.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { hashOfReview } from '../../shared/domain/review.ts'
import {
  ARTICLE_ID,
  admit,
  buildClaim,
  buildReview,
  buildStatement,
  claimAfter,
  draftOf,
  EDITOR,
  fenceAt,
  LEASE_MS,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
  YUSUF,
} from './build-claims.ts'

const waiting = claimAfter(buildClaim(), admit)
const held = claimAfter(waiting, lease(SAMIRA, 'handle'))
const inReview = claimAfter(held, submit(SAMIRA))
const disputed = claimAfter(inReview, lease(YUSUF), submit(YUSUF, { opinion: 'objects' }, draftOf(SAMIRA)))
const parkedInReview = claimAfter(inReview, lease(YUSUF), ({ fence }) => ({
  ...{ action: 'park', by: YUSUF, fence, until: minute(900), why: 'سفر' },
}))

describe('a lease', () => {
  test('has a new fence, an end and the message behind it', () => {
    expect(held.lease).toEqual({
      ...{ reviewer: SAMIRA, fence: fenceAt(minute(0)), expiresAt: minute(30), receiptHandle: 'handle' },
    })
    expect(heldAt(held, minute(29))).toEqual(held.lease)
    expect(heldAt(held, minute(30))).toBeNull()
  })

  test('of someone else is in the way while it runs, and no longer', () => {
    expect(() => applyAction(held, lease(YUSUF)(), minute(29))).toThrow(/someone else/)
    expect(applyAction(held, lease(YUSUF)(), minute(30)).claim.lease).toMatchObject({
      reviewer: YUSUF,
      fence: fenceAt(minute(30)),
    })
  })

  test('of her own may be taken up again, under a new fence', () => {
    const again = applyAction(held, lease(SAMIRA)(), minute(5)).claim
    expect(again.lease).toMatchObject({ reviewer: SAMIRA, fence: fenceAt(minute(5)), expiresAt: minute(35) })
  })

  test('has a larger fence than the one before, also by a clock that is behind', () => {
    const freed = { ...held, lease: null }
    expect(applyAction(freed, lease(YUSUF)(), minute(-9)).claim.fence).toBe(held.fence + 1)
  })

  test('has a fence that does not tell whether the claim was ever taken before', () => {
    expect(applyAction(inReview, lease(YUSUF)(), minute(9)).claim.fence).toBe(
      applyAction(waiting, lease(YUSUF)(), minute(9)).claim.fence,
    )
  })

  test.each(['solo', 'second-look', 'blind-pair'] as const)('is handed over unless two judge blind: %s', (policy) => {
    const claim = claimAfter(buildClaim({ policy }), admit, lease(SAMIRA))
    const give = {
      action: 'hand-over',
      by: SAMIRA,
      fence: claim.fence,
      to: YUSUF,
      leaseMs: LEASE_MS,
      why: 'سفر',
    } as const
    const given = () => applyAction(claim, give, minute(3)).claim.lease?.reviewer
    if (policy === 'blind-pair') expect(given).toThrow(/not handed over/)
    else expect(given()).toBe(YUSUF)
  })

  test('is not given to who has reviewed the claim', () => {
    expect(() => applyAction(inReview, lease(SAMIRA)(), minute(5))).toThrow(/another person must be second/)
  })

  test('that is extended ends so much later', () => {
    const extend = { action: 'extend', by: SAMIRA, fence: held.fence, leaseMs: LEASE_MS } as const
    expect(applyAction(held, extend, minute(12)).claim.lease?.expiresAt).toBe(minute(42))
  })

  const late: [string, PersonId, number, string][] = [
    ['after its end', SAMIRA, 1, minute(30)],
    ['with an old fence', SAMIRA, 0, minute(5)],
    ['by someone else', YUSUF, 1, minute(5)],
  ]
  test.each(late)('is lost %s', (_, by, fence, at) => {
    const review = buildReview(held, { by, fence: held.fence })
    const code = 'lease_lost'
    for (const action of [
      { action: 'extend', by, fence, leaseMs: LEASE_MS },
      { action: 'release', by, fence },
      { action: 'submit', by, fence, review, earlier: [] },
      { action: 'park', by, fence, until: minute(99), why: 'انتظار' },
    ] as const) {
      expect(() => applyAction(held, action, at)).toThrow(expect.objectContaining({ code }))
    }
  })
})

describe('a review', () => {
  test('stands on the claim by its hash, its reviewer and the fence it came under', () => {
    const review = buildReview(held, { by: SAMIRA })
    expect(inReview.reviews).toEqual([
      { id: review.id, reviewer: SAMIRA, hash: hashOfReview(review), fence: held.fence },
    ])
  })

  test('that asks for another raises the nudge by one; one that decides does not', () => {
    expect(inReview.nudge).toEqual({ number: 2, sentAt: minute(0) })
    expect(disputed.nudge).toEqual(inReview.nudge)
  })

  test.each([
    ['agrees', {}, 'false', 'samira'],
    ['amends', { rating: 'mostly-false' }, 'mostly-false', 'yusuf'],
  ])('of a second who %s decides', (opinion, judgement, rating, whose) => {
    const decided = claimAfter(inReview, lease(YUSUF), submit(YUSUF, { opinion, ...judgement }, draftOf(SAMIRA)))
    if (decided.status !== 'decided') throw new Error(decided.status)
    const basis = decided.reviews.find(({ reviewer }) => reviewer === `per_${whose}`)?.id
    expect(decided.verdict).toMatchObject({ rating, basis, settledBy: 'second-look', decidedAt: minute(1) })
  })

  test.each([
    ['a second look without an opinion', 'second-look', YUSUF, { opinion: null }, 'opinion'],
    ['an agreement to another rating', 'second-look', YUSUF, { opinion: 'agrees', rating: 'true' }, 'opinion'],
    ['an opinion on the other of a blind pair', 'blind-pair', YUSUF, { opinion: 'agrees' }, 'opinion'],
  ] as const)('is refused as %s', (_, policy, by, judgement, field) => {
    const claim = claimAfter(buildClaim({ policy }), admit, lease(SAMIRA), submit(SAMIRA), lease(by))
    const action = submit(by, judgement, draftOf(SAMIRA))(claim)
    expect(() => applyAction(claim, action, minute(9))).toThrow(
      expect.objectContaining({ code: 'verdict_invalid', field }),
    )
  })

  test('is refused with an opinion where there is no draft', () => {
    const action = submit(SAMIRA, { opinion: 'agrees' })(held)
    expect(() => applyAction(held, action, minute(9))).toThrow(expect.objectContaining({ field: 'opinion' }))
  })
})

describe('a dispute', () => {
  const review = buildReview(disputed, { by: YUSUF, fence: 9, judgement: { rating: 'half-true' } })
  const settled = (by: PersonId, action: 'propose' | 'settle' | 'adjudicate') => ({
    ...{ action, by, why: 'بعد مراجعة السجل' },
    review,
  })
  const proposed = claimAfter(disputed, () => settled(YUSUF, 'propose'))

  test.each([
    ['its reviewers together', SAMIRA, 'settle', 'consensus'],
    ['an editor who did neither', EDITOR, 'adjudicate', 'adjudication'],
  ] as const)('is settled by %s, both reviews kept', (_, by, action, settledBy) => {
    const { claim } = applyAction(proposed, settled(by, action), minute(40))
    if (claim.status !== 'decided') throw new Error(claim.status)
    expect(claim.verdict).toMatchObject({ rating: 'half-true', settledBy, decidedAt: minute(40) })
    expect(claim.reviews).toEqual(proposed.reviews)
  })

  test.each([
    ['adjudicated by one of its reviewers', YUSUF, 'adjudicate', 'already_reviewed'],
    ['settled by someone who reviewed nothing', EDITOR, 'settle', 'action_refused'],
    ['settled by the one who proposed it', YUSUF, 'settle', 'action_refused'],
    ['proposed by someone who reviewed nothing', EDITOR, 'propose', 'action_refused'],
  ] as const)('is not %s', (_, by, action, code) => {
    expect(() => applyAction(proposed, settled(by, action), minute(40))).toThrow(expect.objectContaining({ code }))
  })
})

test('an unproposed settlement is refused', () => {
  const action = {
    action: 'settle',
    by: SAMIRA,
    why: null,
    review: buildReview(disputed, { by: SAMIRA, fence: 9 }),
  } as const
  expect(() => applyAction(disputed, action, minute(40))).toThrow(expect.objectContaining({ code: 'action_refused' }))
})

describe('a claim that comes back', () => {
  test.each(['promote', 'restore'] as const)('by %s is judged anew: earlier reviews no longer count', (action) => {
    const dismissed = claimAfter(parkedInReview, () => ({ action: 'dismiss', by: EDITOR, why: 'رأي' }))
    expect(dismissed.reviews).toHaveLength(1)
    expect(applyAction(dismissed, { action, by: EDITOR, why: null }, minute(50)).claim.reviews).toEqual([])
  })

  test('from being parked keeps the review it had', () => {
    const back = applyAction(parkedInReview, { action: 'return', by: EDITOR, why: null }, minute(900)).claim
    expect([back.status, back.reviews.length]).toEqual(['in-review', 1])
  })
})

describe('a published claim', () => {
  const published = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish)

  test('stays in force while it is looked at again', () => {
    const again = applyAction(published, { action: 'recheck', by: EDITOR, why: 'رقم أحدث' }, minute(60)).claim
    if (again.status !== 'published' || published.status !== 'published') throw new Error(again.status)
    expect(again.verdict).toEqual(published.verdict)
    expect(again.underRecheck).toEqual({ since: minute(60), why: 'رقم أحدث', kind: 'recheck' })
  })

  const say = (action: 'recheck' | 'appeal' | 'answer', why: string) => (): Action => ({ action, by: EDITOR, why })

  test('stays in force under an appeal until that is answered, also where it is looked at for another reason', () => {
    const appealed = claimAfter(published, say('appeal', 'الوزارة: العدد صحيح'), say('recheck', 'رقم أحدث'))
    expect(appealed).toMatchObject({ status: 'published', underRecheck: { kind: 'appeal' } })
    const answered = claimAfter(appealed, say('answer', 'راجعنا السجل وهو كما نشرنا'))
    expect(answered).toMatchObject({ status: 'published', underRecheck: null })
    expect(answered.history.recent.slice(-3).map(({ action }) => action)).toEqual(['appeal', 'recheck', 'answer'])
  })

  test.each([
    ['nobody appealed', []],
    ['it is only looked at again', [say('recheck', 'رقم أحدث')]],
    ['it was answered', [say('appeal', 'الوزارة: العدد صحيح'), say('answer', 'لا')]],
  ])('has no appeal to answer where %s', (_, before) => {
    const claim = claimAfter(published, ...before)
    expect(() => applyAction(claim, say('answer', 'جواب')(), minute(90))).toThrow(/no appeal/)
  })

  test.each(['update', 'correct'] as const)('has a new verdict after %s, and tells so in its history', (action) => {
    const recheck = applyAction(published, { action: 'recheck', by: EDITOR, why: 'رقم أحدث' }, minute(60)).claim
    const review = buildReview(recheck, { by: EDITOR, fence: 9, judgement: { rating: 'true', asOf: '2024-03-02' } })
    const changed = applyAction(recheck, { action, by: EDITOR, why: 'نشرت الوزارة أرقامها', review }, minute(70)).claim
    if (changed.status !== 'published') throw new Error(changed.status)
    expect(changed.verdict).toMatchObject({ rating: 'true', asOf: '2024-03-02', basis: review.id })
    expect(changed.underRecheck).toBeNull()
    expect(changed.history.recent.at(-1)).toMatchObject({ action, by: EDITOR, why: 'نشرت الوزارة أرقامها' })
  })
})

test('what is counted of a claim is put down to the claimant as corrected, and again to the one of the article', () => {
  const attribute = (name: string | null): Action => ({
    ...{ action: 'attribute', by: EDITOR, asEditor: true, why: 'نقلته الوزارة عن البلدية' },
    claimant: name === null ? null : { name, kind: 'organisation' },
  })
  const corrected = applyAction(buildClaim(), attribute('بلدية المرفأ'), minute(1)).claim
  const undone = applyAction(corrected, attribute(null), minute(2)).claim
  const countedFor = (claim: Claim) => applyAction(claim, admit(), minute(3)).event?.claimant
  expect([corrected, undone].map(countedFor)).toEqual(['بلدية المرفأ', 'وزارةُ الصحة'])
})

describe('a claim’s item', () => {
  const long = 'تفصيلٌ طويل جداً '.repeat(40).slice(0, 500)

  test('stays within its bytes through a life of long Arabic reasons, and no entry is lost', () => {
    const statement = buildStatement('نصٌّ طويل '.repeat(200), {
      figures: Array.from({ length: 9 }, () => buildStatement().figures).flat(),
      attributions: Array.from({ length: 5 }, () => buildStatement().attributions).flat(),
    })
    const context = {
      articleId: ARTICLE_ID,
      language: 'ar',
      saidAt: '2024-02-29',
      policy: 'solo',
      at: minute(0),
    } as const
    let claim: Claim = createClaim(statement, context)
    const spilled: HistoryEntry[] = []
    const act = (action: Action, at: number) => {
      const change = applyAction(claim, action, minute(at))
      expect(bytesOf(change.claim)).toBeLessThanOrEqual(MAX_CLAIM_BYTES)
      spilled.push(...change.spilled)
      claim = change.claim
    }
    for (let round = 0; round < 8; round += 1) {
      act({ action: 'dismiss', by: EDITOR, why: long }, round)
      act({ action: 'restore', by: EDITOR, why: long }, round)
    }
    const edit = { by: EDITOR, asEditor: true, why: long }
    act({ action: 'reword', wording: 'ك'.repeat(MAX_WORDING), ...edit }, 18)
    act({ action: 'attribute', claimant: { name: 'ع'.repeat(MOST_NAME), kind: 'organisation' }, ...edit }, 19)
    act({ action: 'promote', by: EDITOR, why: long }, 20)
    act({ action: 'lease', by: SAMIRA, leaseMs: LEASE_MS, receiptHandle: 'h'.repeat(400) }, 21)
    act(submit(SAMIRA)(claim), 22)
    const url = `https://desk.example/${'a'.repeat(300)}`
    act({ action: 'publish', by: EDITOR, factCheck: { headline: 'ع'.repeat(200), url } }, 23)
    act({ action: 'recheck', by: EDITOR, why: long }, 24)
    act({ action: 'retract', by: EDITOR, why: long }, 25)
    expect(firstBrokenEntry([...spilled, ...claim.history.recent], claim.history.head)).toBeNull()
    expect(spilled.length + claim.history.recent.length).toBe(claim.history.length)
  })

  test('keeps the last ten entries when they are short', () => {
    let claim = buildClaim()
    const spilled = []
    for (let round = 0; round < 12; round += 1) {
      const action = round % 2 === 0 ? 'dismiss' : 'restore'
      const change = applyAction(claim, { action, by: EDITOR, why: 'رأي' }, minute(round))
      spilled.push(...change.spilled.map(({ sequence }) => sequence))
      claim = change.claim
    }
    expect(claim.history.recent.map(({ sequence }) => sequence)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(spilled).toEqual([1, 2, 3])
  })
})

/** The figures of a desk equal a recount of its claims, however often, by however many and with whatever breaks they are counted. */
import { describe, expect, test } from 'vitest'
import { applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { isQueued } from '../../shared/domain/claim-event.ts'
import type { DayFigures } from '../../shared/domain/desk-figures.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { Lane } from '../../shared/domain/lane.ts'
import { seenAt } from '../../shared/domain/person.ts'
import { summariseFigures } from '../../shared/domain/summarise-figures.ts'
import { ageOutCandidates } from '../../shared/use-cases/age-out-candidates.ts'
import { replaceVerdict } from '../../shared/use-cases/amend-verdict.ts'
import { chooseMany, promoteClaim } from '../../shared/use-cases/choose-claims.ts'
import { countFigures, readFigures } from '../../shared/use-cases/count-figures.ts'
import { leaseNamedClaim } from '../../shared/use-cases/lease-claim.ts'
import { publishClaim } from '../../shared/use-cases/publish-claim.ts'
import { adjudicateClaim } from '../../shared/use-cases/settle-dispute.ts'
import { submitReview } from '../../shared/use-cases/submit-review.ts'
import { buildClaim, buildJudgement, EDITOR, person, SAMIRA, YUSUF } from '../domain/build-claims.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const SINCE = '2024-02-01'

async function storeClaim(services: FakeServices, exact: string, choices: Parameters<typeof buildClaim>[0] = {}) {
  const claim = buildClaim({ exact, at: services.clock.now().toISOString(), ...choices })
  await services.claims.create(claim)
  await services.claims.putAppearances([
    {
      ...{ claimId: claim.id, articleId: claim.articleId, revisionId: `rev_${claim.articleId.slice(4)}_1` as never },
      ...{ url: null, publisher: 'جريدة المرفأ', quote: claim.quote, stance: 'asserts', attributions: [] },
      saidAt: '2024-02-29',
    },
  ])
  return claim
}

async function judge(services: FakeServices, claim: Claim, by: PersonId, rating: string): Promise<void> {
  const { lease } = await leaseNamedClaim(services, { reviewer: by, claimId: claim.id })
  const judgement = buildJudgement({ rating })
  await submitReview(services, { reviewer: by, claimId: claim.id, fence: lease.fence, judgement })
}

/** Blind pairs by how they rate; the first hours apart from the second, over three days. */
async function workAtDesk(services: FakeServices, afterEach: () => Promise<unknown>): Promise<void> {
  const pairs = [
    ['true', 'true'],
    ['false', 'false'],
    ['false', 'true'],
    ['false', 'false'],
  ] as const
  for (const who of [SAMIRA, YUSUF]) {
    await services.people.put(seenAt(null, who, services.clock.now().toISOString()))
  }
  for (const [index, [first, second]] of pairs.entries()) {
    const claim = await storeClaim(services, `أُغلقت ${index + 1} مدارس.`, { policy: 'blind-pair' })
    const open = await storeClaim(services, `أُغلقت ${index + 1} سدود.`)
    for (const one of [claim, open]) await promoteClaim(services, { claimId: one.id, by: EDITOR, why: null })
    await afterEach()
    services.clock.advance(2 * HOUR_MS)
    await judge(services, claim, SAMIRA, first)
    await afterEach()
    services.clock.advance(4 * HOUR_MS)
    await judge(services, claim, YUSUF, second)
    await afterEach()
    services.clock.advance(12 * HOUR_MS)
  }
  const [first, , third] = services.claims.all().filter(({ policy }) => policy === 'blind-pair')
  if (first === undefined || third === undefined) throw new Error('four pairs')
  const by = person('third')
  for (const claim of services.claims.all()) {
    if (claim.status !== 'disputed') continue
    await adjudicateClaim(services, { claimId: claim.id, by, judgement: buildJudgement(), why: null })
  }
  const factCheck = { headline: 'لا', url: 'https://desk.example/1' }
  await publishClaim(services, { editor: EDITOR, claimId: first.id, factCheck })
  const judgement = buildJudgement({ rating: 'half-true', rightOfReply: 'سُئلت الوزارة في ١ آذار ولم تجب.' })
  await replaceVerdict(services, { action: 'correct', claimId: first.id, by: EDITOR, judgement, why: 'أخطأنا' })
  const dismissed = await storeClaim(services, 'رأي لا رقم فيه.')
  await chooseMany(services, { action: 'dismiss', claimIds: [dismissed.id], by: EDITOR, why: 'رأي' })
  await afterEach()
}

const total = (days: readonly DayFigures[]) =>
  Object.fromEntries(
    (['promoted', 'dismissed', 'decided', 'disputed', 'published', 'corrected'] as const).map((name) => [
      name,
      days.reduce((sum, { counts }) => sum + counts[name], 0),
    ]),
  )

const WORK = { promoted: 8, dismissed: 1, decided: 4, disputed: 1, published: 1, corrected: 1 }

describe('the figures', () => {
  test.each<[string, (services: FakeServices) => () => Promise<unknown>]>([
    ['at the end only', () => async () => undefined],
    ['after every step', (services) => () => countFigures(services, 'ar')],
    ['by three at once', (services) => () => Promise.all([1, 2, 3].map(() => countFigures(services, 'ar')))],
    [
      'by one that is killed after each day that it kept',
      (services) => async () => {
        const figures = { ...services.figures }
        let kept = 0
        figures.put = async (day) => {
          if (kept > 0) throw new Error('killed')
          kept += 1
          await services.figures.put(day)
        }
        await countFigures({ ...services, figures }, 'ar').catch(() => undefined)
      },
    ],
  ])('equal a recount when they are counted %s', async (_, counting) => {
    const services = fakeServices()
    await workAtDesk(services, counting(services))
    const read = await readFigures(services, 'ar', SINCE)
    services.clock.advance(HOUR_MS)
    while ((await countFigures(services, 'ar')) > 0);
    const kept = await services.figures.since('ar', SINCE)
    expect(total(kept)).toEqual(WORK)
    expect(total(read)).toEqual(WORK)
    const waiting = services.claims.all().filter(({ status }) => isQueued(status))
    expect(kept.at(-1)?.open).toEqual({
      claims: waiting.length,
      sinceMs: waiting.reduce((sum, { queuedAt }) => sum + Date.parse(queuedAt ?? ''), 0),
    })
    expect(await countFigures(services, 'ar')).toBe(0)
  })

  test('tell how long a verdict takes, how far a pair agrees, and whose claims were chosen', async () => {
    const services = fakeServices()
    await workAtDesk(services, async () => undefined)
    const at = services.clock.now().toISOString()
    const lane = summariseFigures('ar', await readFigures(services, 'ar', SINCE), at)
    const age = (hours: number[]) => Math.round((hours.reduce((sum, one) => sum + one, 0) / hours.length) * HOUR_MS)
    expect(lane).toMatchObject({
      waiting: 4,
      meanAgeMs: age([72, 54, 36, 18]),
      // Three pairs agree after six hours; the dispute is decided at the end, 36 hours after it was chosen.
      meanToVerdictMs: age([6, 6, 6, 36]),
      expectedWaitMs: 7 * DAY_MS,
      agreement: { ar: { pairs: 4, alpha: expect.closeTo(0.533, 3) } },
      publishers: [{ name: 'جريدة المرفأ', chosen: 8, dismissed: 1 }],
      claimants: [{ name: 'وزارةُ الصحة', chosen: 8, dismissed: 1 }],
    })
    for (const other of ['en', 'other'] as const satisfies Lane[]) {
      expect(await readFigures(services, other, SINCE)).toSatisfy((days: DayFigures[]) =>
        days.every(({ open }) => open.claims === 0),
      )
    }
  })

  test('do not count a change that was refused, though its event was written', async () => {
    const services = fakeServices()
    const claim = await storeClaim(services, 'أُغلقت ٩ جسور.')
    const at = services.clock.now().toISOString()
    const [made, refused] = [
      applyAction(claim, { action: 'promote', by: EDITOR, why: null }, at),
      applyAction(claim, { action: 'dismiss', by: EDITOR, why: 'رأي' }, at),
    ]
    await services.claims.write(made)
    await expect(services.claims.write(refused)).rejects.toThrow()
    services.clock.advance(HOUR_MS)
    expect(await countFigures(services, 'ar')).toBe(2)
    expect(total(await services.figures.since('ar', SINCE))).toMatchObject({ promoted: 1, dismissed: 0 })
  })

  test('leave what may still be on its way for the next counting', async () => {
    const services = fakeServices()
    const claim = await storeClaim(services, 'أُغلقت ٩ جسور.')
    const change = applyAction(claim, { action: 'promote', by: EDITOR, why: null }, services.clock.now().toISOString())
    if (change.event) services.figures.happened(change.event)
    expect(await countFigures(services, 'ar')).toBe(0)
    await services.claims.write(change)
    services.clock.advance(4 * 60_000)
    expect(await countFigures(services, 'ar')).toBe(1)
    expect(total(await services.figures.since('ar', SINCE))).toMatchObject({ promoted: 1 })
  })

  test('count a story whose entries stand beside the claim by now', async () => {
    const services = fakeServices()
    const claim = await storeClaim(services, 'رأي لا رقم فيه.')
    const chosen = { claimIds: [claim.id], by: EDITOR }
    for (let round = 0; round < 12; round += 1) {
      await chooseMany(services, { action: 'dismiss', why: 'رأي', ...chosen })
      await chooseMany(services, { action: 'restore', ...chosen })
      services.clock.advance(60_000)
    }
    services.clock.advance(HOUR_MS)
    while ((await countFigures(services, 'ar')) > 0);
    expect(total(await services.figures.since('ar', SINCE))).toMatchObject({ dismissed: 12 })
  })
})

describe('candidates that nobody chose', () => {
  test('go after their days, with the reason, and are counted apart from what people dismissed', async () => {
    const services = fakeServices({ settings: { candidateDays: 3 } })
    const old = await storeClaim(services, 'أُغلقت ٩ جسور.')
    const chosen = await storeClaim(services, 'أُغلقت ٧ جسور.')
    await promoteClaim(services, { claimId: chosen.id, by: EDITOR, why: null })
    services.clock.advance(2 * DAY_MS)
    const young = await storeClaim(services, 'أُغلقت ٨ جسور.')
    expect(await ageOutCandidates(services, 'ar')).toBe(0)
    services.clock.advance(DAY_MS + 1)
    expect(await ageOutCandidates(services, 'ar')).toBe(1)
    expect(await ageOutCandidates(services, 'ar')).toBe(0)
    expect(await services.claims.get(old.id)).toMatchObject({
      status: 'dismissed',
      dismissed: { by: 'sys_reconcile', why: 'not chosen within 3 days' },
    })
    expect(await services.claims.get(young.id)).toMatchObject({ status: 'candidate' })
    expect(await services.claims.get(chosen.id)).toMatchObject({ status: 'waiting' })
    const [day] = (await readFigures(services, 'ar', SINCE)).slice(-1)
    expect(day).toMatchObject({ counts: { agedOut: 1, dismissed: 0 }, publishers: {} })
  })

  test('stay for the whole time again when they are brought back', async () => {
    const services = fakeServices({ settings: { candidateDays: 3 } })
    const claim = await storeClaim(services, 'أُغلقت ٩ جسور.')
    services.clock.advance(4 * DAY_MS)
    await ageOutCandidates(services, 'ar')
    await chooseMany(services, { action: 'restore', claimIds: [claim.id], by: EDITOR })
    services.clock.advance(2 * DAY_MS)
    expect(await ageOutCandidates(services, 'ar')).toBe(0)
    services.clock.advance(2 * DAY_MS)
    expect(await ageOutCandidates(services, 'ar')).toBe(1)
  })
})

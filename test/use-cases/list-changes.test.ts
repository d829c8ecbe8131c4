/** Changes by polling: what was told, once each, in order and without a gap, whoever writes late. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { SETTLED_MS } from '../../shared/domain/claim-event.ts'
import { changeClaim } from '../../shared/use-cases/change-claim.ts'
import { listChanges, placeBefore } from '../../shared/use-cases/list-changes.ts'
import {
  admit,
  buildClaim,
  buildReview,
  claimAfter,
  EDITOR,
  lease,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const replace =
  (action: 'update' | 'correct', rating: string) =>
  (claim: Claim): Action => ({
    ...{ action, by: EDITOR, why: 'رقم أحدث' },
    review: buildReview(claim, { by: EDITOR, fence: 9, judgement: { rating } }),
  })
const retract = (): Action => ({ action: 'retract', by: EDITOR, why: 'سُحبت الوثيقة' })

/** Everything since a time, asked for part by part as a reader does. */
async function readAll(services: FakeServices, since: string, limit = 2) {
  const found = []
  let after = placeBefore(since)
  for (;;) {
    const { changes, next, more } = await listChanges(services, { after, limit, wanted: () => true })
    found.push(...changes)
    after = next
    if (!more) return { found, after }
  }
}

async function solo(services: FakeServices, exact = 'نُقل ٤٧ مريضاً.') {
  const claim = buildClaim({ exact, policy: 'solo', at: services.clock.now().toISOString() })
  await services.claims.announce([claim])
  await services.claims.create(claim)
  const step = async (...actions: ((claim: Claim) => Action)[]) => {
    for (const action of actions) {
      services.clock.advance(1_000)
      await changeClaim(services, claim.id, action)
    }
  }
  return { claim, step }
}

describe('changes since', () => {
  test('tell each verdict with the rating that was told before it, numbered by claim', async () => {
    const services = fakeServices()
    const since = services.clock.now().toISOString()
    const { step } = await solo(services)
    await step(
      admit,
      lease(SAMIRA),
      submit(SAMIRA),
      publish,
      replace('update', 'half-true'),
      replace('correct', 'true'),
    )
    await step(retract, () => ({ action: 'reopen', by: EDITOR, why: 'وثيقة جديدة' }), lease(SAMIRA))
    await step(submit(SAMIRA, { rating: 'misleading' }), publish)
    services.clock.advance(SETTLED_MS)
    const { found } = await readAll(services, since)
    expect(
      found.map(({ notice: { type, number, earlierRating, rating } }) => [type, number, earlierRating, rating]),
    ).toEqual([
      ['claim.created', 1, null, null],
      ['verdict.published', 2, null, 'false'],
      ['verdict.updated', 3, 'false', 'half-true'],
      ['verdict.corrected', 4, 'half-true', 'true'],
      ['verdict.retracted', 5, 'true', null],
      ['verdict.published', 6, 'true', 'misleading'],
    ])
  })

  test('are shown only when nothing can come before them any more', async () => {
    const services = fakeServices()
    const since = services.clock.now().toISOString()
    await solo(services)
    services.clock.advance(SETTLED_MS - 1)
    const early = await readAll(services, since)
    expect(early.found).toEqual([])
    services.clock.advance(1)
    const { changes } = await listChanges(services, { after: early.after, limit: 9, wanted: () => true })
    expect(changes.map(({ notice }) => notice.type)).toEqual(['claim.created'])
  })

  test('leave out a change that was refused and a claim that was there before', async () => {
    const services = fakeServices()
    const since = services.clock.now().toISOString()
    const { claim, step } = await solo(services)
    await step(admit, lease(SAMIRA), submit(SAMIRA))
    services.clock.advance(1_000)
    const decided = await services.claims.get(claim.id)
    const late = decided && applyAction(decided, publish(), services.clock.now().toISOString())
    await step(publish)
    await expect(services.claims.write(late as never)).rejects.toThrow('changed meanwhile')
    services.clock.advance(1_000)
    await services.claims.announce([{ ...claim, createdAt: services.clock.now().toISOString() }])
    services.clock.advance(SETTLED_MS)
    const { found } = await readAll(services, since)
    expect(found.map(({ notice }) => notice.type)).toEqual(['claim.created', 'verdict.published'])
  })

  test('tell that a claim was merged, taken out again, and of a newer figure; a look at an appearance by its name', async () => {
    const services = fakeServices()
    const since = services.clock.now().toISOString()
    const { claim, step } = await solo(services, 'أُغلق ١١٠ جسور.')
    const other = await solo(services, 'أُغلق ١٣٠ جسراً.')
    await other.step(() => ({ action: 'merge', by: EDITOR, into: claim.id, why: 'واحد' }))
    await other.step(() => ({ action: 'unmerge', by: EDITOR, why: 'اثنان' }))
    await step(admit, lease(SAMIRA), submit(SAMIRA), publish)
    const newerFigure = { claimId: other.claim.id, exact: '١٣٠ جسراً', saidAt: '2024-03-02' }
    await step(() => ({ action: 'recheck', by: EDITOR, why: 'رقم', newerFigure }))
    await step(() => ({ action: 'recheck', by: EDITOR, why: 'تغيّر النص', about: 'appearance' }))
    await step(() => ({ action: 'recheck', by: EDITOR, why: 'حُذف المصدر', about: 'evidence' }))
    await step(() => ({ action: 'recheck', by: EDITOR, why: 'سؤال' }))
    services.clock.advance(SETTLED_MS)
    const { found } = await readAll(services, since, 100)
    const types = found.map(({ notice }) => notice.type).filter((type) => type !== 'claim.created')
    expect(types).toEqual([
      'claim.merged',
      'claim.split',
      'verdict.published',
      'figure.newer',
      'appearance.changed',
      'evidence.changed',
    ])
  })

  test('go over days on which nothing happened', async () => {
    const services = fakeServices()
    const since = services.clock.now().toISOString()
    const { step } = await solo(services)
    services.clock.advance(50 * 86_400_000)
    await step(admit)
    const second = await solo(services, 'أُغلقت ٩ مدارس.')
    services.clock.advance(SETTLED_MS)
    const { found } = await readAll(services, since)
    expect(found.map(({ claim }) => claim.quote.exact)).toEqual(['نُقل ٤٧ مريضاً.', second.claim.quote.exact])
  })

  test('miss nothing and double nothing, however late each change is written and whenever one asks', async () => {
    const written = fc.record({
      atMs: fc.nat(600_000),
      lateMs: fc.nat(SETTLED_MS - 1),
      language: fc.constantFrom('ar', 'en', 'fr'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { maxLength: 12 }),
        fc.array(fc.nat(1_200_000), { maxLength: 8 }),
        async (writes, asks) => {
          const services = fakeServices()
          const start = services.clock.now().getTime()
          const changes = writes.map(({ atMs, lateMs, language }, index) => {
            const claim = claimAfter(
              buildClaim({ exact: `أُغلق ${index} جسراً.`, language, policy: 'solo' }),
              admit,
              lease(SAMIRA),
              submit(SAMIRA),
            )
            return { claim, at: new Date(start + atMs).toISOString(), written: start + atMs + lateMs }
          })
          for (const { claim } of changes) await services.claims.create(claim)
          const steps = [
            ...changes.map(({ claim, at, written: when }) => ({
              when,
              run: () => services.claims.write(applyAction(claim, publish(), at)),
            })),
            ...[...asks, 1_200_000].map((ms) => ({ when: start + ms, run: ask })),
          ].sort((a, b) => a.when - b.when)
          const found: string[] = []
          let after = placeBefore(new Date(start).toISOString())
          async function ask() {
            for (;;) {
              const part = await listChanges(services, { after, limit: 2, wanted: () => true })
              found.push(...part.changes.map(({ at, claim }) => `${at} ${claim.id}`))
              after = part.next
              if (!part.more) return
            }
          }
          for (const { when, run } of steps) {
            services.clock.advance(when - services.clock.now().getTime())
            await run()
          }
          expect(found).toEqual(changes.map(({ at, claim }) => `${at} ${claim.id}`).sort())
        },
      ),
      { numRuns: 60, seed: 7 },
    )
  })
})

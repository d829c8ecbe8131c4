import { describe, expect, test } from 'vitest'
import type { Claim } from '../../shared/domain/claim.ts'
import { firstBrokenEntry } from '../../shared/domain/history.ts'
import { listClaimsById } from '../../shared/use-cases/list-claims.ts'
import { mergeClaims, survivorOf, unmergeClaim } from '../../shared/use-cases/merge-claims.ts'
import { relateClaims } from '../../shared/use-cases/relate-claims.ts'
import { submitReview } from '../../shared/use-cases/submit-review.ts'
import {
  admit,
  buildClaim,
  buildJudgement,
  claimAfter,
  EDITOR,
  fenceAt,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const first = buildClaim({ exact: 'نقلت الوزارة أكثر من ٤٧ مريضاً.' })
const second = buildClaim({ exact: 'أكثر من ٤٧ مريضاً نقلتهم وزارة الصحة.' })
const third = buildClaim({ exact: 'وزارة الصحة نقلت ما يزيد على ٤٧ مريضاً.' })
const published = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish)
const because = { by: EDITOR, why: 'ادعاء واحد بصيغتين' }

async function desk(...claims: Claim[]): Promise<FakeServices> {
  const services = fakeServices()
  for (const claim of claims) await services.claims.create(claim)
  return services
}
const read = async (services: FakeServices, claim: Claim) => (await listClaimsById(services, [claim.id]))[0]
const verified = async (services: FakeServices, claim: Claim) => {
  const history = (await read(services, claim))?.history
  return history && firstBrokenEntry(history.recent, history.head)
}

describe('a claim that is merged', () => {
  test('leads to the surviving one, in a chain of merges to the last', async () => {
    const services = await desk(first, second, third)
    await mergeClaims(services, { claimId: first.id, into: second.id, ...because })
    await mergeClaims(services, { claimId: second.id, into: third.id, ...because })
    const merged = await read(services, first)
    expect(merged && (await survivorOf(services, merged)).id).toBe(third.id)
    expect((await read(services, third))?.absorbed).toEqual([second.id, first.id])
    for (const claim of [first, second, third]) expect(await verified(services, claim)).toBeNull()
  })

  test('twice is merged once', async () => {
    const services = await desk(first, second)
    const merging = { claimId: first.id, into: second.id, ...because }
    await mergeClaims(services, merging)
    const once = await read(services, second)
    expect(await mergeClaims(services, merging)).toEqual(once)
  })

  test('comes back as it was, out of the middle of a chain too', async () => {
    const waiting = claimAfter(first, admit)
    const services = await desk(waiting, second, third)
    await mergeClaims(services, { claimId: first.id, into: second.id, ...because })
    await mergeClaims(services, { claimId: second.id, into: third.id, ...because })
    expect(await unmergeClaim(services, { claimId: first.id, ...because })).toMatchObject({
      ...{ status: 'waiting', nudge: { number: 2 }, absorbed: [] },
    })
    expect((await read(services, second))?.absorbed).toEqual([])
    expect((await read(services, third))?.absorbed).toEqual([second.id])
    const [nudge] = await services.laneQueues.receive('ar', 0)
    expect(nudge?.nudge).toEqual({ claimId: first.id, nudge: 2 })
    expect(await unmergeClaim(services, { claimId: first.id, ...because })).toMatchObject({ status: 'waiting' })
  })

  test.each([
    ['itself', first, first, 'action_refused'],
    ['one that is merged already', second, third, 'claim_merged'],
    ['another one, though it is published', published, second, 'action_refused'],
  ])('is refused: into %s', async (_what, claim, into, code) => {
    const services = await desk(first, second, third, published)
    if (code === 'claim_merged') await mergeClaims(services, { claimId: third.id, into: first.id, ...because })
    const before = await services.claims.get(into.id)
    await expect(mergeClaims(services, { claimId: claim.id, into: into.id, ...because })).rejects.toMatchObject({
      code,
    })
    expect((await services.claims.get(claim.id))?.status).toBe(claim.status)
    expect((await services.claims.get(into.id))?.absorbed).toEqual(before?.absorbed)
  })

  test('into each other at once is lost on neither side', async () => {
    const services = await desk(first, second)
    const outcomes = await Promise.allSettled([
      mergeClaims(services, { claimId: first.id, into: second.id, ...because }),
      mergeClaims(services, { claimId: second.id, into: first.id, ...because }),
    ])
    const statuses = [await read(services, first), await read(services, second)].map((claim) => claim?.status)
    expect(statuses).not.toEqual(['merged', 'merged'])
    expect(statuses.filter((status) => status === 'merged').length).toBe(
      outcomes.filter(({ status }) => status === 'fulfilled').length,
    )
  })

  test('into two others at once is part of one', async () => {
    const services = await desk(first, second, third)
    await Promise.allSettled([
      mergeClaims(services, { claimId: first.id, into: second.id, ...because }),
      mergeClaims(services, { claimId: first.id, into: third.id, ...because }),
    ])
    const merged = await read(services, first)
    const holders = [await read(services, second), await read(services, third)].filter((claim) =>
      claim?.absorbed.includes(first.id),
    )
    expect(holders.map((claim) => claim?.id)).toEqual([merged?.status === 'merged' ? merged.merged.into : 'not merged'])
  })

  test('tells who judged it meanwhile where it went, and keeps what she sent', async () => {
    const at = minute(0)
    const services = await desk(claimAfter(first, admit, lease(SAMIRA)), second)
    await mergeClaims(services, { claimId: first.id, into: second.id, ...because })
    const submitted = { reviewer: SAMIRA, claimId: first.id, fence: fenceAt(at), judgement: buildJudgement() }
    await expect(submitReview(services, submitted)).rejects.toMatchObject({
      code: 'claim_merged',
      message: expect.stringContaining(second.id),
    })
    expect((await services.drafts.get(first.id, SAMIRA))?.content).toEqual(submitted.judgement)
  })
})

test.each([
  ['an unknown rating', claimAfter(first, admit, lease(SAMIRA)), { rating: 'لا يوجد' }, 'verdict_invalid'],
  [
    'a claim that was dismissed meanwhile',
    claimAfter(first, admit, lease(SAMIRA), () => ({ action: 'dismiss', ...because })),
    {},
    'claim_dismissed',
  ],
  ['a claim that was never hers', claimAfter(first, admit), {}, 'lease_lost'],
])('a judgement that is refused for %s is kept as a draft', async (_why, claim, changes, code) => {
  const services = await desk(claim)
  const judgement = buildJudgement(changes)
  const submitted = { reviewer: SAMIRA, claimId: claim.id, fence: claim.fence, judgement }
  await expect(submitReview(services, submitted)).rejects.toMatchObject({ code })
  expect((await services.drafts.get(claim.id, SAMIRA))?.content).toEqual(judgement)
})

describe('what two claims are to each other', () => {
  test('is one person’s word, in both stories, once, and can be taken back', async () => {
    const services = await desk(first, second)
    const pair = { claimId: first.id, other: second.id, by: EDITOR, reason: 'حدثان مختلفان' }
    await relateClaims(services, { ...pair, answer: 'not-same' })
    await relateClaims(services, { ...pair, answer: 'not-same' })
    expect(await services.links.decisionsOf(second.id)).toMatchObject([{ confirmedAs: null, by: EDITOR }])
    for (const claim of [first, second]) expect((await read(services, claim))?.history.length).toBe(2)
    await relateClaims(services, { ...pair, answer: 'confirm', kind: 'newer-figure' })
    expect(await services.links.decisionsOf(first.id)).toMatchObject([{ confirmedAs: 'newer-figure' }])
    await relateClaims(services, { ...pair, answer: 'undo' })
    expect(await services.links.decisionsOf(first.id)).toEqual([])
    expect((await read(services, first))?.history.recent.map(({ why }) => why?.split(' ')[0])).toEqual(
      expect.arrayContaining(['not-same', 'confirm', 'undo']),
    )
  })

  test('is nothing where they are one', async () => {
    const services = await desk(first)
    const same = { claimId: first.id, other: first.id, by: EDITOR, reason: null, answer: 'not-same' } as const
    await expect(relateClaims(services, same)).rejects.toMatchObject({ code: 'action_refused', field: 'other' })
  })
})

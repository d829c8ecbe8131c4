/** What the fakes can do that no emulator can: lag, lose, double, mix up. */
import { describe, expect, test } from 'vitest'
import { applyAction } from '../../shared/domain/change-claim.ts'
import type { Lane } from '../../shared/domain/lane.ts'
import type { Nudge } from '../../shared/domain/messages.ts'
import { admit, buildClaim, minute } from '../domain/build-claims.ts'
import { fakeClaimStore } from './fake-claim-store.ts'
import { fakeClock } from './fake-clock.ts'
import { fakeLaneQueues, type QueueFaults, RELIABLE } from './fake-lane-queues.ts'
import { LaggingIndex } from './lagging-index.ts'

const LANE: Lane = 'ar'
const nudge: Nudge = { claimId: buildClaim().id, nudge: 1 }

describe('an index that lags', () => {
  test('shows a write after so many reads', () => {
    const index = new LaggingIndex(() => 2)
    index.place('claim', { partition: 'بانتظار', sort: '1' })
    expect([1, 2, 3].map(() => index.read('بانتظار').length)).toEqual([0, 0, 1])
  })

  test('never shows an item’s older place after its newer one', () => {
    const lags = [3, 0]
    const index = new LaggingIndex(() => lags.shift() ?? 0)
    index.place('claim', { partition: 'old', sort: '1' })
    index.place('claim', { partition: 'new', sort: '1' })
    const seen = Array.from({ length: 5 }, () => `${index.read('old').length}${index.read('new').length}`)
    expect(seen.at(-1)).toBe('01')
    expect(seen.lastIndexOf('10')).toBeLessThan(seen.indexOf('01'))
  })

  test('leaves a store consistent by id, and late only in its lists', async () => {
    const store = fakeClaimStore({ lag: () => 1 })
    const claim = buildClaim()
    await store.create(claim)
    const best = async () => (await store.bestOf(LANE, 'candidate', 5)).length
    expect([await best(), await best()]).toEqual([0, 1])
    await store.write(applyAction(claim, admit(), minute(1)))
    expect([await best(), await best()]).toEqual([1, 0])
    expect((await store.get(claim.id))?.status).toBe('waiting')
  })
})

describe('lanes with faults', () => {
  const lanes = (faults: Partial<QueueFaults>) => {
    const clock = fakeClock()
    return { clock, queues: fakeLaneQueues({ clock, faults: { ...RELIABLE, ...faults } }) }
  }

  test.each([
    ['lost', 0],
    ['once', 1],
    ['twice', 2],
  ] as const)('hold a message that was sent %s so many times: %i', async (fate, copies) => {
    const { queues } = lanes({ send: () => fate })
    await queues.send(LANE, nudge)
    expect(queues.depth(LANE)).toBe(copies)
  })

  test('hide the messages of a reply that got lost, and show them again in time', async () => {
    const replies = ['lost', 'arrives', 'arrives'] as const
    let reply = 0
    const { clock, queues } = lanes({ reply: () => replies[reply++] ?? 'arrives' })
    await queues.send(LANE, nudge)
    expect(await queues.receive(LANE, 0)).toEqual([])
    expect(await queues.receive(LANE, 0)).toEqual([])
    clock.advance(30_000)
    expect(await queues.receive(LANE, 0)).toMatchObject([{ nudge }])
  })

  test('give messages in the order that the test asks for', async () => {
    const { queues } = lanes({ order: (messages) => messages.toReversed() })
    for (const number of [1, 2, 3]) await queues.send(LANE, { ...nudge, nudge: number })
    expect((await queues.receive(LANE, 0)).map((message) => message.nudge?.nudge)).toEqual([3, 2, 1])
  })

  test('forget a handle once the message was given to someone else', async () => {
    const { clock, queues } = lanes({})
    await queues.send(LANE, nudge)
    const [first] = await queues.receive(LANE, 0)
    clock.advance(30_000)
    await queues.receive(LANE, 0)
    await queues.delete(LANE, [first?.receiptHandle ?? ''])
    expect(queues.depth(LANE)).toBe(1)
  })
})

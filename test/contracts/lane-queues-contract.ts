/** What every set of lanes keeps to. Messages may come late, twice and in any order; these tests ask for no more. */
import { describe, expect, test } from 'vitest'
import type { Lane } from '../../shared/domain/lane.ts'
import type { Nudge } from '../../shared/domain/messages.ts'
import type { LaneQueues, ReceivedNudge } from '../../shared/ports.ts'
import { buildClaim } from '../domain/build-claims.ts'

export type LaneQueuesUnderTest = { queues: LaneQueues; sendRaw: (lane: Lane, body: string) => Promise<void> }

const UNREADABLE = ['رسالة', '{"claimId":"clm_1","nudge":1}', '{"nudge":1}', '[]', 'null', '{"claimId":"ادعاء"']

/** `make` gives empty lanes, and a way to put a body into one as it is. */
export function laneQueuesContract(make: () => Promise<LaneQueuesUnderTest>): void {
  describe('the lanes', () => {
    test('give every nudge that was sent to a lane, and to no other', async () => {
      const { queues } = await make()
      const sent = Array.from({ length: 14 }, (_, index) => nudge(`مقتل ${index} في حادث سير`))
      for (const one of sent) await queues.send('ar', one)
      await queues.send('en', nudge('Seven votes'))
      const received = await receiveAll(queues, 'ar', sent.length)
      expect(received.map((message) => message.nudge?.claimId).sort()).toEqual(sent.map((one) => one.claimId).sort())
      expect(new Set(received.map(({ lane }) => lane))).toEqual(new Set(['ar']))
    })

    test('hide what was received from the next one who asks', async () => {
      const { queues } = await make()
      await queues.send('ar', nudge('أ'))
      expect(await queues.receive('ar', 1)).toHaveLength(1)
      expect(await queues.receive('ar', 0)).toEqual([])
    })

    test('show a message again at once when it is hidden for no time', async () => {
      const { queues } = await make()
      await queues.send('ar', nudge('ب'))
      const [first] = await receiveAll(queues, 'ar', 1)
      await queues.hide('ar', [{ receiptHandle: handleOf(first), seconds: 0 }])
      const [again] = await receiveAll(queues, 'ar', 1)
      expect(again?.nudge).toEqual(first?.nudge)
    })

    test('give a deleted message to nobody', async () => {
      const { queues } = await make()
      await queues.send('ar', nudge('ت'))
      const [message] = await receiveAll(queues, 'ar', 1)
      await queues.hide('ar', [{ receiptHandle: handleOf(message), seconds: 0 }])
      const [again] = await receiveAll(queues, 'ar', 1)
      await queues.delete('ar', [handleOf(again)])
      await queues.hide('ar', [{ receiptHandle: handleOf(again), seconds: 0 }])
      expect(await queues.receive('ar', 1)).toEqual([])
    })

    test('tolerate handles that are no longer good, and still do the rest of the batch', async () => {
      const { queues } = await make()
      for (const text of ['ث', 'ج']) await queues.send('other', nudge(text))
      const [gone, kept] = await receiveAll(queues, 'other', 2)
      await queues.delete('other', [handleOf(gone)])
      await queues.delete('other', [handleOf(gone)])
      await queues.hide('other', [
        { receiptHandle: handleOf(gone), seconds: 60 },
        { receiptHandle: handleOf(kept), seconds: 0 },
      ])
      const [again] = await receiveAll(queues, 'other', 1)
      expect(again?.nudge).toEqual(kept?.nudge)
      await queues.delete('other', [handleOf(gone), handleOf(again)])
      expect(await queues.receive('other', 0)).toEqual([])
    })

    test('take empty batches', async () => {
      const { queues } = await make()
      await expect(queues.hide('ar', [])).resolves.toBeUndefined()
      await expect(queues.delete('ar', [])).resolves.toBeUndefined()
    })

    test('hide and delete ten at once', async () => {
      const { queues } = await make()
      for (let index = 0; index < 10; index += 1) await queues.send('en', nudge(`Item ${index}`))
      const messages = await receiveAll(queues, 'en', 10)
      await queues.hide(
        'en',
        messages.map((message) => ({ receiptHandle: handleOf(message), seconds: 0 })),
      )
      const again = await receiveAll(queues, 'en', 10)
      await queues.delete('en', again.map(handleOf))
      expect(await queues.receive('en', 0)).toEqual([])
    })

    test.each(UNREADABLE)('give a message that says %j as unreadable, to be deleted', async (body) => {
      const { queues, sendRaw } = await make()
      await sendRaw('ar', body)
      const [message] = await receiveAll(queues, 'ar', 1)
      expect(message?.nudge).toBeNull()
      await queues.delete('ar', [handleOf(message)])
    })

    test('read a message of a newer version by the fields they know', async () => {
      const { queues, sendRaw } = await make()
      const known = nudge('ح')
      await sendRaw('ar', JSON.stringify({ ...known, سبب: 'جديد', priority: 4 }))
      const [message] = await receiveAll(queues, 'ar', 1)
      expect(message?.nudge).toEqual(known)
    })
  })
}

function nudge(quote: string): Nudge {
  return { claimId: buildClaim({ exact: quote }).id, nudge: 3 }
}

function handleOf(message: ReceivedNudge | undefined): string {
  if (message === undefined) throw new Error('a message was expected')
  return message.receiptHandle
}

const MOST_ASKS = 20

/** Asks until so many messages have come: one answer of a queue may hold fewer than there are. */
async function receiveAll(queues: LaneQueues, lane: Lane, count: number): Promise<ReceivedNudge[]> {
  const received: ReceivedNudge[] = []
  for (let ask = 0; received.length < count && ask < MOST_ASKS; ask += 1) {
    received.push(...(await queues.receive(lane, 1)))
  }
  expect(received).toHaveLength(count)
  return received
}

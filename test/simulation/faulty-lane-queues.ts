/** The lanes as a bad day shows them: calls that fail, replies that never come, messages doubled, late, lost and mixed up. */
import type { Lane } from '../../shared/domain/lane.ts'
import type { Nudge } from '../../shared/domain/messages.ts'
import type { LaneQueues } from '../../shared/ports.ts'
import type { SeededChance } from './seeded-chance.ts'

/**
 * Each from 0 to 1. `late`: a message that is sent after others, or one that is shown to others before its receiver acts.
 * `unanswered`: half of these calls were carried out, half were not; the caller cannot know.
 */
export type QueueFaults = { doubled: number; lost: number; late: number; unanswered: number }

const RELIABLE: QueueFaults = { doubled: 0, lost: 0, late: 0, unanswered: 0 }
export const BAD_DAY: QueueFaults = { doubled: 0.1, lost: 0.1, late: 0.1, unanswered: 0.05 }
export const NO_ANSWER = 'the queue did not answer'

export type FaultyLaneQueues = LaneQueues & {
  doubled: number
  lost: number
  unanswered: number
  /** Sends what is late, and is reliable from then on. */
  recover(): Promise<void>
}

export function faultyLaneQueues(queues: LaneQueues, given: { faults: QueueFaults; chance: SeededChance }) {
  const { chance } = given
  let { faults } = given
  const late: { lane: Lane; nudge: Nudge }[] = []

  async function unsure<Result>(call: () => Promise<Result>): Promise<Result> {
    if (!chance.happens(faults.unanswered)) return call()
    faulty.unanswered += 1
    if (chance.happens(0.5)) await call()
    throw new Error(NO_ANSWER)
  }

  async function maybeTwice(call: () => Promise<void>): Promise<void> {
    await call()
    if (!chance.happens(faults.doubled)) return
    faulty.doubled += 1
    await call()
  }

  const faulty: FaultyLaneQueues = {
    doubled: 0,
    lost: 0,
    unanswered: 0,
    send: (lane, nudge) =>
      unsure(async () => {
        const delayed = late.shift()
        if (delayed !== undefined) await queues.send(delayed.lane, delayed.nudge)
        if (chance.happens(faults.lost)) faulty.lost += 1
        else if (chance.happens(faults.late)) late.push({ lane, nudge })
        else await maybeTwice(() => queues.send(lane, nudge))
      }),
    // Nobody waits for a message here: time stands still while one is asked for.
    receive: (lane) =>
      unsure(async () => {
        const received = chance.shuffled(await queues.receive(lane, 0))
        const shown = received.filter(() => chance.happens(faults.late))
        await queues.hide(
          lane,
          shown.map(({ receiptHandle }) => ({ receiptHandle, seconds: 0 })),
        )
        return received
      }),
    hide: (lane, messages) => unsure(() => maybeTwice(() => queues.hide(lane, messages))),
    delete: (lane, handles) => unsure(() => maybeTwice(() => queues.delete(lane, handles))),
    async recover() {
      faults = RELIABLE
      for (const { lane, nudge } of late.splice(0)) await queues.send(lane, nudge)
    },
  }
  return faulty
}

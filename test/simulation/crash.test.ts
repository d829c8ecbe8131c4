/**
 * A process that is killed at any request to DynamoDB, SQS or S3, before the request took effect or after, and what then comes
 * again by itself: the desk ends as if nothing had happened.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fakeClock } from '../fakes/fake-clock.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { stateOf } from './desk-state.ts'
import { EDITOR_WORKS } from './editor-works.ts'
import { KilledError, Lifeline, type Moment } from './lifeline.ts'
import { startTimedServers, type TimedServers } from './timed-servers.ts'
import { VirtualTime } from './virtual-time.ts'
import { type Desk, runSchedules, WORKS, type Work } from './works.ts'

const HOUR_MS = 3_600_000
const RETRY_MS = 60_000
const time = new VirtualTime()
let servers: TimedServers

beforeAll(async () => {
  servers = await startTimedServers(time.shared)
})
afterAll(() => servers.stop())

/** What is stored at the end and which nudges still count, and how many requests the work made. */
async function endOf(work: Work, cut: { at: number; moment: Moment } | null) {
  const lifeline = new Lifeline()
  const place = await servers.openDesk({ lifeline })
  const desk: Desk = {
    ...fakeServices({ settings: { candidateDays: 1 } }),
    ...place.table,
    ...place,
    clock: fakeClock(),
  }
  const run = await work.prepare(desk)
  lifeline.restart()
  if (cut) lifeline.cutAt(cut.at, cut.moment)
  const died = await dies(() => run(desk))
  const { requests } = lifeline
  lifeline.restart()
  // The message of a worker that died, or the request of a browser without an answer, comes again.
  time.skip(RETRY_MS)
  desk.clock.advance(RETRY_MS)
  if (died) await run(desk)
  await runSchedules(desk)
  time.skip(48 * HOUR_MS)
  return { died, requests, state: await stateOf(place, desk) }
}

async function dies(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run()
    return false
  } catch (error) {
    if (error instanceof KilledError) return true
    throw error
  }
}

describe.each([...WORKS, ...EDITOR_WORKS])('a crash in $what', (work) => {
  test('at any request ends as if there had been none', async () => {
    const undisturbed = await endOf(work, null)
    expect(undisturbed).toMatchObject({ died: false })
    expect(undisturbed.requests).toBeGreaterThan(1)
    for (let at = 1; at <= undisturbed.requests; at += 1) {
      for (const moment of ['before', 'after'] as const) {
        const { died, state } = await endOf(work, { at, moment })
        expect({ at, moment, died, ...state }).toEqual({ at, moment, died: true, ...undisturbed.state })
      }
    }
  }, 120_000)
})

/**
 * Desks of one to forty at work for days, while the lanes lose, double and delay messages, indexes lag, and people stall,
 * skip, vanish and disagree. `SIMULATION_SEED` runs another day: what people choose falls by it, who is first at one moment by
 * the machine.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INDEX } from '../../shared/adapters/dynamo/table.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import type { HistoryEntry } from '../../shared/domain/history.ts'
import { LANES } from '../../shared/domain/lane.ts'
import { REVIEWS_NEEDED } from '../../shared/domain/review-policy.ts'
import { auditClaim } from '../../shared/use-cases/audit-claims.ts'
import { readFigures } from '../../shared/use-cases/count-figures.ts'
import { fakeLaneQueues } from '../fakes/fake-lane-queues.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { NO_ANSWER } from './faulty-lane-queues.ts'
import { laggingClaims } from './lagging-claims.ts'
import { LaggingIndexes } from './lagging-indexes.ts'
import { recount, sumOf } from './recount.ts'
import { SeededChance } from './seeded-chance.ts'
import { SimulatedDesk, type World } from './simulated-desk.ts'
import { startTimedServers, type TimedServers } from './timed-servers.ts'
import { VirtualTime } from './virtual-time.ts'

const SEED = Number(process.env.SIMULATION_SEED ?? 20240301)

type Place = { world: World; messagesLeft: () => Promise<number> }
type Story = { claim: Claim; entries: HistoryEntry[] }

/** How often an index has not caught up, by a chance of its own. */
const lagOf = () => ({ behind: 0.3, chance: new SeededChance(SEED) })

function inMemory(time: VirtualTime): Place {
  const { claims, figures, people, drafts } = fakeServices()
  const laneQueues = fakeLaneQueues({ clock: time })
  const messagesLeft = async () => LANES.reduce((sum, lane) => sum + laneQueues.depth(lane), 0)
  return { world: { claims: laggingClaims(claims, lagOf()), figures, people, drafts, laneQueues }, messagesLeft }
}

function proofs(given: { reviewers: number; claims: number; place: (time: VirtualTime) => Promise<Place> }): void {
  const { reviewers } = given
  let desk: SimulatedDesk
  let stories: Story[]
  let left: number

  beforeAll(async () => {
    const time = new VirtualTime()
    const { world, messagesLeft } = await given.place(time)
    desk = new SimulatedDesk({ seed: SEED + reviewers, reviewers, claims: given.claims, time, world })
    const started = time.ms
    await desk.run()
    const hours = Math.round((time.ms - started) / 3_600_000)
    left = await desk.drain(messagesLeft)
    stories = await Promise.all(
      (await desk.services.claims.getMany(desk.claims.map(({ id }) => id))).map(async (claim) => {
        const { broken, entries } = await auditClaim(desk.services, claim)
        if (broken !== null)
          desk.ledger.broken.push(`the story of ${claim.id} does not follow: ${JSON.stringify(broken)}`)
        return { claim, entries }
      }),
    )
    const { ledger, queues, lostWrites } = desk
    const lowered = stories.filter(({ entries }) => entries.some(({ action }) => action === 'lower')).length
    const refused = [...ledger.refused].map(([code, count]) => `${code} ${count}`).join(', ')
    console.log(
      `seed ${SEED}, ${reviewers} reviewer(s), ${stories.length} claims, ${hours} hours: ${ledger.leases} leases, ` +
        `${ledger.submitted.length} reviews, ${lowered} policies lowered; refused: ${refused || 'nothing'}, ${lostWrites} writes; ` +
        `absorbed: ${ledger.absorbed} submits, ${queues.doubled} messages and calls; ` +
        `${queues.lost} messages lost, ${queues.unanswered} calls unanswered; messages left ${left}`,
    )
  }, 120_000)

  test('every claim ends decided, by as many people as its policy wants', () => {
    expect(stories.map(({ claim }) => claim.status)).toEqual(desk.claims.map(() => 'decided'))
    for (const { claim, entries } of stories) {
      const lowered = entries.some(({ action, why }) => action === 'lower' && why?.includes('lowered to solo'))
      expect({ ...claim, lowered: claim.policy === 'solo' }).toMatchObject({
        lowered: lowered || desk.claims.find(({ id }) => id === claim.id)?.policy === 'solo',
      })
      const judges = new Set(claim.reviews.map(({ reviewer }) => reviewer))
      expect([claim.id, judges.size, claim.reviews.length]).toEqual([claim.id, ...twice(REVIEWS_NEEDED[claim.policy])])
    }
  })

  test('no two hold one claim at once, the blind stay blind, and the stories verify', () => {
    expect(desk.ledger.broken).toEqual([])
  })

  test('every submit that was taken is on its claim, and nothing else is', () => {
    const kept = stories.flatMap(({ claim }) =>
      claim.reviews.map(({ reviewer, fence }) => `${claim.id} ${reviewer} ${fence}`),
    )
    const told = desk.ledger.submitted.map(({ claimId, reviewer, fence }) => `${claimId} ${reviewer} ${fence}`)
    expect(kept.sort()).toEqual(told.sort())
  })

  test('the counted figures of each lane equal a recount', async () => {
    for (const lane of LANES) {
      const counted = sumOf(await readFigures(desk.services, lane, '2024-03-01'))
      expect([lane, counted]).toEqual([lane, recount(stories.filter(({ claim }) => claim.lane === lane))])
    }
  })

  test('no message is left, and nothing failed but what the queue did not answer', () => {
    expect(left).toBe(0)
    expect(desk.faults.filter((fault) => !fault.includes(NO_ANSWER))).toEqual([])
    expect(desk.ledger.refused.get('verdict_invalid')).toBeUndefined()
  })
}

const twice = (count: number): [number, number] => [count, count]

describe.each([
  [1, 12],
  [2, 30],
  [3, 40],
  [40, 100],
])('a desk of %i on embedded servers', (reviewers, claims) => {
  let servers: TimedServers | undefined
  let lag: LaggingIndexes | undefined
  afterAll(() => servers?.stop())
  proofs({
    ...{ reviewers, claims },
    async place(time) {
      servers = await startTimedServers(time.shared)
      lag = new LaggingIndexes(lagOf())
      const { table, laneQueues, messagesLeft } = await servers.openDesk({ lag })
      const { claims: stored, people, drafts, figures } = table
      return { world: { claims: stored, people, drafts, figures, laneQueues }, messagesLeft }
    },
  })

  test('reads of every index were answered from the past', () => {
    expect([...(lag?.read ?? [])].sort()).toEqual(
      Object.values(INDEX)
        .map(({ name }) => name)
        .sort(),
    )
    expect(lag?.behind).toBeGreaterThan(reviewers)
  })
})

describe('a desk of 40', () => {
  proofs({ reviewers: 40, claims: 1_000, place: async (time) => inMemory(time) })
})

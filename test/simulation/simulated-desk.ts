/** A desk whose people, schedules and faults all fall by one seed, on the real use cases behind the real API. */
import type { Claim } from '../../shared/domain/claim.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { LANES } from '../../shared/domain/lane.ts'
import type { Caller } from '../../shared/domain/roles.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/domain/settings.ts'
import type { ClaimStore, Services } from '../../shared/ports.ts'
import { ageOutCandidates } from '../../shared/use-cases/age-out-candidates.ts'
import { countFigures } from '../../shared/use-cases/count-figures.ts'
import { fillLane } from '../../shared/use-cases/fill-lane.ts'
import { reconcileLane } from '../../shared/use-cases/reconcile-lane.ts'
import { type WholeApi, wholeApi } from '../api/whole-api.ts'
import { buildClaim, buildJudgement, EDITOR, person } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { BAD_DAY, type FaultyLaneQueues, faultyLaneQueues } from './faulty-lane-queues.ts'
import { Ledger } from './ledger.ts'
import { SeededChance } from './seeded-chance.ts'
import { SimulatedReviewer } from './simulated-reviewer.ts'
import { MINUTE_MS, type VirtualTime } from './virtual-time.ts'

const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Whoever has not asked for so long no longer counts as a second. */
const ACTIVE_MS = 2 * DAY_MS
const LONGEST_MS = 40 * DAY_MS
const POLICIES = ['second-look', 'blind-pair', 'solo', 'second-look', 'blind-pair'] as const
const LANE = { dailyBudget: 400, leastWorth: 0.1 }

export const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  lanes: { ar: LANE, en: LANE, other: LANE },
  activeMs: ACTIVE_MS,
}

/** Where it runs: the stores and lanes behind the desk. Its indexes lag; its lanes are without fault. */
export type World = Partial<Services> & Pick<Services, 'claims' | 'laneQueues'>

export class SimulatedDesk {
  readonly time: VirtualTime
  readonly chance: SeededChance
  readonly ledger: Ledger
  readonly services: Services
  readonly queues: FaultyLaneQueues
  readonly claims: readonly Claim[]
  done = false
  /** Writes that were refused since another came first. */
  lostWrites = 0
  readonly #api: WholeApi
  readonly #present: Set<PersonId>
  readonly #most: number
  readonly #seed: number

  constructor(given: { seed: number; reviewers: number; claims: number; time: VirtualTime; world: World }) {
    const { seed, reviewers, time, world } = given
    this.time = time
    this.chance = new SeededChance(seed)
    this.ledger = new Ledger(time)
    this.#most = reviewers
    this.#seed = seed
    this.claims = Array.from({ length: given.claims }, (_, number) => made(number))
    this.queues = faultyLaneQueues(world.laneQueues, { faults: BAD_DAY, chance: this.chance })
    this.#present = new Set(Array.from({ length: reviewers }, (_, index) => person(`reviewer-${index + 1}`)))
    const callers = [...this.#present].map((id): [string, Caller] => [id, { id, roles: ['reviewer'] }])
    const editor: Caller = { id: EDITOR, roles: ['editor'] }
    this.services = {
      ...fakeServices({ settings: SETTINGS, callers: { ...Object.fromEntries(callers), [EDITOR]: editor } }),
      ...world,
      claims: this.#counted(world.claims),
      laneQueues: this.queues,
      clock: time,
    }
    this.#api = wholeApi(this.services)
  }

  /** Until every claim is decided, or the longest time has passed. */
  async run(): Promise<void> {
    for (const claim of this.claims) await this.services.claims.create(claim)
    const people = [...this.#present]
    const reviewers = people.map((id, index) => {
      const colleagues = people.filter((other) => other !== id)
      return new SimulatedReviewer(this, { id, colleagues, chance: new SeededChance(this.#seed + index + 1) })
    })
    await this.time.run([
      ...reviewers.map((reviewer) => () => reviewer.work()),
      () => this.#every(2 * HOUR_MS, () => this.#adjudicate()),
      () => this.#every(HOUR_MS, () => this.#fill()),
      () => this.#every(3 * HOUR_MS, () => this.#reconcile()),
      () => this.#watch(),
    ])
  }

  /** Lets the lanes give out what is left in them, until they hold nothing; how much they still hold. */
  async drain(messagesLeft: () => Promise<number>): Promise<number> {
    await this.queues.recover()
    const [anyone] = this.#present
    for (let asks = 0; asks < 1_000 && (await messagesLeft()) > 0; asks += 1) {
      this.time.skip(HOUR_MS)
      if (anyone !== undefined) await this.ask(anyone, 'POST', '/v1/reviews/lease', {})
    }
    return messagesLeft()
  }

  /** Half of the desk stays: else nobody would be left to judge. */
  mayLeave(who: PersonId): boolean {
    return this.#present.size > this.#most / 2 && this.#present.size > 1 && this.#present.delete(who)
  }

  async ask(who: PersonId, method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const headers = {
      authorization: `Bearer ${who}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await this.#api.request(path, { method, headers, ...sent })
    const text = await answer.text()
    const read = text === '' ? null : (JSON.parse(text) as { code?: string })
    if (answer.status >= 400 && answer.status < 500) this.ledger.refuses(read?.code ?? String(answer.status))
    return { status: answer.status, body: read }
  }

  /** What would have been logged as faults of ours, each kind once. */
  get faults(): string[] {
    return [...new Set(this.#api.faults.map(String))]
  }

  async #every(ms: number, job: () => Promise<void>): Promise<void> {
    while (!this.done) {
      await job()
      await this.time.sleep(ms)
    }
  }

  async #watch(): Promise<void> {
    const start = this.time.ms
    while (!this.done) {
      await this.time.sleep(HOUR_MS)
      const claims = await this.services.claims.getMany(this.claims.map(({ id }) => id))
      this.done = claims.every(({ status }) => status === 'decided') || this.time.ms - start > LONGEST_MS
    }
  }

  /** As functions on a schedule run: twice at once at times, and cut off by a queue that does not answer. */
  async #scheduled(job: () => Promise<unknown>): Promise<void> {
    await Promise.allSettled(this.chance.happens(0.2) ? [job(), job()] : [job()])
  }

  async #fill(): Promise<void> {
    for (const lane of LANES) await this.#scheduled(() => fillLane(this.services, lane))
  }

  async #reconcile(): Promise<void> {
    for (const lane of LANES) {
      await this.#scheduled(() => reconcileLane(this.services, lane))
      await this.#scheduled(() => ageOutCandidates(this.services, lane))
      await this.#scheduled(() => countFigures(this.services, lane))
    }
  }

  async #adjudicate(): Promise<void> {
    for (const lane of LANES) {
      const query = { status: 'disputed', lane, after: null, limit: 100 } as const
      const { items } = await this.services.claims.listByStatus(query)
      const judgement = buildJudgement({ rating: 'half-true', explanation: 'بعد قراءة الحكمين' })
      for (const { id } of items) await this.ask(EDITOR, 'POST', `/v1/claims/${id}/adjudicate`, { judgement })
    }
  }

  #counted(claims: ClaimStore): ClaimStore {
    return {
      ...claims,
      write: async (change) => {
        try {
          await claims.write(change)
        } catch (error) {
          if (error instanceof VersionConflictError) this.lostWrites += 1
          throw error
        }
      },
    }
  }
}

function made(number: number): Claim {
  const policy = POLICIES[number % POLICIES.length] ?? 'solo'
  const score = 0.2 + ((number * 7) % 80) / 100
  const arabic = { exact: `أُغلقت ${number} مدرسة هذا الشتاء.`, language: 'ar' }
  const english = { exact: `The council closed ${number} libraries.`, language: 'en' }
  return buildClaim({ ...(number % 2 === 0 ? arabic : english), policy, score })
}

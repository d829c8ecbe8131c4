/** One reviewer of a simulated desk: what she does with a claim falls by seeded chance, and she knows only what she is told. */

import * as z from 'zod'
import { ClaimId, LeaseId, type PersonId, partsOfLeaseId } from '../../shared/domain/ids.ts'
import type { Lane } from '../../shared/domain/lane.ts'
import { buildJudgement } from '../domain/build-claims.ts'
import type { SeededChance } from './seeded-chance.ts'
import type { SimulatedDesk } from './simulated-desk.ts'
import { MINUTE_MS } from './virtual-time.ts'

const Lease = z.object({ id: LeaseId, claimId: ClaimId, expiresAt: z.string() })
const Leased = z.object({
  lease: Lease,
  claim: z.looseObject({ policy: z.string() }),
  draft: z.object({ rating: z.string() }).nullable(),
})
type Leased = z.infer<typeof Leased>
const OwnWork = z.object({ leases: z.array(z.object({ lease: Lease })) })

const HOUR_MS = 60 * MINUTE_MS
const RATINGS = ['true', 'true', 'true', 'half-true'] as const

/** How often, from 0 to 1, she leaves for good with a claim in her hands. */
const LEAVES = 0.02
/** What she does with a claim, each as often in a hundred; otherwise she judges it. */
const FATES = { release: 4, skip: 4, park: 4, handOver: 4, stall: 5, vanish: 3, extend: 6 } as const
type Fate = keyof typeof FATES | 'judge'

export class SimulatedReviewer {
  readonly id: PersonId
  readonly #desk: SimulatedDesk
  readonly #colleagues: readonly PersonId[]
  /** Her own, so that what she does is the same whoever comes first at one moment. */
  readonly #chance: SeededChance

  constructor(desk: SimulatedDesk, given: { id: PersonId; colleagues: readonly PersonId[]; chance: SeededChance }) {
    this.#desk = desk
    this.id = given.id
    this.#colleagues = given.colleagues
    this.#chance = given.chance
  }

  async work(): Promise<void> {
    const { time } = this.#desk
    const chance = this.#chance
    while (!this.#desk.done) {
      const leased = (await this.#takeUp()) ?? (await this.#lease({}))
      if (leased === null) {
        await time.sleep(chance.between(30, 150) * MINUTE_MS)
        if (chance.happens(0.3)) await this.#pickByName()
        continue
      }
      await time.sleep(chance.between(1, 20) * MINUTE_MS)
      if (chance.happens(LEAVES) && this.#desk.mayLeave(this.id)) return
      await this.#do(this.#fate(), leased)
    }
  }

  #fate(): Fate {
    let at = this.#chance.between(0, 99)
    for (const [fate, share] of Object.entries(FATES)) {
      at -= share
      if (at < 0) return fate as Fate
    }
    return 'judge'
  }

  async #do(fate: Fate, leased: Leased): Promise<void> {
    const { time, ledger } = this.#desk
    const chance = this.#chance
    const { lease } = leased
    const path = `/v1/reviews/${lease.id}`
    switch (fate) {
      case 'judge':
        return this.#submit(leased)
      case 'stall':
        await time.sleep(chance.between(45, 120) * MINUTE_MS)
        return this.#submit(leased)
      case 'vanish':
        return time.sleep(chance.between(2, 20) * HOUR_MS)
      case 'extend': {
        const { status, body } = await this.#ask('POST', `${path}/extend`)
        if (status !== 200) return
        ledger.holds(lease.claimId, this.id, Lease.parse(body).expiresAt)
        await time.sleep(15 * MINUTE_MS)
        return this.#submit(leased)
      }
      case 'handOver': {
        const to = chance.oneOf(this.#colleagues)
        if (to === undefined) return this.#submit(leased)
        ledger.givesUp(lease.claimId, this.id)
        const { status, body } = await this.#ask('POST', `${path}/hand-over`, { to })
        if (status === 200) ledger.holds(lease.claimId, to, Lease.parse(body).expiresAt)
        else if (status === 409) await this.#submit(leased)
        return
      }
      case 'park': {
        ledger.givesUp(lease.claimId, this.id)
        const until = new Date(time.ms + chance.between(1, 30) * HOUR_MS).toISOString()
        await this.#ask('POST', `${path}/park`, { until, reason: 'بانتظار رد الوزارة' })
        return
      }
      case 'skip':
        ledger.givesUp(lease.claimId, this.id)
        await this.#ask('POST', `${path}/skip`, { reason: 'تضارب مصالح' })
        return
      case 'release':
        ledger.givesUp(lease.claimId, this.id)
        await this.#ask('POST', `${path}/release`)
    }
  }

  /** What a browser that died, or a colleague, has left her. */
  async #takeUp(): Promise<Leased | null> {
    const { status, body } = await this.#ask('GET', '/v1/reviews/mine')
    const [own] = status === 200 ? OwnWork.parse(body).leases : []
    return own ? this.#lease({ claimId: own.lease.claimId }) : null
  }

  async #pickByName(): Promise<void> {
    const { services } = this.#desk
    const chance = this.#chance
    const lane: Lane = chance.happens(0.5) ? 'ar' : 'en'
    const claimId = chance.oneOf(await services.claims.bestOf(lane, 'waiting', 10))
    const leased = claimId ? await this.#lease({ claimId }) : null
    if (leased !== null) await this.#submit(leased)
  }

  async #lease(wanted: { claimId?: ClaimId }): Promise<Leased | null> {
    const { ledger } = this.#desk
    const { status, body } = await this.#ask('POST', '/v1/reviews/lease', wanted)
    if (status !== 200) return null
    const leased = Leased.parse(body)
    const { claimId, expiresAt } = leased.lease
    ledger.leases += 1
    ledger.holds(claimId, this.id, expiresAt)
    if (leased.claim.policy === 'blind-pair') {
      const [claim, reviews] = await Promise.all(
        ['', '/reviews'].map((part) => this.#ask('GET', `/v1/claims/${claimId}${part}`)),
      )
      ledger.showsBlind(claimId, { told: { claim: leased.claim, draft: leased.draft }, claim, reviews })
    }
    return leased
  }

  async #submit({ lease, draft }: Leased): Promise<void> {
    const { ledger } = this.#desk
    const chance = this.#chance
    const { claimId } = lease
    const rating = chance.oneOf(RATINGS)
    const opinion = draft === null ? null : rating === draft.rating ? 'agrees' : chance.oneOf(['amends', 'objects'])
    const judgement = buildJudgement({ rating, opinion, explanation: `كما قرأتها ${this.id}` })
    const send = () => this.#ask('POST', `/v1/reviews/${lease.id}/submit`, judgement)
    ledger.givesUp(claimId, this.id)
    let answers = await Promise.all(chance.happens(0.1) ? [send(), send()] : [send()])
    while (answers.some(({ status }) => status === 500)) answers = [await send(), await send()]
    const recorded = answers.filter(({ status }) => status === 200)
    if (recorded.length > 0) {
      if (recorded.length < answers.length) ledger.broken.push(`the same submit of ${lease.id} was taken and refused`)
      ledger.absorbed += recorded.length - 1
      ledger.submitted.push({ claimId, reviewer: this.id, fence: partsOfLeaseId(lease.id).fence })
      return
    }
    const kept = await this.#ask('GET', `/v1/claims/${claimId}/draft`)
    if (!JSON.stringify(kept.body).includes(judgement.explanation)) ledger.broken.push(`no draft of ${lease.id}`)
  }

  #ask(method: string, path: string, body?: unknown) {
    return this.#desk.ask(this.id, method, path, body)
  }
}

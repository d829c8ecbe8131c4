/** What the people of a simulated desk were told and believe, beside what the desk stores: the two must agree. */
import type { ClaimId, PersonId } from '../../shared/domain/ids.ts'
import type { Clock } from '../../shared/ports.ts'

export type Submitted = { claimId: ClaimId; reviewer: PersonId; fence: number }

export class Ledger {
  /** What should never have happened, in words. */
  readonly broken: string[] = []
  readonly submitted: Submitted[] = []
  readonly refused = new Map<string, number>()
  leases = 0
  /** Requests that came twice and were answered as the first. */
  absorbed = 0
  readonly #clock: Clock
  readonly #holds = new Map<ClaimId, { who: PersonId; until: string }>()
  readonly #shown = new Map<ClaimId, string>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Somebody was told that a claim is hers until a time. */
  holds(claimId: ClaimId, who: PersonId, until: string): void {
    const other = this.#holds.get(claimId)
    const now = this.#clock.now().toISOString()
    if (other && other.who !== who && other.until > now) {
      this.broken.push(`${who} was given ${claimId}, which ${other.who} holds until ${other.until}`)
    }
    this.#holds.set(claimId, { who, until })
  }

  /** She gives it up: to be called before she says so, since others may have it before she is answered. */
  givesUp(claimId: ClaimId, who: PersonId): void {
    if (this.#holds.get(claimId)?.who === who) this.#holds.delete(claimId)
  }

  /** One of a blind pair is shown a claim: always the same, whether or not the other one has judged. */
  showsBlind(claimId: ClaimId, shown: unknown): void {
    const now = JSON.stringify(shown)
    const before = this.#shown.get(claimId) ?? now
    this.#shown.set(claimId, before)
    if (now !== before) this.broken.push(`${claimId} shows one of a blind pair ${now}, and showed ${before}`)
  }

  refuses(code: string): void {
    this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }
}

/**
 * Any order of events, by any people, at any time: a claim is where a plain reference says, its item is small enough, and its
 * whole story can be verified.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Action, applyAction } from '../../shared/domain/change-claim.ts'
import { CLAIM_STATUSES, Claim, MAX_CLAIM_BYTES } from '../../shared/domain/claim.ts'
import { DomainError } from '../../shared/domain/errors.ts'
import { bytesOf } from '../../shared/domain/hash.ts'
import { firstBrokenEntry, type HistoryEntry } from '../../shared/domain/history.ts'
import { ClaimId } from '../../shared/domain/ids.ts'
import type { Review } from '../../shared/domain/review.ts'
import { ACTIONS } from '../../shared/domain/transitions.ts'
import { buildClaim, buildReview, minute, person } from './build-claims.ts'
import {
  type Event,
  happen,
  LEASE_MINUTES,
  next,
  openingTo,
  REFERENCE_EDITOR,
  type Reference,
} from './claim-life-reference.ts'

const [OTHER, INTO] = [ClaimId.parse(`clm_${'a'.repeat(24)}`), ClaimId.parse(`clm_${'b'.repeat(24)}`)]
const PEOPLE = [person('samira'), person('yusuf'), person('nour')] as const
/** Each status with each action that it was asked to take, over all runs. */
const met = new Set<string>()

type Real = { claim: Claim; reviews: Review[]; proposal: Review | null; spilled: HistoryEntry[]; reached: Set<string> }

class EventCommand implements fc.Command<Reference, Real> {
  readonly event: Event
  constructor(event: Event) {
    this.event = event
  }

  check = () => true

  run(model: Reference, real: Real): void {
    const who = this.event.byHolder && this.event.action !== 'lease' ? model.lease?.who : undefined
    const event = { ...this.event, who: who ?? this.event.who }
    met.add(`${model.status} ${event.action}`)
    const refusedByReference = happen(model, event)
    const action = actionOf(event, real, minute(model.now))
    let refused: string | null = null
    try {
      const { claim, spilled } = applyAction(real.claim, action, minute(model.now))
      if (action.action === 'submit') real.reviews.push(action.review)
      if (action.action === 'propose') real.proposal = action.review
      if (claim.reviews.length === 0) real.reviews.splice(0)
      real.spilled.push(...spilled)
      real.claim = claim
      real.reached.add(claim.status)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      refused = error.code
    }
    expect(refused).toBe(refusedByReference)
    expect(seen(real.claim)).toEqual(expected(model))
    expect(bytesOf(real.claim)).toBeLessThanOrEqual(MAX_CLAIM_BYTES)
    expect(Claim.parse(real.claim)).toEqual(real.claim)
    expect(firstBrokenEntry([...real.spilled, ...real.claim.history.recent], real.claim.history.head)).toBeNull()
  }

  toString = () => JSON.stringify(this.event)
}

function actionOf(event: Event, { claim, reviews, proposal }: Real, at: string): Action {
  const { action, why } = event
  const by = PEOPLE[event.who]
  const fence = event.staleFence ? claim.fence + 1 : claim.fence
  const { rating } = event
  const judged = (opinion: Event['opinion']) => buildReview(claim, { by, fence, at, judgement: { rating, opinion } })
  switch (action) {
    case 'lease':
      return { action, by, leaseMs: LEASE_MINUTES * 60_000, receiptHandle: 'handle'.repeat(50) }
    case 'extend':
      return { action, by, fence, leaseMs: LEASE_MINUTES * 60_000 }
    case 'release':
      return { action, by, fence }
    case 'submit':
      return { action, by, fence, review: judged(event.opinion), earlier: [...reviews] }
    case 'park':
      return { action, by, fence, until: minute(10_000), why }
    case 'skip':
      return { action, by, fence, why }
    case 'hand-over':
      return { action, by, fence, why, to: PEOPLE[next(event.who)], leaseMs: LEASE_MINUTES * 60_000 }
    case 'evict':
      return { action, by, reviewer: by }
    case 'reword':
      return { action, by, why, asEditor: event.who === REFERENCE_EDITOR, wording: rating }
    case 'attribute':
      return { action, by, why, asEditor: event.who === REFERENCE_EDITOR, claimant: { name: rating, kind: 'person' } }
    case 'merge':
      return { action, by, why, into: INTO }
    case 'absorb':
    case 'separate':
      return { action, by, why, claims: [OTHER] }
    case 'count':
      return { action, by, origins: event.who }
    case 'lower':
      return { action, by, why, reviews: [...reviews] }
    case 'settle':
      return { action, by, why, review: proposal ?? judged(null) }
    case 'propose':
    case 'adjudicate':
    case 'update':
    case 'correct':
      return { action, by, why, review: judged(null) }
    case 'publish':
      return { action, by, factCheck: { headline: 'لم يحدث ذلك', url: 'https://desk.example/1' } }
    default:
      return { action, by, why }
  }
}

function seen(claim: Claim) {
  const { status, version, fence, lease } = claim
  return {
    ...{ status, version, fence, nudge: claim.nudge.number, told: claim.history.length, origins: claim.origins },
    ...{ wording: claim.editedWording, claimant: claim.claimant?.name ?? null },
    holder: lease?.reviewer ?? null,
    reviewers: claim.reviews.map(({ reviewer }) => reviewer),
    rating: 'verdict' in claim ? claim.verdict.rating : null,
  }
}

function expected({
  status,
  version,
  fence,
  nudge,
  told,
  lease,
  reviews,
  rating,
  origins,
  wording,
  claimant,
}: Reference) {
  return {
    ...{ status, version, fence, nudge, told, rating, origins, wording, claimant },
    holder: lease === null ? null : (PEOPLE[lease.who] ?? null),
    reviewers: reviews.map(({ who }) => PEOPLE[who]),
  }
}

/** Most events are such as move a claim on: else few would ever be published. */
const event = fc.record<Event>({
  action: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('admit', 'lease', 'submit', 'lease', 'submit', 'publish', 'retract') },
    { weight: 1, arbitrary: fc.constantFrom(...ACTIONS) },
  ),
  who: fc.constantFrom(0, 1, 2),
  byHolder: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  minutes: fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(60) }),
  staleFence: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  rating: fc.constantFrom('true', 'false'),
  opinion: fc.constantFrom(null, null, 'agrees', 'amends', 'objects'),
  why: fc.oneof(
    fc.constant('سبب'),
    fc.constant('تفصيلٌ '.repeat(70).trim()),
    fc.string({ minLength: 1, maxLength: 500, unit: 'grapheme' }).map((why) => why.slice(0, 500)),
  ),
})

test.each(['solo', 'second-look', 'blind-pair'] as const)(
  'any order of events ends where the rules say: %s',
  (policy) => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(
        fc.commands([event.map((one) => new EventCommand(one))], { maxCommands: 60, size: 'max' }),
        fc.constantFrom('candidate', 'in-review', 'disputed', 'parked'),
        (commands, from) => {
          const start = { status: 'candidate', policy, now: 0, version: 1, nudge: 0, fence: 0, lease: null, told: 1 }
          const model: Reference = {
            ...start,
            reviews: [],
            parkedFrom: '',
            appealed: false,
            origins: 1,
            wording: null,
            claimant: null,
            mergedFrom: '',
            mergedRating: null,
            proposal: null,
            rating: null,
          }
          const real: Real = { claim: buildClaim({ policy }), reviews: [], proposal: null, spilled: [], reached }
          for (const one of openingTo(from, policy)) new EventCommand(one).run(model, real)
          fc.modelRun(() => ({ model, real }), commands)
        },
      ),
      { numRuns: 500 },
    )
    expect([...reached]).toEqual(
      expect.arrayContaining(['waiting', 'parked', 'decided', 'published', 'retracted', 'dismissed', 'merged']),
    )
  },
)

test('every status was asked to take every action', () => {
  const all = CLAIM_STATUSES.flatMap((status) => ACTIONS.map((action) => `${status} ${action}`))
  expect(all.filter((cell) => !met.has(cell))).toEqual([])
})

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
import type { Review } from '../../shared/domain/review.ts'
import { ACTIONS, type ActionName } from '../../shared/domain/transitions.ts'
import { buildClaim, buildReview, minute, person } from './build-claims.ts'

const PEOPLE = [person('samira'), person('yusuf'), person('nour')] as const
const LEASE_MINUTES = 30
/** Each status with each action that it was asked to take, over all runs. */
const met = new Set<string>()

/** What happened, in as few words as the reference needs. */
type Event = {
  action: ActionName
  who: 0 | 1 | 2
  /** Who holds the claim does it, where anybody does. */
  byHolder: boolean
  minutes: number
  staleFence: boolean
  rating: 'true' | 'false'
  opinion: 'agrees' | 'amends' | 'objects' | null
  why: string
}

type Reference = {
  status: string
  policy: 'solo' | 'second-look' | 'blind-pair'
  now: number
  version: number
  nudge: number
  fence: number
  lease: { who: Event['who']; until: number } | null
  reviews: { who: number; rating: string }[]
  proposal: { who: number; rating: string } | null
  parkedFrom: string
  appealed: boolean
  rating: string | null
  told: number
  origins: number
}

type Real = { claim: Claim; reviews: Review[]; proposal: Review | null; spilled: HistoryEntry[]; reached: Set<string> }

const SILENT = ['lease', 'extend', 'release', 'evict', 'nudge', 'count']
const WHERE: Record<string, readonly string[]> = {
  count: CLAIM_STATUSES,
  ...{ admit: ['candidate'], promote: ['candidate', 'dismissed'], dismiss: ['candidate', 'waiting', 'parked'] },
  ...{
    restore: ['dismissed'],
    return: ['parked'],
    propose: ['disputed'],
    settle: ['disputed'],
    adjudicate: ['disputed'],
  },
  ...{ reopen: ['decided', 'retracted'], publish: ['decided'], recheck: ['published'], update: ['published'] },
  ...{ appeal: ['published'], answer: ['published'] },
  ...{ correct: ['published'], retract: ['published'] },
}

/** The code with which the reference refuses an event, or null after doing it. */
function happen(model: Reference, event: Event): string | null {
  const { action, who, opinion, rating } = event
  model.now += event.minutes
  if (!(WHERE[action] ?? ['waiting', 'in-review']).includes(model.status)) return 'action_refused'
  const holder = model.lease !== null && model.lease.until > model.now ? model.lease : null
  const mine = holder?.who === who && !event.staleFence
  const reviewed = model.reviews.some((review) => review.who === who)
  const draft = model.policy === 'second-look' ? model.reviews[0] : undefined

  if (['extend', 'release', 'skip', 'hand-over', 'submit', 'park'].includes(action) && !mine) return 'lease_lost'
  if (action === 'lease' && holder !== null && holder.who !== who) return 'lease_held'
  if (action === 'lease' && reviewed) return 'already_reviewed'
  if (action === 'adjudicate' && reviewed) return 'already_reviewed'
  if (action === 'hand-over' && model.policy === 'blind-pair') return 'action_refused'
  if (action === 'hand-over' && model.reviews.some((review) => review.who === next(who))) return 'already_reviewed'
  if ((action === 'settle' || action === 'propose') && !reviewed) return 'action_refused'
  if (action === 'settle' && (model.proposal === null || model.proposal.who === who)) return 'action_refused'
  if (action === 'answer' && !model.appealed) return 'action_refused'
  if (action === 'submit' && (draft === undefined) !== (opinion === null)) return 'verdict_invalid'
  if (action === 'submit' && opinion === 'agrees' && draft?.rating !== rating) return 'verdict_invalid'

  model.version += 1
  if (!SILENT.includes(action)) model.told += 1
  const until = model.now + LEASE_MINUTES
  if (action === 'nudge') model.nudge += 1
  else if (action === 'lease') {
    model.fence = Math.max(model.fence + 1, Date.parse(minute(model.now)))
    model.lease = { who, until }
  } else if (action === 'hand-over') {
    model.fence = Math.max(model.fence + 1, Date.parse(minute(model.now)))
    model.lease = { who: next(who), until }
  } else if (action === 'evict') {
    if (model.lease?.who === who) model.lease = null
  } else if (action === 'propose') model.proposal = { who, rating }
  else if (action === 'count') model.origins = who
  else if (action === 'lower') lower(model)
  else if (action === 'extend') model.lease = { who, until }
  else if (action === 'submit') submit(model, event)
  else move(model, event)
  return null
}

const next = (who: Event['who']): Event['who'] => (who === 0 ? 1 : who === 1 ? 2 : 0)

function lower(model: Reference): void {
  const [first] = model.reviews
  model.policy = 'solo'
  if (first === undefined) return
  model.lease = null
  model.status = 'decided'
  model.rating = first.rating
}

function submit(model: Reference, { who, rating, opinion }: Event): void {
  const [first] = model.reviews
  model.reviews.push({ who, rating })
  model.lease = null
  if (model.policy !== 'solo' && first === undefined) {
    model.status = 'in-review'
    model.nudge += 1
  } else if (model.policy === 'blind-pair' ? first?.rating !== rating : opinion === 'objects') {
    model.status = 'disputed'
    model.proposal = null
  } else {
    model.status = 'decided'
    model.rating = opinion === 'amends' || first === undefined ? rating : first.rating
  }
}

function move(model: Reference, { action, rating }: Event): void {
  if (['adjudicate', 'update', 'correct'].includes(action)) model.rating = rating
  if (action === 'appeal') model.appealed = true
  if (['answer', 'update', 'correct', 'publish', 'retract'].includes(action)) model.appealed = false
  if (action === 'settle') model.rating = model.proposal?.rating ?? null
  if (['admit', 'promote', 'reopen', 'restore'].includes(action)) model.reviews = []
  if (['admit', 'promote', 'reopen', 'return'].includes(action)) model.nudge += 1
  if (!['publish', 'recheck', 'appeal', 'answer', 'update', 'correct', 'retract'].includes(action)) model.lease = null
  if (action === 'park') model.parkedFrom = model.status
  if (action === 'reopen') model.rating = null
  if (['admit', 'promote', 'reopen'].includes(action)) model.status = 'waiting'
  if (action === 'dismiss') model.status = 'dismissed'
  if (action === 'restore') model.status = 'candidate'
  if (action === 'park') model.status = 'parked'
  if (action === 'return') model.status = model.parkedFrom
  if (['settle', 'adjudicate'].includes(action)) model.status = 'decided'
  if (action === 'publish') model.status = 'published'
  if (action === 'retract') model.status = 'retracted'
}

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
    holder: lease?.reviewer ?? null,
    reviewers: claim.reviews.map(({ reviewer }) => reviewer),
    rating: 'verdict' in claim ? claim.verdict.rating : null,
  }
}

function expected({ status, version, fence, nudge, told, lease, reviews, rating, origins }: Reference) {
  return {
    ...{ status, version, fence, nudge, told, rating, origins },
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

/** One judges, two judge and differ, or one parks: all three come too seldom by themselves to meet every action. */
function openingTo(status: string, policy: Reference['policy']): Event[] {
  const common = { byHolder: false, minutes: 1, staleFence: false, why: 'سبب' } as const
  const first: Omit<Event, 'action'> = { ...common, who: 0, rating: 'true', opinion: null }
  const opinion = policy === 'second-look' ? 'objects' : null
  const second: Omit<Event, 'action'> = { ...common, who: 1, rating: 'false', opinion }
  if (status === 'candidate') return []
  const taken: Event[] = [
    { ...first, action: 'admit' },
    { ...first, action: 'lease' },
  ]
  if (status === 'parked') return [...taken, { ...first, action: 'park' }]
  const judged: Event[] = [...taken, { ...first, action: 'submit' }]
  if (status === 'in-review') return judged
  return [...judged, { ...second, action: 'lease' }, { ...second, action: 'submit' }]
}

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
      expect.arrayContaining(['waiting', 'parked', 'decided', 'published', 'retracted', 'dismissed']),
    )
  },
)

test('every status was asked to take every action', () => {
  const all = CLAIM_STATUSES.flatMap((status) => ACTIONS.map((action) => `${status} ${action}`))
  expect(all.filter((cell) => !met.has(cell))).toEqual([])
})

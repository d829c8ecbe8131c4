/** What an action does to a claim: the transition table decides whether, this file decides what else changes with it. */
import { amend, publish } from './change-published.ts'
import { changeWording, type Rewording } from './change-wording.ts'
import type { Claim, FactCheck, Lease, NewerFigure, ReviewReference } from './claim.ts'
import { heldAt, MAX_CLAIM_BYTES, MOST_SKIPS } from './claim.ts'
import { type ClaimEvent, eventOf } from './claim-event.ts'
import {
  ActionRefusedError,
  AlreadyReviewedError,
  ItemTooLargeError,
  LeaseHeldError,
  LeaseLostError,
} from './errors.ts'
import { bytesOf } from './hash.ts'
import { appendEntry, type HistoryEntry, RECENT_ENTRIES } from './history.ts'
import type { PersonId } from './ids.ts'
import { absorb, type Joining, mergedFrom, separate } from './merge-claims.ts'
import { noticeOf, type Rechecked, toldAfter } from './notice.ts'
import { withReach } from './priority.ts'
import { refusal } from './refusal.ts'
import { hashOfReview, type Review } from './review.ts'
import { checkOpinion, outcomeOf } from './review-policy.ts'
import { type ActionName, TRANSITIONS } from './transitions.ts'
import { verdictOf } from './verdict-of.ts'

type Because = { by: PersonId; why: string | null }

/** An action with all that it needs. Times are ISO 8601, durations milliseconds. */
export type Action =
  | ({ action: 'admit' | 'promote' | 'restore' | 'nudge' | 'return' | 'reopen' } & Because)
  | { action: 'count'; by: PersonId; origins: number }
  | { action: 'dismiss'; by: PersonId; why: string }
  | { action: 'lease'; by: PersonId; leaseMs: number; receiptHandle: string | null }
  | { action: 'extend'; by: PersonId; fence: number; leaseMs: number }
  | { action: 'release'; by: PersonId; fence: number }
  | { action: 'skip'; by: PersonId; fence: number; why: string }
  | { action: 'hand-over'; by: PersonId; fence: number; to: PersonId; leaseMs: number; why: string | null }
  | { action: 'evict'; by: PersonId; reviewer: PersonId }
  | { action: 'lower'; by: PersonId; reviews: readonly Review[]; why: string }
  | { action: 'submit'; by: PersonId; fence: number; review: Review; earlier: readonly Review[] }
  | { action: 'park'; by: PersonId; fence: number; until: string; why: string }
  | Rewording
  | Joining
  | Settlement
  | Amendment
  | Publishing

export type Publishing = { action: 'publish'; by: PersonId; factCheck: Publication }
/** What an editor signs off. */
export type Publication = Pick<FactCheck, 'headline' | 'url'> & { rightOfReply?: FactCheck['rightOfReply'] }

type Settlement = { action: 'propose' | 'settle' | 'adjudicate'; review: Review } & Because
export type Amendment =
  | { action: 'recheck'; by: PersonId; why: string; newerFigure?: NewerFigure; about?: Rechecked }
  | { action: 'appeal'; by: PersonId; why: string }
  | { action: 'answer'; by: PersonId; why: string }
  | { action: 'retract'; by: PersonId; why: string }
  | ({ action: 'update' | 'correct'; review: Review } & Because)

/**
 * The claim as it will be, the history entries that must be stored beside it before it is written, and what it counts for in
 * the figures.
 */
export type Change = { claim: Claim; spilled: HistoryEntry[]; event: ClaimEvent | null }

type Open = Extract<Claim, { status: 'waiting' | 'in-review' }>

/** The claim after an action at a time. Throws a `DomainError` where the action is refused; never changes its input. */
export function applyAction(claim: Claim, action: Action, at: string): Change {
  if (TRANSITIONS[claim.status][action.action] === '-') throw refusal(claim, action.action)
  const changed = perform(claim, action, at)
  const stamped: Claim = { ...changed, version: claim.version + 1, changedAt: at }
  if (UNTOLD.has(action.action)) return { ...spill(stamped), event: null }
  const history = appendEntry(claim.history, {
    at,
    by: action.by,
    action: action.action,
    from: claim.status,
    to: changed.status,
    why: 'why' in action ? action.why : null,
  })
  const notice = noticeOf(claim, changed, action)
  const change = spill({ ...stamped, history, told: toldAfter(claim.told, notice) })
  return { ...change, event: eventOf(claim, change.claim, { pair: pairIn(claim, action), notice }) }
}

/** The ratings of a blind pair that a submit makes whole. */
function pairIn(claim: Claim, action: Action): ClaimEvent['pair'] {
  const first = action.action === 'submit' && claim.policy === 'blind-pair' ? action.earlier[0] : undefined
  return first !== undefined && action.action === 'submit' ? [first.rating, action.review.rating] : null
}

/** Takes the oldest entries off until the rest is short enough and the item small enough. */
function spill(claim: Claim): Omit<Change, 'event'> {
  const recent = [...claim.history.recent]
  const spilled: HistoryEntry[] = []
  let kept = claim
  while (recent.length > 1 && (recent.length > RECENT_ENTRIES || bytesOf(kept) > MAX_CLAIM_BYTES)) {
    spilled.push(...recent.splice(0, 1))
    kept = { ...claim, history: { ...claim.history, recent: [...recent] } }
  }
  if (bytesOf(kept) > MAX_CLAIM_BYTES) throw new ItemTooLargeError(`a claim holds at most ${MAX_CLAIM_BYTES} bytes`)
  return { claim: kept, spilled }
}

/** Holding a claim is no part of its story, nor is who else says it; what was done with it is. */
const UNTOLD: ReadonlySet<ActionName> = new Set(['lease', 'extend', 'release', 'evict', 'nudge', 'count'])

function perform(claim: Claim, action: Action, at: string): Claim {
  switch (action.action) {
    case 'admit':
    case 'promote':
    case 'reopen':
      return { ...bare(claim), ...nudged(claim, at), queuedAt: at, reviews: [], status: 'waiting' }
    case 'restore':
      return { ...bare(claim), queuedAt: null, reviews: [], status: 'candidate' }
    case 'dismiss':
      return { ...bare(claim), status: 'dismissed', dismissed: { by: action.by, why: action.why } }
    case 'nudge':
      return { ...claim, ...nudged(claim, at) }
    case 'count':
      return { ...claim, origins: action.origins, priority: withReach(claim.priority, action.origins) }
    case 'reword':
    case 'attribute':
      return changeWording(claim, action)
    case 'merge':
      return { ...bare(claim), status: 'merged', merged: mergedFrom(claim, action, at) }
    case 'unmerge':
      return unmerge(claim, at)
    case 'absorb':
      return absorb(claim, action)
    case 'separate':
      return separate(claim, action)
    case 'relate':
      return claim
    case 'lease':
      return lease(open(claim, action.action), action, at)
    case 'extend':
      return { ...claim, lease: { ...held(claim, action, at), expiresAt: later(at, action.leaseMs) } }
    case 'release':
      held(claim, action, at)
      return { ...claim, lease: null }
    case 'skip':
      held(claim, action, at)
      return { ...claim, lease: null, skippedBy: [...new Set([...claim.skippedBy, action.by])].slice(-MOST_SKIPS) }
    case 'hand-over':
      return handOver(open(claim, action.action), action, at)
    case 'evict':
      return claim.lease?.reviewer === action.reviewer ? { ...claim, lease: null } : claim
    case 'lower':
      return lower(open(claim, action.action), action, at)
    case 'park':
      return park(open(claim, action.action), action, at)
    case 'return':
      return returned(claim, at)
    case 'submit':
      return submit(open(claim, action.action), action, at)
    case 'propose':
    case 'settle':
    case 'adjudicate':
      return settle(claim, action, at)
    case 'publish':
      return publish(claim, action, at)
    case 'recheck':
    case 'appeal':
    case 'answer':
    case 'update':
    case 'correct':
    case 'retract':
      return amend(claim, action, at)
  }
}

/** The fields that every status has. */
function bare(claim: Claim) {
  const { id, articleId, lane, language, quote, figures, attributions, timeframe, checkworthiness, priority, origins } =
    claim
  const { policy, policyReasons, version, createdAt, queuedAt, changedAt, nudge, fence, reviews, skippedBy, history } =
    claim
  const { editedWording, claimant, absorbed, told } = claim
  return {
    ...{ id, articleId, lane, language, quote, figures, attributions, timeframe, checkworthiness, priority, origins },
    ...{
      policy,
      policyReasons,
      version,
      createdAt,
      queuedAt,
      changedAt,
      nudge,
      fence,
      reviews,
      skippedBy,
      history,
      editedWording,
      claimant,
      absorbed,
      told,
      lease: null,
    },
  }
}

function nudged(claim: Claim, at: string): Pick<Claim, 'nudge'> {
  return { nudge: { number: claim.nudge.number + 1, sentAt: at } }
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString()
}

function open(claim: Claim, action: ActionName): Open {
  if (claim.status === 'waiting' || claim.status === 'in-review') return claim
  throw refusal(claim, action)
}

function lease(claim: Open, action: Extract<Action, { action: 'lease' }>, at: string): Claim {
  const holder = heldAt(claim, at)
  if (holder !== null && holder.reviewer !== action.by) throw new LeaseHeldError('someone else holds this claim')
  if (claim.reviews.some((review) => review.reviewer === action.by)) {
    throw new AlreadyReviewedError('you have reviewed this claim; another person must be second')
  }
  const fence = nextFence(claim, at)
  const taken = {
    reviewer: action.by,
    fence,
    expiresAt: later(at, action.leaseMs),
    receiptHandle: action.receiptHandle,
  }
  return { ...claim, fence, lease: taken }
}

/**
 * Grows with each lease as a counter does, but is the time in milliseconds: a counter would tell one of a blind pair that
 * the claim was taken before her.
 */
function nextFence(claim: Claim, at: string): number {
  return Math.max(claim.fence + 1, Date.parse(at))
}

/** The caller's own running lease; a late or stolen one is lost. */
function held(claim: Claim, action: { by: PersonId; fence: number }, at: string): Lease {
  const holder = heldAt(claim, at)
  if (holder === null || holder.reviewer !== action.by || holder.fence !== action.fence) {
    throw new LeaseLostError('this lease has ended; lease the claim again to go on')
  }
  return holder
}

/** The colleague holds it from now on, under a fencing number of her own. */
function handOver(claim: Open, action: Extract<Action, { action: 'hand-over' }>, at: string): Claim {
  const { receiptHandle } = held(claim, action, at)
  if (claim.policy === 'blind-pair') {
    throw new ActionRefusedError('a claim that two judge blind is not handed over: skip or release it')
  }
  if (claim.reviews.some((review) => review.reviewer === action.to)) {
    throw new AlreadyReviewedError('your colleague has reviewed this claim; another person must be second')
  }
  const fence = nextFence(claim, at)
  return {
    ...claim,
    fence,
    lease: { reviewer: action.to, fence, expiresAt: later(at, action.leaseMs), receiptHandle },
  }
}

/** Nobody else is there to be second: what has been judged so far decides alone. */
function lower(claim: Open, action: Extract<Action, { action: 'lower' }>, at: string): Claim {
  const lowered = { ...claim, policy: 'solo' as const }
  const outcome = outcomeOf('solo', action.reviews)
  if (outcome.status !== 'decided') return lowered
  return { ...bare(lowered), status: 'decided', verdict: verdictOf(outcome.basis, 'solo', at) }
}

function park(claim: Open, action: Extract<Action, { action: 'park' }>, at: string): Claim {
  held(claim, action, at)
  const parked = { owner: action.by, until: action.until, why: action.why, from: claim.status }
  return { ...bare(claim), status: 'parked', parked }
}

function returned(claim: Claim, at: string): Claim {
  if (claim.status !== 'parked') throw refusal(claim, 'return')
  return { ...bare(claim), ...nudged(claim, at), status: claim.parked.from }
}

/** What it was before it became part of another. */
function unmerge(claim: Claim, at: string): Claim {
  if (claim.status !== 'merged') throw refusal(claim, 'unmerge')
  const { from, verdict } = claim.merged
  switch (from) {
    case 'candidate':
      return { ...bare(claim), queuedAt: null, reviews: [], status: from }
    case 'waiting':
    case 'in-review':
      return { ...bare(claim), ...nudged(claim, at), status: from }
    case 'disputed':
      return { ...bare(claim), status: from, proposal: null }
    case 'decided':
      if (verdict === null) throw refusal(claim, 'unmerge')
      return { ...bare(claim), status: from, verdict }
  }
}

function submit(claim: Open, action: Extract<Action, { action: 'submit' }>, at: string): Claim {
  held(claim, action, at)
  checkOpinion(claim.policy, action.earlier, action.review)
  const reference: ReviewReference = {
    id: action.review.id,
    reviewer: action.by,
    hash: hashOfReview(action.review),
    fence: action.fence,
  }
  const reviewed = { ...bare(claim), reviews: [...claim.reviews, reference] }
  const outcome = outcomeOf(claim.policy, [...action.earlier, action.review])
  if (outcome.status === 'in-review') return { ...reviewed, ...nudged(claim, at), status: 'in-review' }
  if (outcome.status === 'disputed') return { ...reviewed, status: 'disputed', proposal: null }
  return { ...reviewed, status: 'decided', verdict: verdictOf(outcome.basis, claim.policy, at) }
}

/** One reviewer proposes and the other agrees, or an editor who did neither decides. */
function settle(claim: Claim, action: Settlement, at: string): Claim {
  if (claim.status !== 'disputed') throw refusal(claim, action.action)
  const reviewed = claim.reviews.some((review) => review.reviewer === action.by)
  if (action.action === 'adjudicate') {
    if (reviewed) throw new AlreadyReviewedError('who reviewed a claim cannot adjudicate it')
    return { ...bare(claim), status: 'decided', verdict: verdictOf(action.review, 'adjudication', at) }
  }
  if (!reviewed) throw new ActionRefusedError('only its reviewers settle a claim together')
  if (action.action === 'propose') return { ...claim, proposal: { by: action.by, review: action.review.id } }
  if (claim.proposal === null || claim.proposal.by === action.by || claim.proposal.review !== action.review.id) {
    throw new ActionRefusedError('a settlement is proposed by one reviewer and agreed to by the other')
  }
  return { ...bare(claim), status: 'decided', verdict: verdictOf(action.review, 'consensus', at) }
}

/** The life of a claim told again as plainly as can be: what the real one is compared with, event by event. */
import { CLAIM_STATUSES } from '../../shared/domain/claim.ts'
import type { ActionName } from '../../shared/domain/transitions.ts'
import { minute } from './build-claims.ts'

export const LEASE_MINUTES = 30

/** What happened, in as few words as the reference needs. */
export type Event = {
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

export type Reference = {
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
  wording: string | null
  claimant: string | null
  mergedFrom: string
  mergedRating: string | null
}

const SILENT = ['lease', 'extend', 'release', 'evict', 'nudge', 'count']
const UNMERGED = CLAIM_STATUSES.filter((status) => status !== 'merged')
const WHERE: Record<string, readonly string[]> = {
  ...{ count: CLAIM_STATUSES, reword: CLAIM_STATUSES, attribute: CLAIM_STATUSES },
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
  ...{ absorb: UNMERGED, relate: UNMERGED, separate: CLAIM_STATUSES, unmerge: ['merged'] },
  merge: UNMERGED.filter((status) => status !== 'published' && status !== 'retracted'),
}

/** The code with which the reference refuses an event, or null after doing it. */
export function happen(model: Reference, event: Event): string | null {
  const { action, who, opinion, rating } = event
  model.now += event.minutes
  if (!(WHERE[action] ?? ['waiting', 'in-review']).includes(model.status)) return refusalIn(model.status)
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
  if ((action === 'reword' || action === 'attribute') && who !== REFERENCE_EDITOR && isEditors(model))
    return 'action_refused'
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
  else if (action === 'reword') model.wording = rating
  else if (action === 'attribute') model.claimant = rating
  else if (action === 'merge') merge(model)
  else if (action === 'unmerge') unmerge(model)
  else if (action === 'count') model.origins = who
  else if (action === 'lower') lower(model)
  else if (action === 'extend') model.lease = { who, until }
  else if (action === 'submit') submit(model, event)
  else if (!['absorb', 'separate', 'relate'].includes(action)) move(model, event)
  return null
}

function refusalIn(status: string): string {
  if (status === 'merged') return 'claim_merged'
  return status === 'dismissed' ? 'claim_dismissed' : 'action_refused'
}

/** The one of the three who is an editor too. */
export const REFERENCE_EDITOR = 2

function isEditors(model: Reference): boolean {
  const { policy } = model
  const status = model.status === 'merged' ? model.mergedFrom : model.status
  if (status === 'published' || status === 'retracted') return true
  return policy === 'blind-pair' && ['waiting', 'in-review', 'parked'].includes(status)
}

export const next = (who: Event['who']): Event['who'] => (who === 0 ? 1 : who === 1 ? 2 : 0)

function lower(model: Reference): void {
  const [first] = model.reviews
  model.policy = 'solo'
  if (first === undefined) return
  model.lease = null
  model.status = 'decided'
  model.rating = first.rating
}

function merge(model: Reference): void {
  model.mergedFrom = model.status === 'parked' ? model.parkedFrom : model.status
  if (model.status === 'dismissed') model.mergedFrom = 'candidate'
  model.mergedRating = model.status === 'decided' ? model.rating : null
  model.status = 'merged'
  model.lease = null
  model.rating = null
}

function unmerge(model: Reference): void {
  model.status = model.mergedFrom
  model.rating = model.mergedRating
  model.proposal = null
  if (model.status === 'candidate') model.reviews = []
  if (model.status === 'waiting' || model.status === 'in-review') model.nudge += 1
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

/** One judges, two judge and differ, or one parks: all three come too seldom by themselves to meet every action. */
export function openingTo(status: string, policy: Reference['policy']): Event[] {
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

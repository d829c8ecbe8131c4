/**
 * The claim's life on one page: what each action makes of each status. `-` is refused, `=` keeps the status, `reviews`
 * leaves it to what the reviews come to. A status or an action that is missing here does not compile.
 */
import type { ClaimStatus } from './claim.ts'

export const ACTIONS = [
  'admit',
  'promote',
  'dismiss',
  'restore',
  'nudge',
  'lease',
  'extend',
  'release',
  'skip',
  'hand-over',
  'evict',
  'lower',
  'submit',
  'park',
  'return',
  'propose',
  'settle',
  'adjudicate',
  'reopen',
  'publish',
  'recheck',
  'update',
  'correct',
  'retract',
] as const
export type ActionName = (typeof ACTIONS)[number]

export type Target = ClaimStatus | '=' | 'reviews' | '-'

const NOTHING: Record<ActionName, Target> = {
  admit: '-',
  promote: '-',
  dismiss: '-',
  restore: '-',
  nudge: '-',
  lease: '-',
  extend: '-',
  release: '-',
  skip: '-',
  'hand-over': '-',
  evict: '-',
  lower: '-',
  submit: '-',
  park: '-',
  return: '-',
  propose: '-',
  settle: '-',
  adjudicate: '-',
  reopen: '-',
  publish: '-',
  recheck: '-',
  update: '-',
  correct: '-',
  retract: '-',
}

export const TRANSITIONS: Record<ClaimStatus, Record<ActionName, Target>> = {
  candidate: { ...NOTHING, admit: 'waiting', promote: 'waiting', dismiss: 'dismissed' },
  waiting: {
    ...NOTHING,
    dismiss: 'dismissed',
    nudge: '=',
    lease: '=',
    extend: '=',
    release: '=',
    skip: '=',
    'hand-over': '=',
    evict: '=',
    lower: 'reviews',
    submit: 'reviews',
    park: 'parked',
  },
  'in-review': {
    ...NOTHING,
    nudge: '=',
    lease: '=',
    extend: '=',
    release: '=',
    skip: '=',
    'hand-over': '=',
    evict: '=',
    lower: 'reviews',
    submit: 'reviews',
    park: 'parked',
  },
  parked: { ...NOTHING, dismiss: 'dismissed', return: 'reviews' },
  disputed: { ...NOTHING, propose: '=', settle: 'decided', adjudicate: 'decided' },
  decided: { ...NOTHING, reopen: 'waiting', publish: 'published' },
  published: { ...NOTHING, recheck: '=', update: '=', correct: '=', retract: 'retracted' },
  dismissed: { ...NOTHING, restore: 'candidate', promote: 'waiting' },
  retracted: { ...NOTHING, reopen: 'waiting' },
}

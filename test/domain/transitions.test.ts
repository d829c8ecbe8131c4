/** The claim's life, cell by cell: what each action does to each status, and that it does nothing else. */
import { describe, expect, test } from 'vitest'
import { type Action, applyAction } from '../../shared/domain/change-claim.ts'
import { CLAIM_STATUSES, Claim, type ClaimStatus } from '../../shared/domain/claim.ts'
import { ActionRefusedError } from '../../shared/domain/errors.ts'
import { ClaimId } from '../../shared/domain/ids.ts'
import { ACTIONS, type ActionName } from '../../shared/domain/transitions.ts'
import {
  admit,
  buildClaim,
  buildReview,
  claimAfter,
  draftOf,
  EDITOR,
  LEASE_MS,
  lease,
  minute,
  person,
  publish,
  SAMIRA,
  submit,
  YUSUF,
} from './build-claims.ts'

const NOW = minute(20)
const WHY = 'وردت وثيقة جديدة'
const [OTHER, INTO] = [ClaimId.parse(`clm_${'a'.repeat(24)}`), ClaimId.parse(`clm_${'b'.repeat(24)}`)]

const secondLook = (opinion: string) => submit(YUSUF, { opinion }, draftOf(SAMIRA))
const retract = (): Action => ({ action: 'retract', by: EDITOR, why: WHY })
const appeal = (): Action => ({ action: 'appeal', by: EDITOR, why: 'الوزارة: الرقم صحيح' })
const merge = (): Action => ({ action: 'merge', by: EDITOR, into: INTO, why: WHY })
const absorb = (): Action => ({ action: 'absorb', by: EDITOR, claims: [OTHER], why: WHY })
const recheck = (): Action => ({ action: 'recheck', by: EDITOR, why: WHY })

/** A claim that got to its status as claims do; whoever may act on it holds it. */
const IN: Record<ClaimStatus, Claim> = {
  candidate: buildClaim(),
  waiting: claimAfter(buildClaim(), admit, lease(SAMIRA)),
  'in-review': claimAfter(buildClaim(), admit, lease(SAMIRA), submit(SAMIRA), lease(YUSUF)),
  parked: claimAfter(buildClaim(), admit, lease(SAMIRA), ({ fence }) => ({
    ...{ action: 'park', by: SAMIRA, fence, until: minute(600), why: WHY },
  })),
  disputed: claimAfter(buildClaim(), admit, lease(SAMIRA), submit(SAMIRA), lease(YUSUF), secondLook('objects')),
  decided: claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA)),
  published: claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish, recheck),
  dismissed: claimAfter(buildClaim(), () => ({ action: 'dismiss', by: EDITOR, why: WHY })),
  merged: claimAfter(buildClaim(), absorb, merge),
  retracted: claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish, retract),
}
const PARKED_IN_REVIEW = claimAfter(IN['in-review'], ({ fence }) => ({
  ...{ action: 'park', by: YUSUF, fence, until: minute(600), why: WHY },
}))
const SOLO = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA))

const propose = (claim: Claim): Action => ({
  ...{ action: 'propose', by: YUSUF, why: WHY },
  review: buildReview(claim, { by: YUSUF, fence: 9 }),
})
const PROPOSED = claimAfter(IN.disputed, propose)
const APPEALED = claimAfter(IN.published, appeal)
const NOUR = person('nour')

const holderOf = (claim: Claim) => claim.lease?.reviewer ?? SAMIRA

/** The action in the form that the claim would take if its status allows it at all. */
const AS: Record<ActionName, (claim: Claim) => Action> = {
  admit: () => ({ action: 'admit', by: EDITOR, why: WHY }),
  promote: () => ({ action: 'promote', by: EDITOR, why: WHY }),
  count: () => ({ action: 'count', by: EDITOR, origins: 3 }),
  reword: () => ({ action: 'reword', by: EDITOR, asEditor: true, wording: 'نقلت الوزارة ٤٧ مريضاً.', why: WHY }),
  merge,
  unmerge: () => ({ action: 'unmerge', by: EDITOR, why: WHY }),
  absorb,
  separate: () => ({ action: 'separate', by: EDITOR, claims: [OTHER], why: WHY }),
  relate: () => ({ action: 'relate', by: EDITOR, why: WHY }),
  attribute: () => ({
    ...{ action: 'attribute', by: EDITOR, asEditor: true, why: WHY },
    claimant: { name: 'وزارة الصحة', kind: 'organisation' },
  }),
  dismiss: () => ({ action: 'dismiss', by: EDITOR, why: WHY }),
  restore: () => ({ action: 'restore', by: EDITOR, why: WHY }),
  nudge: () => ({ action: 'nudge', by: EDITOR, why: null }),
  lease: (claim) => lease(holderOf(claim), 'handle')(),
  extend: (claim) => ({ action: 'extend', by: holderOf(claim), fence: claim.fence, leaseMs: LEASE_MS }),
  release: (claim) => ({ action: 'release', by: holderOf(claim), fence: claim.fence }),
  skip: (claim) => ({ action: 'skip', by: holderOf(claim), fence: claim.fence, why: WHY }),
  'hand-over': (claim) => ({
    ...{ action: 'hand-over', by: holderOf(claim), fence: claim.fence, why: WHY },
    ...{ to: NOUR, leaseMs: LEASE_MS },
  }),
  evict: (claim) => ({ action: 'evict', by: EDITOR, reviewer: holderOf(claim) }),
  lower: (claim) => ({
    ...{ action: 'lower', by: EDITOR, why: WHY },
    reviews: claim.reviews.length === 0 ? [] : draftOf(SAMIRA)(claim),
  }),
  propose: (claim) => propose(claim),
  submit: (claim) =>
    claim.reviews.length === 0
      ? submit(holderOf(claim))(claim)
      : secondLook('agrees')({ ...claim, fence: claim.fence }),
  park: (claim) => ({ action: 'park', by: holderOf(claim), fence: claim.fence, until: minute(600), why: WHY }),
  return: () => ({ action: 'return', by: EDITOR, why: WHY }),
  settle: (claim) => ({ action: 'settle', by: SAMIRA, why: WHY, review: buildReview(claim, { by: YUSUF, fence: 9 }) }),
  adjudicate: (claim) => ({
    ...{ action: 'adjudicate', by: EDITOR, why: WHY },
    review: buildReview(claim, { by: EDITOR, fence: 9, role: 'adjudication' }),
  }),
  reopen: () => ({ action: 'reopen', by: EDITOR, why: WHY }),
  publish,
  recheck,
  appeal,
  answer: () => ({ action: 'answer', by: EDITOR, why: WHY }),
  update: (claim) => ({ action: 'update', by: EDITOR, why: WHY, review: buildReview(claim, { by: EDITOR, fence: 9 }) }),
  correct: (claim) => ({
    action: 'correct',
    by: EDITOR,
    why: WHY,
    review: buildReview(claim, { by: EDITOR, fence: 9 }),
  }),
  retract,
}

/** From, action, to, and all that changes besides `version` and `changedAt`. */
const ALLOWED: [ClaimStatus, ActionName, ClaimStatus, string, Claim?][] = [
  ...CLAIM_STATUSES.map((status): [ClaimStatus, ActionName, ClaimStatus, string] => [
    ...([status, 'count', status, 'origins priority'] as const),
  ]),
  ...CLAIM_STATUSES.flatMap((status): [ClaimStatus, ActionName, ClaimStatus, string][] => [
    [status, 'reword', status, 'editedWording history'],
    [status, 'attribute', status, 'claimant history'],
    [status, 'separate', status, status === 'merged' ? 'absorbed history' : 'history'],
  ]),
  ...CLAIM_STATUSES.filter((status) => status !== 'merged').flatMap(
    (status): [ClaimStatus, ActionName, ClaimStatus, string][] => [
      [status, 'absorb', status, 'absorbed history'],
      [status, 'relate', status, 'history'],
    ],
  ),
  ['candidate', 'merge', 'merged', 'history merged status told'],
  ['waiting', 'merge', 'merged', 'history lease merged status told'],
  ['in-review', 'merge', 'merged', 'history lease merged status told'],
  ['parked', 'merge', 'merged', 'history merged parked status told'],
  ['disputed', 'merge', 'merged', 'history merged proposal status told'],
  ['decided', 'merge', 'merged', 'history merged status told verdict'],
  ['dismissed', 'merge', 'merged', 'dismissed history merged status told'],
  ['merged', 'unmerge', 'candidate', 'history merged status told'],
  ['merged', 'unmerge', 'waiting', 'history merged nudge status told', claimAfter(IN.waiting, merge)],
  ['merged', 'unmerge', 'in-review', 'history merged nudge status told', claimAfter(PARKED_IN_REVIEW, merge)],
  ['merged', 'unmerge', 'disputed', 'history merged proposal status told', claimAfter(IN.disputed, merge)],
  ['merged', 'unmerge', 'decided', 'history merged status told verdict', claimAfter(IN.decided, merge)],
  ['candidate', 'admit', 'waiting', 'history nudge queuedAt status'],
  ['candidate', 'promote', 'waiting', 'history nudge queuedAt status'],
  ['candidate', 'dismiss', 'dismissed', 'dismissed history status'],
  ['waiting', 'dismiss', 'dismissed', 'dismissed history lease status'],
  ['waiting', 'nudge', 'waiting', 'nudge'],
  ['waiting', 'lease', 'waiting', 'fence lease'],
  ['waiting', 'extend', 'waiting', 'lease'],
  ['waiting', 'release', 'waiting', 'lease'],
  ['waiting', 'skip', 'waiting', 'history lease skippedBy'],
  ['waiting', 'hand-over', 'waiting', 'fence history lease'],
  ['waiting', 'evict', 'waiting', 'lease'],
  ['waiting', 'lower', 'waiting', 'history policy'],
  ['waiting', 'submit', 'in-review', 'history lease nudge reviews status'],
  ['waiting', 'submit', 'decided', 'history lease reviews status verdict', SOLO],
  ['waiting', 'park', 'parked', 'history lease parked status'],
  ['in-review', 'nudge', 'in-review', 'nudge'],
  ['in-review', 'lease', 'in-review', 'fence lease'],
  ['in-review', 'extend', 'in-review', 'lease'],
  ['in-review', 'release', 'in-review', 'lease'],
  ['in-review', 'skip', 'in-review', 'history lease skippedBy'],
  ['in-review', 'hand-over', 'in-review', 'fence history lease'],
  ['in-review', 'evict', 'in-review', 'lease'],
  ['in-review', 'lower', 'decided', 'history lease policy status verdict'],
  ['in-review', 'submit', 'decided', 'history lease reviews status verdict'],
  ['in-review', 'park', 'parked', 'history lease parked status'],
  ['parked', 'dismiss', 'dismissed', 'dismissed history parked status'],
  ['parked', 'return', 'waiting', 'history nudge parked status'],
  ['parked', 'return', 'in-review', 'history nudge parked status', PARKED_IN_REVIEW],
  ['disputed', 'propose', 'disputed', 'history proposal'],
  ['disputed', 'settle', 'decided', 'history proposal status verdict', PROPOSED],
  ['disputed', 'adjudicate', 'decided', 'history proposal status verdict'],
  ['decided', 'reopen', 'waiting', 'history nudge queuedAt reviews status verdict'],
  ['decided', 'publish', 'published', 'factCheck history newerFigure status told underRecheck'],
  ['published', 'recheck', 'published', 'history underRecheck'],
  ['published', 'appeal', 'published', 'history underRecheck'],
  ['published', 'answer', 'published', 'history underRecheck', APPEALED],
  ['published', 'update', 'published', 'history told underRecheck verdict'],
  ['published', 'correct', 'published', 'history told underRecheck verdict'],
  ['published', 'retract', 'retracted', 'history retraction status told underRecheck'],
  ['dismissed', 'restore', 'candidate', 'dismissed history status'],
  ['dismissed', 'promote', 'waiting', 'dismissed history nudge queuedAt status'],
  [
    'retracted',
    'reopen',
    'waiting',
    'factCheck history newerFigure nudge queuedAt retraction reviews status underRecheck verdict',
  ],
]

const allowed = new Set(ALLOWED.map(([from, action]) => `${from} ${action}`))
const refused = CLAIM_STATUSES.flatMap((from) =>
  ACTIONS.filter((action) => !allowed.has(`${from} ${action}`)).map((action) => [from, action] as const),
)

describe('the claim’s life', () => {
  test.each(ALLOWED)('%s takes %s and becomes %s, changing %s', (from, action, to, changes, claim = IN[from]) => {
    const before = structuredClone(claim)
    const { claim: after } = applyAction(claim, AS[action](claim), NOW)
    expect(after.status).toBe(to)
    expect(changedFields(claim, after)).toEqual(['changedAt', ...changes.split(' '), 'version'].sort())
    expect([after.version, after.changedAt]).toEqual([claim.version + 1, NOW])
    expect(Claim.parse(after)).toEqual(after)
    expect(claim).toEqual(before)
  })

  test.each(refused)('%s refuses %s', (from, action) => {
    const claim = IN[from]
    expect(() => applyAction(claim, AS[action](claim), NOW)).toThrow(ActionRefusedError)
  })

  test('has a cell for every status and every action', () => {
    expect(ALLOWED.filter(([, , , , claim]) => claim === undefined)).toHaveLength(104)
    expect(refused).toHaveLength(CLAIM_STATUSES.length * ACTIONS.length - allowed.size)
    expect(allowed.size).toBe(106)
  })
})

function changedFields(before: Claim, after: Claim): string[] {
  const [old, now] = [before, after].map((claim) => new Map(Object.entries(claim)))
  const fields = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])
  return [...fields].filter((field) => JSON.stringify(old?.get(field)) !== JSON.stringify(now?.get(field))).sort()
}

/** When a claim must be looked at again, and what never becomes due by itself. */
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../shared/domain/claim.ts'
import { nextLookAt } from '../../shared/domain/next-look.ts'
import { admit, buildClaim, claimAfter, EDITOR, lease, minute, publish, SAMIRA, submit } from './build-claims.ts'

const DAY = 24 * 60
const solo = (judgement = {}) =>
  claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA, judgement))
const published = (judgement = {}) => claimAfter(solo(judgement), publish)
const waiting = claimAfter(buildClaim(), admit)

const LOOKS: [string, Claim, string | null][] = [
  ['a candidate', buildClaim(), null],
  ['a waiting claim, a day after its nudge', waiting, minute(DAY)],
  ['a held claim, a day after its nudge', claimAfter(waiting, lease(SAMIRA)), minute(DAY)],
  [
    'a claim in review, a day after its second nudge',
    claimAfter(waiting, lease(SAMIRA), submit(SAMIRA)),
    minute(DAY + 1),
  ],
  [
    'a parked claim, on its date',
    claimAfter(waiting, lease(SAMIRA), ({ fence }) => ({
      ...{ action: 'park', by: SAMIRA, fence, until: minute(5 * DAY), why: 'بانتظار رد' },
    })),
    minute(5 * DAY),
  ],
  ['a decided claim', solo(), null],
  ['a published claim without an end', published(), null],
  ['a published claim, after its last day', published({ validUntil: '2024-06-30' }), '2024-06-30T23:59:59.999Z'],
  [
    'a published claim that is under recheck already',
    claimAfter(published({ validUntil: '2024-06-30' }), () => ({ action: 'recheck', by: EDITOR, why: 'انتهى' })),
    null,
  ],
  ['a dismissed claim', claimAfter(waiting, () => ({ action: 'dismiss', by: EDITOR, why: 'رأي' })), null],
  ['a retracted claim', claimAfter(published(), () => ({ action: 'retract', by: EDITOR, why: 'خطأ' })), null],
]

describe('the next look', () => {
  test.each(LOOKS)('at %s', (_, claim, at) => {
    expect(nextLookAt(claim)).toBe(at)
  })
})

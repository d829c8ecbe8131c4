import { describe, expect, test } from 'vitest'
import { applyAction } from '../../shared/domain/change-claim.ts'
import type { LinkDecision } from '../../shared/domain/claim-link.ts'
import { checkReuse, judgementFrom } from '../../shared/domain/reuse.ts'
import {
  admit,
  buildClaim,
  buildReview,
  claimAfter,
  EDITOR,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
} from './build-claims.ts'

const claim = buildClaim({ exact: 'نُقل أكثر من ٤٧ مريضاً إلى المستشفى، بحسب الوزارة.' })
const source = claimAfter(
  buildClaim({ policy: 'solo' }),
  ...[admit, lease(SAMIRA), submit(SAMIRA, { validUntil: '2024-03-20' }), publish],
)
const [today, asOf] = ['2024-03-25', '2024-03-05'] as const
const said = (confirmedAs: LinkDecision['confirmedAs']): LinkDecision => ({
  ...{ claims: [claim.id, source.id], confirmedAs, by: EDITOR, at: minute(9) },
})
const appealed = applyAction(source, { action: 'appeal', by: EDITOR, why: 'الوزارة: الرقم صحيح' }, minute(9)).claim
const rechecked = applyAction(source, { action: 'recheck', by: EDITOR, why: 'رقم أحدث' }, minute(9)).claim

test.each([
  ['that nobody has compared yet', source, null],
  ['that a person said is the same', source, said('same')],
  ['that is looked at again: it stands as of its day', rechecked, null],
])('a published verdict may be taken over from a claim %s', (_which, from, decided) => {
  expect(checkReuse({ claim, source: from, decided }, { asOf, today })).toBe(from)
})

describe('nothing is taken over', () => {
  test.each([
    ['from itself', { source: claim, decided: null }],
    ['from a claim that is not published', { source: buildClaim({ exact: 'تعطلت ٩ محطات.' }), decided: null }],
    ['from one that a person said is not the same', { source, decided: said(null) }],
    ['from one that it conflicts with', { source, decided: said('conflicts') }],
    ['from one that it answers', { source, decided: said('answers') }],
    ['while an appeal waits', { source: appealed, decided: null }],
  ])('%s', (_which, pair) => {
    expect(() => checkReuse({ claim, ...pair }, { asOf, today })).toThrow(
      expect.objectContaining({ code: 'action_refused', field: 'from' }),
    )
  })

  test.each([
    ['before the day of the verdict', '2024-02-29'],
    ['after its validity', '2024-03-21'],
    ['for a day to come', '2024-03-26'],
  ])('%s', (_which, day) => {
    expect(() => checkReuse({ claim, source, decided: null }, { asOf: day, today })).toThrow(
      expect.objectContaining({ code: 'verdict_invalid', field: 'asOf' }),
    )
  })

  test.each(['2024-03-01', '2024-03-20'])('but on the first and the last day of the verdict it is: %s', (day) => {
    expect(checkReuse({ claim, source, decided: null }, { asOf: day, today })).toBe(source)
  })
})

test('the reply of the other claim’s author and an opinion on its draft stay there, all else comes along', () => {
  const basis = buildReview(source, { by: SAMIRA, judgement: { rightOfReply: 'سُئلت الوزارة', opinion: 'amends' } })
  const { rating, explanation, evidence } = basis
  expect(judgementFrom(basis, { asOf, opinion: null })).toMatchObject({
    ...{ rating, explanation, evidence, asOf, rightOfReply: null, opinion: null },
  })
})

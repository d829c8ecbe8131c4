/** The public list of what the desk had to put right: each correction and retraction that was made, with its note. */
import { expect, test } from 'vitest'
import type { Claim } from '../../shared/domain/claim.ts'
import { flagVerdict, reopenClaim, replaceVerdict } from '../../shared/use-cases/amend-verdict.ts'
import { listCorrections } from '../../shared/use-cases/list-corrections.ts'
import {
  admit,
  buildClaim,
  buildJudgement,
  claimAfter,
  EDITOR,
  lease,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'

const RIGHT_OF_REPLY = { rightOfReply: 'سُئلت الوزارة ولم تجب.' }

async function deskWith(exact: string) {
  const services = fakeServices()
  const claim: Claim = claimAfter(buildClaim({ exact, policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish)
  await services.claims.create(claim)
  return { services, claimId: claim.id }
}
const list = (services: Parameters<typeof listCorrections>[0]) => listCorrections(services, { after: null, limit: 10 })

test('tells a correction with its public note and the rating of today; an update is none', async () => {
  const { services, claimId } = await deskWith('نُقل أكثر من ٤٧ مريضاً.')
  const change = { claimId, by: EDITOR, judgement: buildJudgement({ rating: 'half-true', ...RIGHT_OF_REPLY }) }
  await replaceVerdict(services, { ...change, action: 'correct', why: 'عددنا السجل مرتين' })
  const updated = { ...change, judgement: buildJudgement({ rating: 'true', ...RIGHT_OF_REPLY }) }
  await replaceVerdict(services, { ...updated, action: 'update', why: 'صدر سجل جديد' })
  const { items, next } = await list(services)
  expect(items).toMatchObject([
    { kind: 'correction', note: 'عددنا السجل مرتين', claim: { verdict: { rating: 'true' } } },
  ])
  expect(next).toBeNull()
})

test('finds the note of a correction also when it has left the claim’s item', async () => {
  const { services, claimId } = await deskWith('نُقل ٢٠ مريضاً.')
  const judgement = buildJudgement({ rating: 'half-true', ...RIGHT_OF_REPLY })
  await replaceVerdict(services, { action: 'correct', claimId, by: EDITOR, judgement, why: 'الرقم من يوم آخر' })
  for (let round = 0; round < 12; round += 1)
    await flagVerdict(services, { action: 'recheck', claimId, by: EDITOR, why: `مراجعة ${round}` })
  expect((await list(services)).items).toMatchObject([{ note: 'الرقم من يوم آخر' }])
})

test('keeps a retraction listed, and shows nothing of a claim that is judged anew', async () => {
  const { services, claimId } = await deskWith('نُقل ٩ مرضى.')
  await flagVerdict(services, { action: 'retract', claimId, by: EDITOR, why: 'سُحبت الوثيقة' })
  expect((await list(services)).items).toMatchObject([{ kind: 'retraction', note: 'سُحبت الوثيقة' }])
  await reopenClaim(services, { claimId, by: EDITOR, why: 'وثيقة أخرى' })
  expect((await list(services)).items).toEqual([])
})

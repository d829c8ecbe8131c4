/** A claim reworded, or put down to whom it belongs, is shown so everywhere, with the exact quote beside it, until that is undone. */
import { describe, expect, test } from 'vitest'
import { applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { firstBrokenEntry } from '../../shared/domain/history.ts'
import type { Role } from '../../shared/domain/roles.ts'
import { replaceVerdict } from '../../shared/use-cases/amend-verdict.ts'
import {
  admit,
  buildClaim,
  buildJudgement,
  claimAfter,
  EDITOR,
  lease,
  minute,
  person,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const EXACT = 'وقال إنها نقلت أكثر من ٤٧ مريضاً.'
const WORDING = 'نقلت وزارة الصحة أكثر من ٤٧ مريضاً يوم ٢٩ شباط ٢٠٢٤.'
const WHY = 'الضمير يعود إلى الوزارة'
const rightOfReply = 'سُئلت الوزارة ولم تجب.'

const waiting = claimAfter(buildClaim({ exact: EXACT, policy: 'solo' }), admit)
const judged = claimAfter(waiting, lease(SAMIRA), submit(SAMIRA, { rightOfReply }))
const published = claimAfter(judged, publish)
const retracted = applyAction(published, { action: 'retract', by: EDITOR, why: 'خطأ' }, minute(20)).claim

async function desk(claim: Claim) {
  const people = (['reviewer', 'editor', 'newsroom'] as const).map((role: Role) => [
    role,
    { id: person(role), roles: [role] },
  ])
  const services = fakeServices({ callers: Object.fromEntries(people) })
  await services.claims.create(claim)
  const api = wholeApi(services)
  const path = `/v1/claims/${claim.id}`
  const post = async (role: Role, what: string, body: object) => {
    const headers = { authorization: `Bearer ${role}`, 'content-type': 'application/json' }
    const answer = await api.request(`${path}/${what}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() }
  }
  const read = async (of: string) => (await api.request(of)).text()
  return { services, path, post, read }
}

const reword = { wording: WORDING, reason: WHY }
const attribute = { name: 'وزارة الصحة', kind: 'organisation', reason: WHY }

test('a reviewer words a claim that waits, and the quote stays', async () => {
  const { post, services } = await desk(waiting)
  expect(await post('reviewer', 'wording', reword)).toMatchObject({
    status: 200,
    body: { wording: WORDING, quote: waiting.quote, claimant: { name: 'وزارةُ الصحة' } },
  })
  expect(await post('reviewer', 'claimant', attribute)).toMatchObject({
    status: 200,
    body: { wording: WORDING, claimant: { name: 'وزارة الصحة', kind: 'organisation' } },
  })
  const claim = await services.claims.get(waiting.id)
  expect(claim?.history.recent.slice(-2)).toMatchObject([
    { action: 'reword', by: 'per_reviewer', why: WHY },
    { action: 'attribute', by: 'per_reviewer', why: WHY },
  ])
  expect(firstBrokenEntry(claim?.history.recent ?? [], claim?.history.head ?? null)).toBeNull()
})

test('null goes back to the words of the article, and to whom it names', async () => {
  const { post } = await desk(published)
  await post('editor', 'wording', reword)
  await post('editor', 'claimant', { ...attribute, name: 'بلدية المرفأ' })
  await post('editor', 'wording', { wording: null, reason: 'خطأ' })
  expect(await post('editor', 'claimant', { name: null, reason: 'خطأ' })).toMatchObject({
    status: 200,
    body: { wording: EXACT, claimant: { name: 'وزارةُ الصحة', kind: 'organisation' } },
  })
})

test('what the public reads has the wording and the claimant: the claim, its markup, the card and the corrections', async () => {
  const { post, read, path, services } = await desk(published)
  await post('editor', 'wording', reword)
  await post('editor', 'claimant', { ...attribute, name: 'الناطق باسم الوزارة', kind: 'person' })
  const judgement = buildJudgement({ rating: 'half-true', rightOfReply })
  await replaceVerdict(services, { action: 'correct', claimId: published.id, by: EDITOR, judgement, why: 'سجل جديد' })
  expect(JSON.parse(await read(path))).toMatchObject({ wording: WORDING, quote: { exact: EXACT } })
  expect(JSON.parse(await read(`${path}/claim-review`))).toMatchObject({
    claimReviewed: WORDING,
    itemReviewed: { author: { '@type': 'Person', name: 'الناطق باسم الوزارة' } },
  })
  expect(await read(`/embed/claims/${published.id}`)).toContain(WORDING)
  expect(JSON.parse(await read('/v1/corrections'))).toMatchObject({ corrections: [{ wording: WORDING }] })
})

describe('only an editor', () => {
  const blind = claimAfter(buildClaim({ policy: 'blind-pair' }), admit)
  test.each<[string, Claim]>([
    ['is published', published],
    ['was retracted', retracted],
    ['two are to judge blind', blind],
    ['one of two has judged blind', claimAfter(blind, lease(SAMIRA), submit(SAMIRA))],
  ])('words a claim that %s', async (_, claim) => {
    const { post } = await desk(claim)
    for (const [what, body] of [
      ['wording', reword],
      ['claimant', attribute],
    ] as const) {
      expect(await post('reviewer', what, body)).toMatchObject({ status: 409, body: { code: 'action_refused' } })
      expect(await post('editor', what, body)).toMatchObject({ status: 200 })
    }
  })
})

test.each([
  ['wording', { wording: ' ', reason: WHY }, 'wording'],
  ['wording', { wording: 'ك'.repeat(301), reason: WHY }, 'wording'],
  ['wording', { wording: WORDING }, 'reason'],
  ['claimant', { name: 'وزارة الصحة', reason: WHY }, 'kind'],
  ['claimant', { name: 'وزارة الصحة', kind: 'ministry', reason: WHY }, 'kind'],
  ['claimant', { name: null, kind: 'person', reason: WHY }, 'kind'],
])('%s is refused with %o', async (what, body, field) => {
  const { post } = await desk(waiting)
  expect(await post('reviewer', what, body)).toMatchObject({
    status: 400,
    body: { code: 'request_invalid', errors: [{ field }] },
  })
})

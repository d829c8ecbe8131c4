/** Judgements that come too late, twice or from the wrong person: each refused by its code, none of them lost. */
import { expect, test } from 'vitest'
import { type Action, applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { leaseIdOf, type PersonId } from '../../shared/domain/ids.ts'
import {
  admit,
  buildClaim,
  buildJudgement,
  claimAfter,
  draftOf,
  EDITOR,
  LEASE_MS,
  lease,
  publish,
  SAMIRA,
  submit,
  YUSUF,
} from '../domain/build-claims.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const waiting = claimAfter(buildClaim({ policy: 'solo' }), admit)
const late = buildJudgement({ explanation: 'سجلٌّ آخر يذكر ٣٢ مريضاً' })

function deskOf(claim: Claim) {
  const roles = ['reviewer', 'editor'] as const
  const callers = { samira: { id: SAMIRA, roles: [...roles] }, yusuf: { id: YUSUF, roles: [...roles] } }
  const services = fakeServices({ callers })
  const api = wholeApi(services)
  const post = async (who: keyof typeof callers, path: string, body: object) => {
    const headers = { authorization: `Bearer ${who}`, 'content-type': 'application/json' }
    const answer = await api.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: await answer.json() }
  }
  return { services, post, ready: services.claims.create(claim), claimId: claim.id }
}

/** The claim in her hands, with the path under which she submits. */
async function held(claim: Claim = waiting) {
  const desk = deskOf(claim)
  await desk.ready
  const { body } = await desk.post('samira', '/v1/reviews/lease', { claimId: claim.id })
  return { ...desk, path: `/v1/reviews/${body.lease.id}/submit` }
}

async function act(services: FakeServices, id: Claim['id'], ...actions: ((claim: Claim) => Action)[]) {
  for (const action of actions) {
    const claim = await services.claims.get(id)
    if (claim === null) throw new Error('no claim')
    const made = action(claim)
    if (made.action === 'submit') await services.claims.putReview(made.review)
    await services.claims.write(applyAction(claim, made, services.clock.now().toISOString()))
  }
}

const draftBy = async ({ drafts }: FakeServices, id: Claim['id'], who: PersonId) => (await drafts.get(id, who))?.content
const LOST = { status: 409, body: { code: 'lease_lost', title: expect.any(String) } }
const dismiss = (): Action => ({ action: 'dismiss', by: EDITOR, why: 'رأي لا خبر' })
const retract = (): Action => ({ action: 'retract', by: EDITOR, why: 'خطأ في المصدر' })

test('of two different judgements sent at once one counts, and the other is kept as a draft', async () => {
  const { services, post, path, claimId } = await held()
  const sent = [buildJudgement(), late]
  const answers = await Promise.all(sent.map((judgement) => post('samira', path, judgement)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const refused = answers.findIndex(({ status }) => status === 409)
  expect(answers[refused]).toMatchObject(LOST)
  expect(await draftBy(services, claimId, SAMIRA)).toEqual(sent[refused])
  expect((await services.claims.get(claimId))?.reviews).toHaveLength(1)
})

test.each<[string, (services: FakeServices, id: Claim['id']) => Promise<unknown>, string?]>([
  ['after the lease ran out', async ({ clock }) => clock.advance(LEASE_MS + 1)],
  [
    'after another has it',
    async (services, id) => {
      services.clock.advance(LEASE_MS + 1)
      await act(services, id, lease(YUSUF))
    },
  ],
  ['under the fence of an earlier lease of her own', async (services, id) => act(services, id, lease(SAMIRA))],
  ['for a claim dismissed meanwhile', async (services, id) => act(services, id, dismiss), 'claim_dismissed'],
  [
    'for a claim judged, published and retracted meanwhile',
    async (services, id) => {
      services.clock.advance(LEASE_MS + 1)
      await act(services, id, lease(YUSUF), submit(YUSUF), publish, retract)
    },
  ],
])('a judgement %s is refused, changes nothing, and is kept as a draft', async (_, meanwhile, code = 'lease_lost') => {
  const { services, post, path, claimId } = await held()
  await meanwhile(services, claimId)
  const before = await services.claims.get(claimId)
  expect(await post('samira', path, late)).toMatchObject({ status: 409, body: { code } })
  expect(await services.claims.get(claimId)).toEqual(before)
  expect(await draftBy(services, claimId, SAMIRA)).toEqual(late)
})

test('who judged a claim does not adjudicate its dispute, though she is an editor', async () => {
  const second = submit(YUSUF, { opinion: 'objects' }, draftOf(SAMIRA))
  const disputed = claimAfter(buildClaim(), admit, lease(SAMIRA), submit(SAMIRA), lease(YUSUF), second)
  const { services, post, ready, claimId } = deskOf(disputed)
  await ready
  for (const who of ['samira', 'yusuf'] as const) {
    const answer = await post(who, `/v1/claims/${claimId}/adjudicate`, { judgement: late })
    expect(answer).toMatchObject({ status: 409, body: { code: 'already_reviewed' } })
  }
  expect(await services.claims.get(claimId)).toEqual(disputed)
})

test('a lease that never was takes no judgement of a stranger, and keeps it', async () => {
  const { services, post, claimId } = await held()
  const path = `/v1/reviews/${leaseIdOf(claimId, 1)}/submit`
  expect(await post('yusuf', path, late)).toMatchObject(LOST)
  expect(await draftBy(services, claimId, YUSUF)).toEqual(late)
})

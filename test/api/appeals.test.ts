/** Who appeals is heard and answered; the claim's story names the appeal alone, so that they can be erased. */
import { expect, test } from 'vitest'
import { firstBrokenEntry } from '../../shared/domain/history.ts'
import { admit, buildClaim, claimAfter, lease, person, publish, SAMIRA, submit } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const FROM = 'وزارة الصحة'
const SAYS = 'نُقل ٤٧ مريضاً كما قلنا، والسجل مرفق.'
const published = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish)
const decided = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA))

async function desk(claim = published) {
  const callers = {
    editor: { id: person('editor'), roles: ['editor' as const] },
    admin: { id: person('admin'), roles: ['admin' as const] },
  }
  const services = fakeServices({ callers })
  await services.claims.create(claim)
  const api = wholeApi(services)
  const ask = async (who: keyof typeof callers, method: string, rest: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${who}`, 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await api.request(`/v1/claims/${claim.id}${rest}`, { method, headers, ...sent })
    return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
  }
  return { services, ask, stored: () => services.claims.get(claim.id) }
}

test('an appeal is kept once with its answer, while the verdict stays in force', async () => {
  const { ask, stored } = await desk()
  for (let time = 0; time < 2; time += 1) {
    expect(await ask('editor', 'POST', '/appeal', { from: FROM, says: SAYS })).toMatchObject({
      ...{ status: 200, body: { verdict: { underRecheck: true } } },
    })
  }
  expect((await ask('editor', 'GET', '/appeals')).body).toMatchObject({
    appeals: [{ from: FROM, says: SAYS, answer: null }],
  })
  const answer = 'راجعنا السجل وهو كما نشرنا'
  expect(await ask('editor', 'POST', '/answer', { reason: answer })).toMatchObject({ status: 200 })
  expect((await ask('editor', 'GET', '/appeals')).body).toMatchObject({ appeals: [{ answer: { says: answer } }] })
  expect((await stored())?.history.recent.map(({ action }) => action).slice(-2)).toEqual(['appeal', 'answer'])
})

test('who appealed can be erased, and the story verifies as before', async () => {
  const { ask, stored } = await desk()
  await ask('editor', 'POST', '/appeal', { from: FROM, says: SAYS })
  expect(JSON.stringify(await stored())).not.toContain(FROM)
  const { body } = await ask('admin', 'GET', '/appeals')
  expect(await ask('admin', 'DELETE', `/appeals/${body.appeals[0].id}`)).toMatchObject({ status: 204 })
  expect((await ask('admin', 'GET', '/appeals')).body).toEqual({ appeals: [] })
  const history = (await stored())?.history
  expect(history && firstBrokenEntry(history.recent, history.head)).toBeNull()
})

test('nothing is kept of an appeal against what is not published, nor of an answer to nobody', async () => {
  const { ask } = await desk(decided)
  expect(await ask('editor', 'POST', '/appeal', { from: FROM, says: SAYS })).toMatchObject({ status: 409 })
  expect((await ask('editor', 'GET', '/appeals')).body).toEqual({ appeals: [] })
  const { ask: askPublished } = await desk()
  expect(await askPublished('editor', 'POST', '/answer', { reason: 'لا' })).toMatchObject({
    ...{ status: 409, body: { code: 'action_refused' } },
  })
})

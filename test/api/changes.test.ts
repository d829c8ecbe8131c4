/** Changes over the API: what everyone may see, what a key shows, and what is refused. */
import { expect, test } from 'vitest'
import { SETTLED_MS } from '../../shared/domain/claim-event.ts'
import { changeClaim } from '../../shared/use-cases/change-claim.ts'
import { admit, buildClaim, lease, person, publish, SAMIRA, submit } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

type Answer = { changes: { type: string; data: { claimId: string; state: string } }[]; next: string; more: boolean }

async function desk() {
  const services = fakeServices({ callers: { newsroom: { id: person('newsroom'), roles: ['newsroom'] } } })
  const api = wholeApi(services)
  const since = services.clock.now().toISOString()
  const [published, hidden] = ['أُغلق ١١٢ جسراً.', 'أُغلقت ٩ مدارس.'].map((exact) =>
    buildClaim({ exact, policy: 'solo', at: since }),
  )
  for (const claim of [published, hidden]) {
    if (claim === undefined) continue
    await services.claims.announce([claim])
    await services.claims.create(claim)
    for (const action of [admit, lease(SAMIRA), submit(SAMIRA), ...(claim === published ? [publish] : [])]) {
      services.clock.advance(1_000)
      await changeClaim(services, claim.id, action)
    }
  }
  services.clock.advance(SETTLED_MS)
  const ask = async (who: string | null, query: string) => {
    const headers: Record<string, string> = who === null ? {} : { authorization: `Bearer ${who}` }
    const answer = await api.request(`/v1/changes?${query}`, { headers })
    expect(api.faults).toEqual([])
    return { status: answer.status, body: (await answer.json()) as Answer & { code?: string; errors?: unknown } }
  }
  return { services, ask, since, published: published?.id, hidden: hidden?.id ?? '' }
}

test('everyone is told verdicts only, and no cursor names a claim that is not published', async () => {
  const { ask, since, published, hidden } = await desk()
  const { body } = await ask(null, `since=${since}&limit=1`)
  expect(body.changes).toMatchObject([{ type: 'verdict.published', data: { claimId: published, state: 'checked' } }])
  const rest = await ask(null, `since=${body.next}`)
  expect(rest.body).toMatchObject({ changes: [], more: false })
  for (const { next } of [body, rest.body]) expect(Buffer.from(next, 'base64url').toString()).not.toContain(hidden)
  expect(Buffer.from(body.next, 'base64url').toString()).toContain(published)
})

test('a key is told what was found as well', async () => {
  const { ask, since } = await desk()
  const { body } = await ask('newsroom', `since=${encodeURIComponent(since)}`)
  expect(body.changes.map(({ type }) => type).sort()).toEqual(['claim.created', 'claim.created', 'verdict.published'])
})

test.each([
  ['a cursor that is none', 'since=%D8%A3%D9%85%D8%B3', 400, 'cursor_invalid'],
  [
    'a cursor of another list',
    `since=${Buffer.from('2024-03-01T09:00:00.000Z#clm_').toString('base64url')}`,
    400,
    'cursor_invalid',
  ],
  ['a time that is kept no longer', 'since=2001-01-01T00:00:00Z', 410, 'cursor_expired'],
  ['a limit in Arabic digits', 'limit=%D9%A1%D9%A0', 400, 'request_invalid'],
  ['no limit at all', 'limit=0', 400, 'request_invalid'],
  ['a parameter that there is not', 'sinse=x', 400, 'request_invalid'],
])('%s is refused', async (_, query, status, code) => {
  const { ask } = await desk()
  expect(await ask(null, query)).toMatchObject({ status, body: { code, errors: [{ field: expect.any(String) }] } })
})

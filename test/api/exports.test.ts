/** Exports: Arabic intact, formulas harmless, every part once, and nothing that is not out. */
import { expect, test } from 'vitest'
import type { Caller } from '../../shared/domain/roles.ts'
import { admit, buildClaim, claimAfter, lease, person, publish, SAMIRA, submit } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const FORMULA = '=HYPERLINK("https://bad.example";"٤٧")'

async function desk() {
  const callers: Record<string, Caller> = {
    newsroom: { id: person('newsroom'), roles: ['newsroom'] },
    editor: { id: person('editor'), roles: ['editor'] },
  }
  const services = fakeServices({ callers })
  const api = wholeApi(services)
  const open = buildClaim({ exact: FORMULA })
  const out = ['أُغلقت ٩ جسور، «كلها».', 'نُقل ٤٧ مريضاً.'].map((exact) =>
    claimAfter(buildClaim({ exact, policy: 'solo' }), admit, lease(SAMIRA), submit(SAMIRA), publish),
  )
  for (const claim of [open, ...out]) await services.claims.create(claim)
  for (const claim of out) {
    const [reference] = claim.reviews
    const built = submit(SAMIRA)(claim)
    if (reference && built.action === 'submit') await services.claims.putReview({ ...built.review, id: reference.id })
  }
  const ask = async (who: string, path: string) => {
    const answer = await api.request(path, { headers: { authorization: `Bearer ${who}` } })
    expect(api.faults).toEqual([])
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return { status: answer.status, headers: answer.headers, bytes, text: new TextDecoder().decode(bytes) }
  }
  return { ask, open, out }
}

test('a formula in a claim is text to a spreadsheet, and Arabic stands as it is', async () => {
  const { ask, out } = await desk()
  const { text, headers } = await ask('newsroom', '/v1/exports/claims?format=csv')
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(text).toContain(`"'=HYPERLINK(""https://bad.example"";""٤٧"")"`)
  expect(text).not.toMatch(/(^|,|")=/m)
  expect(text).toContain(out[0]?.quote.exact)
})

test('the byte order mark comes only where it is asked for', async () => {
  const { ask } = await desk()
  const start = async (query: string) => [...(await ask('newsroom', `/v1/exports/verdicts?${query}`)).bytes.slice(0, 3)]
  expect(await start('format=csv&bom=true')).toEqual([0xef, 0xbb, 0xbf])
  expect(await start('format=csv')).not.toEqual([0xef, 0xbb, 0xbf])
})

test('parts that follow each other hold every verdict once and none that is not published', async () => {
  const { ask, open, out } = await desk()
  const found: string[] = []
  let path: string | undefined = '/v1/exports/verdicts?limit=1'
  while (path !== undefined) {
    const { text, headers } = await ask('newsroom', path)
    for (const line of text.split('\n').filter(Boolean)) found.push((JSON.parse(line) as { claimId: string }).claimId)
    path = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
  }
  expect(found.sort()).toEqual(out.map(({ id }) => id).sort())
  expect(found).not.toContain(open.id)
})

test('evidence has a row each, and the history is for editors', async () => {
  const { ask } = await desk()
  const rows = (await ask('newsroom', '/v1/exports/evidence')).text.trim().split('\n')
  expect(rows).toHaveLength(4)
  expect(JSON.parse(rows[0] ?? '')).toMatchObject({ kind: 'link', stance: 'refutes', url: expect.any(String) })
  expect((await ask('newsroom', '/v1/exports/history')).status).toBe(403)
  expect((await ask('editor', '/v1/exports/history')).text).toContain('"action":"publish"')
})

test.each([
  '/v1/exports/people',
  '/v1/exports/claims?format=xlsx',
  '/v1/exports/claims?cursor=%D9%86%D8%B5',
  '/v1/exports/claims?bom=1',
])('%s is refused', async (path) => {
  const { ask } = await desk()
  expect((await ask('newsroom', path)).status).toBe(400)
})

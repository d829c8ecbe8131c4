/** A claim as it stood at an earlier time, in part, and with names in the language that is asked for. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Appearance } from '../../shared/domain/appearance.ts'
import type { Action } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { revisionIdOf } from '../../shared/domain/ids.ts'
import { changeClaim, getClaim } from '../../shared/use-cases/change-claim.ts'
import {
  ARTICLE_ID,
  admit,
  buildClaim,
  buildReview,
  EDITOR,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const STEP_MS = 600_000
const CLAIM = buildClaim({ policy: 'solo', exact: 'أغلقت البلدية 112 جسراً بسبب الفيضان.', at: minute(0) })
const step = (count: number): string => new Date(Date.parse(minute(0)) + count * STEP_MS).toISOString()
const because = (action: 'recheck' | 'retract' | 'reopen') => (): Action => ({
  ...{ action, by: EDITOR, why: 'صدر تقرير جديد.' },
})
const correct = (claim: Claim): Action => {
  const review = buildReview(claim, { by: EDITOR, role: 'amendment', judgement: { rating: 'mostly-false' } })
  return { action: 'correct', by: EDITOR, review, why: 'العدد أقرب إلى الصحة مما كتبنا.' }
}
/** One action a step, from the first one on. */
const STORY: ((claim: Claim) => Action)[] = [
  ...[admit, lease(SAMIRA), submit(SAMIRA), publish, because('recheck'), correct],
  ...[because('retract'), because('reopen')],
]

const services = fakeServices({ callers: { editor: { id: EDITOR, roles: ['editor'] } } })
const api = wholeApi(services)

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await api.request(path, { headers })
  expect(api.faults).toEqual([])
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) }
}
const knownAt = (at: string, headers = {}) => get(`/v1/claims/${CLAIM.id}?knownAt=${encodeURIComponent(at)}`, headers)
const DESK = { authorization: 'Bearer editor' }

beforeAll(async () => {
  await services.claims.create(CLAIM)
  const said: Omit<Appearance, 'saidAt' | 'quote'> = {
    ...{ claimId: CLAIM.id, articleId: ARTICLE_ID, revisionId: revisionIdOf(ARTICLE_ID, 1), url: null },
    ...{ publisher: 'صحيفة الساحل', stance: 'asserts', attributions: [] },
  }
  await services.claims.putAppearances([
    { ...said, saidAt: '2024-02-29', quote: { ...CLAIM.quote, start: 0 } },
    { ...said, saidAt: step(6), quote: { ...CLAIM.quote, start: 900 } },
  ])
  for (const action of STORY) {
    services.clock.advance(STEP_MS)
    const told = action(await getClaim(services, CLAIM.id))
    if ('review' in told) await services.claims.putReview(told.review)
    await changeClaim(services, CLAIM.id, () => told)
  }
})

describe('what was known of a claim', () => {
  test.each([
    [4, { state: 'checked', rating: 'false', underRecheck: false, said: 1 }],
    [5, { state: 'checked', rating: 'false', underRecheck: true, said: 1 }],
    [6, { state: 'checked', rating: 'mostly-false', underRecheck: false, said: 2 }],
    [7, { state: 'retracted', rating: 'mostly-false', underRecheck: false, said: 2 }],
  ])('after step %i, by a reader with a key and by one without', async (number, expected) => {
    // The claim itself is judged anew by now: without a key it is not there, whatever it was.
    expect((await knownAt(step(number))).status).toBe(404)
    const { status, body } = await knownAt(step(number), DESK)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ state: expected.state, verdict: { rating: expected.rating, underRecheck: expected.underRecheck } },
      ...{ factCheck: { headline: 'لا، لم يُنقل ٤٧ مريضاً' }, basis: { rating: expected.rating } },
    })
    expect(body.appearances).toHaveLength(expected.said)
    expect(body).not.toHaveProperty('status')
  })

  test('before and between verdicts is told with a key only; before the claim there is nothing', async () => {
    for (const [number, state] of [
      [0, 'not-checked'],
      [1, 'being-checked'],
      [3, 'being-checked'],
      [8, 'being-checked'],
    ]) {
      const { body } = await knownAt(step(Number(number)), DESK)
      expect(body).toMatchObject({ state, verdict: null, factCheck: null, basis: null })
    }
    expect((await knownAt(step(-1), DESK)).body).toMatchObject({ status: 404, code: 'claim_not_found' })
  })

  test('a day is meant whole, what is to come is refused with the field named', async () => {
    expect((await knownAt(step(0).slice(0, 10), DESK)).body.state).toBe('being-checked')
    for (const bad of ['2031-01-01', 'أمس', '٢٠٢٤-٠٣-٠١', '2024-13-01'])
      expect((await knownAt(bad, DESK)).body).toMatchObject({
        ...{ status: 400, code: 'request_invalid' },
        errors: [expect.objectContaining({ field: 'knownAt' })],
      })
  })
})

describe('a published claim', () => {
  const OTHER = buildClaim({ policy: 'solo', exact: 'أُغلقت ٤٥ مدرسة.', at: minute(3) })

  beforeAll(async () => {
    await services.claims.create(OTHER)
    for (const action of [admit, lease(SAMIRA), submit(SAMIRA), publish]) await changeClaim(services, OTHER.id, action)
  })

  test('was not there for the public before it was published', async () => {
    services.clock.advance(STEP_MS)
    const { createdAt } = OTHER
    const at = `/v1/claims/${OTHER.id}?knownAt=`
    expect((await get(`${at}${createdAt}`)).body).toMatchObject({ status: 404, code: 'claim_not_found' })
    expect((await get(`${at}${step(9)}`)).body).toMatchObject({ state: 'checked', verdict: { rating: 'false' } })
  })

  test.each([
    ['ar', 'زائف'],
    ['en-GB,ar;q=0.5', 'False'],
    ['ar;q=0.2, en;q=0.9', 'False'],
    ['sw, *;q=0.1', 'زائف'],
    ['en;q=0, ar', 'زائف'],
  ])('has its rating’s name in the language that is asked for: %s', async (language, name) => {
    for (const path of [`/v1/claims/${OTHER.id}`, `/v1/claims?ids=${OTHER.id}`]) {
      const { body, headers } = await get(path, { 'accept-language': language })
      expect((body.claims?.[0] ?? body).verdict.ratingName).toBe(name)
      expect(headers.get('vary')).toContain('Accept-Language')
    }
  })

  test('is shown in part, each field once; a field that is not one is named', async () => {
    const fields = 'id,verdict, id'
    const one = await get(`/v1/claims/${OTHER.id}?fields=${encodeURIComponent(fields)}`)
    expect(Object.keys(one.body)).toEqual(['id', 'verdict'])
    const list = await get(`/v1/claims?ids=${OTHER.id}&fields=wording`)
    expect(list.body).toEqual({ claims: [{ wording: 'أُغلقت ٤٥ مدرسة.' }], next: null })
    for (const bad of ['id,نص', '', 'id,', 'priority '.repeat(2)])
      expect((await get(`/v1/claims/${OTHER.id}?fields=${encodeURIComponent(bad)}`)).body).toMatchObject({
        ...{ status: 400, code: 'request_invalid' },
        errors: [expect.objectContaining({ field: expect.stringMatching(/^fields/) })],
      })
  })

  test('tells where it was said', async () => {
    const { body } = await get(`/v1/claims/${CLAIM.id}/appearances`, DESK)
    expect(body.appearances.map(({ saidAt }: { saidAt: string }) => saidAt)).toEqual(['2024-02-29', step(6)])
    expect((await get(`/v1/claims/${CLAIM.id}/appearances`)).status).toBe(404)
    expect((await get(`/v1/claims/${OTHER.id}/appearances`)).body).toEqual({ appearances: [] })
  })
})

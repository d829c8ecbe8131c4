/** Lists of claims over the API, on the embedded table: filters, words, cursors, and pages while others write. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Claim } from '../../shared/domain/claim.ts'
import { revisionIdOf } from '../../shared/domain/ids.ts'
import { tableServices } from '../../shared/runtime/services.ts'
import { changeClaim } from '../../shared/use-cases/change-claim.ts'
import { publishClaim } from '../../shared/use-cases/publish-claim.ts'
import { rememberClaims } from '../../shared/use-cases/remember-claims.ts'
import { makeTable, useServers } from '../contracts/servers.ts'
import { admit, buildClaim, buildReview, EDITOR, lease, minute, person, SAMIRA } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { SeededChance } from '../simulation/seeded-chance.ts'
import { wholeApi } from './whole-api.ts'

useServers()

type Answer = {
  claims: { id: string; wording: string }[]
  next: string | null
  code?: string
  errors?: { field: string }[]
}

async function openDesk() {
  const callers = { newsroom: { id: person('newsroom'), roles: ['newsroom' as const] } }
  const services = { ...fakeServices({ callers }), ...tableServices({ TABLE_NAME: await makeTable() }) }
  const api = wholeApi(services)
  return {
    services,
    async ask(query: string, who: string | null = null): Promise<{ status: number; body: Answer }> {
      const headers: Record<string, string> = who === null ? {} : { authorization: `Bearer ${who}` }
      const answer = await api.request(`/v1/claims?${query}`, { headers })
      expect(api.faults).toEqual([])
      return { status: answer.status, body: (await answer.json()) as Answer }
    },
  }
}
type Desk = Awaited<ReturnType<typeof openDesk>>

async function publishOne(
  { services }: Desk,
  claim: Claim,
  given: { rating: string; publisher: string },
): Promise<void> {
  await services.claims.create(claim)
  await services.claims.putAppearances([
    {
      ...{ claimId: claim.id, articleId: claim.articleId, revisionId: revisionIdOf(claim.articleId, 1) },
      ...{ url: `https://${given.publisher}/1`, publisher: given.publisher, quote: claim.quote, stance: 'asserts' },
      ...{ saidAt: claim.createdAt, attributions: claim.attributions },
    },
  ])
  for (const action of [admit, lease(SAMIRA)]) await changeClaim(services, claim.id, action)
  const [leased = claim] = await services.claims.getMany([claim.id])
  const review = buildReview(leased, { by: SAMIRA, judgement: { rating: given.rating } })
  await services.claims.putReview(review)
  await changeClaim(services, claim.id, ({ fence }) => ({ action: 'submit', by: SAMIRA, fence, earlier: [], review }))
  const factCheck = { headline: claim.quote.exact, url: 'https://desk.example/1', rightOfReply: 'سُئلت ولم ترد' }
  await publishClaim(services, { editor: EDITOR, claimId: claim.id, factCheck })
}

const solo = { policy: 'solo' } as const

/** A claim whose figure counts something of its own, and that names nobody. */
function counting(unit: string, choices: Parameters<typeof buildClaim>[0]): Claim {
  const claim = buildClaim({ ...solo, ...choices })
  return { ...claim, figures: claim.figures.map((figure) => ({ ...figure, unit })), attributions: [] }
}

const PATIENTS = buildClaim({ ...solo, at: minute(0) })
const BRIDGES = counting('bridge', { exact: 'أغلقت البلدية 112 جسراً بسبب الفيضان.', at: minute(1) })
const LIBRARIES = counting('library', {
  exact: 'The council closed 14 libraries last year.',
  language: 'en',
  at: minute(2),
})
const OPEN = buildClaim({ ...solo, exact: 'أُغلقت 9 مدارس في المدينة.', at: minute(3) })

describe('published verdicts', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
    await publishOne(desk, PATIENTS, { rating: 'false', publisher: 'hospital.example' })
    await publishOne(desk, BRIDGES, { rating: 'true', publisher: 'news.example' })
    await publishOne(desk, LIBRARIES, { rating: 'false', publisher: 'news.example' })
    await desk.services.claims.create(OPEN)
    const said = [PATIENTS, BRIDGES, LIBRARIES, OPEN].map(({ id, quote, language, createdAt: saidAt }) => {
      return { id, text: quote.exact, language, saidAt }
    })
    await rememberClaims(desk.services, said, minute(5))
  })

  test.each([
    ['nothing', '', [LIBRARIES, BRIDGES, PATIENTS]],
    ['a rating', 'rating=false', [LIBRARIES, PATIENTS]],
    ['a rating and a language', 'rating=false&language=ar', [PATIENTS]],
    ['a publisher', 'publisher=News.example', [LIBRARIES, BRIDGES]],
    ['a publisher and a rating', 'publisher=news.example&rating=true', [BRIDGES]],
    ['a unit', 'unit=library', [LIBRARIES]],
    ['a claimant', `claimant=${encodeURIComponent('وزارةُ الصحة')}`, [PATIENTS]],
    ['a claimant who said nothing', `claimant=${encodeURIComponent('وزارة النقل')}`, []],
    ['the time they were made', `since=${minute(1)}&until=${minute(1)}`, [BRIDGES]],
    ['a day', 'since=2024-03-01&until=2024-03-01', [LIBRARIES, BRIDGES, PATIENTS]],
    ['a later day', 'since=2024-03-02', []],
    ['a state', 'state=retracted', []],
  ])('are listed by %s', async (_, query, wanted) => {
    const { status, body } = await desk.ask(query)
    expect({ status, ids: body.claims.map(({ id }) => id) }).toEqual({ status: 200, ids: wanted.map(({ id }) => id) })
  })

  test.each([
    ['Arabic words and digits', 'البلدية أغلقت ١١٢ جسراً', BRIDGES],
    ['words of another language', 'municipality closed 112 bridges', BRIDGES],
    ['their own words', '14 libraries closed', LIBRARIES],
  ])('are found by %s, the nearest first, and none that is not published', async (_, words, wanted) => {
    const { body } = await desk.ask(`q=${encodeURIComponent(words)}`)
    expect(body.claims[0]?.id).toBe(wanted.id)
    expect(body.next).toBeNull()
    const open = await desk.ask(`q=${encodeURIComponent('أُغلقت 9 مدارس')}`)
    expect(open.body.claims.map(({ id }) => id)).not.toContain(OPEN.id)
    const withKey = await desk.ask(`q=${encodeURIComponent('أُغلقت 9 مدارس')}`, 'newsroom')
    expect(withKey.body.claims[0]?.id).toBe(OPEN.id)
  })

  test.each([
    ['a rating that the scale has not', 'rating=perhaps', 'request_invalid', 'rating'],
    ['filters of verdicts with a state without one', 'unit=bridge&state=retracted', null, null],
    ['words with a cursor', 'q=9&cursor=x', 'filters_unsupported', 'cursor'],
    ['words with a publisher', 'q=9&publisher=news.example', 'filters_unsupported', 'publisher'],
    ['no words', 'q=', 'request_invalid', 'q'],
    ['a time that ends before it begins', 'since=2024-03-02&until=2024-03-01', 'request_invalid', 'until'],
    ['a day in Arabic digits', `since=${encodeURIComponent('٢٠٢٤-٠٣-٠١')}`, 'request_invalid', 'since'],
    ['a language that is none', 'language=%D8%B9', 'request_invalid', 'language'],
  ])('%s', async (_, query, code, field) => {
    const { status, body } = await desk.ask(query)
    if (code === null) expect(status).toBe(200)
    else expect({ status, code: body.code, field: body.errors?.[0]?.field }).toEqual({ status: 400, code, field })
  })

  test('filters of verdicts do not go with a state before one, and the refusal says what would', async () => {
    const { status, body } = await desk.ask('rating=false&state=being-checked', 'newsroom')
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { code: 'filters_unsupported', detail: expect.stringContaining('add state=checked') },
    })
  })

  test('a cursor is good for the filters that it was given for, unchanged', async () => {
    const { body } = await desk.ask('rating=false&limit=1')
    const next = body.next ?? ''
    expect((await desk.ask(`rating=false&limit=5&cursor=${next}`)).body.claims.map(({ id }) => id)).toEqual([
      PATIENTS.id,
    ])
    const [place = '', signature = ''] = next.split('.')
    const moved = Buffer.from(`${minute(9)}#${OPEN.id}`).toString('base64url')
    for (const [query, cursor] of [
      ['rating=true', next],
      ['', next],
      ['rating=false', `${moved}.${signature}`],
      ['rating=false', `${place}.${signature.slice(1)}`],
      ['rating=false', place],
    ])
      expect(await desk.ask(`${query}&cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { code: 'cursor_invalid' },
      })
  })

  test('a verdict that is taken back is listed as that', async () => {
    const own = await openDesk()
    await publishOne(own, PATIENTS, { rating: 'false', publisher: 'hospital.example' })
    await changeClaim(own.services, PATIENTS.id, () => ({ action: 'retract', by: EDITOR, why: 'نُشر خطأ' }))
    expect((await own.ask('rating=false&state=checked')).body.claims).toEqual([])
    expect((await own.ask('rating=false&state=retracted')).body.claims).toHaveLength(1)
  })
})

test('pages neither miss nor double a claim while claims are written', async () => {
  const desk = await openDesk()
  const chance = new SeededChance(7)
  const numbered = (number: number, at: number) =>
    buildClaim({ ...solo, exact: `أُغلق ${number} جسراً هذا الشتاء.`, at: minute(at) })
  const before = Array.from({ length: 60 }, (_, number) => numbered(number + 100, number))
  for (const claim of before) await desk.services.claims.create(claim)
  let written = 0
  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await desk.ask(`limit=7${cursor}`, 'newsroom')
    seen.push(...body.claims.map(({ id }) => id))
    cursor = body.next === null ? '' : `&cursor=${body.next}`
    // Between pages some are made, and some of those that are listed change their state.
    for (let made = 0; made < 3; made += 1) {
      written += 1
      await desk.services.claims.create(numbered(written + 1_000, 100 + written))
      const moved = chance.oneOf(before)
      const [now] = moved ? await desk.services.claims.getMany([moved.id]) : []
      if (now?.status === 'candidate') await changeClaim(desk.services, now.id, admit)
      else if (now?.status === 'waiting') await changeClaim(desk.services, now.id, lease(SAMIRA))
    }
  } while (cursor !== '')
  expect(written).toBeGreaterThan(20)
  expect(new Set(seen).size).toBe(seen.length)
  const there: string[] = before.map(({ id }) => id)
  expect(seen.filter((id) => there.includes(id)).sort()).toEqual([...there].sort())
})

describe('a claimant that the desk knows', () => {
  test('is found by an id or any name, under all of them, and shown with the id', async () => {
    const desk = await openDesk()
    const named = (name: string, exact: string, at: number): Claim => ({
      ...buildClaim({ policy: 'solo', exact, at: minute(at) }),
      claimant: { name, kind: 'organisation' },
    })
    const [arabic, english] = [named('وزارةُ الصحة', 'أُغلق ١٢ مستشفى.', 1), named('MoH', '14 clinics were closed.', 2)]
    const other = named('وزارة النقل', 'أُغلق ٩ جسور.', 3)
    for (const claim of [arabic, english, other])
      await publishOne(desk, claim, { rating: 'true', publisher: 'news.example' })
    const names = { ar: 'وزارة الصحة', en: 'Health Ministry' }
    desk.services.settings = {
      ...desk.services.settings,
      claimants: [{ id: 'health-ministry', kind: 'organisation', names, aliases: ['MoH'] }],
    }
    for (const asked of ['health-ministry', 'وزارة الصّحة', 'moh', 'Health ministry']) {
      const first = await desk.ask(`claimant=${encodeURIComponent(asked)}&limit=1`)
      const rest = await desk.ask(`claimant=${encodeURIComponent(asked)}&limit=1&cursor=${first.body.next}`)
      const listed = [...first.body.claims, ...rest.body.claims]
      expect(listed).toMatchObject([
        { id: english.id, claimant: { id: 'health-ministry', name: 'MoH' } },
        { id: arabic.id, claimant: { id: 'health-ministry', name: 'وزارةُ الصحة' } },
      ])
    }
    const [unknown] = (await desk.ask(`claimant=${encodeURIComponent('وزارة النقل')}`)).body.claims
    expect(unknown).toMatchObject({ id: other.id, claimant: { id: null } })
  })
})

/**
 * Blind means blind: two desks that are the same but for whether another has judged a claim give one who has not judged it
 * yet the same answers, byte for byte, and do the same work for them, on every documented route.
 */
import { describe, expect, test } from 'vitest'
import type { Caller } from '../../shared/domain/roles.ts'
import type { Services } from '../../shared/ports.ts'
import {
  admit,
  buildClaim,
  buildJudgement,
  buildReview,
  claimAfter,
  lease as leased,
  person,
  publish,
  submit,
  YUSUF,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { documentedRoutes, requestOf, wholeApi } from './whole-api.ts'

const REVIEWERS = ['samira', 'yusuf', 'nour'] as const
const judgement = buildJudgement()
const amendment = { judgement, note: 'رقم أحدث' }
const because = { reason: 'سبب' }
const untilLater = { until: '2024-03-20T09:00:00.000Z', reason: 'بانتظار رد' }

type Ask = { query?: string; body?: unknown }

const claim = buildClaim({ exact: 'قالت الوزارة إن ١١٠ جسور أُغلقت.', policy: 'blind-pair', score: 0.95 })
const others = [
  buildClaim({ exact: 'أُغلقت ٤٥ مدرسة هذا الشتاء.', policy: 'blind-pair', score: 0.9 }),
  buildClaim({ exact: 'ارتفع عدد المرضى إلى ٣١ مريضاً.', policy: 'second-look', score: 0.8 }),
  buildClaim({ exact: 'The council closed 14 libraries.', language: 'en', policy: 'blind-pair', score: 0.7 }),
]
const candidate = buildClaim({ exact: 'تعطلت ٩ محطات.', score: 0.6 })
const published = claimAfter(
  buildClaim({ exact: 'أُغلقت ١١٠ جسور بعد الفيضان.', policy: 'solo', score: 0.5 }),
  ...[admit, leased(YUSUF), submit(YUSUF), publish],
)
const basis = buildReview(published, { by: YUSUF, fence: published.reviews[0]?.fence ?? 0 })

/** What she asks on each route; a new route needs a line here. `{id}` is the claim, `{lease}` hers on it. */
const ASKED: Record<string, Ask[]> = {
  'POST /v1/fact-checks/import': [{ body: { jsonLd: { '@type': 'ClaimReview' } } }],
  'POST /v1/claims': [{ body: { text: 'سيُغلق ١٤ مستشفى في الساحل الأسبوع المقبل.' } }],
  'POST /v1/articles': [{ body: { text: 'قال الوزير إن ١٢ مستشفى أعيد فتحها خلال أسبوع.' } }],
  'GET /v1/articles/{id}': [{}],
  'GET /v1/articles/{id}/statements': [{}],
  'POST /v1/articles/{id}/statements/{start}/promote': [{ body: because }],
  'POST /v1/feeds': [{}],
  'GET /v1/feeds': [{}],
  'GET /v1/feeds/{id}': [{}],
  'PATCH /v1/feeds/{id}': [{}],
  'DELETE /v1/feeds/{id}': [{}],
  'POST /v1/feeds/{id}/pause': [{}],
  'POST /v1/feeds/{id}/resume': [{}],
  'POST /v1/feeds/test': [{}],
  'GET /v1/feeds/opml': [{}],
  'POST /v1/feeds/opml': [{}],
  'GET /v1/claims': [
    {},
    ...[1, 2, 3, 4, 5].map((limit) => ({ query: `?limit=${limit}` })),
    ...['not-checked', 'being-checked', 'checked', 'retracted'].map((state) => ({ query: `?state=${state}` })),
    ...[1, 2, 3].map((limit) => ({ query: `?state=being-checked&language=ar&limit=${limit}` })),
    { query: `?ids=${claim.id},${others[1]?.id}` },
    { query: `?articleId=${claim.articleId}` },
  ],
  'GET /v1/claims/{id}': [{}],
  'GET /v1alpha1/claims:search': [{ query: `?query=${encodeURIComponent('نقل المستشفى')}` }],
  'GET /feeds/verdicts.atom': [{}],
  'GET /embed/claims/{id}': [{}, { query: '?language=ar' }],
  'GET /v1/corrections': [{}],
  'GET /v1/changes': [{}, { query: '?since=2024-03-01T08:00:00Z&limit=1' }],
  'GET /v1/exports/{kind}': [{}],
  'GET /v1/rating-scale': [{}],
  'POST /v1/subscriptions': [{}],
  'GET /v1/subscriptions': [{}],
  'GET /v1/subscriptions/{id}': [{}],
  'PATCH /v1/subscriptions/{id}': [{}],
  'DELETE /v1/subscriptions/{id}': [{}],
  'POST /v1/subscriptions/{id}/rotate-secret': [{}],
  'POST /v1/subscriptions/{id}/test': [{}],
  'GET /v1/subscriptions/{id}/deliveries': [{}],
  'POST /v1/subscriptions/{id}/redeliver': [{}],
  'GET /v1/keys': [{}],
  'POST /v1/keys': [{ body: { name: 'نظام النشر', roles: ['newsroom'] } }],
  'POST /v1/keys/{id}/rotate': [{ body: {} }],
  'POST /v1/keys/{id}/revoke': [{}],
  'GET /v1/claims/{id}/claim-review': [{}, { query: '?language=ar' }],
  'GET /v1/claimants': [{}],
  'GET /v1/claims/{id}/appearances': [{}],
  'GET /v1/claims/{id}/series': [{}],
  'POST /v1/reviews/lease': [{ body: {} }, { body: { lanes: ['ar'] } }, { body: { claimId: claim.id } }],
  'POST /v1/reviews/{lease}/extend': [{}],
  'POST /v1/reviews/{lease}/release': [{}],
  'POST /v1/reviews/{lease}/submit': [
    { body: { ...judgement, opinion: 'agrees' } },
    { body: { ...judgement, rating: 'لا يوجد' } },
    { body: {} },
  ],
  'POST /v1/reviews/{lease}/skip': [{ body: because }],
  'POST /v1/reviews/{lease}/hand-over': REVIEWERS.map((to) => ({ body: { to: person(to) } })),
  'POST /v1/reviews/{lease}/park': [{ body: untilLater }],
  'GET /v1/reviews/mine': [{}],
  'POST /v1/claims/{id}/promote': [{ body: because }],
  'POST /v1/claims/{id}/propose': [{ body: { judgement } }],
  'POST /v1/claims/{id}/agree': [{ body: {} }],
  'POST /v1/claims/{id}/adjudicate': [{ body: { judgement } }],
  'POST /v1/claims/{id}/publish': [{ body: { headline: 'لا', url: 'https://desk.example/1' } }],
  'POST /v1/claims/{id}/correct': [{ body: amendment }],
  'POST /v1/claims/{id}/update': [{ body: amendment }],
  'POST /v1/claims/{id}/recheck': [{ body: because }],
  'POST /v1/claims/{id}/appeal': [{ body: { from: 'الوزارة', says: 'الرقم صحيح' } }],
  'GET /v1/claims/{id}/appeals': [{}],
  'DELETE /v1/claims/{id}/appeals/{appeal}': [{}],
  'POST /v1/claims/{id}/answer': [{ body: because }],
  'POST /v1/claims/{id}/retract': [{ body: because }],
  'POST /v1/claims/{id}/reopen': [{ body: because }],
  'POST /v1/claims/{id}/wording': [{ body: { wording: 'نقل المستشفى ٤٧ مريضاً', ...because } }],
  'POST /v1/claims/{id}/claimant': [{ body: { name: 'وزارة الصحة', kind: 'organisation', ...because } }],
  'POST /v1/check': [{ body: { text: 'نقل المستشفى ٤٧ مريضاً.' } }],
  'GET /v1/claims/{id}/suggestions': [{}],
  'POST /v1/claims/{id}/merge': [{ body: { into: candidate.id, ...because } }],
  'POST /v1/claims/{id}/unmerge': [{ body: because }],
  'POST /v1/claims/{id}/split': [{ body: { articleId: claim.articleId, ...because } }],
  'POST /v1/claims/{id}/reuse-verdict': [
    { body: { from: candidate.id, asOf: '2024-03-01' } },
    { body: { from: published.id, asOf: '2024-03-01', opinion: 'agrees' } },
  ],
  'POST /v1/claims/{id}/relation': [{ body: { answer: 'not-same', other: candidate.id } }],
  'POST /v1/claims/choose': [{ body: { action: 'restore', claimIds: [claim.id, ...others.map(({ id }) => id)] } }],
  'GET /v1/claims/{id}/draft': [{}],
  'PUT /v1/claims/{id}/draft': [{ body: { content: { explanation: 'مسودة' } } }],
  'GET /v1/claims/{id}/notes': [{}],
  'POST /v1/claims/{id}/notes': [{ body: { text: 'ملاحظة', mentions: [person('yusuf')] } }],
  'GET /v1/notes/mentions': [{}],
  'GET /v1/claims/{id}/history': [{}],
  'GET /v1/claims/{id}/reviews': [{}],
  'GET /v1/shortlist': [
    { query: '?lane=ar' },
    ...[1, 2, 3].map((limit) => ({ query: `?lane=ar&status=waiting&limit=${limit}` })),
  ],
  'GET /v1/desk/figures': [{}, { query: '?days=1' }],
  'GET /config.json': [{}],
  'GET /v1/people': [{}],
  'PUT /v1/people/me': [{ body: { name: 'سميرة' } }],
  'DELETE /v1/people/{id}': [{}],
  'POST /v1/people/{id}/revoke': [{}],
  'GET /v1/claims/{id}/citations': [{}],
  'GET /v1/tasks': [{}],
  'POST /v1/tasks/{id}/done': [{}],
  'GET /v1/settings': [{}],
  'PUT /v1/settings': [{}],
}

/** Notes each call of a port, by name: what is done for an answer shows in the time that it takes. */
function watched(services: Services, calls: string[]): Services {
  const watch = (port: string, target: object) =>
    new Proxy(target, {
      get: (of, name, receiver) => {
        const value: unknown = Reflect.get(of, name, receiver)
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          calls.push(`${port}.${String(name)}`)
          return Reflect.apply(value, receiver, given)
        }
      },
    })
  const ports = Object.entries(services).map(([port, value]) => [
    port,
    port === 'settings' ? value : watch(port, value),
  ])
  return Object.fromEntries(ports) as Services
}

/** A desk of three reviewers; where `judged`, one of them leased the claim, left a note and judged it. */
async function openDesk(options: { judged: boolean; roles: Caller['roles']; subject?: typeof claim }) {
  const { judged, roles, subject = claim } = options
  const callers: Record<string, Caller> = {
    samira: { id: person('samira'), roles },
    yusuf: { id: person('yusuf'), roles: ['reviewer'] },
    nour: { id: person('nour'), roles: ['reviewer'] },
    editor: { id: person('editor'), roles: ['editor'] },
  }
  const services = fakeServices({ callers })
  const calls: string[] = []
  const api = wholeApi(watched(services, calls))
  async function ask(who: string, method: string, path: string, body?: unknown) {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const headers = {
      authorization: `Bearer ${who}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    calls.length = 0
    const answer = await api.request(path, { method, headers, ...sent })
    expect(api.faults).toEqual([])
    const shown = { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
    return { ...shown, calls: [...calls] }
  }
  const minutes = (count: number) => services.clock.advance(count * 60_000)

  for (const known of [subject, ...others, candidate, published]) await services.claims.create(known)
  await services.claims.putReview(basis)
  for (const { id } of [subject, ...others]) await ask('editor', 'POST', `/v1/claims/${id}/promote`, {})
  minutes(1)
  // A claim that nobody has: asking for it says that one is at work.
  for (const who of REVIEWERS) await ask(who, 'POST', '/v1/reviews/lease', { claimId: `clm_${'0'.repeat(24)}` })
  minutes(1)
  const path = `/v1/claims/${subject.id}`
  if (judged) {
    const lease = await take('yusuf')
    await ask('yusuf', 'PUT', `${path}/draft`, { content: { rating: 'false' } })
    await ask('yusuf', 'POST', `${path}/notes`, { text: 'السجل ينفي ذلك', mentions: [person('samira')] })
    const submitted = await ask('yusuf', 'POST', `/v1/reviews/${lease}/submit`, judgement)
    expect(submitted).toMatchObject({ status: 200, body: expect.stringContaining('"in-review"') })
  }
  minutes(30)

  async function take(who: string): Promise<string> {
    const answer = await ask(who, 'POST', '/v1/reviews/lease', { claimId: subject.id })
    return JSON.parse(answer.body).lease.id
  }
  return { ask, take, minutes }
}

const READS = Object.entries(ASKED).filter(([route]) => route.startsWith('GET'))

/** Everything that she is told and that is done for her: on one route, and on all that she may read after it. */
async function story(route: string, ask: Ask, options: Parameters<typeof openDesk>[0] & { holding: boolean }) {
  const desk = await openDesk(options)
  const id = (options.subject ?? claim).id
  const lease = options.holding ? await desk.take('samira') : `lse_${id.slice(4)}_1`
  const told: unknown[] = [lease]
  const tell = async (which: string, { query = '', body }: Ask) => {
    const { method, path } = requestOf(which, { id, lease })
    told.push({ which, query, ...(await desk.ask('samira', method, `${path}${query}`, body)) })
  }
  desk.minutes(2)
  await tell(route, ask)
  desk.minutes(2)
  for (const [read, asks] of READS) for (const one of asks) await tell(read, one)
  return told
}

test('every documented route is asked', () => {
  expect(Object.keys(ASKED).sort()).toEqual(documentedRoutes().sort())
})

const ROWS = Object.entries(ASKED).flatMap(([route, asks]) =>
  asks.map(
    (ask) =>
      [
        `${route}${ask.query ?? ''} ${ask.body === undefined ? '' : JSON.stringify(ask.body).slice(0, 60)}`,
        route,
        ask,
      ] as const,
  ),
)

describe.each([
  ['a reviewer', ['reviewer']],
  ['a reviewer who is an editor too', ['reviewer', 'editor']],
] as const)('to %s', (_, roles) => {
  describe.each([
    ['who holds the claim', true],
    ['who does not hold it', false],
  ])('%s', (_who, holding) => {
    test.each(ROWS)('no answer shows that another has judged: %s', async (_row, route, ask) => {
      const [alone, second] = await Promise.all(
        [false, true].map((judged) => story(route, ask, { judged, roles: [...roles], holding })),
      )
      expect(second).toEqual(alone)
    })
  })
})

test('of a claim that is not judged blind the answers do differ', async () => {
  const subject = buildClaim({ exact: claim.quote.exact, policy: 'second-look', score: 0.95 })
  const [alone, second] = await Promise.all(
    [false, true].map((judged) =>
      story('GET /v1/claims/{id}/reviews', {}, { judged, roles: ['reviewer'], holding: true, subject }),
    ),
  )
  expect(second).not.toEqual(alone)
})

test('who has judged is shown what came of the pair', async () => {
  const desk = await openDesk({ judged: true, roles: ['reviewer'] })
  const lease = await desk.take('samira')
  const submitted = await desk.ask('samira', 'POST', `/v1/reviews/${lease}/submit`, judgement)
  expect(JSON.parse(submitted.body)).toMatchObject({ status: 'decided', verdict: { rating: 'false' } })
  const { body } = await desk.ask('samira', 'GET', `/v1/claims/${claim.id}/reviews`)
  expect(JSON.parse(body).reviews).toHaveLength(2)
})

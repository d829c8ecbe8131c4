import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgement } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { claimWith, type Lease, submitReview } from './reviews.ts'

/** The first paper's count, and another paper's in another language two days later. */
const FIRST = {
  url: 'https://almarfa.example/tests/attacks-110',
  publisher: 'المرفأ',
  publishedAt: '2024-01-13T08:00:00Z',
  text: 'قال رئيس الوزراء كريم الجبوري يوم السبت إن أكثر من 110 هجمات نُفذت على قواعد التحالف منذ أكتوبر.\n\nوأضاف الجبوري أن حكومته تجري محادثات مع التحالف بشأن القواعد.',
}
const LATER = {
  url: 'https://harbourpost.example/tests/attacks-130',
  publisher: 'Harbour Post',
  publishedAt: '2024-01-15T08:00:00Z',
  text: "Prime Minister Karim al-Jabouri said on Monday that more than 130 attacks were carried out on the coalition's bases since October.\n\nHis government is in talks with the coalition about the bases, al-Jabouri said.",
}

let desk: LocalDesk
let first: string
let later: string

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stack.stop())

test('a claim of 110 attacks is judged and published', async () => {
  first = claimWith('110', (await desk.read(FIRST)).claims).id
  for (const [reviewer, changes] of [
    ['reviewer', {}],
    ['secondReviewer', { opinion: 'agrees' }],
  ] as const) {
    const leased = await desk.post(reviewer, '/v1/reviews/lease', { claimId: first })
    const { lease } = leased.body as { lease: Lease }
    await submitReview(desk, reviewer, lease, judgement(changes))
  }
  const signed = { headline: 'نعم، 110 هجمات', url: 'https://checks.example/attacks' }
  expect(await desk.post('editor', `/v1/claims/${first}/publish`, signed)).toMatchObject({ status: 200 })
  expect(await desk.claim(first, 'newsroom')).toMatchObject({ verdict: { rating: 'true', newerFigure: null } })
})

test('130 attacks in another language leave the verdict in force as of its day, with the newer figure beside it', async () => {
  const before = await desk.claim(first, 'newsroom')
  later = claimWith('130', (await desk.read(LATER)).claims).id
  await desk.stack.idle()
  const after = await desk.claim(first, 'newsroom')
  expect(after).toMatchObject({
    state: 'checked',
    verdict: {
      ...{ rating: 'true', underRecheck: true },
      newerFigure: { claimId: later, exact: 'more than 130 attacks', saidAt: LATER.publishedAt },
    },
  })
  expect(after.verdict?.asOf).toBe(before.verdict?.asOf)
})

test('an editor has one task that names both', async () => {
  const { body } = await desk.get('editor', '/v1/tasks')
  expect(body).toMatchObject({
    tasks: [{ kind: 'figure.newer', claimId: first, became: { claimId: later, change: 'figure' }, done: null }],
  })
})

test('the figures of both papers are one series, from either claim', async () => {
  for (const id of [first, later]) {
    const { body } = await desk.get('newsroom', `/v1/claims/${id}/series`)
    expect(body).toMatchObject({
      series: {
        ...{ unit: 'attack', low: 110, high: 130 },
        points: [
          { claimId: first, value: 110, comparator: '>', publisher: FIRST.publisher },
          { claimId: later, value: 130, comparator: '>', publisher: LATER.publisher },
        ],
      },
    })
  }
})

test('the public sees of the series what is published', async () => {
  expect(await desk.get(null, `/v1/claims/${first}/series`)).toMatchObject({
    status: 200,
    body: { series: { points: [{ claimId: first }], high: 110 } },
  })
  expect(await desk.get(null, `/v1/claims/${later}/series`)).toMatchObject({ status: 404 })
  expect(await desk.get(null, `/v1/claims/${first}`)).toMatchObject({ body: { verdict: { newerFigure: null } } })
})

test('the verdict of the older figure is not taken for one of the newer', async () => {
  expect(await desk.claim(later, 'newsroom')).toMatchObject({ verdict: null })
})

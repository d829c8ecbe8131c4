/** One event's figures over time: only what counts the same thing stands in one series. */
import { expect, test } from 'vitest'
import type { Claim } from '../../shared/domain/claim.ts'
import { createClaim } from '../../shared/domain/create-claim.ts'
import { type ArticleId, articleIdOf } from '../../shared/domain/ids.ts'
import { readSeries } from '../../shared/use-cases/read-series.ts'
import { relateClaims } from '../../shared/use-cases/relate-claims.ts'
import { ARABIC_QUOTE, ARTICLE_ID, buildClaim, buildStatement, EDITOR } from '../domain/build-claims.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const [FIGURE] = buildStatement().figures
if (FIGURE === undefined) throw new Error('a statement with its figure')

test.each([
  ['the same unit', 'patient', [47, 52]],
  ['another unit', 'percent', [47]],
])('a linked claim of %s', async (_, unit, values) => {
  const services = fakeServices()
  const claimOf = (exact: string, at: string, changes: object = {}) =>
    createClaim(buildStatement(exact, changes), {
      ...{ articleId: ARTICLE_ID, language: 'ar', saidAt: '2024-02-29', policy: 'solo', at },
    })
  const asked = claimOf(ARABIC_QUOTE, '2024-03-01T09:00:00.000Z')
  const newer = claimOf('قالت الوزارة إن ٥٢ نُقلوا إلى المستشفى.', '2024-03-01T12:00:00.000Z', {
    figures: [{ ...FIGURE, value: 52, unit }],
  })
  await services.claims.create(asked)
  await services.claims.create(newer)
  await services.links.put([{ said: newer.id, known: asked.id, kind: 'newer-figure', score: 0.9, why: [] }])
  const series = await readSeries(services, asked, () => true)
  expect(series?.points.map(({ figure }) => figure.value)).toEqual(values)
  expect(series).toMatchObject({ unit: 'patient', low: 47, high: Math.max(...values) })
})

const AT = '2024-03-01T09:00:00.000Z'

/** A claim of so many patients, each with words of its own. */
async function store(services: FakeServices, exact: string, value: number, unit: string | null = FIGURE?.unit ?? null) {
  const statement = buildStatement(exact, { figures: [{ ...FIGURE, value, unit }] as never })
  const context = { articleId: ARTICLE_ID, language: 'ar', saidAt: '2024-02-29', policy: 'solo', at: AT } as const
  const claim = createClaim(statement, context)
  await services.claims.create(claim)
  return claim
}

const appearanceAt = ({ id, quote }: Claim, article: ArticleId, saidAt: string, publisher: string) => ({
  ...{ claimId: id, articleId: article, revisionId: `rev_${article.slice(4)}_1` as never, url: null, publisher },
  ...{ quote, stance: 'asserts' as const, attributions: [], saidAt },
})

const linkOf = (said: Claim, known: Claim, kind: 'related' | 'newer-figure' | 'same', score = 0.9) => ({
  ...{ said: said.id, known: known.id, kind, score, why: [] },
})

test('a point is dated by where it was said first, whatever the order of its articles’ ids', async () => {
  const [low = ARTICLE_ID, high = ARTICLE_ID] = ['a', 'b']
    .map((name) => articleIdOf({ url: `https://${name}.example/1` }))
    .sort()
  for (const [first, second] of [
    [low, high],
    [high, low],
  ] as const) {
    const services = fakeServices()
    const claim = await store(services, ARABIC_QUOTE, 47)
    await services.claims.putAppearances([
      appearanceAt(claim, second, '2024-03-02', 'الثانية'),
      appearanceAt(claim, first, '2024-03-01T23:00:00+03:00', 'الأولى'),
    ])
    const series = await readSeries(services, claim, () => true)
    expect(series?.points).toMatchObject([{ publisher: 'الأولى', appearance: { articleId: first } }])
  }
})

test('which of two tells the newer figure is said from either side', async () => {
  const services = fakeServices()
  const older = await store(services, ARABIC_QUOTE, 47)
  const newer = await store(services, '52 personnes ont été transportées à l’hôpital.', 52)
  await services.links.put([linkOf(newer, older, 'newer-figure')])
  const than = async (asked: Claim) =>
    Object.fromEntries(
      (await readSeries(services, asked, () => true))?.points.map((point) => [point.claim.id, point.than]) ?? [],
    )
  expect(await than(older)).toEqual({ [older.id]: null, [newer.id]: 'newer' })
  expect(await than(newer)).toEqual({ [newer.id]: null, [older.id]: 'older' })
})

test('figures are found behind however many links of another kind, unit or reader', async () => {
  const services = fakeServices()
  const asked = await store(services, ARABIC_QUOTE, 47)
  for (let number = 0; number < 60; number += 1) {
    const related = await store(services, `نُقل ${number} مصاباً إلى المستشفى.`, number)
    const percent = await store(services, `بلغت النسبة ${number} في المئة.`, number, 'percent')
    const hidden = await store(services, `Se trasladó a ${number} heridos.`, 900 + number)
    await services.links.put([linkOf(related, asked, 'related')])
    await services.links.put([linkOf(percent, asked, 'same'), linkOf(hidden, asked, 'same')])
  }
  const newer = await store(services, 'Trasladaron a 52 heridos al hospital.', 52)
  await services.links.put([linkOf(newer, asked, 'newer-figure', 0.1)])
  const series = await readSeries(services, asked, ({ figures }) => (figures[0]?.value ?? 0) < 900)
  expect(series?.points.map(({ figure }) => figure.value).sort()).toEqual([47, 52])
})

test.each([
  ['matching linked and a person said is not the same is no part of it', true, { answer: 'not-same' }, [null]],
  [
    'matching linked and a person said answers it is no part of it',
    true,
    { answer: 'confirm', kind: 'answers' },
    [null],
  ],
  ['a person alone linked is part of it', false, { answer: 'confirm', kind: 'conflicts' }, [null, 'conflicts']],
  ['a person took her word back on is linked as matching has it', true, { answer: 'undo' }, [null, 'newer-figure']],
] as const)('what %s', async (_what, linked, relation, kinds) => {
  const services = fakeServices()
  const [asked, other] = [buildClaim(), buildClaim({ exact: 'نُقل ٥٢ مريضاً، قالت الوزارة.' })]
  await services.claims.create(asked)
  await services.claims.create(other)
  if (linked) await services.links.put([{ said: other.id, known: asked.id, kind: 'newer-figure', score: 1, why: [] }])
  const pair = { claimId: other.id, other: asked.id, by: EDITOR, reason: null }
  if (relation.answer === 'undo') await relateClaims(services, { ...pair, answer: 'not-same' })
  await relateClaims(services, { ...pair, ...relation })
  const series = await readSeries(services, asked, () => true)
  expect(new Set(series?.points.map(({ kind }) => kind))).toEqual(new Set(kinds))
})

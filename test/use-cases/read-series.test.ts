/** One event's figures over time: only what counts the same thing stands in one series. */
import { expect, test } from 'vitest'
import { createClaim } from '../../shared/domain/create-claim.ts'
import { readSeries } from '../../shared/use-cases/read-series.ts'
import { relateClaims } from '../../shared/use-cases/relate-claims.ts'
import { ARABIC_QUOTE, ARTICLE_ID, buildClaim, buildStatement, EDITOR } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'

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

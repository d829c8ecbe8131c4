/** Why one claim is offered before another, and that every part of the reason is shown. */
import { describe, expect, test } from 'vitest'
import { createClaim } from '../../shared/domain/create-claim.ts'
import { harmTopicsOf, priorityOf, withReach } from '../../shared/domain/priority.ts'
import type { Figure } from '../../shared/domain/statement.ts'
import { ARTICLE_ID, buildStatement, minute } from './build-claims.ts'

const CONTEXT = { saidAt: '2024-02-29', origins: 1 }
const figure = (unit: string | null, changes: Partial<Figure> = {}): Figure => ({
  ...{ exact: '٤٧', start: 12, end: 14, value: 47, max: null, comparator: '=', kind: 'count', unit, change: null },
  indefinite: false,
  ...changes,
})
const BARE = { figures: [], attributions: [], timeframe: null }

const parts = (statement = buildStatement(), context = CONTEXT) =>
  Object.fromEntries(priorityOf(statement, context).parts.map(({ part, points, why }) => [part, { points, why }]))

test('a claim that more origins say now reaches further, and its other parts stay', () => {
  const said = (origins: number) => priorityOf(buildStatement(), { ...CONTEXT, origins })
  expect(withReach(said(1), 4)).toEqual(said(4))
  expect(withReach(said(4), 0).score).toBe(said(1).score)
})

describe('priority', () => {
  test('is the sum of the parts that it shows', () => {
    const { score, parts: shown } = priorityOf(buildStatement(), CONTEXT)
    expect(shown.map(({ part }) => part)).toEqual(['harm', 'reach', 'checkability', 'age'])
    expect(score).toBeCloseTo(
      shown.reduce((sum, { points }) => sum + points, 0),
      3,
    )
    expect(shown.every(({ why }) => why.length > 0)).toBe(true)
  })

  test.each([
    [[figure('attack')], ['violence']],
    [
      [figure('patient'), figure('vote')],
      ['health', 'elections'],
    ],
    [[figure('USD', { kind: 'money' })], []],
    [[figure(null)], []],
    [[], []],
  ])('names the harm that a wrong figure would do', (figures, topics) => {
    expect(harmTopicsOf({ figures })).toEqual(topics)
    expect(parts(buildStatement(undefined, { figures })).harm?.points).toBe(topics.length > 0 ? 1 : 0)
  })

  test.each([
    ['a figure with its unit, a source is named, a time is given', {}, 1.5],
    ['a figure', { ...BARE, figures: [figure(null)] }, 1.1],
    ['no figure, source or time', BARE, 0.9],
    ['no figure, source or time', { ...BARE, figures: [figure('year', { kind: 'age' })] }, 0.9],
  ])('says of what can be checked: %s', (why, changes, points) => {
    expect(parts(buildStatement(undefined, changes)).checkability).toEqual({ why, points })
  })

  test('rises by one for each doubling of the independent origins', () => {
    expect([1, 2, 4].map((origins) => parts(undefined, { ...CONTEXT, origins }).reach?.points)).toEqual([0, 1, 2])
  })

  test('of a newer claim is higher by what a day is worth', () => {
    const [older, newer] = ['2024-02-28', '2024-02-29'].map((saidAt) =>
      priorityOf(buildStatement(), { ...CONTEXT, saidAt }),
    )
    expect((newer?.score ?? 0) - (older?.score ?? 0)).toBeCloseTo(0.1, 3)
  })

  test.each([
    ['no day at all', 'أمس', '2024-03-01'],
    ['a day to come', '9999-12-31', '2024-03-01'],
    ['its own day', '2024-02-29', '2024-02-29'],
  ])('of a claim whose article gives %s counts from a day that can be', (_, saidAt, counted) => {
    const context = { articleId: ARTICLE_ID, language: 'ar', saidAt, policy: 'solo', at: minute(0) } as const
    const { priority } = createClaim(buildStatement(), context)
    expect(priority.parts.find(({ part }) => part === 'age')?.why).toBe(counted)
    expect(Number.isFinite(priority.score)).toBe(true)
  })
})

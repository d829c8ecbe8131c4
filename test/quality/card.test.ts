import { describe, expect, test } from 'vitest'
import { findFalls, hashGold, readCard } from './card.ts'
import { commonShare } from './common-share.ts'
import { intervalOf, seededChance } from './confidence.ts'
import { measureBy, scoreOfAll } from './measurement.ts'
import { sameUnit } from './same-unit.ts'
import { measureAll } from './suites.ts'
import { f1, tally } from './tally.ts'
import { writeCard } from './write-card.ts'

describe('the quality card', () => {
  test('is of the gold that is there; `npm run quality -- --write` renews it', () => {
    expect(readCard().gold).toBe(hashGold())
  })

  test('holds all that is measured, and nothing fell below its interval', async () => {
    const measurements = await measureAll()
    const { rows } = readCard()
    const nameOf = ({ gold, measure, size }: { gold: string; measure: string; size: number }) =>
      `${gold} ${measure} ${size}`
    expect(measurements.map(nameOf)).toEqual(rows.map(nameOf))
    expect(findFalls(rows, measurements)).toEqual([])
  })

  const shares = (gold: string, outcomes: readonly number[]) =>
    measureBy(gold, 'share', outcomes, (drawn) => drawn.reduce((sum, one) => sum + one, 0) / drawn.length)

  test('sees a fall below the interval, not within it, and a measure that is gone', () => {
    const row = { gold: 'ar', measure: 'share', size: 4, score: 0.9, low: 0.5, high: 1 }
    expect(findFalls([row], [shares('ar', [1, 1, 0, 0])])).toEqual([])
    expect(findFalls([row], [shares('ar', [1, 0, 0, 0])])).toEqual(['ar share fell from 0.9 to 0.25, below 0.5'])
    expect(findFalls([row], [])).toEqual(['ar share is no longer measured'])
  })

  test('gives an interval as wide as the normal one where that is known, and the same in every run', () => {
    const even = shares(
      'ar',
      Array.from({ length: 400 }, (_, at) => at % 2),
    )
    const { low, high } = intervalOf(even)
    expect(scoreOfAll(even)).toBe(0.5)
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.025, 2)
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.025, 2)
    expect(intervalOf(even)).toEqual({ low, high })
    expect(intervalOf(shares('ar', Array<number>(60).fill(1)))).toEqual({ low: 0.95, high: 1 })
  })

  test('draws by an even chance', () => {
    const chance = seededChance(7)
    const drawn = Array.from({ length: 10_000 }, () => Math.floor(chance() * 4))
    for (const one of [0, 1, 2, 3]) expect(drawn.filter((other) => other === one).length / 10_000).toBeCloseTo(0.25, 1)
  })

  test('is written a line a measure and a column a gold, and a table where the measures are others', () => {
    const row = { measure: 'share', size: 2, score: 0.5, low: 0, high: 1 }
    const table = writeCard([
      { ...row, gold: 'ar' },
      { ...row, gold: 'en' },
      { ...row, gold: 'ar-en', measure: 'other' },
    ])
    expect(table.split('\n')).toEqual([
      '|       | ar, 2                  | en, 2                  |',
      '| ----- | ---------------------- | ---------------------- |',
      '| share | 0.500 (0.000 to 1.000) | 0.500 (0.000 to 1.000) |',
      '',
      '|       | ar-en, 2               |',
      '| ----- | ---------------------- |',
      '| other | 0.500 (0.000 to 1.000) |',
      '',
    ])
  })
})

describe('scoring', () => {
  test.each([
    ['all right', [1, 2], [2, 1], 1],
    ['one missed, one extra', [1, 2], [1, 3], 0.5],
    ['a double reading', [1], [1, 1], 2 / 3],
    ['nothing wanted, nothing found', [], [], 1],
    ['nothing found', [1], [], 0],
  ])('counts %s', (_, wanted, found, score) => {
    expect(f1([tally(wanted, found, (a, b) => a === b)])).toBeCloseTo(score)
  })

  test.each([
    ['محمد الكاتب', 'محمد الكاتب', 1],
    ['وزارة الصحة', 'وزارة الصحة العراقية', 0.8],
    ['قُتل', 'قتل', 0],
    ['the mayor', 'The mayor', 1],
    ['', '', 1],
    ['قال', '', 0],
  ])('finds %j and %j alike by %d', (one, other, share) => {
    expect(commonShare(one, other)).toBeCloseTo(share)
  })

  test.each([
    ['attack', 'attack', true],
    ['asylum application', 'application', true],
    ['application', 'asylum application', true],
    ['tonne/year', 'ton/year', true],
    ['tonne/year', 'tonne', false],
    ['death', 'injured person', false],
    [null, null, true],
    [null, 'IQD', false],
    ['IQD', null, false],
  ])('takes the units %j and %j for one: %j', (wanted, found, same) => {
    expect(sameUnit(wanted, found)).toBe(same)
  })
})

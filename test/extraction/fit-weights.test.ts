import { describe, expect, test } from 'vitest'
import { fitWeights, logOdds } from '../../shared/extraction/checkworthiness/fit-weights.ts'
import { areaUnderCurve, f1At } from '../../shared/extraction/checkworthiness/judge-scores.ts'

/** The first value tells them apart but for two sentences; the second is noise. */
const rows = [
  [1, 0, true],
  [1, 1, true],
  [1, 0, true],
  [1, 1, true],
  [1, 1, false],
  [0, 0, false],
  [0, 1, false],
  [0, 0, false],
  [0, 1, false],
  [0, 1, true],
].map(([first, second, worthy]) => ({ values: [Number(first), Number(second)], worthy: worthy === true, weight: 1 }))

describe('fitting', () => {
  test('learns which value tells the worthy from the others', () => {
    const { weights } = fitWeights(rows, [0, 0], 0.1)
    expect(weights[0]).toBeGreaterThan(0.5)
    expect(Math.abs(weights[1] ?? 9)).toBeLessThan(0.5)
  })

  test('stays at the expected weights when the ridge is high', () => {
    const { weights } = fitWeights(rows, [-1, 2], 1e6)
    expect(weights[0]).toBeCloseTo(-1, 3)
    expect(weights[1]).toBeCloseTo(2, 3)
  })

  test('stays finite when every sentence is worthy', () => {
    const fitted = fitWeights(
      rows.map((row) => ({ ...row, worthy: true })),
      [0, 0],
      1,
    )
    expect(Number.isFinite(logOdds(fitted, [1, 1]))).toBe(true)
  })

  test('gives the same weights each time', () => {
    expect(fitWeights(rows, [0, 0], 1)).toEqual(fitWeights(rows, [0, 0], 1))
  })
})

test.each([
  [
    'all right',
    [
      [0.9, true],
      [0.1, false],
    ],
    1,
  ],
  [
    'all wrong',
    [
      [0.1, true],
      [0.9, false],
    ],
    0,
  ],
  [
    'all tied',
    [
      [0.5, true],
      [0.5, false],
    ],
    0.5,
  ],
  [
    'half right',
    [
      [0.4, true],
      [0.8, false],
      [0.2, false],
    ],
    0.5,
  ],
] as const)('the area under the curve of scores that are %s', (_, pairs, area) => {
  expect(areaUnderCurve(pairs.map(([score, worthy]) => ({ score, worthy })))).toBe(area)
})

test('F1 counts what is above the threshold', () => {
  const scored = [
    { score: 0.9, worthy: true },
    { score: 0.6, worthy: false },
    { score: 0.2, worthy: true },
  ]
  expect(f1At(scored, 0.5)).toBe(0.5)
  expect(f1At(scored, 0.1)).toBe(0.8)
})

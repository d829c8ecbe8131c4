import { expect, test } from 'vitest'
import { growthOf, MOST_GROWTH } from './growth.ts'

function count(steps: number): number {
  let sum = 0
  for (let step = 0; step < steps; step += 1) sum = (sum + step) % 1_000_003
  return sum
}

test('linear work grows as linear work may', () => {
  expect(growthOf(500_000, (size) => count(size))).toBeLessThan(MOST_GROWTH)
})

test('quadratic work is found out', () => {
  expect(growthOf(500, (size) => count(size * size))).toBeGreaterThan(MOST_GROWTH)
})

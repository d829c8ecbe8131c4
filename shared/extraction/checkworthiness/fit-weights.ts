/** Fits the weights of check-worthiness to labelled sentences by ridge logistic regression around expected weights. */

export type LabelledSentence = { readonly values: ArrayLike<number>; readonly worthy: boolean; readonly weight: number }
export type FittedWeights = { readonly bias: number; readonly weights: readonly number[] }

const MOST_STEPS = 25
const ENOUGH = 1e-7
const LEAST_CURVATURE = 1e-6
/** Keeps the bias finite when every label is the same. */
const BIAS_RIDGE = 1e-3

/**
 * Newton's method on the logistic loss plus `ridge` times half the squared distance to `expected`. Deterministic: the same
 * rows give the same weights on every machine.
 */
export function fitWeights(
  rows: readonly LabelledSentence[],
  expected: readonly number[],
  ridge: number,
): FittedWeights {
  const size = expected.length
  let current: FittedWeights = { bias: 0, weights: expected }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const system = Array.from({ length: size + 1 }, () => new Float64Array(size + 2))
    for (const row of rows) addRow(system, row, current)
    addRidge(system, current, expected, ridge)
    const move = solve(system)
    current = {
      bias: current.bias + (move[size] ?? 0),
      weights: current.weights.map((weight, at) => weight + (move[at] ?? 0)),
    }
    if (move.every((distance) => Math.abs(distance) < ENOUGH)) break
  }
  return current
}

/** The log-odds that a sentence is worth checking. */
export function logOdds({ bias, weights }: FittedWeights, values: ArrayLike<number>): number {
  return weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias)
}

/** Adds one sentence's curvature, and in the last column its gradient. */
function addRow(system: readonly Float64Array[], row: LabelledSentence, current: FittedWeights): void {
  const size = current.weights.length
  const chance = 1 / (1 + Math.exp(-logOdds(current, row.values)))
  const curvature = Math.max(LEAST_CURVATURE, chance * (1 - chance)) * row.weight
  const gradient = (Number(row.worthy) - chance) * row.weight
  const value = (at: number) => (at < size ? (row.values[at] ?? 0) : 1)
  for (const [at, line] of system.entries()) {
    const own = value(at)
    if (own === 0) continue
    for (let other = 0; other <= size; other += 1) line[other] = (line[other] ?? 0) + curvature * own * value(other)
    line[size + 1] = (line[size + 1] ?? 0) + gradient * own
  }
}

function addRidge(
  system: readonly Float64Array[],
  current: FittedWeights,
  expected: readonly number[],
  ridge: number,
): void {
  const size = expected.length
  for (const [at, line] of system.entries()) {
    const away = at < size ? (current.weights[at] ?? 0) - (expected[at] ?? 0) : current.bias
    const pull = at < size ? ridge : BIAS_RIDGE
    line[at] = (line[at] ?? 0) + pull
    line[size + 1] = (line[size + 1] ?? 0) - pull * away
  }
}

/** Gaussian elimination; the system is positive definite, so no pivoting is needed. */
function solve(system: readonly Float64Array[]): number[] {
  const size = system.length
  for (const [at, line] of system.entries()) {
    for (const below of system.slice(at + 1)) {
      const factor = (below[at] ?? 0) / (line[at] ?? 1)
      if (factor === 0) continue
      for (let column = at; column <= size; column += 1) {
        below[column] = (below[column] ?? 0) - factor * (line[column] ?? 0)
      }
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at -= 1) {
    const line = system[at]
    let rest = line?.[size] ?? 0
    for (let column = at + 1; column < size; column += 1) rest -= (line?.[column] ?? 0) * (solution[column] ?? 0)
    solution[at] = rest / (line?.[at] ?? 1)
  }
  return solution
}

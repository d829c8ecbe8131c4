/** Tells linear work from quadratic by how it grows, on any machine, however busy. */

const TIMES_LARGER = 16
/** Between the 16 of linear work, or three times that where memory is short, and the 256 of quadratic. */
export const MOST_GROWTH = 80
/** What is quicker than this is too quick to be measured. */
const SHORTEST_MS = 1
const MOST_ROUNDS = 8

/**
 * How many times longer `run` takes on an input sixteen times as large as `size`. Other work on the machine only ever lengthens a
 * run, so the shortest of each size are compared, and more rounds are taken as long as the growth looks too large.
 */
export function growthOf(size: number, run: (size: number) => void): number {
  const shortest = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  const growth = () => shortest.large / Math.max(shortest.small, SHORTEST_MS)
  run(size)
  for (let round = 0; round < 2 || (round < MOST_ROUNDS && growth() > MOST_GROWTH); round += 1) {
    shortest.small = Math.min(
      shortest.small,
      timeOf(() => run(size)),
    )
    shortest.large = Math.min(
      shortest.large,
      timeOf(() => run(size * TIMES_LARGER)),
    )
  }
  return growth()
}

function timeOf(run: () => void): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

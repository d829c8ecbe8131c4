/** Counts what was read against what should have been read. */

export type Tally = { readonly right: number; readonly extra: number; readonly missed: number }

/** Each wanted thing takes the first that was found and is the same, and nothing is taken twice. */
export function tally<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  same: (wanted: Wanted, found: Found) => boolean,
): Tally {
  const left = [...found]
  let right = 0
  for (const one of wanted) {
    const at = left.findIndex((other) => same(one, other))
    if (at < 0) continue
    left.splice(at, 1)
    right += 1
  }
  return { right, extra: left.length, missed: wanted.length - right }
}

/** Where nothing was to be found and nothing was, all is right. */
export function f1(tallies: readonly Tally[]): number {
  const sum = (count: (one: Tally) => number) => tallies.reduce((total, one) => total + count(one), 0)
  const twice = 2 * sum((one) => one.right)
  const all = twice + sum((one) => one.extra + one.missed)
  return all === 0 ? 1 : twice / all
}

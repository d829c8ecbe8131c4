/** One line of the quality card before it is written: a measure that can be taken of the gold and of any draw from it. */

export type Measurement = {
  /** What was measured against: a language ("ar") or a pair of languages ("ar-en"). */
  readonly gold: string
  /** "figures: value". */
  readonly measure: string
  /** How many sentences or pairs there are to draw from. */
  readonly size: number
  /** The measure of those drawn, each named by its place and as often as it was drawn; 0 to 1. */
  readonly scoreOf: (drawn: readonly number[]) => number
}

/** A measure that follows from what came out for each sentence or pair. */
export function measureBy<Outcome>(
  gold: string,
  measure: string,
  outcomes: readonly Outcome[],
  statistic: (outcomes: readonly Outcome[]) => number,
): Measurement {
  const scoreOf = (drawn: readonly number[]) =>
    statistic(drawn.map((at) => outcomes[at]).filter((outcome) => outcome !== undefined))
  return { gold, measure, size: outcomes.length, scoreOf }
}

/** The measure of the whole gold. */
export function scoreOfAll({ size, scoreOf }: Measurement): number {
  return scoreOf(Array.from({ length: size }, (_, at) => at))
}

/** How well scores tell the sentences worth checking from the others, and where the threshold between them is best. */

export type Scored = { readonly score: number; readonly worthy: boolean }

/** The chance that a worthy sentence scores above another one (area under the ROC curve); a tie is half. */
export function areaUnderCurve(rows: readonly Scored[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score)
  let others = 0
  let wins = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1
    const tied = sorted.slice(from, to)
    const worthy = tied.filter((row) => row.worthy).length
    wins += worthy * (others + (tied.length - worthy) / 2)
    others += tied.length - worthy
    from = to
  }
  return wins / (others * (rows.length - others) || 1)
}

/** F1 of taking every sentence from `threshold` on. */
export function f1At(rows: readonly Scored[], threshold: number): number {
  let hits = 0
  let wrong = 0
  for (const { score, worthy } of rows) {
    if (score >= threshold === worthy) hits += worthy ? 1 : 0
    else wrong += 1
  }
  return (2 * hits) / (2 * hits + wrong || 1)
}

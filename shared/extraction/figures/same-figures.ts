/** Whether two readings found the same figures: how translations of one sentence are held against each other. */
import type { Figure } from '../../domain/statement.ts'
import { isConverted, isConvertible } from './convert-measure.ts'

/** Figures of either side that the other lacks; both empty where the sides agree. */
export type Difference = { readonly onlyHere: readonly Figure[]; readonly onlyThere: readonly Figure[] }

/**
 * `figure`: value, upper end and comparator; `value`: value and upper end alone; `amount`: as `figure`, but a measure
 * may be said in another unit ("385 miles", "620 km"), and one that is said in two ("45 miles (72 km)") counts once.
 */
export type Measure = 'figure' | 'value' | 'amount'

/**
 * What two readings do not share, as multisets: a figure said twice must be read twice. Ages are left out, units and
 * kinds are not compared. Values are one to nine digits.
 */
export function compareFigures(here: readonly Figure[], there: readonly Figure[], measure: Measure): Difference {
  const counted = (figures: readonly Figure[]) =>
    figures.filter((figure, at) => isCounted(figure) && !(measure === 'amount' && repeats(figure, figures[at - 1])))
  const onlyThere = counted(there)
  const onlyHere = counted(here).filter((figure) => {
    const at = onlyThere.findIndex((other) => isSame(other, figure, measure))
    if (at >= 0) onlyThere.splice(at, 1)
    return at < 0
  })
  return { onlyHere, onlyThere }
}

export function isCounted({ kind }: Figure): boolean {
  return kind !== 'age'
}

function nameOf({ comparator, value, max }: Figure, measure: Measure): string {
  const amount = max === null ? value.toPrecision(9) : `${value.toPrecision(9)} ${max.toPrecision(9)}`
  return measure === 'value' ? amount : `${comparator} ${amount}`
}

function isSame(one: Figure, other: Figure, measure: Measure): boolean {
  if (measure === 'amount' && one.unit !== other.unit && isConvertible(one) && isConvertible(other))
    return isSameAmount(one, other)
  return nameOf(one, measure) === nameOf(other, measure)
}

const isSameAmount = (one: Figure, other: Figure): boolean =>
  one.comparator === other.comparator && isConverted(one, other)

const repeats = (figure: Figure, before: Figure | undefined): boolean =>
  before !== undefined && isSameAmount(figure, before)

/** Whether two readings found the same figures: how translations of one sentence are held against each other. */
import type { Figure } from '../../domain/statement.ts'

/** Figures of either side that the other lacks; both empty where the sides agree. */
export type Difference = { readonly onlyHere: readonly Figure[]; readonly onlyThere: readonly Figure[] }

/** `figure`: value, upper end and comparator; `value`: value and upper end alone. */
export type Measure = 'figure' | 'value'

/**
 * What two readings do not share, as multisets: a figure said twice must be read twice. Ages are left out, units and
 * kinds are not compared. Values are one to nine digits.
 */
export function compareFigures(here: readonly Figure[], there: readonly Figure[], measure: Measure): Difference {
  const onlyThere = there.filter(isCounted)
  const onlyHere = here.filter(isCounted).filter((figure) => {
    const at = onlyThere.findIndex((other) => nameOf(other, measure) === nameOf(figure, measure))
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

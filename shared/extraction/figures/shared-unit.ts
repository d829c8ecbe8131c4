/** Finds the unit that a number shares with the last one of its list: "4, 2 and 3.5%", "two- and three-bedroom flats". */
import { readNumber } from './read-number.ts'
import { readUnit, type UnitRead } from './read-unit.ts'
import { adjoins, has, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

const MOST_ITEMS = 6

/** The unit of the list whose first number ends at `end`; null where no list of bare numbers goes on there. */
export function unitOfList(reading: Reading, end: number): UnitRead | null {
  let at = end
  let joined = false
  for (let items = 1; items < MOST_ITEMS; items += 1) {
    if (isMark(reading, at, '-') && adjoins(reading, at) && !adjoins(reading, at + 1)) at += 1
    const comma = isMark(reading, at, ',،')
    if (comma) at += 1
    const word = has(reading, at, role.and) || has(reading, at, role.or)
    if (word) at += 1
    if (!comma && !word) return null
    joined ||= word || items > 1
    const number = readNumber(reading, at, false)
    if (number === null || number.indefinite) return null
    const unit = readUnit(reading, number.end, number.value)
    if (unit) return joined && sharesUnit(unit) ? { ...unit, end } : null
    at = number.end
  }
  return null
}

/** A count is shared only where its noun stands for all the numbers: an unknown word behind the last may be anything. */
function sharesUnit({ unit, known }: UnitRead): boolean {
  return known || unit.kind !== 'count'
}

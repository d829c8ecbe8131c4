/** Tells whether the sentence says that a figure rose or fell: "rose by 5%", "تراجع إلى 20", "a 5% increase". */
import type { Figure } from '../../domain/statement.ts'
import type { Draft } from './figure-draft.ts'
import { has, type Reading } from './reading.ts'
import { role } from './roles.ts'

const MOST_BEFORE = 8
const MOST_BEHIND = 2

export function readChange(reading: Reading, { from, end }: Draft): Figure['change'] {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    if (reading.tokens[at]?.kind !== 'word') {
      if (reading.tokens[at]?.kind === 'mark' && at < from - 1) return behind(reading, end)
      continue
    }
    if (has(reading, at, role.increase)) return 'increase'
    if (has(reading, at, role.decrease)) return 'decrease'
  }
  return behind(reading, end)
}

function behind(reading: Reading, end: number): Figure['change'] {
  for (let at = end; at < end + MOST_BEHIND; at += 1) {
    if (reading.tokens[at]?.kind !== 'word') return null
    if (has(reading, at, role.increase)) return 'increase'
    if (has(reading, at, role.decrease)) return 'decrease'
  }
  return null
}

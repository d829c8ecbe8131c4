/** Tells whether the sentence says that a figure rose or fell: "rose by 5% to 110", "تراجع إلى 20", "a 5% increase". */
import type { Figure } from '../../domain/statement.ts'
import type { Draft } from './figure-draft.ts'
import { isHeight } from './read-range.ts'
import { has, type Reading } from './reading.ts'
import { role } from './roles.ts'

const MOST_BEFORE = 8
const MOST_BEHIND = 2
/** So far may a word stand that means a change only beside its amount ("up", "lost"). */
const MOST_BEFORE_SHARE = 3

/** `last` is the figure before it in the sentence. */
export function readChange(reading: Reading, draft: Draft, last: Figure | undefined): Figure['change'] {
  // "from 300 to 900": what it was has not changed.
  if (isOneOf(reading, draft.from - 1, reading.lexicon.pack.change.bases)) return null
  return before(reading, draft, last) ?? behind(reading, draft.end)
}

function before(reading: Reading, draft: Draft, last: Figure | undefined): Figure['change'] {
  const { tokens } = reading
  let distance = 0
  for (let at = draft.from - 1; at >= 0 && distance < MOST_BEFORE; at -= 1) {
    const token = tokens[at]
    if (token === undefined) return null
    if (last !== undefined && token.start >= last.start && token.start < last.end) {
      // "rose by 5% to 110": the figure between is passed over; of two that are only listed the verb may mean the first alone.
      if (!isLinked(reading, draft)) return null
      continue
    }
    distance += 1
    if (token.kind !== 'word') {
      if (token.kind === 'mark' && distance > 1) return null
      continue
    }
    const change = changeAt(reading, at)
    if (change !== null && isHeight(reading, at, draft)) return null
    if (change !== null && governs(reading, draft, { at, distance })) return change
    if (has(reading, at, role.and) || (distance > 1 && reading.words[at]?.and)) return null
  }
  return null
}

function changeAt(reading: Reading, at: number): Figure['change'] {
  if (has(reading, at, role.increase)) return 'increase'
  return has(reading, at, role.decrease) ? 'decrease' : null
}

/** Whether a word of change so far before a figure speaks of it. */
function governs(reading: Reading, draft: Draft, word: { at: number; distance: number }): boolean {
  const { at, distance } = word
  const beside = distance === 1 || (distance === 2 && isLinked(reading, draft))
  if (draft.kind === 'duration') return beside && draft.comparator === '='
  if (has(reading, at, role.negator)) return false
  if (!has(reading, at, role.stop)) return true
  if (draft.kind === 'percent') return distance <= MOST_BEFORE_SHARE
  return distance === 1 ? draft.kind === 'measure' : beside
}

/** "by", "to" right before the figure. */
function isLinked(reading: Reading, { from }: Draft): boolean {
  return has(reading, from - 1, role.to) || isOneOf(reading, from - 1, reading.lexicon.pack.change.links)
}

function isOneOf({ words }: Reading, at: number, forms: readonly string[]): boolean {
  const word = words[at]
  return word !== undefined && (forms.includes(word.form) || forms.includes(word.stem))
}

function behind(reading: Reading, end: number): Figure['change'] {
  for (let at = end; at < end + MOST_BEHIND; at += 1) {
    if (reading.tokens[at]?.kind !== 'word') return null
    const change = changeAt(reading, at)
    if (change !== null) return change
  }
  return null
}

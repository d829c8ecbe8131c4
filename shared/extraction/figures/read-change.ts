/** Tells whether the sentence says that a figure rose or fell: "rose by 5% to 110", "تراجع إلى 20", "a 5% increase". */
import type { Figure } from '../../domain/statement.ts'
import { valueInUnitOf } from './convert-measure.ts'
import type { Draft } from './figure-draft.ts'
import { isChange, isHeight } from './read-range.ts'
import { has, type Reading } from './reading.ts'
import { role } from './roles.ts'

const MOST_BEFORE = 8
const MOST_BEHIND = 2
/** So many words may stand between what it was and what it is ("from 60 in 2000 to 1,100"). */
const MOST_BETWEEN = 5
/** So far may a word stand that means a change only beside its amount ("up", "lost"). */
const MOST_BEFORE_SHARE = 3

/** `last` is the figure before it in the sentence. */
export function readChange(reading: Reading, draft: Draft, last: Figure | undefined): Figure['change'] {
  // "doubled", "three times": the word itself is the change.
  if (draft.kind === 'multiplier') return null
  // "from 300 to 900": what it was has not changed.
  if (isOneOf(reading, draft.from - 1, reading.lexicon.pack.change.bases)) return null
  return (last && sinceLast(reading, draft, last)) ?? before(reading, draft, last) ?? behind(reading, draft.end)
}

/** What the figure before tells: "from 90 to 35 minutes", "doubled, to 14,200", "rose to 62 dead and 130 missing". */
function sinceLast(reading: Reading, draft: Draft, last: Figure): Figure['change'] {
  const { tokens } = reading
  const { first, end } = placeOf(reading, draft, last)
  if (draft.from - end > MOST_BETWEEN) return null
  const linked = isLinked(reading, draft)
  const was = valueInUnitOf(last, draft)
  if (linked && last.kind !== 'multiplier' && last.change === null && last.max === null && isChange(reading, first))
    return was === null || draft.value === was ? null : draft.value > was ? 'increase' : 'decrease'
  if (linked && last.kind === 'multiplier' && draft.kind !== 'duration' && last.value !== 1)
    return last.value > 1 ? 'increase' : 'decrease'
  const listed = draft.from === end + 1 ? has(reading, end, role.and) : draft.from === end && reading.words[end]?.and
  return listed && last.change !== null && has(reading, first - 1, role.to) && tokens[first]?.start === last.start
    ? last.change
    : null
}

/** The tokens at which a figure begins and ends. */
function placeOf({ tokens }: Reading, draft: Draft, last: Figure): { first: number; end: number } {
  let end = draft.from
  while (end > 0 && (tokens[end - 1]?.end ?? 0) > last.end) end -= 1
  let first = end
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= last.start) first -= 1
  return { first, end }
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
      // "fell by a third, to 40": the comma before a linked figure is passed over.
      if (token.kind === 'mark' && distance > 1 && !(distance === 2 && isLinked(reading, draft))) return null
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
  // "raised its rate by 50 points": what else "raised" may mean takes no "by".
  if (isOneOf(reading, draft.from - 1, reading.lexicon.pack.change.links) && !has(reading, draft.from - 1, role.to))
    return true
  if (draft.kind === 'percent') return distance <= MOST_BEFORE_SHARE
  return distance === 1 ? draft.kind === 'measure' : beside
}

/** "by", "to" right before the figure. */
function isLinked(reading: Reading, { from }: Draft): boolean {
  return (
    has(reading, from - 1, role.to) ||
    has(reading, from, role.to) ||
    isOneOf(reading, from - 1, reading.lexicon.pack.change.links)
  )
}

/** "412 dollars, up from 355": what the words before a figure say of the one before it; null where they say nothing. */
export function readChangeOfLast(reading: Reading, { from, kind }: Draft, last: Figure | undefined): Figure['change'] {
  if (last === undefined || last.kind !== kind || last.change !== null) return null
  const aside = reading.tokens[from - 3]?.kind === 'mark' && (reading.tokens[from - 3]?.start ?? 0) >= last.end
  return aside && isOneOf(reading, from - 1, reading.lexicon.pack.change.bases) ? changeAt(reading, from - 2) : null
}

function isOneOf({ words }: Reading, at: number, forms: readonly string[]): boolean {
  const word = words[at]
  return word !== undefined && (forms.includes(word.form) || forms.includes(word.stem))
}

function behind(reading: Reading, end: number): Figure['change'] {
  for (let at = end; at < end + MOST_BEHIND; at += 1) {
    if (reading.tokens[at]?.kind !== 'word') break
    const change = changeAt(reading, at)
    if (change !== null) return change
  }
  return comparedAt(reading, end)
}

/** "46 million more than a year earlier", "deux de moins". */
function comparedAt(reading: Reading, at: number): Figure['change'] {
  const { more, less, than } = reading.lexicon.pack.change
  if (!isOneOf(reading, at + 1, than) || reading.words[at + 2]?.digits !== undefined) return null
  if (isOneOf(reading, at, more)) return 'increase'
  return isOneOf(reading, at, less) ? 'decrease' : null
}

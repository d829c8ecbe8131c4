/** Extends a number to a range or a score: "20-30", "from 5 to 7", "between 20 and 30 million", "2-1". */
import type { Unit } from './figure-words.ts'
import type { NumberRead } from './read-number.ts'
import { exact, readNumber } from './read-number.ts'
import type { UnitRead } from './read-unit.ts'
import { adjoins, DASHES, has, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

export type RangeRead = {
  readonly from: number
  readonly end: number
  readonly value: number
  readonly max: number
  readonly how: 'between' | 'to' | 'or' | 'dash'
  readonly digits: boolean
  /** The unit said with the first number, if any. */
  readonly unit: Unit | null
}

/** The range that `first` opens; null where it stands alone. `inner` is the unit behind the first number, `start` where its sign is. */
export function readRange(
  reading: Reading,
  first: NumberRead,
  inner: UnitRead | null,
  start = first.from,
): RangeRead | null {
  if (first.indefinite) return null
  return readBetween(reading, first, inner, start) ?? readSpan(reading, first, inner)
}

function readBetween(reading: Reading, first: NumberRead, inner: UnitRead | null, from: number): RangeRead | null {
  if (
    !has(reading, from - 1, role.between) &&
    !(has(reading, from - 1, role.article) && has(reading, from - 2, role.between))
  )
    return null
  const short = first.digits && first.end === first.from + 1 ? first : readNumber(reading, first.from, false)
  if (short === null) return null
  const at = inner && short.end === first.end ? inner.end : short.end
  const and = has(reading, at, role.and) || has(reading, at, role.to)
  const second = and ? readSecond(reading, at + 1) : reading.words[at]?.and ? readSecond(reading, at) : null
  return second ? join(short, second, 'between', inner) : null
}

function readSpan(reading: Reading, first: NumberRead, inner: UnitRead | null): RangeRead | null {
  const at = inner ? inner.end : first.end
  const suspended = isMark(reading, at, DASHES) && adjoins(reading, at) && has(reading, at + 1, role.to)
  if (suspended) return joinSecond(reading, first, at + 2, inner)
  const dash =
    isMark(reading, at, DASHES) || (isMark(reading, at, '&') && adjoins(reading, at)) || has(reading, at, role.versus)
  const how = dash ? 'dash' : has(reading, at, role.to) ? 'to' : has(reading, at, role.or) ? 'or' : null
  if (how === null) return null
  if (dash && !has(reading, at, role.versus) && adjoins(reading, at) !== adjoins(reading, at + 1)) return null
  const second = readSecond(reading, at + 1)
  if (second === null) return null
  if (how === 'or' && second.value <= first.value) return null
  return join(first, second, how, inner)
}

/** "18- to 29-year-olds". */
function joinSecond(reading: Reading, first: NumberRead, at: number, inner: UnitRead | null): RangeRead | null {
  const second = readSecond(reading, at)
  return second ? join(first, second, 'to', inner) : null
}

/** The second number, which may repeat a currency sign. */
function readSecond(reading: Reading, at: number): NumberRead | null {
  const from = reading.tokens[at]?.kind === 'mark' && reading.tokens[at + 1]?.kind === 'number' ? at + 1 : at
  if (from !== at && isMark(reading, at, DASHES)) return null
  return readNumber(reading, from) ?? (has(reading, from, role.article) ? readNumber(reading, from + 1) : null)
}

function join(first: NumberRead, second: NumberRead, how: RangeRead['how'], inner: UnitRead | null): RangeRead | null {
  if (second.indefinite) return null
  const shares = first.scale === 1 && second.scale > 1 && !first.fraction && first.value < 1000
  const value = shares ? exact(first.value * second.scale) : first.value
  const { from } = first
  return {
    from,
    end: second.end,
    value,
    max: second.value,
    how,
    digits: first.digits && second.digits,
    unit: inner?.unit ?? null,
  }
}

/** "rose from 9 to 10", "went from 9 to 10" name two figures. */
export function isChange(reading: Reading, from: number, unit: Unit | null = null): boolean {
  if (!has(reading, from - 1, role.from)) return false
  const { moves } = reading.lexicon.pack.change
  for (let at = from - 2; at >= Math.max(0, from - 8); at -= 1) {
    if (at >= from - 4 && moves.includes(reading.words[at]?.form ?? '')) return true
    if (has(reading, at, role.increase) || has(reading, at, role.decrease)) return !isHeight(reading, at, unit)
  }
  return false
}

const LENGTHS: ReadonlySet<string | null> = new Set(['m', 'cm', 'mm', 'foot', 'inch', 'km'])

/** "أمواج بارتفاع ستة أمتار": before a length the word for a rise is the one for height. */
export function isHeight({ words, lexicon }: Reading, at: number, unit: Unit | null): boolean {
  const heights = lexicon.pack.change.heights ?? []
  return heights.includes(words[at]?.stem ?? '') && LENGTHS.has(unit?.unit ?? null)
}

/** Reads figures that hold no number: the dual ("هجومين"), "one" behind its noun, "twice", "nearly a year", "أقل من عام". */
import { matchBehind } from './comparators.ts'
import { addDurations, addHalf } from './compound-durations.ts'
import { type Draft, draftOf, type Memory } from './figure-draft.ts'
import type { Unit } from './figure-words.ts'
import { OPENS } from './lexicon.ts'
import { matchTrie } from './phrase-trie.ts'
import { readNumber } from './read-number.ts'
import { matchUnit } from './read-unit.ts'
import { has, hasPrefix, isHyphen, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

/** "twice", "doubled", "مرتين", "ضعف". */
export function readLone(reading: Reading, memory: Memory, at: number): Draft | null {
  const { words, lexicon } = reading
  if (((words[at]?.opens ?? 0) & OPENS.lone) === 0) return null
  const found = matchTrie(lexicon.lone, words, at)
  if (found === undefined) return null
  if (found.value.kind === 'multiplier') {
    const told = readTold(reading, found.end)
    if (told) return told
  }
  if (found.value.governed && (memory.comparator?.end !== at || isHyphen(reading, found.end))) return null
  const kind = found.value.kind === 'multiplier' ? 'multiplier' : 'count'
  return draftOf(at, found.end, found.value.value, { unit: 'time', kind })
}

const MOST_TO_TIMES = 6

/** "doubled" that is told how often: "تضاعفت الميزانية أربع مرات" is a multiplier of four. */
function readTold(reading: Reading, from: number): Draft | null {
  const { lexicon, words, tokens } = reading
  if (lexicon.pack.grammar.adjectivesFirst) return null
  for (let at = from; at < from + MOST_TO_TIMES && tokens[at]?.kind !== 'mark'; at += 1) {
    if (words[at]?.digits === undefined && words[at]?.number === undefined) continue
    const number = readNumber(reading, at)
    if (number === null) continue
    const times = matchTrie(lexicon.times, words, number.end) ?? matchUnit(reading, number.end)
    const counts = times !== undefined && (times.value === true || times.value.unit.unit === 'time')
    return counts ? draftOf(at, times.end, number.value, { unit: 'time', kind: 'multiplier' }) : null
  }
  return null
}

/** Behind a comparator a single duration is one: "at least a week", "نحو عام". */
export function readImpliedOne(reading: Reading, at: number): Draft | null {
  const { words, lexicon } = reading
  const article = has(reading, at, role.article)
  if (article !== lexicon.pack.grammar.adjectivesFirst) return null
  if (lexicon.pack.grammar.articleIsOne && words[at]?.number === undefined) return null
  const from = article ? at + 1 : at
  const found = matchUnit(reading, from)
  if (found === undefined || found.value.number !== 'one' || words[from]?.definite || words[from]?.and) return null
  const { unit } = found.value
  if (
    unit.kind !== 'duration' ||
    has(reading, found.end, role.weekday) ||
    has(reading, found.end, role.month) ||
    words[found.end]?.digits !== undefined
  )
    return null
  if (has(reading, found.end, role.one) || hasPrefix(reading, found.end, 'definite')) return null
  return addDurations(reading, addHalf(reading, draftOf(from, found.end, 1, unit)))
}

/** "هجومين", "شرطي واحد", "دقيقة و48 ثانية". */
export function readNounNumber(reading: Reading, at: number): Draft | null {
  const { words, lexicon } = reading
  const found = matchUnit(reading, at)
  if (found === undefined || found.value.attached) return null
  const { number, unit, pair } = found.value
  if (number === 'two') {
    if (!readDual(reading, at, found.end, pair)) return null
    const two = draftOf(at, found.end, 2, told(reading, found.end, unit))
    return upFromTwo(reading, two) ?? addDurations(reading, addHalf(reading, two))
  }
  if (number === 'any' && unit.kind === 'score') return draftOf(at, found.end, 1, unit)
  if (number !== 'one' || words[at]?.definite) return null
  const twoToo = has(reading, found.end, role.or) ? matchUnit(reading, found.end + 1) : undefined
  if (twoToo?.value.number === 'two' && twoToo.value.unit.unit === unit.unit)
    return rangeOf(draftOf(at, twoToo.end, 1, unit), 2)
  if (
    !reading.lexicon.pack.grammar.adjectivesFirst &&
    has(reading, found.end, role.one) &&
    words[found.end]?.prefix === 0 &&
    !words[found.end]?.definite
  )
    return addHalf(reading, draftOf(at, found.end + 1, 1, unit))
  if (unit.kind !== 'duration' && !unit.human) return null
  if (!lexicon.pack.grammar.adjectivesFirst && isOneBehind(reading, found.end)) return draftOf(at, found.end, 1, unit)
  if (unit.kind !== 'duration') return null
  const one = draftOf(at, found.end, 1, unit)
  const before = one.value
  const more = addDurations(reading, addHalf(reading, one))
  return more.value === before && more.unit === unit.unit ? null : more
}

/** "يومين أو ثلاثة", "شهرين إلى ثلاثة أشهر": a range that a dual opens. */
function upFromTwo(reading: Reading, two: Draft): Draft | null {
  if (!has(reading, two.end, role.or | role.to)) return null
  const number = readNumber(reading, two.end + 1)
  if (number === null || number.indefinite || number.value <= 2 || number.value > 10) return null
  const noun = matchUnit(reading, number.end)
  const same = noun?.value.unit.unit === two.unit
  if (!same && reading.tokens[number.end]?.kind === 'word' && !has(reading, number.end, role.stop)) return null
  return rangeOf({ ...two, end: same && noun ? noun.end : number.end }, number.value)
}

const rangeOf = (draft: Draft, max: number): Draft => ({ ...draft, max, comparator: 'range' })

/** "بهدفين دون رد": two goals that are told as a result. */
function told(reading: Reading, end: number, unit: Unit): Unit {
  const score = unit.unit === 'goal' && matchTrie(reading.lexicon.scores, reading.words, end) !== undefined
  return score ? { ...unit, kind: 'score' } : unit
}

/** "شخص على الأقل", "شخص آخر على الأقل": a noun alone is one where a comparator stands behind it. */
function isOneBehind(reading: Reading, end: number): boolean {
  return matchBehind(reading, has(reading, end, role.others) ? end + 1 : end) !== undefined
}

/** Whether a dual counts: not where it only labels two names, or two years or months. */
function readDual(reading: Reading, at: number, end: number, pair: boolean): boolean {
  const { words, tokens } = reading
  if (words[end]?.digits !== undefined || has(reading, end, role.month)) return false
  if (matchUnit(reading, at - 1)?.value.number === 'two') return false
  if (has(reading, at - 1, role.weekday) || has(reading, at - 1, role.total)) return false
  if (pair) {
    if (tokens[end]?.kind !== 'word') return false
    const owner = words[end]
    const noun = owner?.definite || matchUnit(reading, end) !== undefined || hasPrefix(reading, end, 'definite')
    return noun && !has(reading, end, role.stop) && !labelsTwo(reading, end + 1)
  }
  if (words[at]?.definite && hasPrefix(reading, end, 'definite') && hasPrefix(reading, end + 1, 'and definite'))
    return false
  return !(isMark(reading, end, ':') && labelsTwo(reading, end + 1))
}

/** "موقعي فيسبوك وتويتر": the words behind are two names joined by "and". */
function labelsTwo(reading: Reading, at: number): boolean {
  const { tokens } = reading
  for (let next = at; next < at + 3; next += 1) {
    if (tokens[next]?.kind !== 'word') return false
    if (has(reading, next, role.and)) return true
    if (hasPrefix(reading, next, 'and')) return true
  }
  return false
}

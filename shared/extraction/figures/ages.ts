/** Tells an age from a duration or a count: "a 13-year-old", "aged 62", "Tanevski, 62,", "(12 عاما)", "عن عمر يناهز 66 عاما". */
import { matchBefore } from './comparators.ts'
import type { Draft } from './figure-draft.ts'
import { matchTrie } from './phrase-trie.ts'
import { matchUnit } from './read-unit.ts'
import { DASHES, has, isCapital, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

export const OLDEST = 130
const MOST_TO_PERSON = 3
/** Words of "more than". */
const LONGEST_LIMIT = 2

export function isAge(reading: Reading, from: number, end: number, draft: Draft, governed: boolean): boolean {
  const { words, lexicon } = reading
  if (draft.value > OLDEST || (draft.unit !== null && draft.kind !== 'duration')) return false
  const behind = isMark(reading, end, DASHES) ? end + 1 : end
  const age = matchTrie(lexicon.ages, words, behind)
  if (age) {
    draft.end = age.end
    return true
  }
  for (let at = from - 1; at >= Math.max(0, from - (governed ? 4 : 2)); at -= 1) {
    if (has(reading, at, role['age-before'])) return true
    if (reading.tokens[at]?.kind !== 'word') break
  }
  const year = draft.unit === 'year'
  if (governed && (year || draft.unit === null) && isAgeLimit(reading, from)) return true
  if (year && has(reading, from - 1, role['age-of']) && !endsComparator(reading, from)) return true
  if (year && isMark(reading, from - 1, '(') && isMark(reading, end, ')،,')) return true
  if (year && isMark(reading, from - 1, '،"”»') && isMark(reading, end, '،') && !isListed(reading, from)) return true
  if (year && (isApposed(reading, from, end) || isOfPerson(reading, from, end))) return true
  if (draft.unit !== null || draft.value < 1) return false
  if (isMark(reading, from - 1, '(') && isMark(reading, end, ')') && draft.value < 100) return named(reading, from - 2)
  return isMark(reading, from - 1, ',') && named(reading, from - 2) && endsApposition(reading, end)
}

/** "لا تقل عن عشرين عاماً": the word before the number belongs to "at least". */
function endsComparator(reading: Reading, from: number): boolean {
  for (let at = from - 2; at >= from - 1 - LONGEST_LIMIT; at -= 1)
    if (matchBefore(reading, at)?.end === from) return true
  return false
}

/** "people over 65", "les plus de 65 ans": the comparator stands right between the people and the number. */
export function isAgeLimit(reading: Reading, from: number): boolean {
  const { words, lexicon } = reading
  for (let at = from - 1; at >= from - LONGEST_LIMIT; at -= 1)
    if (matchBefore(reading, at)?.end === from) return matchTrie(lexicon.ageGroups, words, at - 1) !== undefined
  return false
}

/** "عامان، 3 أعوام،": what stands before the comma is no name. */
function isListed({ words, tokens }: Reading, from: number): boolean {
  return tokens[from - 2]?.kind !== 'word' || words[from - 2]?.known === true
}

function named(reading: Reading, at: number): boolean {
  if (!reading.lexicon.pack.grammar.capitals) return false
  return isCapital(reading, at) || has(reading, at, role['age-before']) || reading.words[at]?.known === true
}

/** "Vidal, 52 ans,", "le suspect, 52 ans," and "la cantante, de 52 años,". */
function isApposed(reading: Reading, from: number, end: number): boolean {
  const of = has(reading, from - 1, role.of)
  const comma = of ? from - 2 : from - 1
  const person = isCapital(reading, comma - 1) || matchUnit(reading, comma - 1)?.value.unit.human === true
  if (!isMark(reading, comma, ',')) return false
  return of ? !has(reading, end, role.of) : person && endsApposition(reading, end)
}

/** "une mère de 35 ans", "los jóvenes de 18 años", but "las víctimas de 30 años de guerra". */
function isOfPerson(reading: Reading, from: number, end: number): boolean {
  if (!reading.lexicon.pack.grammar.ofNouns || !has(reading, from - 1, role.of)) return false
  for (let at = from - 2; at >= Math.max(0, from - 2 - MOST_TO_PERSON); at -= 1) {
    if (reading.tokens[at]?.kind !== 'word' || has(reading, at, role.stop)) return false
    const noun = matchUnit(reading, at)?.value
    if (noun?.unit.human === true) return noun.number !== 'many' || !has(reading, end, role.of)
  }
  return false
}

function endsApposition(reading: Reading, at: number): boolean {
  return reading.tokens[at] === undefined || isMark(reading, at, ',.;)')
}

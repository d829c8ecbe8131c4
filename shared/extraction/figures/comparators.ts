/** Finds the comparator of a figure: before it ("more than"), as a verb ("exceeded"), or behind it ("or more"). */
import type { Comparator } from '../../domain/statement.ts'
import { OPENS } from './lexicon.ts'
import { matchTrie } from './phrase-trie.ts'
import { has, type Reading } from './reading.ts'
import { role } from './roles.ts'

export type Found = {
  readonly comparator: Comparator
  readonly from: number
  readonly end: number
  readonly verb: boolean
}

const MOST_BETWEEN = 4
const NEGATED: Partial<Record<Comparator, Comparator>> = { '>': '<=', '<': '>=' }

/** The comparator phrase that starts at a word. */
export function matchBefore(reading: Reading, at: number): Found | undefined {
  const { words, lexicon } = reading
  const opens = words[at]?.opens ?? 0
  if ((opens & (OPENS.before | OPENS.verb)) === 0) return undefined
  const phrase = opens & OPENS.before ? matchTrie(lexicon.before, words, at) : undefined
  const verb = opens & OPENS.verb ? matchTrie(lexicon.verbs, words, at) : undefined
  const found = phrase && (verb === undefined || phrase.end >= verb.end) ? phrase : verb
  if (found === undefined) return undefined
  const comparator = isNegated(reading, at) ? (NEGATED[found.value] ?? found.value) : found.value
  // "لتجاوز الأزمة" is a noun behind a preposition: it compares only what stands right behind it.
  const governs = words[at]?.prefix === 0 || words[at]?.and === true
  return { comparator, from: at, end: found.end, verb: verb?.end === found.end && governs }
}

function isNegated(reading: Reading, at: number): boolean {
  return has(reading, at - 1, role.negator) || has(reading, at - 2, role.negator)
}

/** Whether a comparator found earlier still governs a number at `from`. */
export function reaches(reading: Reading, found: Found | undefined, from: number): found is Found {
  if (found === undefined || found.end > from) return false
  if (found.end === from) return true
  if (has(reading, from - 1, role.article) && found.end === from - 1) return true
  if (!found.verb || from - found.end > MOST_BETWEEN) return false
  for (let at = found.end; at < from; at += 1)
    if (reading.tokens[at]?.kind !== 'word' || (has(reading, at, role.to) && at + 1 < from)) return false
  return true
}

/** "in Rome over two days": the word names the stretch of time and compares nothing. */
export function isStretch({ words, lexicon }: Reading, { from, end }: Found): boolean {
  if (matchTrie(lexicon.spans, words, from)?.end !== end) return false
  return matchTrie(lexicon.spansAfter, words, from - 1)?.end !== from
}

/** The comparator behind a number or its unit. */
export function matchBehind(reading: Reading, at: number): { value: Comparator; end: number } | undefined {
  const found = matchTrie(reading.lexicon.behind, reading.words, at)
  return found && leadsOn(reading, found.end) ? undefined : found
}

/** "and more than 4,500": the words stand before a number of their own. */
function leadsOn(reading: Reading, at: number): boolean {
  if (has(reading, at, role.to)) return true
  if (!has(reading, at, role.of)) return false
  const next = reading.words[at + 1]
  return next !== undefined && (next.digits !== undefined || next.number !== undefined)
}

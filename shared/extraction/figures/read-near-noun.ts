/** Finds the noun right behind a number, "of" and a few listed adjectives passed over: "un million de nouveaux cas", "dos de los tres". */
import { matchUnit, type UnitRead } from './read-unit.ts'
import { has, isCapital, type Reading } from './reading.ts'
import { role } from './roles.ts'

const MOST_ADJECTIVES = 3
/** From here on a number takes "of" before its noun ("deux millions de …"), so that an unknown word there is the noun too. */
const TAKES_OF = 1000

export function readNearNoun(reading: Reading, at: number, value: number): UnitRead | null {
  const { words, tokens, lexicon } = reading
  const of = has(reading, at, role.of)
  let from = of ? at + 1 : at
  if (of && has(reading, from, role.article)) from += 1
  const first = matchUnit(reading, from)
  if (first && !first.value.attached && fits(first.value.number, first.value.unit.kind, value))
    return { unit: first.value.unit, from: at, end: first.end, known: true }
  const bare = from
  while (from < bare + MOST_ADJECTIVES && has(reading, from, role.adjective)) from += 1
  const found = from > bare ? matchUnit(reading, from) : undefined
  if (found && !found.value.attached && fits(found.value.number, found.value.unit.kind, value))
    return { unit: found.value.unit, from: at, end: found.end, known: true }
  const word = words[from]
  if (word === undefined || word.known || tokens[from]?.kind !== 'word' || isCapital(reading, from)) return null
  if (of && value < TAKES_OF) return null
  const lemma = lexicon.pack.lemmatise(word.form)
  return lemma?.many || (lemma && value === 1)
    ? { unit: { unit: lemma.unit, kind: 'count' }, from: at, end: from + 1, known: false }
    : null
}

const fits = (number: string, kind: string, value: number): boolean =>
  number !== 'one' || Math.abs(value) < 2 || kind !== 'count'

/** Finds what a number counts or measures in the words behind it, in the word order of the language. */
import type { Unit } from './figure-words.ts'
import { OPENS, type UnitWord } from './lexicon.ts'
import { matchTrie } from './phrase-trie.ts'
import { readNearNoun } from './read-near-noun.ts'
import { adjoins, DASHES, has, isCapital, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

export type UnitRead = { readonly unit: Unit; readonly from: number; readonly end: number; readonly known: boolean }

const MOST_ADJECTIVES = 5

/** The unit phrase that starts at a word, if the pack knows one. */
export function matchUnit(reading: Reading, at: number): { value: UnitWord; end: number } | undefined {
  const word = reading.words[at]
  if (word === undefined || (word.opens & OPENS.unit) === 0) return undefined
  return matchTrie(reading.lexicon.units, reading.words, at)
}

const isOne = (value: number): boolean => Math.abs(value) <= 1

/** The unit behind a number that ends at `at`; null where none is said. */
export function readUnit(reading: Reading, at: number, value: number): UnitRead | null {
  return readAttached(reading, at) ?? readHyphenated(reading, at) ?? readSpoken(reading, at, value)
}

function readSpoken(reading: Reading, at: number, value: number): UnitRead | null {
  const { ofNouns, adjectivesFirst } = reading.lexicon.pack.grammar
  if (ofNouns) return readNearNoun(reading, at, value)
  return adjectivesFirst ? scanNoun(reading, at, value) : readNoun(reading, at, value)
}

/** "5km", "20%": no space between. */
function readAttached(reading: Reading, at: number): UnitRead | null {
  if (!adjoins(reading, at)) return null
  const found = matchUnit(reading, at)
  if (found === undefined || found.value.number === 'two') return null
  return { unit: found.value.unit, from: at, end: found.end, known: true }
}

/** "10-year", "25,000-strong". */
function readHyphenated(reading: Reading, at: number): UnitRead | null {
  if (!isMark(reading, at, DASHES) || !adjoins(reading, at) || !adjoins(reading, at + 1)) return null
  const found = matchUnit(reading, at + 1)
  if (found) return { unit: found.value.unit, from: at, end: found.end, known: true }
  const word = reading.words[at + 1]
  if (word === undefined || word.known || reading.tokens[at + 1]?.kind !== 'word') return null
  const lemma = reading.lexicon.pack.lemmatise(word.form)
  return lemma ? { unit: { unit: lemma.unit, kind: 'count' }, from: at, end: at + 2, known: false } : null
}

/** The noun stands directly behind the number, or behind "of": "ثلاثة من المرشحين". */
function readNoun(reading: Reading, at: number, value: number): UnitRead | null {
  const of = has(reading, at, role.of)
  const from = of ? at + 1 : at
  const found = matchUnit(reading, from)
  const word = reading.words[from]
  if (word === undefined || reading.tokens[from]?.kind !== 'word') {
    return found ? { unit: found.value.unit, from, end: found.end, known: true } : null
  }
  if (of && !word.definite && !found) return null
  if (found && !found.value.attached) {
    if (!of && (word.and || found.value.number === 'two' || (word.prefix > 0 && !word.definite))) return null
    if (!of && word.definite && word.prefix > 0 && reading.tokens[at - 1]?.kind === 'number') return null
    return { unit: found.value.unit, from, end: found.end, known: true }
  }
  if (word.known) return null
  const lemma = reading.lexicon.pack.lemmatise(word.form)
  if (lemma === null || (!lemma.many && value < 11 && !isOne(value))) return null
  return { unit: { unit: lemma.unit, kind: 'count' }, from, end: from + 1, known: false }
}

/** The noun may stand behind adjectives: "three American officials", "12 singles matches". */
function scanNoun(reading: Reading, at: number, value: number): UnitRead | null {
  const { words, tokens, lexicon } = reading
  const direct = matchUnit(reading, at)
  if (direct && !direct.value.attached && accepts(direct.value, value)) {
    const longer = direct.value.unit.kind === 'count' ? headBehind(reading, direct.end) : undefined
    return longer ?? { unit: direct.value.unit, from: at, end: direct.end, known: true }
  }
  let next = at
  for (let steps = 0; steps < MOST_ADJECTIVES; steps += 1) {
    if (isMark(reading, next, DASHES) && adjoins(reading, next) && adjoins(reading, next + 1)) next += 1
    if (isInitialStop(reading, next)) next += 1
    const word = words[next]
    if (word === undefined || tokens[next]?.kind !== 'word' || has(reading, next, role.stop)) break
    const possessive = word.form.startsWith("'")
    const found = matchUnit(reading, next)
    if (found && !found.value.attached && !possessive) {
      if (accepts(found.value, value)) {
        const longer = headBehind(reading, found.end)
        return longer ?? { unit: found.value.unit, from: at, end: found.end, known: true }
      }
      next = found.end
      continue
    }
    if (!word.known && !possessive) {
      const lemma = lexicon.pack.lemmatise(word.form)
      if (lemma?.many && !(isCapital(reading, next) && steps === 0 && isCapital(reading, next + 1))) {
        const better = headBehind(reading, next + 1)
        return better ?? { unit: { unit: lemma.unit, kind: 'count' }, from: at, end: next + 1, known: false }
      }
    }
    next += 1
  }
  return null
}

/** "three U.S. senators": the stops of an abbreviation in capitals. */
function isInitialStop(reading: Reading, at: number): boolean {
  return isMark(reading, at, '.') && isCapital(reading, at - 1) && reading.tokens[at - 1]?.text.length === 1
}

/** "women protesters": a second plural directly behind is the head. */
function headBehind(reading: Reading, at: number): UnitRead | undefined {
  const found = matchUnit(reading, at)
  if (found === undefined || found.value.attached || found.value.number !== 'many') return undefined
  if (found.value.unit.kind !== 'count' || has(reading, at, role.stop)) return undefined
  return { unit: found.value.unit, from: at, end: found.end, known: true }
}

function accepts({ number, unit }: UnitWord, value: number): boolean {
  return number !== 'one' || isOne(value) || unit.kind !== 'count'
}

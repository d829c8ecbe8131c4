/** Finds what a number counts or measures in the words behind it, in the word order of the language. */
import type { Unit } from './figure-words.ts'
import { OPENS, type UnitWord } from './lexicon.ts'
import { matchTrie } from './phrase-trie.ts'
import { readNearNoun } from './read-near-noun.ts'
import { adjoins, DASHES, has, isCapital, isHyphen, isMark, type Reading } from './reading.ts'
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
  const { written } = found.value
  if (written !== undefined && reading.tokens[at]?.text !== written) return null
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
  if (
    direct &&
    !direct.value.attached &&
    accepts(direct.value, value) &&
    !isHyphen(reading, direct.end) &&
    !isVerb(reading, at, value)
  ) {
    const longer = direct.value.unit.kind === 'count' ? headBehind(reading, direct.end, value) : undefined
    return longer ?? { unit: direct.value.unit, from: at, end: direct.end, known: true }
  }
  if (direct && isSymbol(reading, at, direct.value))
    return { unit: direct.value.unit, from: at, end: direct.end, known: true }
  let next = at
  let last = -1
  let commas = 0
  for (let steps = 0; steps < MOST_ADJECTIVES; steps += 1) {
    next = skipJoint(reading, next)
    if (steps > 0 && commas === 0 && isBetweenAdjectives(reading, next)) {
      commas += 1
      next += 1
    }
    const word = words[next]
    if (word === undefined || tokens[next]?.kind !== 'word') break
    if (has(reading, next, role.stop) && !isPart(reading, next)) break
    const possessive = word.form.startsWith("'")
    const found = matchUnit(reading, next)
    if (found && !found.value.attached && !possessive) {
      if (accepts(found.value, value) && !isHyphen(reading, found.end)) {
        const longer = headBehind(reading, found.end, value)
        return longer ?? { unit: found.value.unit, from: at, end: found.end, known: true }
      }
      last = -1
      next = found.end
      continue
    }
    if (!word.known && !possessive) {
      const lemma = lexicon.pack.lemmatise(word.form)
      if (lemma?.many && !(isCapital(reading, next) && steps === 0 && isCapital(reading, next + 1))) {
        const better = headBehind(reading, next + 1, value)
        return better ?? { unit: { unit: lemma.unit, kind: 'count' }, from: at, end: next + 1, known: false }
      }
      last = lemma && !isCapital(reading, next) ? next : -1
    }
    next += 1
  }
  const lone = value === 1 && last >= 0 ? lexicon.pack.lemmatise(words[last]?.form ?? '') : null
  return lone ? { unit: { unit: lone.unit, kind: 'count' }, from: at, end: last + 1, known: false } : null
}

/** "a team of 12 won 3-2": a small number of money whose name is a word of sport too. */
function isVerb(reading: Reading, at: number, value: number): boolean {
  return value < 1000 && has(reading, at, role.sport) && matchUnit(reading, at)?.value.unit.kind === 'money'
}

/** "20 m", "38 C": a unit of one letter behind digits, as it is written. */
function isSymbol({ tokens }: Reading, at: number, { written }: UnitWord): boolean {
  return written !== undefined && tokens[at]?.text === written && tokens[at - 1]?.kind === 'number'
}

/** The hyphen inside an adjective, the stops of "U.S.", an opening quote: what may stand between a number and its noun. */
function skipJoint(reading: Reading, at: number): number {
  if (isHyphen(reading, at)) return at + 1
  if (isMark(reading, at, '.') && isInitial(reading, at - 1)) return at + 1
  const opens = isMark(reading, at, `"'‘“«`) && adjoins(reading, at + 1) && !adjoins(reading, at)
  return opens ? at + 1 : at
}

/** "100 million additional, rapid tests": a comma between two adjectives. */
function isBetweenAdjectives(reading: Reading, at: number): boolean {
  if (!isMark(reading, at, ',') || reading.tokens[at + 1]?.kind !== 'word') return false
  const before = reading.words[at - 1]?.known === false || isHyphen(reading, at - 2)
  return before && reading.words[at + 1]?.known === false && !isCapital(reading, at + 1)
}

/** A small word that is part of a hyphenated adjective ("at-home") or of an abbreviation ("U.S."). */
function isPart(reading: Reading, at: number): boolean {
  return isHyphen(reading, at + 1) || isHyphen(reading, at - 1) || isInitial(reading, at)
}

function isInitial(reading: Reading, at: number): boolean {
  return isCapital(reading, at) && reading.tokens[at]?.text.length === 1 && isMark(reading, at + 1, '.')
}

/** "women protesters", "one army officer": a second noun of the same number directly behind is the head. */
function headBehind(reading: Reading, at: number, value: number): UnitRead | undefined {
  const found = matchUnit(reading, at)
  if (found === undefined || found.value.attached) return undefined
  if (found.value.number !== 'many' && !(isOne(value) && found.value.number === 'one')) return undefined
  if (found.value.unit.kind !== 'count' || has(reading, at, role.stop)) return undefined
  return { unit: found.value.unit, from: at, end: found.end, known: true }
}

function accepts({ number, unit }: UnitWord, value: number): boolean {
  return number !== 'one' || isOne(value) || unit.kind !== 'count'
}

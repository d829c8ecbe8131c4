/** Makes a figure of a number: its unit behind, before or understood, as one value, a range, a score or an age. */
import { isAge, isAgeLimit, OLDEST } from './ages.ts'
import { matchBehind, reaches } from './comparators.ts'
import { addDurations, addHalf } from './compound-durations.ts'
import { type Draft, draftOf, type Memory } from './figure-draft.ts'
import type { Unit } from './figure-words.ts'
import { isLoneYear, isMonth } from './not-a-figure.ts'
import { matchTrie } from './phrase-trie.ts'
import { millionsOf } from './read-money.ts'
import { exact, type NumberRead } from './read-number.ts'
import { isChange, type RangeRead, readRange } from './read-range.ts'
import { withRate } from './read-rate.ts'
import { matchUnit, readUnit, type UnitRead } from './read-unit.ts'
import { adjoins, DASHES, has, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'
import { unitOfList } from './shared-unit.ts'
import { isVictim, nounBefore, understoodUnit } from './understood-unit.ts'

const GOAL: Unit = { unit: 'goal', kind: 'score' }
const HOLE: Unit = { unit: 'hole', kind: 'score' }
const VOTE: Unit = { unit: 'vote', kind: 'score' }
const MOST_SCORED = 200
const RACES = new Set([50, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000])

export function readPlainNumber(reading: Reading, memory: Memory, read: NumberRead): Draft | null {
  const { words, lexicon } = reading
  const number = withMillion(reading, read)
  if (number.value === 0 && words[number.from]?.definite) return null
  const single = number.value === 1 && !number.digits && number.end === number.from + 1
  if (single && !has(reading, number.end, role.or)) return readOne(reading, memory, number)
  const times = matchTrie(lexicon.times, words, skipHyphen(reading, number.end))
  if (times) return draftOf(number.from, times.end, number.value, { unit: 'time', kind: 'multiplier' })
  const cold = matchTrie(lexicon.belowZero, words, number.end)
  if (cold) return draftOf(number.from, cold.end, -number.value, { unit: '°C', kind: 'measure' })
  if (number.value <= OLDEST && isAgeLimit(reading, number.from) && matchUnit(reading, number.end) === undefined) {
    const age = draftOf(number.from, number.end, number.value, { unit: 'year', kind: 'age' })
    return age
  }
  const named = number.digits ? undefined : nounBefore(reading, number)
  if (named) return draftOf(number.from, number.end, number.value, named)
  const of = number.indefinite && has(reading, number.end, role.of) ? number.end + 1 : undefined
  const unit = readUnit(reading, of ?? skipBehind(reading, number.end), number.value) ?? unitOfList(reading, number.end)
  if (unit && isRace(reading, memory, number, unit.unit)) return null
  const range = readRange(reading, number, unit)
  const inner = matchBehind(reading, number.end)
  const draft = (range && readPair(reading, memory, range)) ?? readOneValue(reading, memory, number, unit)
  if (draft === null) return null
  if (number.about && draft.comparator === '=') draft.comparator = '~'
  if (inner && inner.end < draft.end && draft.comparator === '=') draft.comparator = inner.value
  if (draft.kind === 'count' && isMark(reading, number.from - 1, DASHES) && number.digits) return null
  if (isBelowZero(reading, draft)) {
    draft.value = -draft.value
    draft.from -= 1
  }
  return withRate(reading, draft)
}

/** "minus 20 degrees", "-0.4%". */
function isBelowZero(reading: Reading, { from, kind }: Draft): boolean {
  if (kind !== 'measure' && kind !== 'percent') return false
  const sign = isMark(reading, from - 1, '-−–') && adjoins(reading, from) && !adjoins(reading, from - 1)
  return sign || matchTrie(reading.lexicon.belowZero, reading.words, from - 1)?.end === from
}

/** "10M followers", "3.5m times": a letter for millions and not a metre. */
function withMillion(reading: Reading, number: NumberRead): NumberRead {
  const { moneyMillion } = reading.lexicon.pack.grammar
  const letter = reading.tokens[number.end]
  if (!number.digits || letter?.form !== moneyMillion || !adjoins(reading, number.end)) return number
  if (letter.text === moneyMillion && !isCounting(reading, number.end + 1)) return number
  return millionsOf(number)
}

/** A noun in the plural, and no adjective of size ("20m tall"). */
function isCounting(reading: Reading, at: number): boolean {
  if (!reading.lexicon.pack.grammar.adjectivesFirst || matchTrie(reading.lexicon.dimensions, reading.words, at))
    return false
  const unit = readUnit(reading, at, 2)
  return unit !== null && !adjoins(reading, at) && unit.unit.kind !== 'duration'
}

/** "the 200 metres" of a sport: the name of a race. */
function isRace(reading: Reading, memory: Memory, { value, digits }: NumberRead, { unit }: Unit): boolean {
  return digits && unit === 'm' && RACES.has(value) && memory.comparator === undefined && isSport(reading, memory)
}

const skipHyphen = (reading: Reading, at: number): number =>
  isMark(reading, at, DASHES) && adjoins(reading, at) ? at + 1 : at

/** "10 على الأقل من المتواجدين": the unit may stand behind the comparator. */
function skipBehind(reading: Reading, at: number): number {
  return has(reading, at, role.adverb) ? at + 1 : (matchBehind(reading, at)?.end ?? at)
}

/** "one soldier was killed" counts, "one of them", "one day" and "one woman told us" do not. */
function readOne(reading: Reading, memory: Memory, { from, end }: NumberRead): Draft | null {
  const { lexicon, tokens } = reading
  if (!lexicon.pack.grammar.adjectivesFirst) return null
  const unit = readUnit(reading, end, 1)
  if (unit === null) return null
  const cued =
    reaches(reading, memory.comparator, from) ||
    has(reading, from - 1, role.only) ||
    isListed(reading, memory, from, unit.end)
  if (!unit.known && !reaches(reading, memory.comparator, from)) return null
  const hyphenated = tokens[end]?.kind !== 'word'
  if (hyphenated && unit.unit.kind !== 'duration') return null
  const struck =
    (isVictim(reading, end) && has(reading, unit.end, role.and)) ||
    isVictim(reading, unit.end) ||
    has(reading, from - 1, role['victim-before'])
  const victim = unit.unit.human === true && struck
  if (unit.unit.kind === 'count' && !victim && !cued) return null
  if (has(reading, from - 1, role.article) && !hyphenated) return null
  const shown = reaches(reading, memory.comparator, from) || has(reading, end, role.only) || victim
  if (lexicon.pack.grammar.articleIsOne && !shown) return null
  return addDurations(reading, draftOf(from, unit.end, 1, unit.unit))
}

/** "one goal and two assists", "two infants and one pilot": counted beside what is counted. */
function isListed(reading: Reading, { figures }: Memory, from: number, end: number): boolean {
  const joins = (at: number): boolean => has(reading, at, role.and) || isMark(reading, at, ',')
  const number = reading.words[end + 1]
  if (joins(end) && number?.number !== undefined && !number.number.plural) return true
  return joins(from - 1) && reading.tokens[from - 2]?.end === figures.at(-1)?.end
}

function readOneValue(reading: Reading, memory: Memory, number: NumberRead, unit: UnitRead | null): Draft | null {
  const { from, value } = number
  if (unit === null) return readBare(reading, memory, number)
  const draft = draftOf(from, unit.end, value, unit.unit)
  draft.indefinite = number.indefinite
  const governed = reaches(reading, memory.comparator, from)
  if (isAge(reading, from, unit.end, draft, governed)) {
    draft.kind = 'age'
    return draft
  }
  if (matchTrie(reading.lexicon.scores, reading.words, draft.end) && (draft.kind === 'score' || draft.unit === 'goal'))
    draft.kind = 'score'
  return addDurations(reading, addHalf(reading, draft))
}

function readBare(reading: Reading, memory: Memory, number: NumberRead): Draft | null {
  const { from, end, value, indefinite } = number
  const governed = reaches(reading, memory.comparator, from)
  const bare = draftOf(from, end, value, null)
  bare.indefinite = indefinite
  if (isAge(reading, from, end, bare, governed)) {
    bare.kind = 'age'
    bare.unit = 'year'
    return bare
  }
  if (isLoneYear(reading, number) && !reading.words[end]?.known) return null
  const grouped = isGrouped(reading, from)
  const last = grouped && memory.lastCount?.human ? { unit: memory.lastCount } : null
  const unit = understoodUnit(reading, memory, number, governed) ?? last
  const scaled = value >= 1000 && (!(number.digits && end === from + 1) || grouped)
  const rate = matchTrie(reading.lexicon.rates, reading.words, end)
  if (unit === null && !governed && isBareScale(reading, number)) return null
  if (unit === null && indefinite && value >= 1e6 && isSpending(reading, from)) bare.kind = 'money'
  if (unit === null && rate) bare.end = rate.end
  if (unit === null) return governed || indefinite || scaled || rate ? bare : null
  const draft = draftOf(from, end, value, unit.unit)
  draft.indefinite = indefinite
  return draft
}

/** "ألف شكر": a thousand of nothing that is counted. */
function isBareScale({ words, lexicon }: Reading, { from, end, digits, indefinite }: NumberRead): boolean {
  return (
    lexicon.pack.grammar.bareScales && end === from + 1 && !digits && !indefinite && words[from]?.number?.times === 1
  )
}

/** "12,500": digits in groups are no year and no name. */
function isGrouped({ tokens }: Reading, at: number): boolean {
  return /\p{Nd}[,.٬]\p{Nd}{3}/u.test(tokens[at]?.text ?? '')
}

const MOST_TO_VERB = 6

/** "cost taxpayers millions". */
function isSpending({ words, lexicon }: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - MOST_TO_VERB); at -= 1)
    if (matchTrie(lexicon.spending, words, at)) return true
  return false
}

/** A range, a score, or null where the two numbers are figures of their own. */
function readPair(reading: Reading, memory: Memory, range: RangeRead): Draft | null {
  const unit = readUnit(reading, skipBehind(reading, range.end), range.max)
  if (isMonth(reading, range.end) || matchTrie(reading.lexicon.clocks, reading.words, range.end)) return null
  if (range.unit && unit && unit.unit.unit !== range.unit.unit) return null
  if (range.unit && !unit) return null
  const small = (range.digits || range.max === 0) && range.value < MOST_SCORED && range.max < MOST_SCORED
  const counted = unit !== null && unit.unit.kind !== 'score' && unit.unit.unit !== 'goal'
  const said = unit?.unit ?? range.unit ?? null
  const fallen = range.how === 'to' && range.max < range.value && !range.unit
  const told = range.how === 'dash' || (fallen && !has(reading, range.from - 1, role.from))
  if (told && small && (!counted || range.max <= range.value) && isScore(reading, memory, range)) {
    const draft = draftOf(
      range.from,
      range.end,
      range.value,
      unit?.unit.unit === 'point' ? unit.unit : scored(reading, range),
    )
    draft.kind = 'score'
    return draft
  }
  if (range.how === 'to' && isChange(reading, range.from, said))
    return said && range.unit === null ? draftOf(range.from, range.from + 1, range.value, said) : null
  const upward = range.max > range.value
  if (range.how !== 'between' && !upward) return null
  if (said === null && range.how !== 'between') {
    if (range.value >= 1000 && range.max <= 2100 && range.digits) return null
    if (range.how === 'dash' && !reaches(reading, memory.comparator, range.from)) return null
  }
  const low = Math.min(range.value, range.max)
  const draft = draftOf(range.from, unit?.end ?? range.end, low, said)
  draft.max = exact(Math.max(range.value, range.max) * (said?.factor ?? 1))
  draft.comparator = 'range'
  if (range.how === 'between' && has(reading, range.from - 1, role.between)) draft.from = range.from - 1
  if (isAge(reading, draft.from, draft.end, draft, true)) draft.kind = 'age'
  return draft
}

function isScore(reading: Reading, memory: Memory, { value, max }: RangeRead): boolean {
  return isSport(reading, memory) || (max <= value && value < 30)
}

function isSport(reading: Reading, memory: Memory): boolean {
  memory.sport ??= reading.words.some((_, at) => has(reading, at, role.sport))
  return memory.sport
}

/** "5&4" are the holes of a golf match; "13-2" may be votes. */
function scored(reading: Reading, { from }: RangeRead): Unit {
  if (isMark(reading, from + 1, '&')) return HOLE
  const { words, lexicon, traits } = reading
  traits.ballot ??= words.some((_, at) => matchTrie(lexicon.ballots, words, at) !== undefined)
  return traits.ballot ? VOTE : GOAL
}

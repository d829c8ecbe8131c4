/** Decides which numbers count nothing: dates, years, clock times, ordinals, ids, and numbers inside names. */
import { matchTrie } from './phrase-trie.ts'
import type { NumberRead } from './read-number.ts'
import { matchUnit } from './read-unit.ts'
import { adjoins, DASHES, has, isCapital, isHeadline, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

/** A word that names a month here ("may" and "march" do so only with a capital). */
export function isMonth(reading: Reading, at: number): boolean {
  return has(reading, at, role.month) && (!reading.lexicon.pack.grammar.capitalMonths || isCapital(reading, at))
}

function looksLikeYear({ tokens }: Reading, number: NumberRead): boolean {
  return (
    number.digits &&
    number.end === number.from + 1 &&
    number.value >= 1000 &&
    number.value <= 2100 &&
    tokens[number.from]?.text.length === 4
  )
}

/** Where a date, clock time, phone number or name that holds the number ends; 0 when the number is free of them. */
export function endOfNonFigure(reading: Reading, number: NumberRead): number {
  return (
    endOfListMark(reading, number) ||
    endOfGlued(reading, number) ||
    endOfDate(reading, number) ||
    endOfClock(reading, number) ||
    endOfName(reading, number)
  )
}

/** "1- …", "2. …", "(3) …" at the start, or behind a colon: the number of an item. */
function endOfListMark(reading: Reading, { from, end, digits }: NumberRead): number {
  const { tokens, lexicon } = reading
  const bracket = from === 1 && isMark(reading, 0, '(')
  if (!digits || !(from === 0 || bracket || isMark(reading, from - 1, ':؛|•'))) return 0
  const mark = isMark(reading, end, bracket ? ')' : `.)${DASHES}`) && adjoins(reading, end)
  const apart = !adjoins(reading, end + 1) || !lexicon.pack.grammar.capitals
  return mark && apart && tokens[end + 1]?.kind === 'word' ? end + 1 : 0
}

/** "21st", "SS19", "G7", "1990s", "9/11", "555-0142", "5+1": the digits are part of something longer. */
function endOfGlued(reading: Reading, { from, end, digits }: NumberRead): number {
  const { tokens, words } = reading
  if (!digits && !(end > from && tokens[end - 1]?.kind === 'number')) return 0
  const next = tokens[end]
  if (next?.kind === 'word' && adjoins(reading, end)) {
    if (has(reading, end, role.ordinal)) return end + 1
    if ((words[end]?.opens ?? 0) === 0 && !has(reading, end, role['clock-before'])) return end + 1
  }
  const glue = (at: number): boolean =>
    isMark(reading, at, '/+*_:#@\\=×') || isMark(reading, at, DASHES) || isMark(reading, at, '.')
  const digit = (at: number): boolean => tokens[at]?.kind === 'number' && adjoins(reading, at)
  if (isMark(reading, end, ':') && digit(end + 1)) return skipGlued(reading, end)
  if (isMark(reading, end, '/') && tokens[end + 1]?.kind === 'number') return skipGlued(reading, end)
  if (isMark(reading, end, '+') && tokens[end + 1]?.kind === 'number') return end + 2
  if (
    glue(end) &&
    adjoins(reading, end) &&
    digit(end + 1) &&
    glue(end + 2) &&
    adjoins(reading, end + 2) &&
    digit(end + 3)
  )
    return skipGlued(reading, end)
  const before = from - 1
  if (adjoins(reading, from)) {
    const kind = tokens[before]?.kind
    if (kind === 'number') return end
    if (kind === 'word' && !isPrefix(reading, before) && !isRunOn(reading, before, end)) return end
    if (isMark(reading, before, '#@_/\\=')) return end
    if (isMark(reading, before, '.') && adjoins(reading, before)) return end
    if (isMark(reading, before, DASHES) && adjoins(reading, before) && tokens[before - 1]?.kind === 'word') return end
    if (isMark(reading, before, ':') && adjoins(reading, before) && tokens[before - 1]?.kind === 'number') return end
  }
  return 0
}

/** "حوالي200 شخص": a space was forgotten. */
function isRunOn(reading: Reading, before: number, end: number): boolean {
  if (reading.lexicon.pack.grammar.capitals) return false
  return reading.words[before]?.known === true || startsFigure(reading, end)
}

/** A letter that a language writes onto the next word, parted from it only by the change to digits: "ب50". */
function isPrefix({ words, lexicon }: Reading, at: number): boolean {
  const form = words[at]?.form ?? ''
  return lexicon.pack.prefixes.some(({ letters }) => letters === form)
}

function skipGlued(reading: Reading, from: number): number {
  const { tokens } = reading
  let at = from
  while (at < tokens.length && (tokens[at]?.kind === 'number' || isMark(reading, at, `/+_:#.\\=${DASHES}`))) {
    if (tokens[at]?.kind === 'mark' && tokens[at + 1]?.kind !== 'number') break
    at += 1
  }
  return at
}

function endOfDate(reading: Reading, number: NumberRead): number {
  const { from, end, value } = number
  if (number.indefinite || !Number.isInteger(value)) return 0
  if (value <= 31) {
    let next = end
    if (has(reading, next, role.ordinal) && adjoins(reading, next)) next += 1
    if (has(reading, next, role.of)) next += 1
    if (has(reading, next, role.to) || isMark(reading, next, DASHES)) {
      const other = reading.tokens[next + 1]?.kind === 'number' ? next + 2 : 0
      if (other > 0 && isMonth(reading, other)) return other + 1
    }
    if (isMonth(reading, next)) return next + 1
    if (isMonth(reading, from - 1) && (has(reading, from - 2, role.article) || !startsFigure(reading, end))) return end
    if (has(reading, from - 1, role.weekday) && isMonth(reading, end)) return end + 1
  }
  if (!looksLikeYear(reading, number)) return yearInWords(reading, number)
  return endOfYear(reading, number)
}

/** "عام ألفين واثنين وعشرين". */
function yearInWords(reading: Reading, { from, end, value, digits }: NumberRead): number {
  const year = !digits && value >= 1000 && value <= 2100
  return year && has(reading, from - 1, role['year-cue']) ? end : 0
}

function endOfYear(reading: Reading, { from, end }: NumberRead): number {
  const { words } = reading
  const cued =
    has(reading, from - 1, role['year-cue']) ||
    isMonth(reading, from - 1) ||
    (isMark(reading, from - 1, ',،') && isDay(reading, from - 2))
  if (followsYear(reading, from)) return end
  if (cued) return has(reading, from - 1, role.stop) && agreesWith(reading, end) ? 0 : end
  return startsFigure(reading, end) || isHardlyYear(reading, from) || words[from] === undefined ? 0 : end
}

/** "إلى 1300 أسرة": a noun in the form that such a number takes is counted, whatever preposition stands before. */
function agreesWith(reading: Reading, at: number): boolean {
  const { adjectivesFirst, ofNouns } = reading.lexicon.pack.grammar
  if (adjectivesFirst || ofNouns || (reading.words[at]?.prefix ?? 0) > 0) return false
  return matchUnit(reading, at)?.value.number === 'one'
}

/** "1100" without a word of time, or "قتل 1345". */
function isHardlyYear(reading: Reading, at: number): boolean {
  const value = reading.words[at]?.digits ?? 0
  if (reading.lexicon.pack.grammar.capitals) return false
  return (value < 1900 && value % 100 === 0) || has(reading, at - 1, role['victim-before'])
}

/** Whether a number that nothing says the unit of is taken for a year. */
export function isLoneYear(reading: Reading, number: NumberRead): boolean {
  return looksLikeYear(reading, number) && !isHardlyYear(reading, number.from)
}

/** "1974 and 1979": a number of the same look behind a year. */
function followsYear(reading: Reading, from: number): boolean {
  const joined = has(reading, from - 1, role.and) || has(reading, from - 1, role.to) || has(reading, from - 1, role.or)
  const before = reading.tokens[from - 2]
  const year = reading.words[from - 2]?.digits ?? 0
  return joined && before?.text.length === 4 && year >= 1000 && year <= 2100
}

const isDay = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.kind === 'number' && isMonth(reading, at - 1)

/** Whether a noun in the plural, a percent sign or a scale word stands right behind. */
function startsFigure(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading
  if (words[at]?.number !== undefined && !words[at]?.number?.attached) return true
  const found = matchTrie(lexicon.units, words, at)
  if (found === undefined || (found.value.attached && !adjoins(reading, at))) return false
  if (words[at]?.and) return false
  return found.value.number !== 'one' || found.value.unit.kind !== 'count' || !lexicon.pack.grammar.adjectivesFirst
}

function endOfClock(reading: Reading, { from, end, value, indefinite }: NumberRead): number {
  if (indefinite || value > 24) return 0
  if (has(reading, from - 1, role['clock-before'])) return end
  const clock = matchTrie(reading.lexicon.clocks, reading.words, end)
  return clock ? clock.end : endOfFramedClock(reading, from, end)
}

/** "à 10 heures", "a las 10". */
function endOfFramedClock(reading: Reading, from: number, end: number): number {
  for (const [before, behind] of reading.lexicon.pack.clockFrames) {
    if (reading.words[from - 1]?.form !== before) continue
    if (behind === '' && !startsFigure(reading, end)) return end
    if (behind !== '' && reading.words[end]?.form === behind) return end + 1
  }
  return 0
}

/** "Bellator 206", "article 370", "Four Corners", "بوينغ 737". */
function endOfName(reading: Reading, number: NumberRead): number {
  const { tokens, words, lexicon } = reading
  const { from, end, digits, indefinite } = number
  if (indefinite) return 0
  const ordered = !lexicon.pack.grammar.capitals && has(reading, from - 1, role.ordinal)
  if (!digits && (ordered || isOrdinalTen(reading, number))) return end
  const before = isMark(reading, from - 1, DASHES) && !adjoins(reading, from) && digits ? from - 2 : from - 1
  const titled = isMark(reading, from - 1, '"“«') && has(reading, from - 2, role.label)
  const label =
    titled || (has(reading, from - 1, role.label) && !isCounted(reading, number)) || isShortLabel(reading, from)
  if (label && (digits || (lexicon.pack.grammar.adjectivesFirst && end === from + 1 && !startsFigure(reading, end))))
    return endOfLabels(reading, end)
  if (!lexicon.pack.grammar.capitals)
    return digits && isCased(tokens[from - 1]?.text ?? '') && !startsFigure(reading, end) ? end : 0
  if (digits && isTitle(reading, end)) return end + 1
  const named = tokens[before]?.kind === 'word' && isCapital(reading, before) && words[before]?.known === false
  if (isMark(reading, end, `${DASHES}&`) && tokens[end + 1]?.kind === 'number') return 0
  if (digits && before === from - 1 && named && from - 1 > 0 && !startsFigure(reading, end)) return end
  const title = isCapital(reading, from) && isCapital(reading, end) && tokens[end]?.kind === 'word'
  const opens = from > 0 && !isCapital(reading, from - 1) && tokens[from - 1]?.kind === 'word'
  return !digits && title && opens && !isHeadline(reading) ? end + 1 : 0
}

/** "No. 1", "p. 12": a label of a few letters with its full stop. */
function isShortLabel(reading: Reading, from: number): boolean {
  const label = reading.tokens[from - 2]
  return isMark(reading, from - 1, '.') && has(reading, from - 2, role.label) && (label?.text.length ?? 9) <= 4
}

/** "سقط اليوم 30 قتيلا", "نال القرار 13 صوتا": behind what may be a label a number counts its own noun. */
function isCounted(reading: Reading, { from, end, value }: NumberRead): boolean {
  return has(reading, from - 1, role.stop) ? startsFigure(reading, end) : value > 10 && agreesWith(reading, end)
}

/** Whether a word is in a script with capitals: in a text without them it is a foreign name ("CNN 24"). */
const isCased = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()

/** "60 Minutes": a stretch of time with a capital is the name of something, but not in a headline. */
function isTitle(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at)) return false
  return matchUnit(reading, at)?.value.unit.kind === 'duration' && !isHeadline(reading)
}

/** "القرن العشرين", "الذكرى الخمسين": a definite ten behind a definite noun in the singular is an ordinal. */
function isOrdinalTen({ words }: Reading, { from, end, value }: NumberRead): boolean {
  return end === from + 1 && value >= 20 && value < 100 && words[from]?.definite === true && words[from]?.prefix !== 0
}

/** "posts 542 and 543": a label names all the numbers of its list. */
function endOfLabels(reading: Reading, from: number): number {
  let at = from
  for (;;) {
    const joined = has(reading, at, role.and) || has(reading, at, role.to) || isMark(reading, at, ',،')
    const number = reading.tokens[at + 1]?.kind === 'number' || reading.words[at + 1]?.number !== undefined
    if (!joined || !number || startsFigure(reading, at + 2)) return at
    at += 2
  }
}

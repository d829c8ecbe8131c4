/** Dates as they stand in a sentence, each read at one place: "10 January 2024", "last week", "الأربعاء 10 يناير", "1445 هـ". */
import type { Sentence } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { dayNumber, hijriDay, isoDay, isoMonth, isoYear, partsOf } from './calendar-day.ts'
import type { TimeUnit } from './time-words.ts'
import { type Meaning, meaningOf, type Vocabulary } from './vocabulary.ts'

/** A stretch of tokens with its dates; `rank` tells how well it is anchored: 3 with a year, 2 without, 1 relative. */
export type Moment = {
  readonly from: number
  readonly to: number
  readonly start: string | null
  readonly end: string | null
  readonly rank: number
}

export type TimeScene = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly meanings: readonly (Meaning | null)[]
  readonly vocabulary: Vocabulary
  /** Day number of the day of publication. */
  readonly today: number | null
}

export function timeSceneOf(sentence: Sentence, vocabulary: Vocabulary, today: number | null): TimeScene | null {
  let dated = false
  const meanings: (Meaning | null)[] = []
  for (const token of sentence.tokens) {
    const meaning = token.kind === 'word' ? meaningOf(vocabulary, token.form) : null
    meanings.push(meaning)
    if (meaning?.begins || token.kind === 'number') dated = true
  }
  return dated ? { sentence, tokens: sentence.tokens, meanings, vocabulary, today } : null
}

/** The number of a token in any script's digits, or null when it has separators or is none. */
export function wholeNumber(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'number' || token.text.length > 4) return null
  let value = 0
  for (const character of token.text) {
    const digit = digitOf(character.charCodeAt(0))
    if (digit < 0) return null
    value = value * 10 + digit
  }
  return value
}

function digitOf(unit: number): number {
  for (const zero of [0x30, 0x660, 0x6f0]) if (unit >= zero && unit <= zero + 9) return unit - zero
  return -1
}

/** The moment that starts at a token, or null. */
export function momentAt(scene: TimeScene, at: number): Moment | null {
  return (
    writtenDate(scene, at) ??
    monthDate(scene, at) ??
    weekdayDate(scene, at) ??
    countedUnits(scene, at) ??
    shiftedUnit(scene, at) ??
    relativeDay(scene, at) ??
    decadeOrCentury(scene, at) ??
    partOfYear(scene, at) ??
    yearAlone(scene, at)
  )
}

function whole(from: number, to: number, date: string, rank: number): Moment {
  return { from, to, start: date, end: date, rank }
}

/** 2024-01-13, 13/1/2024, 13.01.2024. */
function writtenDate({ tokens }: TimeScene, at: number): Moment | null {
  const first = tokens[at]
  if (first === undefined || first.kind !== 'number') return null
  const dotted = first.text.split('.')
  const numbers = dotted.length === 3 ? dotted.map(Number) : []
  if (numbers.length === 0) {
    const mark = tokens[at + 1]?.text
    if ((mark !== '/' && mark !== '-') || tokens[at + 3]?.text !== mark || tokens[at + 4]?.kind !== 'number')
      return null
    for (const index of [at, at + 2, at + 4]) numbers.push(wholeNumber(tokens[index]) ?? Number.NaN)
  }
  const [a = 0, b = 0, c = 0] = numbers
  const [year, month, day] = a > 31 ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a]
  if (!isYear(year) || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null
  return whole(at, at + (dotted.length === 3 ? 1 : 5), isoDay(dayNumber(year, month, day)), 3)
}

function isYear(value: number | null): value is number {
  return value !== null && value >= 1000 && value <= 2199
}

type MonthName = { readonly month: number; readonly hijri: boolean; readonly to: number }

/** A month's name, its second name behind a stroke passed over ("يناير / كانون الثاني"). */
function monthName(scene: TimeScene, at: number): MonthName | null {
  const meaning = scene.meanings[at]
  if (!meaning) return null
  const second = scene.tokens[at + 1]?.form
  const long = meaning.long?.find((name) => name.second === second)
  const month = long?.month ?? meaning.month ?? meaning.hijri
  if (month === undefined) return null
  let to = long ? at + 2 : at + 1
  if (scene.tokens[to]?.text === '/') to = monthName(scene, to + 1)?.to ?? to
  return { month, hijri: long?.hijri ?? meaning.month === undefined, to }
}

function monthDate(scene: TimeScene, at: number): Moment | null {
  const { tokens, meanings } = scene
  const before = dayOfMonth(scene, at)
  let nameAt = before?.to ?? at
  while (before && meanings[nameAt]?.filler && nameAt < before.to + 2) nameAt += 1
  const name = monthName(scene, nameAt)
  if (name === null) return null
  let to = name.to
  let day = before?.day ?? null
  if (day === null) {
    const behind = wholeNumber(tokens[to])
    if (behind !== null && behind >= 1 && behind <= 31) {
      day = behind
      to = ordinalEnding(tokens, to + 1)
    }
  }
  const year = yearBehind(scene, to)
  const shift = meanings[to]?.shift
  if (meanings[nameAt]?.doubtful && day === null && year === null && !leads(scene, nameAt - 1)) return null
  if (name.hijri) return hijriDate(scene, at, name.month, day, year, to)
  if (year)
    return whole(
      at,
      year.to,
      day === null ? isoMonth(year.year, name.month) : isoDay(dayNumber(year.year, name.month, day)),
      3,
    )
  const before1 = meanings[at - 1]?.shift
  return undatedYear(scene, at, shift === undefined ? to : to + 1, name.month, day, shift ?? before1 ?? null)
}

/** "13th", "1st": the letters behind the number. */
function ordinalEnding(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.kind === 'word' && token.text.length === 2 && tokens[at - 1]?.end === token.start ? at + 1 : at
}

function dayOfMonth(scene: TimeScene, at: number): { day: number; to: number } | null {
  const day = wholeNumber(scene.tokens[at])
  if (day !== null) return day >= 1 && day <= 31 ? { day, to: ordinalEnding(scene.tokens, at + 1) } : null
  const ordinal = scene.meanings[at]?.ordinal
  if (ordinal === undefined) return null
  const ten = scene.meanings[at + 1]
  if (ten?.number === 10) return { day: ordinal + 10, to: at + 2 }
  const tens = ten?.ordinal === 20 || ten?.number === 20 ? 20 : ten?.number === 30 ? 30 : 0
  return tens > 0 ? { day: ordinal + tens, to: at + 2 } : { day: ordinal, to: at + 1 }
}

function yearBehind(scene: TimeScene, from: number): { year: number; to: number } | null {
  let at = from
  if (scene.tokens[at]?.text === ',' || scene.tokens[at]?.text === '،') at += 1
  for (let steps = 0; steps < 2 && (scene.meanings[at]?.filler || scene.meanings[at]?.yearLead); steps += 1) at += 1
  const year = wholeNumber(scene.tokens[at])
  return isYear(year) ? { year, to: at + 1 } : null
}

/** A month or day whose year is not given: the nearest past one, or as "next" and "last" say. */
function undatedYear(
  scene: TimeScene,
  from: number,
  to: number,
  month: number,
  day: number | null,
  shift: number | null,
): Moment {
  if (scene.today === null) return { from, to, start: null, end: null, rank: 2 }
  const now = partsOf(scene.today)
  let year = now.year
  if (shift === 1) year += month < now.month || (month === now.month && day === null) ? 1 : 0
  else if (shift !== 0 || month !== now.month) {
    const ahead = dayNumber(year, month, day ?? 1) - scene.today
    if (shift === -1 ? ahead > 0 : ahead > 62) year -= 1
  }
  return whole(from, to, day === null ? isoMonth(year, month) : isoDay(dayNumber(year, month, day)), 2)
}

function hijriDate(
  scene: TimeScene,
  from: number,
  month: number,
  day: number | null,
  year: { year: number; to: number } | null,
  to: number,
): Moment {
  const hijriYear = year?.year ?? null
  if (hijriYear === null || hijriYear > 1600) return { from, to, start: null, end: null, rank: 1 }
  const first = hijriDay(hijriYear, month, day ?? 1)
  const last =
    day === null ? hijriDay(month === 12 ? hijriYear + 1 : hijriYear, month === 12 ? 1 : month + 1, 1) - 1 : first
  const era = isWord(scene, year?.to ?? to, scene.vocabulary.words.hijriEra)
  return { from, to: (year?.to ?? to) + (era ? 1 : 0), start: isoDay(first), end: isoDay(last), rank: 3 }
}

function isWord(scene: TimeScene, at: number, words: readonly string[]): boolean {
  return words.includes(scene.tokens[at]?.form ?? '')
}

function leads(scene: TimeScene, at: number): boolean {
  const meaning = scene.meanings[at]
  return meaning?.leads !== undefined || meaning?.shift !== undefined
}

function weekdayDate(scene: TimeScene, at: number): Moment | null {
  const weekday = scene.meanings[at]?.weekday
  if (weekday === undefined) return null
  const behind = scene.tokens[at + 1]?.text === ',' || scene.tokens[at + 1]?.text === '،' ? at + 2 : at + 1
  const dated = monthDate(scene, behind) ?? writtenDate(scene, behind)
  if (dated) return { ...dated, from: at }
  const after = scene.vocabulary.words.shiftStands === 'after'
  const shift = after ? scene.meanings[at + 1]?.shift : scene.meanings[at - 1]?.shift
  const to = after && shift !== undefined ? at + 2 : at + 1
  if (scene.today === null) return { from: at, to, start: null, end: null, rank: 1 }
  const ago = (partsOf(scene.today).weekday - weekday + 7) % 7
  const day = shift === 1 ? scene.today + ((7 - ago) % 7 || 7) : scene.today - (ago === 0 && shift === -1 ? 7 : ago)
  return whole(at, to, isoDay(day), 1)
}

function relativeDay(scene: TimeScene, at: number): Moment | null {
  const days = scene.meanings[at]?.days
  if (days === undefined || isWord(scene, at + 1, scene.vocabulary.words.notDays)) return null
  const named = scene.tokens[at + 1]?.text === '،' ? at + 2 : at + 1
  const dated = scene.meanings[named]?.weekday === undefined ? monthDate(scene, named) : weekdayDate(scene, named)
  if (dated && dated.rank > 1) return { ...dated, from: at }
  return scene.today === null
    ? { from: at, to: at + 1, start: null, end: null, rank: 1 }
    : whole(at, at + 1, isoDay(scene.today + days), 1)
}

/** A day of the calendar moved by a number of units, as a date as precise as the unit. */
function shifted(today: number, unit: TimeUnit, by: number): string {
  const { year, month } = partsOf(today)
  if (unit === 'day') return isoDay(today + by)
  if (unit === 'week') return isoDay(today + 7 * by)
  if (unit === 'month') return isoMonth(year, month + by)
  return isoYear(Math.max(0, year + by * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100)))
}

/** "last week", "الشهر الجاري": a whole unit beside the present one. */
function shiftedUnit(scene: TimeScene, at: number): Moment | null {
  const after = scene.vocabulary.words.shiftStands === 'after'
  const unitAt = after ? at : at + 1
  const unit = scene.meanings[unitAt]?.unit
  const shift =
    scene.meanings[after ? at + 1 : at]?.shift ?? (after && scene.meanings[at - 1]?.shift === 0 ? 0 : undefined)
  if (unit === undefined || shift === undefined || scene.meanings[unitAt]?.dual) return null
  if ((unit === 'day' && shift !== 0) || isWord(scene, unitAt, scene.vocabulary.words.plurals)) return null
  const behind = scene.meanings[at + 1]?.shift !== undefined
  const from = after && !behind ? at - 1 : at
  const to = after && !behind ? at + 1 : at + 2
  if (unit === 'decade' || unit === 'century') return null
  if (scene.today === null) return { from, to, start: null, end: null, rank: 1 }
  if (unit !== 'week') return whole(from, to, shifted(scene.today, unit, shift), 1)
  const monday = scene.today - partsOf(scene.today).weekday + 1 + 7 * shift
  return { from, to, start: isoDay(monday), end: isoDay(monday + 6), rank: 1 }
}

/** "three days ago", "قبل عامين", "the past two decades", "خلال السنوات الخمس الماضية". */
function countedUnits(scene: TimeScene, at: number): Moment | null {
  const { meanings, tokens, vocabulary } = scene
  const { ago, shiftStands } = vocabulary.words
  let index = at
  const before = ago.stands === 'before' && meanings[index]?.ago === true
  if (before) index += 1
  const lead = shiftStands === 'before' ? meanings[index]?.shift : undefined
  if (lead !== undefined) index += 1
  const counted = countAndUnit(scene, index)
  if (counted === null) return null
  const { count, unit, to } = counted
  const behind = meanings[to]
  const span = lead ?? (shiftStands === 'after' ? behind?.shift : undefined)
  if (before && span === undefined) return point(scene, at, to, unit, count)
  if (ago.stands === 'after' && behind?.ago) return point(scene, at, to + 1, unit, count)
  if (span === undefined || span === 0 || tokens[to] === undefined) return null
  const end = lead === undefined ? to + 1 : to
  if (scene.today === null) return { from: at, to: end, start: null, end: null, rank: 1 }
  const edges = [shifted(scene.today, unit, count * span), shifted(scene.today, unit, 0)]
  const [start, stop] = span < 0 ? edges : [edges[1], edges[0]]
  return { from: at, to: end, start: start ?? null, end: stop ?? null, rank: 1 }
}

function point(scene: TimeScene, from: number, to: number, unit: TimeUnit, count: number): Moment {
  if (scene.today === null) return { from, to, start: null, end: null, rank: 1 }
  return whole(from, to, shifted(scene.today, unit, -count), 1)
}

/** "3 days", "عامين", "السنوات الخمس". */
function countAndUnit(scene: TimeScene, at: number): { count: number; unit: TimeUnit; to: number } | null {
  const first = scene.meanings[at]
  if (first?.unit && first.dual) return { count: 2, unit: first.unit, to: at + 1 }
  const number = wholeNumber(scene.tokens[at]) ?? first?.number ?? null
  if (number !== null) {
    const unit = scene.meanings[at + 1]?.unit
    return unit && number > 0 && number < 1000 ? { count: number, unit, to: at + 2 } : null
  }
  const behind = scene.meanings[at + 1]?.number ?? wholeNumber(scene.tokens[at + 1])
  return first?.unit && behind && behind < 1000 ? { count: behind, unit: first.unit, to: at + 2 } : null
}

/** "1990s", "تسعينيات القرن الماضي", "the 21st century". */
function decadeOrCentury(scene: TimeScene, at: number): Moment | null {
  const { tokens, meanings } = scene
  const year = wholeNumber(tokens[at])
  if (
    year !== null &&
    isYear(year) &&
    year % 10 === 0 &&
    /^'?s$/u.test(tokens[at + 1]?.form ?? '') &&
    tokens[at + 1]?.start === tokens[at]?.end
  )
    return { from: at, to: at + 2, start: isoYear(year), end: isoYear(year + 9), rank: 3 }
  const decade = meanings[at]?.decade
  if (decade === undefined) return centuryAt(scene, at)
  if (!meanings[at + 1]?.century && meanings[at + 1]?.filler) return null
  const century = meanings[at + 1]?.century ? at + 2 : at + 1
  const to =
    meanings[century]?.shift === -1 || meanings[century]?.number === 20 || meanings[century]?.ordinal === 20
      ? century + 1
      : century
  return { from: at, to, start: isoYear(1900 + decade), end: isoYear(1909 + decade), rank: 2 }
}

/** "القرن التاسع عشر", "the 21st century". */
function centuryAt(scene: TimeScene, at: number): Moment | null {
  const after = scene.vocabulary.words.shiftStands === 'after'
  if (after && !scene.meanings[at]?.century) return null
  const count = dayOfMonth(scene, after ? at + 1 : at)
  if (count === null || count.day > 21 || (!after && !scene.meanings[count.to]?.century)) return null
  const first = (count.day - 1) * 100
  return {
    from: at,
    to: after ? count.to : count.to + 1,
    start: isoYear(first + 1),
    end: isoYear(first + 100),
    rank: 2,
  }
}

/** "the third quarter of 2023", "النصف الأول من 2024". */
function partOfYear(scene: TimeScene, at: number): Moment | null {
  const { meanings } = scene
  const [one, two] = [meanings[at], meanings[at + 1]]
  const ordinal = one?.ordinal ?? two?.ordinal
  const part = one?.ordinal === undefined ? one : two
  if (ordinal === undefined || part === undefined || !(part?.quarter || part?.half)) return null
  const year = yearBehind(scene, at + 2)
  const length = part.quarter ? 3 : 6
  if (year === null || ordinal * length > 12) return null
  return {
    from: at,
    to: year.to,
    start: isoMonth(year.year, (ordinal - 1) * length + 1),
    end: isoMonth(year.year, ordinal * length),
    rank: 3,
  }
}

/** A year behind a word that leads one: "in 2019", "عام 2019", "(2019)". */
function yearAlone(scene: TimeScene, at: number): Moment | null {
  const { tokens, meanings, vocabulary } = scene
  const led = meanings[at]?.yearLead === true
  const numberAt = led ? at + 1 : at
  const year = wholeNumber(tokens[numberAt])
  if (!isYear(year)) return null
  const behind = tokens[numberAt + 1]
  const hijri = isWord(scene, numberAt + 1, vocabulary.words.hijriEra) && (behind?.text.length ?? 0) > 0
  if (hijri && year < 1600)
    return {
      from: at,
      to: numberAt + 2,
      start: isoDay(hijriDay(year, 1, 1)),
      end: isoDay(hijriDay(year + 1, 1, 1) - 1),
      rank: 3,
    }
  const before = meanings[at - 1]
  const heads = at === 0 && behind?.text === ':'
  const bracketed = heads || (tokens[at - 1]?.text === '(' && [')', '-', '–'].includes(behind?.text ?? ''))
  if (
    !led &&
    !bracketed &&
    before?.leads === undefined &&
    !before?.yearLead &&
    !before?.filler &&
    before?.shift === undefined
  )
    return null
  if (
    !led &&
    !bracketed &&
    behind?.kind === 'word' &&
    meanings[numberAt + 1] === null &&
    counts(scene, numberAt + 1, year)
  )
    return null
  const to = isWord(scene, numberAt + 1, vocabulary.words.commonEra) ? numberAt + 2 : numberAt + 1
  return whole(at, to, isoYear(year), 3)
}

/** A four-digit number before a plain noun may count it ("in 2000 cases"). */
function counts(scene: TimeScene, at: number, year: number): boolean {
  const form = scene.tokens[at]?.form ?? ''
  const { eventStops, light, countedEndings } = scene.vocabulary.words
  if (eventStops.includes(form) || light.includes(form)) return false
  return countedEndings.length === 0 || year < 1800 || countedEndings.some((ending) => form.endsWith(ending))
}

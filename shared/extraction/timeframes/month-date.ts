/** Dates with a month: "10 January 2024", "الخامس من آب", "13/1/2024", and months of the Hijri year. */
import type { Token } from '../tokens.ts'
import { dayNumber, hijriDay, isoDay, isoMonth, partsOf } from './calendar-day.ts'
import { isWord, isYear, leads, type Moment, type TimeScene, whole, wholeNumber } from './time-scene.ts'

/** 2024-01-13, 13/1/2024, 13.01.2024. */
export function writtenDate({ tokens }: TimeScene, at: number): Moment | null {
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
  // "Sept. 3": the full stop of an abbreviation.
  if (scene.tokens[to]?.text === '.' && scene.tokens[to + 1]?.kind === 'number') to += 1
  return { month, hijri: long?.hijri ?? meaning.month === undefined, to }
}

export function monthDate(scene: TimeScene, at: number): Moment | null {
  const { tokens, meanings } = scene
  const before = dayOfMonth(scene, at)
  let nameAt = before?.to ?? at
  // "the 12th of January", but not "12 in January".
  while (before && isJoint(scene, nameAt) && nameAt < before.to + 2) nameAt += 1
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

const isJoint = (scene: TimeScene, at: number): boolean =>
  scene.meanings[at]?.filler === true && !isWord(scene, at, scene.vocabulary.words.within)

/** "13th", "1st": the letters behind the number. */
function ordinalEnding(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.kind === 'word' && token.text.length === 2 && tokens[at - 1]?.end === token.start ? at + 1 : at
}

export function dayOfMonth(scene: TimeScene, at: number): { day: number; to: number } | null {
  const day = wholeNumber(scene.tokens[at])
  if (day !== null) return day >= 1 && day <= 31 ? { day, to: ordinalEnding(scene.tokens, at + 1) } : null
  const ordinal = scene.meanings[at]?.ordinal
  if (ordinal === undefined) return null
  const ten = scene.meanings[at + 1]
  if (ten?.number === 10) return { day: ordinal + 10, to: at + 2 }
  const tens = ten?.ordinal === 20 || ten?.number === 20 ? 20 : ten?.number === 30 ? 30 : 0
  return tens > 0 ? { day: ordinal + tens, to: at + 2 } : { day: ordinal, to: at + 1 }
}

export function yearBehind(scene: TimeScene, from: number): { year: number; to: number } | null {
  let at = from
  if (scene.tokens[at]?.text === ',' || scene.tokens[at]?.text === '،') at += 1
  for (let steps = 0; steps < 2 && (scene.meanings[at]?.filler || scene.meanings[at]?.yearLead); steps += 1) at += 1
  const year = wholeNumber(scene.tokens[at])
  return isYear(year) ? { year, to: at + 1 } : null
}

/** So far ahead (days) a date without its year may lie unless the sentence tells of the future, and so far behind if it does. */
const MOST_AWAY = 62

/** A month or day whose year is not given: the nearest past one, or as "next", "last" and what is foretold before it say. */
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
    const foretold = shift === null && isForetold(scene, from)
    if (shift === -1 ? ahead > 0 : ahead > MOST_AWAY && !foretold) year -= 1
    else if (foretold && ahead < -MOST_AWAY) year += 1
  }
  return whole(from, to, day === null ? isoMonth(year, month) : isoDay(dayNumber(year, month, day)), 2)
}

function isForetold({ tokens, vocabulary }: TimeScene, from: number): boolean {
  const { future, prefixes } = vocabulary.words
  const tells = (form: string): boolean => future.includes(form)
  return tokens
    .slice(0, from)
    .some(({ form }) => tells(form) || prefixes.some((one) => form.startsWith(one) && tells(form.slice(one.length))))
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

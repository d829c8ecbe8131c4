/** Reads the date that starts at one place of a sentence, whatever its form: the forms are tried from the fullest to the barest. */
import { hijriDay, isoDay, isoMonth, isoYear, partsOf } from './calendar-day.ts'
import { dayOfMonth, monthDate, writtenDate, yearBehind } from './month-date.ts'
import { countedUnits, shiftedUnit, unitAround } from './relative-units.ts'
import { isWord, isYear, type Moment, type TimeScene, whole, wholeNumber } from './time-scene.ts'

/** The moment behind a lead, small words of dates between them passed over. */
export function momentBehind(scene: TimeScene, from: number): Moment | null {
  for (let at = from; at < from + 3; at += 1) {
    const moment = momentAt(scene, at)
    if (moment !== null) return moment
    const meaning = scene.meanings[at]
    if (!meaning || !(meaning.filler || meaning.leads?.includes('at'))) return null
  }
  return null
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
    edgeOf(scene, at) ??
    decadeOrCentury(scene, at) ??
    partOfYear(scene, at) ??
    yearAlone(scene, at)
  )
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

/** "the start of the year", "نهاية نوفمبر المقبل": the date behind, or the unit that is running. */
function edgeOf(scene: TimeScene, at: number): Moment | null {
  const { meanings, today, vocabulary } = scene
  if (!meanings[at]?.edge) return null
  let behind = at + 1
  while (
    behind < at + 4 &&
    (isWord(scene, behind, vocabulary.words.edges.joints) || meanings[behind]?.shift !== undefined)
  )
    behind += 1
  const moment = momentAt(scene, behind)
  if (moment !== null) return { ...moment, from: at }
  const { unit, dual } = meanings[behind] ?? {}
  const running = unit === 'week' || unit === 'month' || unit === 'year'
  if (!running || dual || isWord(scene, behind, vocabulary.words.plurals)) return null
  if (today === null) return { from: at, to: behind + 1, start: null, end: null, rank: 1 }
  return { ...unitAround(today, unit, 0), from: at, to: behind + 1, rank: 1 }
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

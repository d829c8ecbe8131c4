/** Times counted from the day of publication: "last week", "three days ago", "خلال السنوات الخمس الماضية". */
import { isoDay, isoMonth, isoYear, partsOf } from './calendar-day.ts'
import { momentBehind } from './moment.ts'
import { isWord, type Moment, type TimeScene, whole, wholeNumber } from './time-scene.ts'
import type { TimeUnit } from './time-words.ts'

/** A day of the calendar moved by a number of units, as a date as precise as the unit. */
function shifted(today: number, unit: TimeUnit, by: number): string {
  const { year, month } = partsOf(today)
  if (unit === 'day') return isoDay(today + by)
  if (unit === 'week') return isoDay(today + 7 * by)
  if (unit === 'month') return isoMonth(year, month + by)
  return isoYear(Math.max(0, year + by * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100)))
}

/** "last week", "الشهر الجاري": a whole unit beside the present one. */
export function shiftedUnit(scene: TimeScene, at: number): Moment | null {
  const part = partOfDay(scene, at)
  if (part !== null) return part
  const { shiftStands, shiftMayLead } = scene.vocabulary.words
  const leads = shiftMayLead === true && scene.meanings[at]?.shift !== undefined
  const after = shiftStands === 'after' && !leads
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
  return { ...unitAround(scene.today, unit, shift), from, to, rank: 1 }
}

/** The whole unit that is running on a day, or so many units beside it; a week is Monday to Sunday. */
export function unitAround(today: number, unit: TimeUnit, shift: number): { start: string; end: string } {
  if (unit !== 'week') {
    const date = shifted(today, unit, shift)
    return { start: date, end: date }
  }
  const monday = today - partsOf(today).weekday + 1 + 7 * shift
  return { start: isoDay(monday), end: isoDay(monday + 6) }
}

/** "this morning", "last night": a day by the part of it that is named. */
function partOfDay(scene: TimeScene, at: number): Moment | null {
  const { dayParts, shiftStands } = scene.vocabulary.words
  const after = shiftStands === 'after'
  const one = scene.meanings[at]?.shift
  // "هذا الصباح": "this" stands before also where "last" stands behind.
  const before = one === 0 || !after ? one : undefined
  const shift = before ?? scene.meanings[at + 1]?.shift
  if (shift === undefined || !isWord(scene, before === undefined ? at : at + 1, dayParts)) return null
  if (scene.today === null) return { from: at, to: at + 2, start: null, end: null, rank: 1 }
  return whole(at, at + 2, isoDay(scene.today + shift), 1)
}

/** "the year to June", "12 months ended March 2024", "السنة المنتهية في يونيو": as long as said, up to a month. */
export function unitsUpTo(scene: TimeScene, at: number): Moment | null {
  const counted = countAndUnit(scene, at) ?? oneUnit(scene, at)
  if (counted === null || (counted.unit !== 'month' && counted.unit !== 'year')) return null
  if (!isWord(scene, counted.to, scene.vocabulary.words.upTo)) return null
  const last = momentBehind(scene, counted.to + 1)
  if (last?.end === undefined || last.end === null || last.end.length < 7 || last.rank < 2) return null
  const [year, month] = [Number(last.end.slice(0, 4)), Number(last.end.slice(5, 7))]
  const months = counted.count * (counted.unit === 'year' ? 12 : 1)
  return { ...last, from: at, start: isoMonth(year, month - months + 1) }
}

function oneUnit(scene: TimeScene, at: number): { count: number; unit: TimeUnit; to: number } | null {
  const { unit } = scene.meanings[at] ?? {}
  return unit && !isWord(scene, at, scene.vocabulary.words.plurals) ? { count: 1, unit, to: at + 1 } : null
}

/** "three days ago", "قبل عامين", "the past two decades", "خلال السنوات الخمس الماضية". */
export function countedUnits(scene: TimeScene, at: number): Moment | null {
  const { meanings, tokens, vocabulary } = scene
  const { ago, shiftStands, shiftMayLead } = vocabulary.words
  let index = at
  const before = ago.stands === 'before' && meanings[index]?.ago === true
  if (before) index += 1
  const lead = shiftStands === 'before' || shiftMayLead ? meanings[index]?.shift : undefined
  if (lead !== undefined) index += 1
  const counted = countAndUnit(scene, index)
  if (counted === null) return null
  const { count, unit, to } = counted
  const behind = meanings[to]
  const span = lead ?? counted.shift ?? (shiftStands === 'after' ? behind?.shift : undefined)
  if (before && span === undefined) return point(scene, at, to, unit, count)
  if (ago.stands === 'after' && behind?.ago) return point(scene, at, to + 1, unit, count)
  if (span === undefined || span === 0 || tokens[to] === undefined) return null
  const end = lead === undefined && counted.shift === undefined ? to + 1 : to
  if (scene.today === null) return { from: at, to: end, start: null, end: null, rank: 1 }
  const edges = [shifted(scene.today, unit, count * span), shifted(scene.today, unit, 0)]
  const [start, stop] = span < 0 ? edges : [edges[1], edges[0]]
  return { from: at, to: end, start: start ?? null, end: stop ?? null, rank: 1 }
}

function point(scene: TimeScene, from: number, to: number, unit: TimeUnit, count: number): Moment {
  if (scene.today === null) return { from, to, start: null, end: null, rank: 1 }
  return whole(from, to, shifted(scene.today, unit, -count), 1)
}

type Counted = { readonly count: number; readonly unit: TimeUnit; readonly to: number; readonly shift?: number }

/** "3 days", "dix dernières années", "عامين", "السنوات الخمس". */
function countAndUnit(scene: TimeScene, at: number): Counted | null {
  const first = scene.meanings[at]
  if (first?.unit && first.dual) return { count: 2, unit: first.unit, to: at + 1 }
  const number = wholeNumber(scene.tokens[at]) ?? first?.number ?? null
  if (number !== null) {
    const shift = scene.vocabulary.words.shiftMayLead ? scene.meanings[at + 1]?.shift : undefined
    const unitAt = shift === undefined ? at + 1 : at + 2
    const unit = scene.meanings[unitAt]?.unit
    if (!unit || number <= 0 || number >= 1000) return null
    return { count: number, unit, to: unitAt + 1, ...(shift === undefined ? {} : { shift }) }
  }
  // "السنوات الخمس", where a number may stand behind; "last week 300" is no count of weeks.
  if (scene.vocabulary.words.shiftStands === 'before') return null
  const behind = scene.meanings[at + 1]?.number ?? wholeNumber(scene.tokens[at + 1])
  return first?.unit && behind && behind < 1000 ? { count: behind, unit: first.unit, to: at + 2 } : null
}

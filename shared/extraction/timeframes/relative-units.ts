/** Times counted from the day of publication: "last week", "three days ago", "خلال السنوات الخمس الماضية". */
import { isoDay, isoMonth, isoYear, partsOf } from './calendar-day.ts'
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
export function countedUnits(scene: TimeScene, at: number): Moment | null {
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

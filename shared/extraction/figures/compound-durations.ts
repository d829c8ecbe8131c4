/** Adds the parts of a duration or measure that is said in two units, or with a half behind the unit: "دقيقة و48 ثانية", "ساعة ونصف". */
import type { Draft } from './figure-draft.ts'
import { readNumber } from './read-number.ts'
import { matchUnit, readUnit } from './read-unit.ts'
import { has, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

const IN_SMALLER: Record<string, Record<string, number>> = {
  century: { decade: 10, year: 100 },
  year: { month: 12 },
  month: { day: 30, week: 4 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
  foot: { inch: 12 },
  stone: { pound: 14 },
}

/** "ثلاث ساعات ونصف", "an hour and a half". */
export function addHalf(reading: Reading, draft: Draft): Draft {
  if (draft.kind !== 'duration' && draft.kind !== 'measure') return draft
  const { words } = reading
  let at = draft.end
  if (has(reading, at, role.and)) at += 1
  else if (!words[at]?.and) return draft
  if (has(reading, at, role.article)) at += 1
  const fraction = words[at]?.fraction
  if (fraction === undefined || fraction.value >= 1) return draft
  const scale = words[at + 1]?.number
  if (scale !== undefined && !words[at + 1]?.and) return draft
  draft.value += fraction.value
  draft.end = at + 1
  const again = matchUnit(reading, draft.end)
  if (again?.value.unit.unit === draft.unit && words[draft.end]?.definite) draft.end = again.end
  return draft
}

export function addDurations(reading: Reading, draft: Draft): Draft {
  if ((draft.kind !== 'duration' && draft.kind !== 'measure') || IN_SMALLER[draft.unit ?? ''] === undefined)
    return draft
  const { words } = reading
  let at = draft.end
  const counted = words[draft.from]?.number !== undefined || words[draft.from]?.digits !== undefined
  const comma = counted && isMark(reading, at, ',')
  if (comma) at += 1
  if (has(reading, at, role.and)) at += 1
  else if (!words[at]?.and && words[at]?.digits === undefined && words[at]?.number === undefined && !comma) return draft
  const number = readNumber(reading, at)
  const twin = number ? undefined : matchUnit(reading, at)
  const unit = number ? readUnit(reading, number.end, number.value)?.unit : twin?.value.unit
  const factor = IN_SMALLER[draft.unit ?? '']?.[unit?.unit ?? '']
  if (factor === undefined || unit === undefined) return draft
  const more = number ? number.value : twin?.value.number === 'two' ? 2 : 1
  draft.value = draft.value * factor + more
  draft.unit = unit.unit
  draft.end = number ? (readUnit(reading, number.end, number.value)?.end ?? number.end) : (twin?.end ?? at)
  return addDurations(reading, draft)
}

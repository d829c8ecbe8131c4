/** Reads fractions that stand for a share: "half of all children", "two-thirds", "one in five", "نصف من يحتاجونها". */
import type { FigureKind } from '../../domain/statement.ts'
import { type Draft, draftOf, type Memory } from './figure-draft.ts'
import { readNumber } from './read-number.ts'
import { matchUnit, readUnit } from './read-unit.ts'
import { DASHES, has, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

export function readFraction(reading: Reading, memory: Memory, at: number): Draft | null {
  return readShare(reading, at) ?? readNamed(reading, memory, at)
}

/** "one in five", "واحد من كل خمسة". */
function readShare(reading: Reading, at: number): Draft | null {
  const { words } = reading
  if (words[at]?.number?.rank !== 'unit' && words[at]?.digits === undefined) return null
  const first = readNumber(reading, at)
  if (first === null || first.value < 1 || first.value > 9) return null
  let next = first.end
  if (has(reading, next, role.of) && has(reading, next + 1, role.total)) next += 2
  else if (has(reading, next, role.total))
    next += has(reading, next + 1, role.total) || has(reading, next + 1, role.of) ? 2 : 1
  else return null
  if (has(reading, next, role.total)) next += 1
  const second = readNumber(reading, next)
  if (second === null || second.value <= first.value || second.value > 1000 || second.indefinite) return null
  const unit = readUnit(reading, second.end, second.value)
  const loose = next === first.end + 1 && !has(reading, first.end, role.of)
  if (loose && first.value > 1 && (second.value > 10 || (unit !== null && !unit.unit.human))) return null
  if (unit && unit.unit.kind !== 'count') return null
  const draft = draftOf(at, unit?.end ?? second.end, first.value / second.value, unit?.unit ?? null)
  draft.kind = 'fraction'
  return draft
}

/** "half an hour", "half of the children", "two-thirds", "ثلثي السكان". */
function readNamed(reading: Reading, memory: Memory, at: number): Draft | null {
  const { words } = reading
  let next = at
  let times = 1
  let opened = false
  const number = words[at]?.number
  if (has(reading, at, role.article) || (number !== undefined && number.rank === 'unit' && !words[at]?.fraction)) {
    if (number !== undefined) times = number.value * number.times
    opened = true
    next += isMark(reading, at + 1, DASHES) ? 2 : 1
  }
  const fraction = words[next]?.fraction
  if (fraction === undefined || has(reading, next + 1, role['half-name']) || has(reading, next - 1, role['half-name']))
    return null
  let behind = next + 1
  if (fraction.part && isMark(reading, behind, DASHES)) behind += 1
  const measured = matchUnit(reading, has(reading, behind, role.article) ? behind + 1 : behind)
  const halved = fraction.part && fraction.value === 0.5 && isMeasured(measured?.value.unit.kind)
  if (halved && measured && times === 1) return draftOf(at, measured.end, 0.5, measured.value.unit)
  if (fraction.part && !opened && (reading.lexicon.pack.grammar.adjectivesFirst || !reachesShare(reading, memory, at)))
    return null
  const scaleAt = has(reading, next + 1, role.article) ? next + 2 : next + 1
  if (words[scaleAt]?.number?.rank === 'scale' && !words[scaleAt]?.and) return null
  if (times > 1 && times * fraction.value > 1) return null
  const value = times * fraction.value
  if (has(reading, behind, role.article)) behind += 1
  if (measured && measured.value.unit.kind !== 'count' && measured.value.unit.kind !== 'percent' && !fraction.part)
    return measured.value.unit.kind === 'score' ? null : draftOf(at, measured.end, value, measured.value.unit)
  const of = has(reading, behind, role.of)
  if (isMark(reading, next + 1, DASHES)) return null
  if (!fraction.plain && !of && times === 1 && !isShare(reading, memory, at)) return null
  let noun = of ? behind + 1 : behind
  while (has(reading, noun, role.article) || has(reading, noun, role.total)) noun += 1
  const unit = readUnit(reading, noun, 5)
  const draft = draftOf(at, of && unit ? unit.end : next + 1, value, unit?.unit ?? null)
  if (unit && unit.unit.kind !== 'count') draft.unit = null
  draft.kind = 'fraction'
  return draft
}

const isMeasured = (kind: FigureKind | undefined): boolean => kind === 'duration' || kind === 'measure'

/** "À la sixième" is no share: where "to" is every day's word only a comparator shows one. */
function isShare(reading: Reading, memory: Memory, at: number): boolean {
  return reading.lexicon.pack.grammar.ofNouns ? memory.comparator?.end === at : reachesShare(reading, memory, at)
}

function reachesShare(reading: Reading, memory: Memory, at: number): boolean {
  return memory.comparator?.end === at || has(reading, at - 1, role.to)
}

/** Reads fractions that stand for a share: "half of all children", "two-thirds", "one in five", "نصف من يحتاجونها". */
import type { FigureKind } from '../../domain/statement.ts'
import { type Draft, draftOf, type Memory } from './figure-draft.ts'
import { matchTrie } from './phrase-trie.ts'
import { exact, type NumberRead, readNumber } from './read-number.ts'
import { matchUnit, readUnit, type UnitRead } from './read-unit.ts'
import { DASHES, has, isCapital, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

export function readFraction(reading: Reading, memory: Memory, at: number): Draft | null {
  return readShare(reading, memory, at) ?? readShareOfEach(reading, at) ?? readNamed(reading, memory, at)
}

/** "one in five", "واحد من كل خمسة". */
function readShare(reading: Reading, memory: Memory, at: number): Draft | null {
  const { words } = reading
  if (words[at]?.number?.rank !== 'unit' && words[at]?.digits === undefined) return null
  const first = readNumber(reading, at)
  if (first === null || first.value < 1 || first.value > 9) return null
  const counted = readShareOfCount(reading, at, first)
  if (counted) return counted
  let next = first.end
  if (has(reading, next, role.of) && has(reading, next + 1, role.total)) next += 2
  else if (has(reading, next, role.total))
    next += has(reading, next + 1, role.total) || has(reading, next + 1, role.of) ? 2 : 1
  else return null
  if (has(reading, next, role.total)) next += 1
  const second = readNumber(reading, next)
  if (
    second === null ||
    second.value <= first.value ||
    second.value > (first.value === 1 ? 1e7 : 1000) ||
    second.indefinite
  )
    return null
  const unit = readUnit(reading, second.end, second.value)
  const loose = next === first.end + 1 && !has(reading, first.end, role.of)
  const stands =
    at === 0 || isMark(reading, at - 1, ',;“"') || has(reading, at - 1, role.and) || memory.comparator?.end === at
  if (loose && first.value > 1 && (second.value > 10 || (unit !== null && !unit.unit.human && !stands))) return null
  // "ست من كل عشر عام 2015": what is measured belongs to what follows.
  const noun = unit?.unit.kind === 'count' ? unit : null
  if (unit && !noun && loose) return null
  const draft = draftOf(at, noun?.end ?? second.end, first.value / second.value, noun?.unit ?? null)
  draft.kind = 'fraction'
  return draft
}

/** "un enfant sur six": the noun stands between the two numbers. */
function readShareOfCount(reading: Reading, at: number, first: NumberRead): Draft | null {
  if (!reading.lexicon.pack.grammar.ofNouns) return null
  const noun = readUnit(reading, first.end, first.value)
  if (noun?.unit.kind !== 'count' || !has(reading, noun.end, role.total)) return null
  const second = readNumber(reading, noun.end + 1)
  if (second === null || second.indefinite || second.value <= first.value || second.value > 1000) return null
  if (readUnit(reading, second.end, second.value)) return null
  return { ...draftOf(at, second.end, first.value / second.value, noun.unit), kind: 'fraction' }
}

/** "طفل من كل ثمانية", "شخصان من كل خمسة أشخاص": who is told of stands before, with their number in the word itself. */
function readShareOfEach(reading: Reading, at: number): Draft | null {
  if (!has(reading, at - 1, role.total) || !has(reading, at - 2, role.of)) return null
  const noun = matchUnit(reading, at - 3)?.value
  const first = noun?.number === 'one' ? 1 : noun?.number === 'two' ? 2 : 0
  const second = readNumber(reading, at)
  if (first === 0 || noun?.unit.kind !== 'count' || second === null || second.indefinite) return null
  if (second.value <= first || second.value > 1000) return null
  const end = readUnit(reading, second.end, second.value)?.end ?? second.end
  return { ...draftOf(at - 3, end, exact(first / second.value), noun.unit), kind: 'fraction' }
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
  if (fraction.whole && !isWhole(reading, next + 1)) return null
  if (fraction.owned) return readOwned(memory, at, next, exact(times * fraction.value))
  let behind = next + 1
  if (fraction.part && isMark(reading, behind, DASHES)) behind += 1
  const measured = matchUnit(reading, has(reading, behind, role.article) ? behind + 1 : behind)
  const point = readShareOfPoint(reading, at, behind, times * fraction.value)
  if (point) return point
  const halved = fraction.part && fraction.value === 0.5 && isMeasured(measured?.value.unit.kind)
  if (halved && measured && times === 1) return draftOf(at, measured.end, 0.5, measured.value.unit)
  if (fraction.part && !opened && (reading.lexicon.pack.grammar.adjectivesFirst || !reachesShare(reading, memory, at)))
    return null
  const scaleFrom = opened && has(reading, next + 1, role.of) ? next + 2 : next + 1
  const scaleAt = has(reading, scaleFrom, role.article) ? scaleFrom + 1 : scaleFrom
  if (isScale(reading, scaleAt)) return null
  if (times > 1 && times * fraction.value > 1) return null
  const value = exact(times * fraction.value)
  if (has(reading, behind, role.article)) behind += 1
  if (
    measured &&
    measured.value.unit.kind !== 'count' &&
    !isWholePercent(reading, measured.value.unit.kind) &&
    !fraction.part
  )
    return measured.value.unit.kind === 'score' ? null : draftOf(at, measured.end, value, measured.value.unit)
  const of = has(reading, behind, role.of)
  if (isMark(reading, next + 1, DASHES)) return null
  const whole = fraction.plain || fraction.whole || of || times > 1 || isMark(reading, next - 1, DASHES)
  if (!whole && !isShare(reading, memory, at) && !standsAlone(reading, at, next + 1)) return null
  const draft = draftOf(at, next + 1, value, null)
  draft.kind = 'fraction'
  const noun = readWhole(reading, memory, of ? behind + 1 : behind, of)
  draft.unit = noun?.unit ?? null
  if (noun && of) draft.end = noun.end
  return draft
}

/** "ثلثهم", "ثلاثة أرباعها": a share of what was counted last. */
function readOwned({ lastCount }: Memory, at: number, owned: number, value: number): Draft | null {
  if (value >= 1) return null
  return { ...draftOf(at, owned + 1, value, lastCount?.kind === 'count' ? lastCount : null), kind: 'fraction' }
}

/** Where "half a percent" is said with "of", which may also mean half of it. */
function isWholePercent({ lexicon }: Reading, kind: FigureKind): boolean {
  return kind === 'percent' && lexicon.pack.grammar.adjectivesFirst
}

/** "خمس السكان", but not "خمس السنوات الماضية": a definite plural that is counted. */
function isWhole(reading: Reading, at: number): boolean {
  const noun = matchUnit(reading, at)?.value
  const many = noun?.number === 'many' && noun.unit.kind === 'count'
  return many && reading.words[at]?.definite === true && (reading.words[at]?.prefix ?? 0) > 0
}

/** What a share is a share of: "half of all young voters", "two-thirds of the population", "half of them". */
function readWhole(
  reading: Reading,
  memory: Memory,
  from: number,
  of: boolean,
): { unit: string | null; end: number } | null {
  let at = from
  const { words, lexicon } = reading
  while (has(reading, at, role.article) || has(reading, at, role.total)) at += 1
  if (of && matchTrie(lexicon.possessives, words, at)) at += 1
  if (of && matchTrie(lexicon.ageGroups, words, at) && matchUnit(reading, at) === undefined)
    return { unit: 'person', end: at + 1 }
  const count = of ? readNumber(reading, at, false) : null
  if (count) return { unit: readUnit(reading, count.end, count.value)?.unit.unit ?? null, end: from - 1 }
  if (of && has(reading, at, role.them)) {
    const last = memory.lastCount
    return last?.kind === 'count' && words[at + 1]?.known !== false ? { unit: last.unit, end: at + 1 } : null
  }
  const unit = readUnit(reading, at, 5) ?? (of ? readSingular(reading, at) : null)
  return unit && { unit: unit.unit.kind === 'count' ? unit.unit.unit : null, end: unit.end }
}

/** "half a percentage point", "a quarter of a percent", "a quarter point". */
function readShareOfPoint(reading: Reading, from: number, behind: number, value: number): Draft | null {
  let at = behind
  if (has(reading, at, role.of)) at += 1
  if (has(reading, at, role.article)) at += 1
  else if (at > behind) return null
  const found = matchUnit(reading, at)
  const unit = found?.value.unit
  if (found?.value.number === 'many' || !unit || value >= 1) return null
  return unit.kind === 'percent' || (unit.kind === 'score' && at === behind)
    ? draftOf(from, found.end, value, unit)
    : null
}

const MOST_TO_NOUN = 4

/** "of the national income": the last word before the phrase ends names the whole. */
function readSingular(reading: Reading, from: number): UnitRead | null {
  const { tokens, lexicon } = reading
  if (!lexicon.pack.grammar.adjectivesFirst) return null
  let end = from
  while (end < from + MOST_TO_NOUN && tokens[end]?.kind === 'word' && !has(reading, end, role.stop)) end += 1
  const found = matchUnit(reading, end - 1)
  if (end > from && found && found.end === end) return { unit: found.value.unit, from, end, known: true }
  const lemma = end > from ? lexicon.pack.lemmatise(reading.words[end - 1]?.form ?? '') : null
  return lemma && !isCapital(reading, end - 1)
    ? { unit: { unit: lemma.unit, kind: 'count' }, from, end, known: false }
    : null
}

/** "half a million", "half a dozen": a number, not a share. */
function isScale({ words }: Reading, at: number): boolean {
  const word = words[at]
  const number = word?.number
  return (
    number !== undefined && !word?.and && (number.rank === 'scale' || (number.rank === 'hundred' && !number.plural))
  )
}

/** "fell by a quarter", "a third were women": no noun behind, so that it is a share and no ordinal. */
function standsAlone(reading: Reading, from: number, end: number): boolean {
  const { words, lexicon } = reading
  if (matchTrie(lexicon.shareBehind, words, end)) return true
  const led = matchTrie(lexicon.shareLeads, words, from - 1)?.end === from
  const changed = has(reading, from - 1, role.increase) || has(reading, from - 1, role.decrease)
  const behind = reading.tokens[end]
  return (led || changed) && (behind?.kind !== 'word' || has(reading, end, role.stop) || has(reading, end, role.to))
}

const isMeasured = (kind: FigureKind | undefined): boolean => kind === 'duration' || kind === 'measure'

/** "À la sixième" is no share: where "to" is every day's word only a comparator shows one. */
function isShare(reading: Reading, memory: Memory, at: number): boolean {
  return reading.lexicon.pack.grammar.ofNouns ? memory.comparator?.end === at : reachesShare(reading, memory, at)
}

function reachesShare(reading: Reading, memory: Memory, at: number): boolean {
  return memory.comparator?.end === at || has(reading, at - 1, role.to)
}

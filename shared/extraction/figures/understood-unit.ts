/** What a number counts when its noun is not behind it: said before, said of the whole ("four of their last five matches"), or understood. */
import type { Memory } from './figure-draft.ts'
import type { Unit } from './figure-words.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { matchUnit, readUnit } from './read-unit.ts'
import { adjoins, has, hasPrefix, isCapital, isMark, type Reading, withoutArticle } from './reading.ts'
import { role } from './roles.ts'

const PERSON: Unit = { unit: 'person', kind: 'count', human: true }
/** One of a whole that its word does not name. */
const MEMBER: Unit = { unit: null, kind: 'count' }
const MOST_AHEAD = 8
const MOST_BEFORE = 14
const MOST_SINCE_TOTAL = 14

/** Null: the number is taken for a figure only if a comparator governs it. */
export function understoodUnit(
  reading: Reading,
  memory: Memory,
  number: NumberRead,
  governed: boolean,
): { unit: Unit } | null {
  const { from, end, value, indefinite } = number
  const before = nounBefore(reading, number)
  if (before) return { unit: before }
  const whole = value > 1 ? nounOfWhole(reading, memory, end) : null
  if (whole) return { unit: whole }
  if (has(reading, end, role.others) && memory.lastCount?.human) return { unit: memory.lastCount }
  const start = governed && memory.comparator ? memory.comparator.from : from
  const among = nounAmongThem(reading, end)
  if (among) return { unit: among }
  const ofLast = memory.lastCount?.human && has(reading, end, role.them)
  if (has(reading, start - 1, role['victim-before']) && !ofLast) return { unit: PERSON }
  const part = nounOfSum(reading, end)
  if (part) return { unit: part }
  const heading = number.digits ? headingNoun(reading, start - 1) : undefined
  if (heading) return { unit: heading }
  const total = memory.total
  if (total && from - total.at <= MOST_SINCE_TOTAL) return { unit: totalUnit(total.unit) }
  const changed = nounOfChange(reading, from)
  if (changed) return { unit: changed }
  if (isVictim(reading, end)) return { unit: memory.lastCount?.human ? memory.lastCount : PERSON }
  const last = memory.lastCount
  if (last && isShareOfLast(reading, number, governed)) return { unit: last }
  if (has(reading, end, role.others)) return { unit: last ?? PERSON }
  if (indefinite && value < 1e6) return { unit: last?.human ? last : PERSON }
  return null
}

const totalUnit = (unit: string): Unit => ({ unit, kind: 'count' })

/** "المصابين الثلاثة": a definite small number behind its definite noun. */
export function nounBefore(reading: Reading, { from, value, digits }: NumberRead): Unit | undefined {
  const { words, tokens } = reading
  const article = digits && has(reading, from - 1, role.article) && !words[from - 1]?.and
  const definite = words[from]?.definite || article
  if (!definite || value > 1000) return undefined
  if (value >= 20 && !article) return pluralRightBefore(reading, from)
  for (let at = from - (article ? 2 : 1); at >= Math.max(0, from - 4); at -= 1) {
    if (tokens[at]?.kind !== 'word') return undefined
    const found = matchUnit(reading, at)
    if (found && (found.value.number === 'many' || found.value.number === 'any'))
      return headBefore(reading, at) ?? found.value.unit
    if (has(reading, at, role.stop)) return undefined
  }
  return value > 2 && value <= 10 ? unknownBefore(reading, from - (article ? 2 : 1)) : undefined
}

/** "الساعات الأربع والعشرين": a larger number is no ordinal only right behind a definite plural. */
function pluralRightBefore(reading: Reading, from: number): Unit | undefined {
  const noun = matchUnit(reading, from - 1)
  const stands = noun?.end === from && noun.value.number === 'many' && reading.words[from - 1]?.definite === true
  return stands ? (headBefore(reading, from - 1) ?? noun.value.unit) : undefined
}

/** "السجناء السياسيين الثلاثة": of two nouns with the article the first is the head, the other its adjective. */
function headBefore(reading: Reading, at: number): Unit | undefined {
  if (!reading.words[at]?.definite || !reading.words[at - 1]?.definite || hasPrefix(reading, at, 'and'))
    return undefined
  const head = matchUnit(reading, at - 1)?.value
  return head?.number === 'many' || head?.number === 'any' ? head.unit : undefined
}

/** "المبادئ الأساسية الخمسة": a definite word that the lexicon lacks, an adjective between or not. */
function unknownBefore(reading: Reading, at: number): Unit | undefined {
  const noun = hasPrefix(reading, at - 1, 'definite') && !hasPrefix(reading, at, 'and') ? at - 1 : at
  const form = reading.words[noun]?.known === false ? withoutArticle(reading, noun) : undefined
  return form === undefined ? undefined : { unit: form, kind: 'count' }
}

/** "eight of Scotland's ten species", "two of the missing men", "three of the crew": of a whole that is set apart, a number counts. */
function nounOfWhole(reading: Reading, memory: Memory, end: number): Unit | null {
  if (!reading.lexicon.pack.grammar.adjectivesFirst) return null
  const of = has(reading, end, role.total) ? end + 1 : end
  if (!has(reading, of, role.of)) return null
  let at = of + 1
  const article = has(reading, at, role.article)
  const set = article || has(reading, at, role.stop)
  if (has(reading, at, role.them)) return memory.lastCount?.kind === 'count' ? memory.lastCount : MEMBER
  let victims = false
  while (at <= of + 3 && !victims && has(reading, at, role.stop)) {
    victims = has(reading, at, role['victim-after'])
    at += 1
  }
  const named = readUnit(reading, at, 2)?.unit ?? nounAhead(reading, at)
  if (named?.kind === 'count') return named
  if (victims) return PERSON
  return set && article ? MEMBER : null
}

function nounAhead(reading: Reading, from: number): Unit | null {
  for (let at = from; at < from + MOST_AHEAD; at += 1) {
    if (reading.tokens[at]?.kind === 'mark' && !isMark(reading, at, "-'’")) return null
    const found = matchUnit(reading, at)
    if (found?.value.unit.kind === 'count' && (found.value.number === 'many' || found.value.number === 'any'))
      return found.value.unit
  }
  return null
}

/** "عدد القتلى 52 والجرحى 300": a definite noun right before the digits. */
function headingNoun(reading: Reading, at: number): Unit | undefined {
  const noun = matchUnit(reading, at)
  const definite = reading.words[at]?.definite === true || hasPrefix(reading, at, 'and definite')
  return definite && noun?.end === at + 1 && noun.value.number === 'many' ? noun.value.unit : undefined
}

/** "118 منهم ركاب", "خمسة منهم أطفال": what they are stands behind "of them". */
function nounAmongThem(reading: Reading, end: number): Unit | undefined {
  if (reading.lexicon.pack.grammar.adjectivesFirst || !has(reading, end, role.them)) return undefined
  const noun = matchUnit(reading, end + 1)?.value
  return noun?.number === 'many' && noun.unit.human ? noun.unit : undefined
}

/** "4 من أصل 5 مباريات": the noun stands behind the number of the whole. */
function nounOfSum(reading: Reading, end: number): Unit | undefined {
  if (!has(reading, end, role.of)) return undefined
  const at = has(reading, end + 1, role.stop) || has(reading, end + 1, role.between) ? end + 2 : end + 1
  const whole = readNumber(reading, at)
  const unit = whole === null ? null : readUnit(reading, whole.end, whole.value)?.unit
  return unit?.kind === 'count' || unit?.kind === 'score' ? unit : undefined
}

/** "the seats increased from 9 to 10", "ارتفع عدد المقاعد إلى 10". */
function nounOfChange(reading: Reading, from: number): Unit | undefined {
  if (!has(reading, from - 1, role.to) && !has(reading, from - 1, role.from)) return undefined
  let changed = false
  let noun: Unit | undefined
  for (let at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at -= 1) {
    if (isMark(reading, at, '.;؛،,')) break
    changed ||= has(reading, at, role.increase) || has(reading, at, role.decrease)
    const found = matchUnit(reading, at)
    if (found && found.value.unit.kind === 'count' && found.value.number !== 'one') noun = found.value.unit
  }
  return changed ? noun : undefined
}

/** "29 were missing", "un soldat a été tué". */
export function isVictim(reading: Reading, end: number): boolean {
  for (let at = end; at <= end + 2; at += 1) {
    if (has(reading, at, role['victim-after'])) return true
    if (!has(reading, at, role.stop)) return false
  }
  return false
}

/** "13 fights, including six", "118 منهم", "twelve more". */
function isShareOfLast(reading: Reading, { from, end, digits }: NumberRead, governed: boolean): boolean {
  const { tokens } = reading
  if (has(reading, end, role.them) || has(reading, end, role.others) || has(reading, from - 1, role.them)) return true
  if (governed || has(reading, from - 1, role.versus)) return true
  const next = tokens[end]
  const closed =
    next === undefined || next.kind === 'mark' || has(reading, end, role.stop) || has(reading, end, role.and)
  if (!closed) return false
  if (digits && tokens[from - 1]?.kind === 'word' && reading.words[from - 1]?.known === false) return false
  if (isCapital(reading, from - 1) && from > 1) return false
  return !(isMark(reading, from - 1, '(') && adjoins(reading, from) && digits)
}

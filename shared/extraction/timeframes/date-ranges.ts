/** Stretches of time that are told by both their ends: "from 2019 to 2023", "3-5 March", "in 2021 and 2022". */
import { momentAt, momentBehind } from './moment.ts'
import { hasLead, type Moment, type TimeScene, wholeNumber } from './time-scene.ts'

const DASHES = new Set(['-', '–', '—'])

function isDash(scene: TimeScene, at: number): boolean {
  return DASHES.has(scene.tokens[at]?.text ?? '')
}

/** Where what is joined by "and" starts, the "and" being a word of its own or written onto it; null where nothing joins. */
function behindAnd(scene: TimeScene, at: number): number | null {
  if (hasLead(scene, at, 'and')) return at + 1
  const { and } = scene.vocabulary.words.leads
  const attached = (scene.meanings[at]?.cut ?? 0) > 0 && and.some((word) => scene.tokens[at]?.form.startsWith(word))
  return attached ? at : null
}

/** "from 2019 to 2023", "between March and May", "بين عامي 1937 و 1938", "بين يناير ومارس". */
export function closedRange(scene: TimeScene, at: number): Moment | null {
  const between = hasLead(scene, at, 'between')
  if (!between && !hasLead(scene, at, 'from')) return null
  const first = momentBehind(scene, at + 1) ?? dayBehind(scene, at + 1) ?? monthBehind(scene, at + 1)
  if (first === null) return null
  const joint = first.to
  const behind = between ? behindAnd(scene, joint) : hasLead(scene, joint, 'to') ? joint + 1 : null
  const lastAt = behind ?? (isDash(scene, joint) ? joint + 1 : null)
  if (lastAt === null) return null
  const last = momentBehind(scene, lastAt) ?? yearBeside(scene, lastAt, first)
  if (last === null || last.end === null || first.start === null) return null
  const start = completed(first.start, last.end)
  return start === null ? null : { from: at, to: last.to, start, end: last.end, rank: last.rank }
}

/** "3-5 March", "March 3 to 5", "يومي 3 و4 مارس": days that share a month. */
export function daysOfMonth(scene: TimeScene, at: number): Moment | null {
  const first = dayBehind(scene, at)
  if (first !== null) {
    const joint = isDash(scene, first.to) || hasLead(scene, first.to, 'to') ? first.to + 1 : behindAnd(scene, first.to)
    const last = joint === null ? null : momentAt(scene, joint)
    if (first.start === null || last?.end?.length !== 10 || last.rank < 2) return null
    const start = completed(first.start, last.end)
    return start !== null && start < last.end ? { ...last, from: at, start } : null
  }
  const dated = momentAt(scene, at)
  if (dated?.start?.length !== 10 || dated.start !== dated.end || scene.tokens[dated.to - 1]?.kind !== 'number')
    return null
  if (!isDash(scene, dated.to) && !hasLead(scene, dated.to, 'to')) return null
  const last = dayBehind(scene, dated.to + 1)
  if (last?.end === undefined || last.end === null) return null
  const end = `${dated.start.slice(0, 8)}${last.end}`
  return end > dated.start ? { ...dated, to: last.to, end } : null
}

/** "2019-2023", "1939–45", "in 2021 and 2022": years, "from" left out. */
export function yearsJoined(scene: TimeScene, at: number): Moment | null {
  const first = momentAt(scene, at)
  if (first?.start?.length !== 4 || first.start !== first.end) return null
  const lastAt = isDash(scene, first.to) ? first.to + 1 : behindAnd(scene, first.to)
  const last = lastAt === null ? undefined : scene.tokens[lastAt]
  if (lastAt === null || last?.kind !== 'number') return null
  const number = wholeNumber(last) ?? Number.NaN
  const start = Number(first.start)
  const year = number < 100 && isDash(scene, first.to) ? Math.floor(start / 100) * 100 + number : number
  return year > start && year < start + 300 ? { ...first, to: lastAt + 1, end: String(year) } : null
}

/** "from 14 to 16 February": a day whose month comes with the second. */
function dayBehind(scene: TimeScene, at: number): Moment | null {
  const day = wholeNumber(scene.tokens[at])
  if (day === null || day < 1 || day > 31) return null
  const text = String(day).padStart(2, '0')
  return { from: at, to: at + 1, start: text, end: text, rank: 1 }
}

/** "between January and March 2024": a month whose year comes with the second, and that may be an everyday word too. */
function monthBehind(scene: TimeScene, at: number): Moment | null {
  const month = scene.meanings[at]?.month
  if (month === undefined) return null
  const text = `-${String(month).padStart(2, '0')}`
  return { from: at, to: at + 1, start: text, end: text, rank: 1 }
}

function yearBeside(scene: TimeScene, at: number, first: Moment): Moment | null {
  const token = scene.tokens[at]
  if (token?.kind !== 'number' || first.start?.length !== 4 || !/^\d{4}$/u.test(token.text)) return null
  return { from: at, to: at + 1, start: token.text, end: token.text, rank: 3 }
}

/** The first date with what it leaves to the last one: its month, its year. Null where they do not fit. */
function completed(first: string, last: string): string | null {
  if (first.length === 2) return last.length === 10 ? `${last.slice(0, 8)}${first}` : null
  if (first.length === 3) return last.length >= 7 ? `${last.slice(0, 4)}${first}` : null
  const start = first.length >= 7 && last.length >= 7 && first > last ? `${last.slice(0, 4)}${first.slice(4)}` : first
  return start <= last ? start : first
}

/** When what a sentence says holds: one stretch of time, from dates, relative words or a named event. */
import type { Timeframe } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import { parseDay } from './calendar-day.ts'
import { momentAt } from './moment.ts'
import { type Moment, type TimeScene, timeSceneOf, wholeNumber } from './time-scene.ts'
import type { Lead, TimeWords } from './time-words.ts'
import { vocabularyOf } from './vocabulary.ts'

type Found = Moment & { readonly weight: number; readonly open: boolean }

const LONGEST_EVENT = 9
const DASHES = new Set(['-', '–', '—'])

/**
 * The stretch of time that a sentence speaks of, or null. Relative words are resolved against `publishedAt`; where that
 * is not known, and for an event without a date, `start` and `end` are null and the words stay. "Since" leaves `end` open.
 */
export function readTimeframe(
  sentence: Sentence,
  words: TimeWords,
  context: { publishedAt?: string },
): Timeframe | null {
  const scene = timeSceneOf(sentence, vocabularyOf(words), parseDay(context.publishedAt))
  if (scene === null) return null
  let best: Found | null = null
  for (let at = 0; at < scene.tokens.length; ) {
    const found = isOpener(scene, at) ? foundAt(scene, at) : null
    if (found !== null && (best === null || found.weight > best.weight)) best = found
    at = found === null ? at + 1 : Math.max(found.to, at + 1)
  }
  return best && written(scene, best)
}

function isOpener(scene: TimeScene, at: number): boolean {
  return scene.meanings[at]?.opens === true || scene.tokens[at]?.kind === 'number'
}

function foundAt(scene: TimeScene, at: number): Found | null {
  return openRange(scene, at) ?? closedRange(scene, at) ?? bounded(scene, at) ?? plain(scene, at)
}

function plain(scene: TimeScene, at: number): Found | null {
  const moment = momentAt(scene, at)
  if (moment === null) return null
  const dash = DASHES.has(scene.tokens[moment.to]?.text ?? '') ? endOfYears(scene, moment) : null
  return dash ?? { ...moment, weight: moment.rank, open: false }
}

/** "2019-2023", "1939–45", "from" left out. */
function endOfYears(scene: TimeScene, first: Moment): Found | null {
  if (first.start === null || first.start.length !== 4) return null
  const last = scene.tokens[first.to + 1]
  const number = last?.kind === 'number' ? Number(last.text) : Number.NaN
  const year = number < 100 ? Math.floor(Number(first.start) / 100) * 100 + number : number
  if (!(year > Number(first.start) && year < Number(first.start) + 300)) return null
  return { ...first, to: first.to + 2, end: String(year), weight: first.rank + 2, open: false }
}

function hasLead(scene: TimeScene, at: number, lead: Lead): boolean {
  return scene.meanings[at]?.leads?.includes(lead) ?? false
}

/** The moment behind a lead, small words of dates between them passed over. */
function momentBehind(scene: TimeScene, from: number): Moment | null {
  for (let at = from; at < from + 3; at += 1) {
    const moment = momentAt(scene, at)
    if (moment !== null) return moment
    const meaning = scene.meanings[at]
    if (!meaning || !(meaning.filler || meaning.leads?.includes('at'))) return null
  }
  return null
}

/** "since 2019", "منذ أكتوبر", "since the war began", with the date that stands beside an event. */
function openRange(scene: TimeScene, at: number): Found | null {
  if (!hasLead(scene, at, 'since')) return null
  const ago = momentAt(scene, at)
  const moment = ago ?? momentBehind(scene, at + 1)
  if (moment !== null) return { ...moment, from: at, end: null, weight: moment.rank + 4, open: true }
  const to = endOfEvent(scene, at + 1)
  if (to === null) return null
  const comma = isComma(scene, to) ? to + 1 : to
  const beside = hasLead(scene, comma, 'at') ? momentBehind(scene, comma) : null
  if (beside !== null && beside.rank >= 2)
    return {
      from: at,
      to: beside.to,
      start: beside.start,
      end: null,
      rank: beside.rank,
      weight: beside.rank + 4,
      open: true,
    }
  return { from: at, to, start: null, end: null, rank: 0, weight: 4, open: true }
}

function isComma(scene: TimeScene, at: number): boolean {
  const text = scene.tokens[at]?.text
  return text === ',' || text === '،'
}

/** Where the name of an event ends: at a mark, a word that starts a clause, or a date. Null when there is no name. */
function endOfEvent(scene: TimeScene, from: number): number | null {
  const { eventStops } = scene.vocabulary.words
  let at = from
  while (at < scene.tokens.length && at - from < LONGEST_EVENT) {
    const token = scene.tokens[at]
    if (token === undefined || token.kind !== 'word' || eventStops.includes(token.form)) break
    if (at > from && momentAt(scene, at) !== null) break
    at += 1
  }
  while (at > from && scene.vocabulary.words.light.includes(scene.tokens[at - 1]?.form ?? '')) at -= 1
  return at > from && at - from > (scene.vocabulary.words.light.includes(scene.tokens[from]?.form ?? '') ? 1 : 0)
    ? at
    : null
}

/** "from 2019 to 2023", "between March and May", "بين عامي 1937 و 1938". */
function closedRange(scene: TimeScene, at: number): Found | null {
  const between = hasLead(scene, at, 'between')
  if (!between && !hasLead(scene, at, 'from')) return null
  const first = momentBehind(scene, at + 1) ?? dayBehind(scene, at + 1)
  if (first === null) return null
  const joint = first.to
  const joined = between
    ? hasLead(scene, joint, 'and') || scene.tokens[joint]?.text === '-'
    : hasLead(scene, joint, 'to')
  if (!joined) return null
  const last = momentBehind(scene, joint + 1) ?? yearBeside(scene, joint + 1, first)
  if (last === null || last.end === null || first.start === null) return null
  if (first.start.length < 3 && last.end.length !== 10) return null
  const start = first.start.length < 3 ? `${last.end.slice(0, 8)}${first.start}` : first.start
  return { from: at, to: last.to, start, end: last.end, rank: last.rank, weight: last.rank + 3, open: false }
}

/** "from 14 to 16 February": a day whose month comes with the second. */
function dayBehind(scene: TimeScene, at: number): Moment | null {
  const day = wholeNumber(scene.tokens[at])
  if (day === null || day < 1 || day > 31) return null
  const text = String(day).padStart(2, '0')
  return { from: at, to: at + 1, start: text, end: text, rank: 1 }
}

function yearBeside(scene: TimeScene, at: number, first: Moment): Moment | null {
  const token = scene.tokens[at]
  if (token?.kind !== 'number' || first.start?.length !== 4 || !/^\d{4}$/u.test(token.text)) return null
  return { from: at, to: at + 1, start: token.text, end: token.text, rank: 3 }
}

/** "by 2050", "until Friday": only an end. "After March": only a start. */
function bounded(scene: TimeScene, at: number): Found | null {
  if (momentAt(scene, at) !== null) return null
  const until = hasLead(scene, at, 'until') || hasLead(scene, at, 'before')
  if (!until && !hasLead(scene, at, 'after')) return null
  if (scene.vocabulary.words.noons.includes(scene.tokens[at + 1]?.form ?? '')) return null
  const moment = momentBehind(scene, at + 1)
  if (moment === null || scene.tokens[moment.to]?.form === "'s") return null
  const edges = until ? { start: null, end: moment.end } : { start: moment.start, end: null }
  return { ...moment, ...edges, from: at, weight: moment.rank + 1, open: true }
}

function written(scene: TimeScene, found: Found): Timeframe {
  const first = scene.tokens[found.from]
  const last = scene.tokens[found.to - 1]
  if (first === undefined || last === undefined) return { start: found.start, end: found.end, exact: '' }
  const cut = scene.meanings[found.from]?.cut ?? 0
  return { start: found.start, end: found.end, exact: scene.sentence.text.slice(first.start + cut, last.end) }
}

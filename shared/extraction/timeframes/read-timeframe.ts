/** When what a sentence says holds: one stretch of time, from dates, relative words or a named event. */
import type { Timeframe } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import { parseDay } from './calendar-day.ts'
import { closedRange, daysOfMonth, yearsJoined } from './date-ranges.ts'
import { momentAt, momentBehind } from './moment.ts'
import { unitsUpTo } from './relative-units.ts'
import { hasLead, type Moment, type TimeScene, timeSceneOf } from './time-scene.ts'
import type { TimeWords } from './time-words.ts'
import { vocabularyOf } from './vocabulary.ts'

type Found = Moment & { readonly weight: number }

const LONGEST_EVENT = 9

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
  return openRange(scene, at) ?? range(scene, at) ?? bounded(scene, at) ?? plain(scene, at)
}

function plain(scene: TimeScene, at: number): Found | null {
  const moment = momentAt(scene, at)
  return moment && { ...moment, weight: moment.rank }
}

/** From one date to another: better than either alone. */
function range(scene: TimeScene, at: number): Found | null {
  const found = closedRange(scene, at) ?? daysOfMonth(scene, at) ?? yearsJoined(scene, at) ?? unitsUpTo(scene, at)
  return found && { ...found, weight: found.rank + 3 }
}

/** "since 2019", "منذ أكتوبر", "since the war began", with the date that stands beside an event. */
function openRange(scene: TimeScene, at: number): Found | null {
  if (!hasLead(scene, at, 'since')) return null
  const ago = momentAt(scene, at)
  const moment = ago ?? momentBehind(scene, at + 1)
  if (moment !== null) return { ...moment, from: at, end: null, weight: moment.rank + 4 }
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
    }
  return { from: at, to, start: null, end: null, rank: 0, weight: 4 }
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

/** "by 2050", "until Friday": only an end. "After March": only a start. */
function bounded(scene: TimeScene, at: number): Found | null {
  if (momentAt(scene, at) !== null) return null
  const until = hasLead(scene, at, 'until') || hasLead(scene, at, 'before')
  if (!until && !hasLead(scene, at, 'after')) return null
  if (scene.vocabulary.words.noons.includes(scene.tokens[at + 1]?.form ?? '')) return null
  const moment = momentBehind(scene, at + 1)
  if (moment === null || scene.tokens[moment.to]?.form === "'s") return null
  const edges = until ? { start: null, end: moment.end } : { start: moment.start, end: null }
  return { ...moment, ...edges, from: at, weight: moment.rank + 1 }
}

function written(scene: TimeScene, found: Found): Timeframe {
  const first = scene.tokens[found.from]
  const last = scene.tokens[found.to - 1]
  if (first === undefined || last === undefined) return { start: found.start, end: found.end, exact: '' }
  const cut = scene.meanings[found.from]?.cut ?? 0
  return { start: found.start, end: found.end, exact: scene.sentence.text.slice(first.start + cut, last.end) }
}

/**
 * The figures of a desk, counted from its events: one record a lane and day, which carries over how many claims were open.
 * Where it has counted to stands in the record itself, so that an event counts once however often the counting is repeated.
 */
import * as z from 'zod'
import { pairKey } from './agreement.ts'
import { type ClaimEvent, isQueued } from './claim-event.ts'
import { Lane } from './lane.ts'

const count = z.int().min(0).default(0)

export const DayCounts = z.object({
  admitted: count,
  promoted: count,
  dismissed: count,
  /** Candidates that nobody chose in time. */
  agedOut: count,
  decided: count,
  disputed: count,
  published: count,
  corrected: count,
  updated: count,
  retracted: count,
})
export type DayCounts = z.infer<typeof DayCounts>

export const Choices = z.object({ chosen: count, dismissed: count })
export type Choices = z.infer<typeof Choices>

export const DayFigures = z.object({
  lane: Lane,
  day: z.iso.date(),
  version: z.int().min(0),
  /** The last event that is counted in; null before the first. */
  countedTo: z.string().nullable(),
  /** At the end of the day so far: how many wait for a judgement, and the sum of the times since when (ms). */
  open: z.object({ claims: z.int(), sinceMs: z.number() }),
  counts: DayCounts,
  /** From the lane to the verdict, all together (ms), and how many claims that is. */
  toVerdict: z.object({ claims: z.int(), ms: z.number() }),
  /** Blind pairs by language. */
  pairs: z.record(z.string(), z.record(z.string(), z.int())),
  publishers: z.record(z.string(), Choices),
  claimants: z.record(z.string(), Choices),
})
export type DayFigures = z.infer<typeof DayFigures>

/** So many names a day are told apart; the others are counted together. */
const MOST_NAMES = 150
export const OTHERS = '…'

/** A day of a lane before its first event. `before` is the day before it, whose open claims are still open. */
export function startDay(lane: Lane, day: string, before: DayFigures | null): DayFigures {
  return {
    ...{ lane, day, version: 0, countedTo: null, open: before?.open ?? { claims: 0, sinceMs: 0 } },
    counts: DayCounts.parse({}),
    toVerdict: { claims: 0, ms: 0 },
    ...{ pairs: {}, publishers: {}, claimants: {} },
  }
}

/** The day with one more event. `publisher` is asked for where the event is a choice: see `isChoice`. */
export function countEvent(figures: DayFigures, event: ClaimEvent, publisher: string | null): DayFigures {
  const { at, from, to, queuedAt, pair } = event
  const step = Number(isQueued(to)) - Number(isQueued(from))
  const since = Date.parse(queuedAt ?? at)
  const decided = to === 'decided' && from !== 'decided'
  const counted = countOf(event)
  const choice = choiceOf(event)
  return {
    ...figures,
    open: { claims: figures.open.claims + step, sinceMs: figures.open.sinceMs + step * since },
    counts: counted ? { ...figures.counts, [counted]: figures.counts[counted] + 1 } : figures.counts,
    toVerdict: decided
      ? { claims: figures.toVerdict.claims + 1, ms: figures.toVerdict.ms + Date.parse(at) - since }
      : figures.toVerdict,
    pairs: pair ? withPair(figures.pairs, event.language, pairKey(pair)) : figures.pairs,
    publishers: choice ? withChoice(figures.publishers, publisher, choice) : figures.publishers,
    claimants: choice ? withChoice(figures.claimants, event.claimant, choice) : figures.claimants,
  }
}

/** Whether somebody, or the day's budget, chose for or against the claim. */
export function isChoice(event: ClaimEvent): boolean {
  return choiceOf(event) !== null
}

function choiceOf({ action, by }: ClaimEvent): keyof Choices | null {
  if (action === 'admit' || action === 'promote') return 'chosen'
  return action === 'dismiss' && !isMachine(by) ? 'dismissed' : null
}

const isMachine = (by: string): boolean => by.startsWith('sys_')

const COUNTED: Record<string, keyof DayCounts> = {
  admit: 'admitted',
  promote: 'promoted',
  publish: 'published',
  correct: 'corrected',
  update: 'updated',
  retract: 'retracted',
}

function countOf({ action, by, to }: ClaimEvent): keyof DayCounts | undefined {
  if (action === 'dismiss') return isMachine(by) ? 'agedOut' : 'dismissed'
  if (to === 'decided') return 'decided'
  if (to === 'disputed') return 'disputed'
  return COUNTED[action]
}

function withPair(pairs: DayFigures['pairs'], language: string, key: string): DayFigures['pairs'] {
  const known = pairs[language] ?? {}
  return { ...pairs, [language]: { ...known, [key]: (known[key] ?? 0) + 1 } }
}

function withChoice(names: Record<string, Choices>, name: string | null, choice: keyof Choices) {
  if (name === null) return names
  const key = Object.hasOwn(names, name) || Object.keys(names).length < MOST_NAMES ? name : OTHERS
  const known = Object.hasOwn(names, key) ? names[key] : undefined
  const { chosen, dismissed } = known ?? { chosen: 0, dismissed: 0 }
  return { ...names, [key]: { chosen, dismissed, [choice]: (choice === 'chosen' ? chosen : dismissed) + 1 } }
}

/**
 * Why a claim is worth a fact-checker's time before another: harm, reach, checkability, age and whether somebody asks,
 * each part shown. Age is
 * counted from a fixed day, so a newer claim stands higher without the older ones being written again.
 */
import * as z from 'zod'
import { type Statement, TIP } from './statement.ts'

export const Priority = z.object({
  score: z.number(),
  parts: z.array(
    z.object({ part: z.enum(['harm', 'reach', 'checkability', 'age', 'asked']), points: z.number(), why: z.string() }),
  ),
})
export type Priority = z.infer<typeof Priority>

/** What a wrong figure would do to a reader, by the canonical unit that is counted. */
const HARM_TOPICS: Record<string, ReadonlySet<string>> = {
  violence: words(
    'death, attack, strike, air strike, missile, drone, bombing, explosion, raid, soldier, fighter, hostage, prisoner, victim, injured person, missing person',
  ),
  health: words('case, infection, infected person, patient, dose, vaccine, hospital, outbreak'),
  elections: words('vote, voter, ballot, seat, candidate'),
  livelihood: words('job, refugee, migrant, household, family, displaced person'),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', '))
}

const EPOCH_MS = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000
/** A claim of today equals one with half a point more from five days ago. */
const POINTS_PER_DAY = 0.1

/** The harm topics that a statement's figures touch. */
export function harmTopicsOf(statement: Pick<Statement, 'figures'>): string[] {
  const units = statement.figures.map((figure) => figure.unit ?? '')
  return Object.keys(HARM_TOPICS).filter((topic) => units.some((unit) => HARM_TOPICS[topic]?.has(unit)))
}

/**
 * The order in which claims are offered. `saidAt` is the article's day (ISO 8601), `origins` how many independent origins
 * say it.
 */
export function priorityOf(statement: Statement, context: { saidAt: string; origins: number }): Priority {
  const topics = harmTopicsOf(statement)
  const figure = statement.figures.find((one) => one.kind !== 'age')
  const attributed = statement.attributions.length > 0
  const isAsked = statement.checkworthiness.reasons.includes(TIP)
  const days = (Date.parse(context.saidAt) - EPOCH_MS) / DAY_MS
  const checkable = [
    figure?.unit ? 'a figure with its unit' : figure ? 'a figure' : null,
    attributed ? 'a source is named' : null,
    statement.timeframe ? 'a time is given' : null,
  ].filter((why) => why !== null)
  const parts: Priority['parts'] = [
    { part: 'harm', points: topics.length > 0 ? 1 : 0, why: topics.join(', ') || 'no topic of harm' },
    reachOf(context.origins),
    {
      part: 'checkability',
      points: round(statement.checkworthiness.score + checkable.length * 0.2),
      why: checkable.join(', ') || 'no figure, source or time',
    },
    { part: 'age', points: round(days * POINTS_PER_DAY), why: context.saidAt.slice(0, 10) },
    ...(isAsked ? [{ part: 'asked', points: 1, why: 'somebody asks for it' } as const] : []),
  ]
  return scored(parts)
}

/** The priority of a claim that so many independent origins say now. */
export function withReach({ parts }: Priority, origins: number): Priority {
  return scored(parts.map((part) => (part.part === 'reach' ? reachOf(origins) : part)))
}

/** A claim that is only denied reaches no further than one that is said once. */
function reachOf(origins: number): Priority['parts'][number] {
  return { part: 'reach', points: round(Math.log2(Math.max(1, origins))), why: `${origins} independent origin(s)` }
}

function scored(parts: Priority['parts']): Priority {
  return { score: round(parts.reduce((sum, { points }) => sum + points, 0)), parts }
}

function round(points: number): number {
  return Math.round(points * 1000) / 1000
}

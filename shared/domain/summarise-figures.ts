/** What the counted days of a lane say of it: how much waits and for how long, what gets done, and what was chosen. */
import { type Agreement, agreementOf } from './agreement.ts'
import { type Choices, type DayCounts, type DayFigures, OTHERS } from './desk-figures.ts'
import type { Lane } from './lane.ts'

const DAY_MS = 86_400_000
/** Today's pace is that of the last week: a day alone says too little. */
const PACE_DAYS = 7
/** So many names are told. */
const MOST_NAMES = 20

export type Balance = ({ name: string } & Choices)[]

export type LaneFigures = {
  lane: Lane
  /** Claims that wait for a judgement, and how long they have on average (ms). */
  waiting: number
  meanAgeMs: number | null
  /** How long a new claim waits for its verdict at today's pace (ms); null where nothing gets decided. */
  expectedWaitMs: number | null
  /** From the lane to the verdict, on average (ms). */
  meanToVerdictMs: number | null
  days: ({ day: string } & DayCounts)[]
  /** By language. */
  agreement: Record<string, Agreement>
  /** Choices by who published and who made the claims, the most chosen first. */
  publishers: Balance
  claimants: Balance
}

/** `days` of one lane, oldest first; `at` is now (ISO 8601). */
export function summariseFigures(lane: Lane, days: readonly DayFigures[], at: string): LaneFigures {
  const { claims, sinceMs } = days.at(-1)?.open ?? { claims: 0, sinceMs: 0 }
  const firstOfPace = new Date(Date.parse(at) - (PACE_DAYS - 1) * DAY_MS).toISOString().slice(0, 10)
  const decided = sum(days.filter(({ day }) => day >= firstOfPace).map(({ counts }) => counts.decided))
  const judged = sum(days.map(({ toVerdict }) => toVerdict.claims))
  const pairs = mergeCounts(days.map((day) => day.pairs))
  return {
    lane,
    waiting: claims,
    meanAgeMs: claims > 0 ? Math.round(Date.parse(at) - sinceMs / claims) : null,
    expectedWaitMs: decided > 0 ? Math.round((claims / decided) * PACE_DAYS * DAY_MS) : null,
    meanToVerdictMs: judged > 0 ? Math.round(sum(days.map(({ toVerdict }) => toVerdict.ms)) / judged) : null,
    days: days.map(({ day, counts }) => ({ day, ...counts })),
    agreement: Object.fromEntries(Object.entries(pairs).map(([language, counts]) => [language, agreementOf(counts)])),
    publishers: balance(days.map(({ publishers }) => publishers)),
    claimants: balance(days.map(({ claimants }) => claimants)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

type Counts = Record<string, number>

function mergeCounts(days: readonly Record<string, Counts>[]): Record<string, Counts> {
  const merged = new Map<string, Map<string, number>>()
  for (const [language, counts] of days.flatMap(Object.entries<Counts>)) {
    const known = merged.get(language) ?? new Map<string, number>()
    for (const [key, count] of Object.entries(counts)) known.set(key, (known.get(key) ?? 0) + count)
    merged.set(language, known)
  }
  return Object.fromEntries([...merged].map(([language, counts]) => [language, Object.fromEntries(counts)]))
}

function balance(days: readonly Record<string, Choices>[]): Balance {
  const merged = new Map<string, Choices>()
  for (const [name, { chosen, dismissed }] of days.flatMap(Object.entries<Choices>)) {
    const known = merged.get(name) ?? { chosen: 0, dismissed: 0 }
    merged.set(name, { chosen: known.chosen + chosen, dismissed: known.dismissed + dismissed })
  }
  const ranked = [...merged]
    .map(([name, choices]) => ({ name, ...choices }))
    .sort((a, b) => b.chosen - a.chosen || b.dismissed - a.dismissed || (a.name < b.name ? -1 : 1))
  const others = ranked.slice(MOST_NAMES)
  if (others.length === 0) return ranked
  const rest = { chosen: sum(others.map((one) => one.chosen)), dismissed: sum(others.map((one) => one.dismissed)) }
  return [...ranked.slice(0, MOST_NAMES), { name: OTHERS, ...rest }]
}

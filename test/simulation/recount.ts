/** The figures of a desk counted anew from the stories of its claims, to compare with those that were counted on the way. */
import type { Claim } from '../../shared/domain/claim.ts'
import type { DayFigures } from '../../shared/domain/desk-figures.ts'
import type { HistoryEntry } from '../../shared/domain/history.ts'

export type Recount = { open: number; admitted: number; decided: number; disputed: number; toVerdictMs: number }

export function recount(stories: readonly { claim: Claim; entries: readonly HistoryEntry[] }[]): Recount {
  const entries = stories.flatMap((story) => story.entries)
  const decided = stories.flatMap(({ claim, entries: told }) =>
    told.filter(({ to }) => to === 'decided').map(({ at }) => Date.parse(at) - Date.parse(claim.queuedAt ?? at)),
  )
  return {
    open: stories.filter(({ claim }) => claim.status === 'waiting' || claim.status === 'in-review').length,
    admitted: entries.filter(({ action }) => action === 'admit').length,
    decided: decided.length,
    disputed: entries.filter(({ from, to }) => to === 'disputed' && from !== 'disputed').length,
    toVerdictMs: decided.reduce((sum, ms) => sum + ms, 0),
  }
}

/** The same of the days that were counted. */
export function sumOf(days: readonly DayFigures[]): Recount {
  const sum = (of: (day: DayFigures) => number): number => days.reduce((total, day) => total + of(day), 0)
  return {
    open: days.at(-1)?.open.claims ?? 0,
    admitted: sum(({ counts }) => counts.admitted),
    decided: sum(({ counts }) => counts.decided),
    disputed: sum(({ counts }) => counts.disputed),
    toVerdictMs: sum(({ toVerdict }) => toVerdict.ms),
  }
}

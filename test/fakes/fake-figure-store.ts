/** Events and counted days in memory. */
import type { Claim } from '../../shared/domain/claim.ts'
import { ClaimEvent, isCorrection } from '../../shared/domain/claim-event.ts'
import { DayFigures } from '../../shared/domain/desk-figures.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import type { Announcement, FigureStore } from '../../shared/ports.ts'

export type FakeFigureStore = FigureStore & {
  /** A claim store tells it of each event. */
  happened(event: ClaimEvent): void
  /** And of each claim that it is about to make. */
  announce(claims: readonly Claim[]): void
}

export function fakeFigureStore(): FakeFigureStore {
  const events = new Map<string, ClaimEvent>()
  const days = new Map<string, DayFigures>()
  const announcements: (Announcement & { lane: string })[] = []
  const ofLane = (lane: string) =>
    [...days.values()].filter((day) => day.lane === lane).sort((a, b) => (a.day < b.day ? -1 : 1))

  return {
    happened(event) {
      const position = `${event.at}#${event.claimId}#${event.sequence}#${event.hash.slice(0, 12)}`
      events.set(position, ClaimEvent.parse(structuredClone(event)))
    },
    announce(claims) {
      for (const { id, lane, createdAt: at } of claims)
        announcements.push({ at, lane, claims: [id], position: `${at}#${id}` })
    },
    async announced(lane, day, after, limit) {
      const items = announcements
        .filter((one) => one.lane === lane && one.at.startsWith(day) && one.position > (after ?? ''))
        .sort((a, b) => (a.position < b.position ? -1 : 1))
        .slice(0, limit)
        .map(({ lane: _lane, ...one }) => structuredClone(one))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },
    async events(lane, day, after, limit) {
      const items = [...events]
        .filter(([position, event]) => event.lane === lane && event.at.startsWith(day) && position > (after ?? ''))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([position, event]) => ({ ...structuredClone(event), position }))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },
    async corrections(after, limit) {
      const items = [...events]
        .filter(([position, event]) => isCorrection(event) && (after === null || position < after))
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .slice(0, limit)
        .map(([position, event]) => ({ ...structuredClone(event), position }))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },
    latest: async (lane) => structuredClone(ofLane(lane).at(-1) ?? null),
    since: async (lane, day) => structuredClone(ofLane(lane).filter((known) => known.day >= day)),
    async put(figures) {
      const key = `${figures.lane} ${figures.day}`
      if ((days.get(key)?.version ?? 0) !== figures.version - 1) throw new VersionConflictError('counted meanwhile')
      days.set(key, DayFigures.parse(structuredClone(figures)))
    },
  }
}

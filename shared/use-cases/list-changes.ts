/**
 * What was told of all claims, in the order of time and without a gap: only what is settled is read, consistently, so that
 * nothing that is written late comes before what was given out already.
 */
import type { Claim } from '../domain/claim.ts'
import { type ClaimEvent, SETTLED_MS } from '../domain/claim-event.ts'
import type { ClaimId } from '../domain/ids.ts'
import { LANES } from '../domain/lane.ts'
import type { Notice } from '../domain/notice.ts'
import type { Services } from '../ports.ts'
import { happenedEvents } from './happened-events.ts'

type Needs = Pick<Services, 'claims' | 'figures' | 'clock'>

export type ToldChange = { claim: Claim; notice: Notice; at: string }
/** `next` is the place to go on from, also at the end; `more`: whether something may stand there already. */
export type Changes = { changes: ToldChange[]; next: string; more: boolean }

const DAY_MS = 86_400_000
const PAGE = 100
/** One reading takes so many pages at most; the next goes on. */
const MOST_PAGES = 40
/** `2024-03-01T09:00:00.000Z#`: a place that names no claim. */
const TIME_LENGTH = 25

/** The places before and behind everything of a time (ISO 8601 with milliseconds). */
export const placeBefore = (at: string): string => `${at}#`
const placeBehind = (at: string): string => `${at}$`

/** What happened to one claim at one moment: never parted. */
type Moment = { place: string; at: string; changes: ToldChange[] }

/** Some more than `limit` only where one moment has more. `wanted` leaves out what the reader may not see or does not ask for. */
export async function listChanges(
  services: Needs,
  { after, limit, wanted }: { after: string; limit: number; wanted: (notice: Notice) => boolean },
): Promise<Changes> {
  const upTo = new Date(services.clock.now().getTime() - SETTLED_MS).toISOString()
  const end = placeBehind(upTo)
  const changes: ToldChange[] = []
  let place = after
  for (let pages = 0; pages < MOST_PAGES && place < end; pages += 1) {
    const { moments, isWhole } = await readPage(services, place)
    for (const moment of moments) {
      if (moment.at > upTo) return { changes, next: end, more: false }
      changes.push(...moment.changes.filter(({ notice }) => wanted(notice)))
      place = moment.place
      if (changes.length >= limit) return { changes, next: place, more: true }
    }
    if (isWhole) place = placeBefore(`${dayAfter(place)}T00:00:00.000Z`)
  }
  if (place >= end) return { changes, next: after > end ? after : end, more: false }
  // The place of something that was not given out would name it: its time is enough.
  return { changes, next: place.slice(0, TIME_LENGTH), more: true }
}

/** The next of a day, all lanes together; `isWhole` where the day has no more. */
async function readPage(services: Needs, place: string): Promise<{ moments: Moment[]; isWhole: boolean }> {
  const day = place.slice(0, 10)
  const [events, announced] = await Promise.all([
    Promise.all(LANES.map((lane) => services.figures.events(lane, day, place, PAGE))),
    Promise.all(LANES.map((lane) => services.figures.announced(lane, day, place.slice(0, TIME_LENGTH), PAGE))),
  ])
  const edges = [
    ...events.flatMap(({ items, next }) => (next === null ? [] : items.slice(-1).map(placeOf))),
    ...announced.flatMap(({ items, next }) => (next === null ? [] : items.slice(-1).map(({ at }) => placeBefore(at)))),
  ].sort()
  const isRead = (at: string) => edges[0] === undefined || at < edges[0]
  const told = await toldOf(
    services,
    events.flatMap(({ items }) => items),
  )
  const created = await createdOf(
    services,
    announced.flatMap(({ items }) => items.flatMap(({ at, claims }) => claims.map((id) => ({ at, claimId: id })))),
  )
  const moments = Map.groupBy([...created, ...told], ({ place: at }) => at)
  const inOrder = [...moments]
    .filter(([at]) => at > place && isRead(at))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, parts]) => ({
      place: at,
      at: at.slice(0, TIME_LENGTH - 1),
      changes: parts.flatMap(({ change }) => (change === null ? [] : [change])),
    }))
  return { moments: inOrder, isWhole: edges.length === 0 }
}

type Part = { place: string; change: ToldChange | null }

const placeOf = ({ at, claimId }: { at: string; claimId: ClaimId }): string => `${at}#${claimId}$`

async function toldOf(services: Needs, events: readonly ClaimEvent[]): Promise<Part[]> {
  const told = events.filter(({ notice }) => notice !== null)
  const happened = new Map((await happenedEvents(services, told)).map(({ event, claim }) => [event, claim]))
  return events.map((event) => {
    const claim = happened.get(event)
    const { notice, at } = event
    return { place: placeOf(event), change: claim && notice ? { claim, notice, at } : null }
  })
}

async function createdOf({ claims }: Needs, found: readonly { at: string; claimId: ClaimId }[]): Promise<Part[]> {
  const ids = [...new Set(found.map(({ claimId }) => claimId))]
  const known = new Map((ids.length === 0 ? [] : await claims.getMany(ids)).map((claim) => [claim.id, claim]))
  return found.map(({ at, claimId }) => {
    const claim = known.get(claimId)
    const notice: Notice = { type: 'claim.created', number: 1, rating: null, earlierRating: null }
    return { place: placeOf({ at, claimId }), change: claim?.createdAt === at ? { claim, notice, at } : null }
  })
}

function dayAfter(place: string): string {
  return new Date(Date.parse(place.slice(0, 10)) + DAY_MS).toISOString().slice(0, 10)
}

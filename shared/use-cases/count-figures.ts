/** Counts what happened at the desk: events into days, each once, however often and by however many it is counted. */
import { firstAppearance } from '../domain/appearance.ts'
import { CLAIM_STATUSES } from '../domain/claim.ts'
import { type ClaimEvent, SETTLED_MS } from '../domain/claim-event.ts'
import { countEvent, type DayFigures, isChoice, startDay } from '../domain/desk-figures.ts'
import { VersionConflictError } from '../domain/errors.ts'
import type { Lane } from '../domain/lane.ts'
import type { Services } from '../ports.ts'
import { happenedEvents } from './happened-events.ts'
import { mapInParallel } from './map-in-parallel.ts'

type Needs = Pick<Services, 'claims' | 'figures' | 'clock'>
type Placed = ClaimEvent & { position: string }

const DAY_MS = 86_400_000
const PAGE = 100
const AT_ONCE = 8
/** One counting goes over so many days; the next goes on. */
const MOST_DAYS = 40

/** Counts what is settled of a lane and keeps it; how many events. Safe beside itself: one of two is refused and stops. */
export async function countFigures(services: Needs, lane: Lane): Promise<number> {
  let counted = 0
  const upTo = new Date(services.clock.now().getTime() - SETTLED_MS).toISOString()
  try {
    for await (const { figures, events } of countDays(services, lane, upTo)) {
      counted += events
      await services.figures.put({ ...figures, version: figures.version + 1 })
    }
  } catch (error) {
    if (!(error instanceof VersionConflictError)) throw error
  }
  return counted
}

/** The days of a lane from a day on as they are at this moment, also what is not settled yet. Keeps nothing. */
export async function readFigures(services: Needs, lane: Lane, since: string): Promise<DayFigures[]> {
  const days = new Map((await services.figures.since(lane, since)).map((day) => [day.day, day]))
  const now = services.clock.now().toISOString()
  for await (const { figures } of countDays(services, lane, now)) days.set(figures.day, figures)
  return [...days.values()].filter(({ day }) => day >= since).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Each day that has something to count, or ended since, with what was counted up to a time. Days follow each other. */
async function* countDays(
  services: Needs,
  lane: Lane,
  upTo: string,
): AsyncGenerator<{ figures: DayFigures; events: number }> {
  const last = upTo.slice(0, 10)
  let figures = (await services.figures.latest(lane)) ?? startDay(lane, await firstDay(services, lane, last), null)
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const read = figures
    let events = 0
    for (;;) {
      const { items, next } = await services.figures.events(lane, figures.day, figures.countedTo, PAGE)
      const settled = items.filter(({ at }) => at <= upTo)
      figures = await countAll(services, figures, settled)
      events += settled.length
      if (next === null || settled.length < items.length) break
    }
    if (figures !== read || figures.version === 0) yield { figures, events }
    if (figures.day >= last) return
    figures = startDay(lane, dayAfter(figures.day, 1), figures)
  }
}

/** The day of the lane's first claim, or `last` where it never had one. */
async function firstDay({ claims }: Needs, lane: Lane, last: string): Promise<string> {
  const oldest = await Promise.all(
    CLAIM_STATUSES.map((status) => claims.listByStatus({ status, lane, after: null, limit: 1, oldestFirst: true })),
  )
  const days = oldest.flatMap(({ items }) => items.map(({ position }) => position.slice(0, 10)))
  return [last, ...days].reduce((first, day) => (day < first ? day : first))
}

async function countAll(services: Needs, figures: DayFigures, events: readonly Placed[]): Promise<DayFigures> {
  if (events.length === 0) return figures
  const asked = await mapInParallel(await happenedEvents(services, events), AT_ONCE, async ({ event, claim }) => {
    const publisher = claim !== null && isChoice(event) ? await publisherOf(services, event) : null
    return { event, happened: claim !== null, publisher }
  })
  const counted = asked
    .filter(({ happened }) => happened)
    .reduce((day, { event, publisher }) => countEvent(day, event, publisher), figures)
  return { ...counted, countedTo: events.at(-1)?.position ?? figures.countedTo }
}

async function publisherOf({ claims }: Needs, { claimId }: ClaimEvent): Promise<string | null> {
  return firstAppearance(await claims.appearancesOf(claimId))?.publisher ?? null
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

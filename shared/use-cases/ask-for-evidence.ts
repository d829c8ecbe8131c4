/**
 * Has the pages looked at that verdicts cite: those of each new verdict, and again from time to time. Safe beside itself and
 * to run again.
 */
import { askForLook, type Citation, citationsOf } from '../domain/citation.ts'
import { type ClaimEvent, SETTLED_MS } from '../domain/claim-event.ts'
import { VersionConflictError } from '../domain/errors.ts'
import type { Lane } from '../domain/lane.ts'
import type { Services } from '../ports.ts'
import { happenedEvents } from './happened-events.ts'
import { mapInParallel } from './map-in-parallel.ts'

type Needs = Pick<Services, 'claims' | 'figures' | 'citations' | 'evidenceQueue' | 'clock'>

const PAGE = 100
/** One run goes through so many pages of events; the next goes on. */
const MOST_PAGES = 20
/** One run asks for so many pages to be looked at; the next one goes on. */
const MOST_LOOKS = 500
const AT_ONCE = 8
const DAY_MS = 86_400_000

/** How many verdicts of a lane were gone through for the links that they cite. */
export async function noteCitations(services: Needs, lane: Lane): Promise<number> {
  const { citations, clock, figures } = services
  const upTo = new Date(clock.now().getTime() - SETTLED_MS).toISOString()
  let from = await citations.goneThrough(lane)
  let verdicts = 0
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const place = from ?? `${upTo}#`
    const day = place.slice(0, 10)
    const { items, next } = await figures.events(lane, day, place, PAGE)
    const settled = items.filter(({ at }) => at <= upTo)
    verdicts += await citeAll(services, settled)
    const isWhole = next === null && settled.length === items.length && day < upTo.slice(0, 10)
    const to = isWhole ? `${dayAfter(day)}T00:00:00.000Z#` : (settled.at(-1)?.position ?? place)
    // Another one goes through the same: it goes on.
    if (to !== from && !(await citations.goOn(lane, from, to))) break
    from = to
    if (!isWhole && (next === null || settled.length < items.length)) break
  }
  return verdicts
}

/** How many looks were asked for. */
export async function askForEvidence(services: Needs): Promise<number> {
  const at = services.clock.now().toISOString()
  const due = await services.citations.due(at, MOST_LOOKS)
  const asked = await mapInParallel(due, AT_ONCE, (citation) => ask(services, citation, at))
  return asked.filter(Boolean).length
}

async function citeAll(services: Needs, events: readonly ClaimEvent[]): Promise<number> {
  const verdicts = events.filter(({ to }) => to === 'decided' || to === 'published')
  const happened = await happenedEvents(services, verdicts)
  const claims = new Map(happened.flatMap(({ claim }) => (claim ? [[claim.id, claim] as const] : [])))
  const at = services.clock.now().toISOString()
  await mapInParallel([...claims.values()], AT_ONCE, async (claim) => {
    if (claim.status !== 'decided' && claim.status !== 'published') return
    const [basis] = await services.claims.reviewsOf(claim.id, [claim.verdict.basis])
    await services.citations.add(citationsOf(claim.id, basis?.evidence ?? [], at))
  })
  return claims.size
}

async function ask({ citations, evidenceQueue }: Needs, citation: Citation, at: string): Promise<boolean> {
  const asking = askForLook(citation, at)
  try {
    await citations.write(asking)
  } catch (error) {
    if (error instanceof VersionConflictError) return false
    throw error
  }
  const { claimId, id: citationId, look } = asking
  await evidenceQueue.send({ claimId, citationId, look }, new URL(asking.url).hostname)
  return true
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
}

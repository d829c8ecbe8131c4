/** The figures of one event over time: what a claim and those that are linked with it say, by whom and when. */
import type { Claim } from '../domain/claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { MatchKind } from '../domain/match.ts'
import type { Figure } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'

export type SeriesPoint = {
  claim: Claim
  figure: Figure
  saidAt: string
  publisher: string | null
  /** How a person or else matching linked it with the claim that was asked for; null for that claim itself. */
  kind: MatchKind | null
}
/** `points` from the oldest to the newest; `low` and `high` are the least and the most that any of them says. */
export type Series = { unit: string | null; points: SeriesPoint[]; low: number; high: number }

const IN_SERIES: ReadonlySet<MatchKind> = new Set(['same', 'newer-figure', 'conflicts'])
const MOST_LINKS = 50
const AT_ONCE = 8

/** Null where the claim has no figure. Claims of another unit, and those that `mayRead` refuses, are left out. */
export async function readSeries(
  services: Pick<Services, 'claims' | 'links'>,
  claim: Claim,
  mayRead: (claim: Claim) => boolean,
): Promise<Series | null> {
  const main = claim.figures[0]
  if (main === undefined) return null
  const kinds = new Map<ClaimId, MatchKind>()
  const [links, decisions] = await Promise.all([
    services.links.of(claim.id, MOST_LINKS),
    services.links.decisionsOf(claim.id),
  ])
  for (const { said, known, kind } of links) {
    if (IN_SERIES.has(kind)) kinds.set(said === claim.id ? known : said, kind)
  }
  for (const { claims, confirmedAs } of decisions) {
    const other = claims[0] === claim.id ? claims[1] : claims[0]
    if (confirmedAs !== null && IN_SERIES.has(confirmedAs)) kinds.set(other, confirmedAs)
    else kinds.delete(other)
  }
  const others = (await services.claims.getMany([...kinds.keys()])).filter(mayRead)
  const points = await mapInParallel([claim, ...others], AT_ONCE, async (one): Promise<SeriesPoint[]> => {
    const figure = one.figures.find(({ unit }) => unit === main.unit)
    const [place] = await services.claims.appearancesOf(one.id)
    if (figure === undefined) return []
    const { saidAt, publisher } = place ?? { saidAt: one.createdAt, publisher: null }
    return [{ claim: one, figure, saidAt, publisher, kind: kinds.get(one.id) ?? null }]
  })
  const all = points.flat().sort((a, b) => (a.saidAt < b.saidAt ? -1 : 1))
  const values = all.flatMap(({ figure: { value, max } }) => [value, max ?? value])
  return { unit: main.unit, points: all, low: Math.min(...values), high: Math.max(...values) }
}

/** The figures of one event over time: what a claim and those that are linked with it say, by whom and when. */
import { type Appearance, firstAppearance } from '../domain/appearance.ts'
import type { Claim } from '../domain/claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { MatchKind } from '../domain/match.ts'
import type { Figure } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from './appearances-of-claim.ts'
import { mapInParallel } from './map-in-parallel.ts'

export type SeriesPoint = {
  claim: Claim
  figure: Figure
  saidAt: string
  publisher: string | null
  /** Where it was said first; null where it is said nowhere any more. */
  appearance: Pick<Appearance, 'articleId' | 'revisionId' | 'url'> | null
  /** How a person or else matching linked it with the claim that was asked for; null for that claim itself. */
  kind: MatchKind | null
  /** Which of the two tells the newer figure, where they are linked as such. */
  than: 'newer' | 'older' | null
}
type Linked = Pick<SeriesPoint, 'than'> & { kind: MatchKind; score: number }

/** `points` from the oldest to the newest; `low` and `high` are the least and the most that any of them says. */
export type Series = { unit: string | null; points: SeriesPoint[]; low: number; high: number }

const IN_SERIES: ReadonlySet<MatchKind> = new Set(['same', 'newer-figure', 'conflicts'])
/** Links of every kind stand in the order of their ids: many are read, so that the figures are among them. */
const MOST_LINKS = 1000
const MOST_POINTS = 50
const AT_ONCE = 8

/** Null where the claim has no figure. Claims of another unit, and those that `mayRead` refuses, are left out. */
export async function readSeries(
  services: Pick<Services, 'claims' | 'links'>,
  claim: Claim,
  mayRead: (claim: Claim) => boolean,
): Promise<Series | null> {
  const main = claim.figures[0]
  if (main === undefined) return null
  const links = new Map<ClaimId, Linked>()
  const [found, decisions] = await Promise.all([
    services.links.of(claim.id, MOST_LINKS),
    services.links.decisionsOf(claim.id),
  ])
  for (const { said, known, kind, score } of found) {
    const [other, than] = said === claim.id ? ([known, 'older'] as const) : ([said, 'newer'] as const)
    if (IN_SERIES.has(kind)) links.set(other, { kind, score, than: kind === 'newer-figure' ? than : null })
  }
  for (const { claims, confirmedAs } of decisions) {
    const other = claims[0] === claim.id ? claims[1] : claims[0]
    const than = confirmedAs === 'newer-figure' ? (links.get(other)?.than ?? null) : null
    if (confirmedAs !== null && IN_SERIES.has(confirmedAs)) links.set(other, { kind: confirmedAs, score: 1, than })
    else links.delete(other)
  }
  const others = (await services.claims.getMany([...links.keys()])).filter(
    (one) => mayRead(one) && one.figures.some(({ unit }) => unit === main.unit),
  )
  const nearest = others.toSorted((a, b) => scoreOf(links, b) - scoreOf(links, a)).slice(0, MOST_POINTS)
  const points = await mapInParallel([claim, ...nearest], AT_ONCE, async (one): Promise<SeriesPoint[]> => {
    const figure = one.figures.find(({ unit }) => unit === main.unit)
    if (figure === undefined) return []
    const place = firstAppearance(await appearancesOfClaim(services, one))
    const { saidAt, publisher } = place ?? { saidAt: one.createdAt, publisher: null }
    const { kind = null, than = null } = links.get(one.id) ?? {}
    return [{ claim: one, figure, saidAt, publisher, appearance: place ?? null, kind, than }]
  })
  const all = points.flat().sort((a, b) => Date.parse(a.saidAt) - Date.parse(b.saidAt))
  const values = all.flatMap(({ figure: { value, max } }) => [value, max ?? value])
  return { unit: main.unit, points: all, low: Math.min(...values), high: Math.max(...values) }
}

const scoreOf = (links: ReadonlyMap<ClaimId, Linked>, { id }: Claim): number => links.get(id)?.score ?? 0

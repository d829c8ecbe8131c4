/** Claims in memory, under the rules of the port: consistent by id, by the indexes as late as the test wants them. */
import { Appearance } from '../../shared/domain/appearance.ts'
import { Claim, type ClaimStatus, heldAt } from '../../shared/domain/claim.ts'
import type { ClaimEvent } from '../../shared/domain/claim-event.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { CHANGED, type Facet, facetsOf } from '../../shared/domain/facet.ts'
import { HistoryEntry } from '../../shared/domain/history.ts'
import { ClaimId } from '../../shared/domain/ids.ts'
import { nextLookAt } from '../../shared/domain/next-look.ts'
import { type PublicRecord, publicRecordOf } from '../../shared/domain/public-record.ts'
import { Review } from '../../shared/domain/review.ts'
import type { ClaimStore } from '../../shared/ports.ts'
import { type Lag, LaggingIndex, NO_LAG } from './lagging-index.ts'

const RANKED: ReadonlySet<ClaimStatus> = new Set(['candidate', 'waiting', 'in-review'])

const idIn = (sort: string): ClaimId => ClaimId.parse(sort.slice(-28))
const rank = (score: number): string => (score + 1_000_000).toFixed(3).padStart(16, '0')

export type FakeClaimStore = ClaimStore & {
  /** Every claim, for a recount at the end of a test. */
  all(): Claim[]
}

const placeOf = ({ revisionId, quote }: Appearance): string => `${revisionId} ${String(quote.start).padStart(9, '0')}`

/** `appeared` is told of each appearance, so that a fake article store can list an article's claims, `happened` of each event. */
export function fakeClaimStore(
  options: {
    lag?: Lag
    appeared?: (appearance: Appearance) => void
    happened?: (event: ClaimEvent) => void
    announced?: (claims: readonly Claim[]) => void
  } = {},
): FakeClaimStore {
  const lag = options.lag ?? NO_LAG
  const claims = new Map<string, Claim>()
  const reviews = new Map<string, Review>()
  const history = new Map<string, Map<number, HistoryEntry>>()
  const records = new Map<string, PublicRecord>()
  const appearances = new Map<string, Map<string, Appearance>>()
  const facets = new Map<Facet, Set<string>>()
  const byStatus = new LaggingIndex(lag)
  const byWorth = new LaggingIndex(lag)
  const byHolder = new LaggingIndex(lag)
  const byDue = new LaggingIndex(lag)

  function keep(claim: Claim): void {
    claims.set(claim.id, Claim.parse(structuredClone(claim)))
    const group = `${claim.status} ${claim.lane}`
    const holder = heldAt(claim, claim.changedAt)
    const due = nextLookAt(claim)
    byStatus.place(claim.id, { partition: group, sort: `${claim.createdAt}#${claim.id}` })
    byWorth.place(
      claim.id,
      RANKED.has(claim.status) ? { partition: group, sort: `${rank(claim.priority.score)}#${claim.id}` } : null,
    )
    byHolder.place(claim.id, holder && { partition: holder.reviewer, sort: claim.id })
    byDue.place(claim.id, due === null ? null : { partition: claim.lane, sort: `${due}#${claim.id}` })
  }

  function place({ id, createdAt }: Pick<Claim, 'id' | 'createdAt'>, facet: Facet): void {
    facets.set(facet, (facets.get(facet) ?? new Set()).add(`${createdAt}#${id}`))
  }

  const found = (id: ClaimId): Claim | null => structuredClone(claims.get(id) ?? null)

  return {
    all: () => structuredClone([...claims.values()]),

    announce: async (list) => options.announced?.(list),
    async create(claim) {
      if (claims.has(claim.id)) return false
      keep(claim)
      return true
    },
    get: async (id) => found(id),
    getMany: async (ids) => ids.flatMap((id) => found(id) ?? []),

    async write({ claim, spilled, event }) {
      if (event) options.happened?.(event)
      const entries = history.get(claim.id) ?? new Map<number, HistoryEntry>()
      for (const entry of spilled) entries.set(entry.sequence, HistoryEntry.parse(structuredClone(entry)))
      history.set(claim.id, entries)
      const record = publicRecordOf(claim, event)
      if (record !== null) records.set(`${claim.id} ${record.sequence} ${record.hash}`, structuredClone(record))
      for (const facet of facetsOf(claim)) place(claim, facet)
      if (claim.status === 'published' || claim.status === 'retracted')
        place({ id: claim.id, createdAt: claim.changedAt }, CHANGED)
      if (claims.get(claim.id)?.version !== claim.version - 1) throw new VersionConflictError('changed meanwhile')
      keep(claim)
    },

    async putAppearances(list) {
      for (const appearance of list) {
        const known = appearances.get(appearance.claimId) ?? new Map<string, Appearance>()
        known.set(placeOf(appearance), Appearance.parse(structuredClone(appearance)))
        appearances.set(appearance.claimId, known)
        options.appeared?.(appearance)
      }
    },
    async removeAppearances(list) {
      for (const appearance of list) appearances.get(appearance.claimId)?.delete(placeOf(appearance))
    },
    async appearancesOf(id) {
      const known = [...(appearances.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
      return structuredClone(known.map(([, appearance]) => appearance))
    },

    async putReview(review) {
      const key = `${review.claimId} ${review.id}`
      const stored = reviews.get(key) ?? Review.parse(structuredClone(review))
      reviews.set(key, stored)
      return structuredClone(stored)
    },
    reviewsOf: async (id, ids) => structuredClone(ids.flatMap((review) => reviews.get(`${id} ${review}`) ?? [])),

    async spilledHistory(id) {
      const entries = [...(history.get(id)?.values() ?? [])]
      return structuredClone(entries.sort((a, b) => a.sequence - b.sequence))
    },

    async publicRecordsOf(id) {
      const own = [...records].filter(([key]) => key.startsWith(`${id} `)).map(([, record]) => record)
      return structuredClone(own.sort((a, b) => a.sequence - b.sequence))
    },

    async listByStatus({ status, lane, after, limit, oldestFirst = false }) {
      const positions = byStatus.read(`${status} ${lane}`)
      if (!oldestFirst) positions.reverse()
      const items = positions
        .filter((position) => after === null || (oldestFirst ? position > after : position < after))
        .slice(0, limit)
        .map((position) => ({ id: idIn(position), position }))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },
    async listUnder(claim, added) {
      for (const facet of added) place(claim, facet)
    },
    async listByFacet({ facet, after, limit }) {
      const positions = [...(facets.get(facet) ?? [])].sort().reverse()
      const items = positions
        .filter((position) => after === null || position < after)
        .slice(0, limit)
        .map((position) => ({ id: idIn(position), position }))
      return { items, next: items.length < limit ? null : (items.at(-1)?.position ?? null) }
    },
    bestOf: async (lane, status, limit) => byWorth.read(`${status} ${lane}`).reverse().slice(0, limit).map(idIn),
    heldBy: async (reviewer) => byHolder.read(reviewer).map(idIn),
    dueIn: async (lane, at, limit) =>
      byDue
        .read(lane)
        .filter((sort) => sort.slice(0, at.length) <= at)
        .slice(0, limit)
        .map(idIn),
  }
}

/** Lists claims, the newest first, in an order that does not move while one pages and claims change their status. */

import { canonicalUrl } from '../domain/canonical-url.ts'
import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../domain/claim.ts'
import type { Facet } from '../domain/facet.ts'
import { type ArticleId, articleIdOf, type ClaimId } from '../domain/ids.ts'
import { LANES, type Lane } from '../domain/lane.ts'
import type { Listed, PartOf, Services } from '../ports.ts'

type Needs = Pick<Services, 'claims'>

/** One part looks at so many places of the list times its size, where little of the list is wanted. */
const MOST_READS = 5

export type ClaimQuery = {
  statuses?: readonly ClaimStatus[]
  lanes?: readonly Lane[]
  /** Only what stands under any of them: published and retracted claims. */
  facets?: readonly Facet[]
  /** What else is wanted of a claim. */
  wanted?: (claim: Claim) => boolean
  /** When they were made (ISO 8601): from the one time on, and up to the other with it. */
  since?: string
  until?: string
  /** The `next` of the part before. */
  after: string | null
  limit: number
}

/** Claims of an article, by its id or its URL, in the order in which they were made. */
export async function listClaimsOfArticle(
  services: Pick<Services, 'claims' | 'articles'>,
  article: { id: ArticleId } | { url: string },
): Promise<Claim[]> {
  const id = 'id' in article ? article.id : articleIdOf({ url: canonicalUrl(article.url) })
  return services.claims.getMany(await services.articles.claimsOf(id))
}

export async function listClaimsById({ claims }: Needs, ids: readonly ClaimId[]): Promise<Claim[]> {
  return claims.getMany([...new Set(ids)])
}

/** A part may hold fewer than asked for, also none, and still have a `next`: where little of what was looked at is wanted. */
export async function listClaims(services: Needs, query: ClaimQuery): Promise<PartOf<Claim>> {
  const { limit, until, wanted = () => true } = query
  const statuses = new Set(query.statuses ?? CLAIM_STATUSES)
  const items: Claim[] = []
  let after = query.after ?? (until === undefined ? null : `${until}$`)
  for (let reads = 0; reads < MOST_READS; reads += 1) {
    const page = await readPlaces(services, query, after, limit)
    // What an index says may be old: the claim itself is looked at again.
    const found = await services.claims.getMany([...new Set(page.items.map(({ id }) => id))])
    const positions = new Map(page.items.map(({ id, position }) => [id, position]))
    for (const claim of found) {
      if (!statuses.has(claim.status) || !wanted(claim)) continue
      if (items.length === limit) return { items, next: positions.get(items.at(-1)?.id ?? claim.id) ?? after }
      items.push(claim)
    }
    if (page.next === null) return { items, next: null }
    after = page.next
    if (items.length === limit) return { items, next: after }
  }
  return { items, next: after }
}

/** The next places of the list, of all that it is made of. */
async function readPlaces(
  { claims }: Needs,
  { facets, statuses = CLAIM_STATUSES, lanes = LANES, since }: ClaimQuery,
  after: string | null,
  limit: number,
): Promise<PartOf<Listed>> {
  // One more is asked of each list, so this does not depend on how the claims are spread over them.
  const range = { after, limit: limit + 1 }
  const asked =
    facets === undefined
      ? statuses.flatMap((status) => lanes.map((lane) => claims.listByStatus({ status, lane, ...range })))
      : facets.map((facet) => claims.listByFacet({ facet, ...range }))
  const parts = await Promise.all(asked)
  const listed = parts.flatMap(({ items }) => items).filter(({ position }) => since === undefined || position >= since)
  listed.sort((a, b) => (a.position < b.position ? 1 : -1))
  const items = listed.slice(0, limit)
  return { items, next: listed.length > limit ? (items.at(-1)?.position ?? null) : null }
}

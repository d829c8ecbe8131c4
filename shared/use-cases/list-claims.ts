/** Lists claims, the newest first, in an order that does not move while one pages and claims change their status. */

import { canonicalUrl } from '../domain/canonical-url.ts'
import { CLAIM_STATUSES, type Claim, type ClaimStatus } from '../domain/claim.ts'
import { type ArticleId, articleIdOf, type ClaimId } from '../domain/ids.ts'
import { LANES, type Lane } from '../domain/lane.ts'
import type { PartOf, Services } from '../ports.ts'

/** Claims of an article, by its id or its URL, in the order in which they were made. */
export async function listClaimsOfArticle(
  services: Pick<Services, 'claims' | 'articles'>,
  article: { id: ArticleId } | { url: string },
): Promise<Claim[]> {
  const id = 'id' in article ? article.id : articleIdOf({ url: canonicalUrl(article.url) })
  return services.claims.getMany(await services.articles.claimsOf(id))
}

export async function listClaimsById({ claims }: Pick<Services, 'claims'>, ids: readonly ClaimId[]): Promise<Claim[]> {
  return claims.getMany([...new Set(ids)])
}

/** Claims of some statuses and lanes; `after` is the `next` of the part before. */
export async function listClaims(
  { claims }: Pick<Services, 'claims'>,
  query: { statuses?: readonly ClaimStatus[]; lanes?: readonly Lane[]; after: string | null; limit: number },
): Promise<PartOf<Claim>> {
  const { after, limit } = query
  const statuses = query.statuses ?? CLAIM_STATUSES
  const lists = statuses.flatMap((status) =>
    (query.lanes ?? LANES).map((lane) => ({ status, lane, after, limit: limit + 1 })),
  )
  const parts = await Promise.all(lists.map((list) => claims.listByStatus(list)))
  const listed = parts.flatMap((part) => part.items)
  listed.sort((a, b) => (a.position < b.position ? 1 : -1))
  const page = listed.slice(0, limit)
  const wanted = new Set(statuses)
  const found = await claims.getMany([...new Set(page.map(({ id }) => id))])
  // One more was asked of each list, so this does not depend on how the claims are spread over them.
  const more = listed.length > limit
  // What an index says may be old: the status is looked at again on the claim itself.
  const items = found.filter((claim) => wanted.has(claim.status))
  return { items, next: more ? (page.at(-1)?.position ?? null) : null }
}

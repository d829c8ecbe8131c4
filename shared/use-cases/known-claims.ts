/** The claims that matches lead to, as they stand now: a merged one as the one that it is part of, each once. */
import type { Claim } from '../domain/claim.ts'
import { ClaimId } from '../domain/ids.ts'
import type { Match } from '../domain/match.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { survivorOf } from './merge-claims.ts'

export type KnownClaim = Omit<Match, 'id'> & { claim: Claim }

const AT_ONCE = 8

/** For each list of matches its claims, in the same order; what is no more than related, and what is gone, is left out. */
export async function knownClaims(
  services: Pick<Services, 'claims'>,
  lists: readonly (readonly Match[])[],
): Promise<KnownClaim[][]> {
  const telling = lists.map((matches) => matches.filter(({ kind }) => kind !== 'related'))
  const ids = [...new Set(telling.flat().map(({ id }) => id))].flatMap((id) => ClaimId.safeParse(id).data ?? [])
  const found = await services.claims.getMany(ids)
  const standing = await mapInParallel(found, AT_ONCE, (claim) => survivorOf(services, claim))
  const byId = new Map(found.map(({ id }, at) => [String(id), standing[at]]))
  return telling.map((matches) => {
    const known = new Map<ClaimId, KnownClaim>()
    for (const { id, ...match } of matches) {
      const claim = byId.get(id)
      if (claim !== undefined && !known.has(claim.id)) known.set(claim.id, { ...match, claim })
    }
    return [...known.values()]
  })
}

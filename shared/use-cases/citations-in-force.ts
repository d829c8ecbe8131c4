/** The links that the verdict in force of a claim cites, with what their pages were seen to say. */
import { type Citation, citationsOf } from '../domain/citation.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { getClaim } from './change-claim.ts'

/** In the order of the evidence; none where there is no verdict. Throws `ClaimNotFoundError`. */
export async function citationsInForce(
  services: Pick<Services, 'claims' | 'citations'>,
  claimId: ClaimId,
): Promise<Citation[]> {
  const claim = await getClaim(services, claimId)
  if (claim.status !== 'decided' && claim.status !== 'published') return []
  const [[basis], known] = await Promise.all([
    services.claims.reviewsOf(claimId, [claim.verdict.basis]),
    services.citations.of(claimId),
  ])
  const byId = new Map(known.map((citation) => [citation.id, citation]))
  return citationsOf(claimId, basis?.evidence ?? [], claim.verdict.decidedAt).map((one) => byId.get(one.id) ?? one)
}

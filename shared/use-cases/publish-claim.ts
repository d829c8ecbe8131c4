/** An editor signs a verdict off: headline and the newsroom's own page. From then on the public may read it. */
import type { Publication } from '../domain/change-claim.ts'
import type { Claim } from '../domain/claim.ts'
import { facetOf } from '../domain/facet.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import { checkRightOfReply } from '../domain/right-of-reply.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'

/**
 * The published claim; publishing the same twice is once. Throws `ActionRefusedError` where it has no verdict yet, and
 * `VerdictInvalidError` where whoever made the claim must be heard first.
 */
export async function publishClaim(
  services: Pick<Services, 'claims' | 'clock' | 'settings'>,
  publication: { editor: PersonId; claimId: ClaimId; factCheck: Publication },
): Promise<Claim> {
  const { editor, claimId, factCheck } = publication
  const { claim } = await changeClaim(services, claimId, async (current) => {
    const same =
      current.status === 'published' &&
      current.factCheck.headline === factCheck.headline &&
      current.factCheck.url === factCheck.url &&
      (factCheck.rightOfReply === undefined || current.factCheck.rightOfReply === factCheck.rightOfReply)
    if (same) return null
    if (current.status === 'decided') {
      const [basis] = await services.claims.reviewsOf(claimId, [current.verdict.basis])
      const rightOfReply = basis?.rightOfReply ?? factCheck.rightOfReply ?? null
      checkRightOfReply(current, { rating: current.verdict.rating, rightOfReply }, services.settings.ratingScale)
    }
    return { action: 'publish', by: editor, factCheck }
  })
  await listByPublisher(services, claim)
  return claim
}

/** Lists a published claim under who said it first or after. */
async function listByPublisher({ claims }: Pick<Services, 'claims'>, claim: Claim): Promise<void> {
  const publishers = new Set((await claims.appearancesOf(claim.id)).flatMap(({ publisher }) => publisher ?? []))
  await claims.listUnder(
    claim,
    [...publishers].map((publisher) => facetOf('publisher', publisher)),
  )
}

/** An editor signs a verdict off: headline and the newsroom's own page. From then on the public may read it. */
import type { Claim, FactCheck } from '../domain/claim.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'

/** The published claim; publishing the same twice is once. Throws `ActionRefusedError` where it has no verdict yet. */
export async function publishClaim(
  services: Pick<Services, 'claims' | 'clock'>,
  publication: { editor: PersonId; claimId: ClaimId; factCheck: Pick<FactCheck, 'headline' | 'url'> },
): Promise<Claim> {
  const { editor, claimId, factCheck } = publication
  const { claim } = await changeClaim(services, claimId, (current) => {
    const same =
      current.status === 'published' &&
      current.factCheck.headline === factCheck.headline &&
      current.factCheck.url === factCheck.url
    return same ? null : { action: 'publish', by: editor, factCheck }
  })
  return claim
}

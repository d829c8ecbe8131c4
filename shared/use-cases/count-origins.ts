/** Keeps on a claim how many independent origins say it, after an appearance came or went. Twice is once. */
import { independentOrigins } from '../domain/appearance.ts'
import { EXTRACTOR } from '../domain/create-claim.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from './appearances-of-claim.ts'
import { changeClaim } from './change-claim.ts'

/** Its appearances are counted anew each time, after the claim was read: of two counts at once the later one is right. */
export async function countOrigins(services: Pick<Services, 'claims' | 'clock'>, id: ClaimId): Promise<void> {
  await changeClaim(services, id, async (claim) => {
    const origins = independentOrigins(await appearancesOfClaim(services, claim))
    return origins === claim.origins ? null : { action: 'count', by: EXTRACTOR, origins }
  })
}

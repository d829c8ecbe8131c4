/** Everywhere that a claim was said, also in the words of the claims that were merged into it. */
import type { Appearance } from '../domain/appearance.ts'
import type { Claim } from '../domain/claim.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'

const AT_ONCE = 8

export async function appearancesOfClaim(
  { claims }: Pick<Services, 'claims'>,
  { id, absorbed }: Pick<Claim, 'id' | 'absorbed'>,
): Promise<Appearance[]> {
  return (await mapInParallel([id, ...absorbed], AT_ONCE, (one) => claims.appearancesOf(one))).flat()
}

/** Applies an action to a stored claim: read, decide, write on the version read; again where another came first. */
import { type Action, applyAction } from '../domain/change-claim.ts'
import type { Claim } from '../domain/claim.ts'
import { ClaimNotFoundError, VersionConflictError } from '../domain/errors.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'

const MOST_TRIES = 5

/** The claim as it was read and as it is now; the same one where nothing was to be done. */
export type ChangedClaim = { before: Claim; claim: Claim; changed: boolean }

/**
 * `decide` makes the action from the claim as read, or returns null where nothing is to be done. `read` saves a read where
 * the caller has the claim already.
 */
export async function changeClaim(
  services: Pick<Services, 'claims' | 'clock'>,
  id: ClaimId,
  decide: (claim: Claim) => Action | null | Promise<Action | null>,
  read?: Claim,
): Promise<ChangedClaim> {
  let known = read
  for (let attempt = 1; ; attempt += 1) {
    const claim = known ?? (await getClaim(services, id))
    known = undefined
    const action = await decide(claim)
    if (action === null) return { before: claim, claim, changed: false }
    const change = applyAction(claim, action, services.clock.now().toISOString())
    try {
      await services.claims.write(change)
      return { before: claim, claim: change.claim, changed: true }
    } catch (error) {
      if (!(error instanceof VersionConflictError) || attempt === MOST_TRIES) throw error
    }
  }
}

/** The claim, read consistently. Throws `ClaimNotFoundError`. */
export async function getClaim({ claims }: Pick<Services, 'claims'>, id: ClaimId): Promise<Claim> {
  const claim = await claims.get(id)
  if (claim === null) throw new ClaimNotFoundError(`no claim ${id}`)
  return claim
}

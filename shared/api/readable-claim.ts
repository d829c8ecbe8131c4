/** The claim that a reader asked for: a merged one leads to the one that it is part of, an unpublished one needs a key. */
import type { Claim } from '../domain/claim.ts'
import { ClaimNotFoundError } from '../domain/errors.ts'
import type { ClaimId } from '../domain/ids.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { getClaim } from '../use-cases/change-claim.ts'
import { survivorOf } from '../use-cases/merge-claims.ts'
import { mayRead } from './views/claim-view.ts'

/** Not a refusal: the answer stands at the same path with the other id. */
export class ClaimMovedError extends Error {
  readonly from: ClaimId
  readonly to: ClaimId
  constructor(from: ClaimId, to: ClaimId) {
    super(`${from} is part of ${to}`)
    this.from = from
    this.to = to
  }
}

/** For the description of a route that may answer so. */
export const moved = {
  308: { description: 'The claim was merged: `Location` is the same path with the id of the surviving one.' },
}

/** Throws `ClaimNotFoundError`, and `ClaimMovedError` for a merged one. */
export async function readableClaim(
  services: Pick<Services, 'claims'>,
  id: ClaimId,
  caller: Caller | null,
): Promise<Claim> {
  const claim = await getClaim(services, id)
  const standing = await survivorOf(services, claim)
  if (!mayRead(standing, caller)) throw new ClaimNotFoundError(`no claim ${id}`)
  if (standing.id !== id) throw new ClaimMovedError(id, standing.id)
  return claim
}

/** Somebody appeals against a published verdict: what they say is kept beside the claim, whose story names the appeal alone. */
import { type Appeal, appealIdOf } from '../domain/appeal.ts'
import type { Claim } from '../domain/claim.ts'
import { ActionRefusedError } from '../domain/errors.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { flagVerdict } from './amend-verdict.ts'
import { getClaim } from './change-claim.ts'

type Needs = Pick<Services, 'claims' | 'appeals' | 'clock'>

/** The verdict stays in force. The same appeal twice is one. */
export async function hearAppeal(
  services: Needs,
  heard: Pick<Appeal, 'claimId' | 'from' | 'says'> & { by: PersonId },
): Promise<Claim> {
  const { claimId, by } = heard
  const id = appealIdOf(heard)
  const known = (await services.appeals.of(claimId)).some((appeal) => appeal.id === id)
  const at = services.clock.now().toISOString()
  if (!known && (await getClaim(services, claimId)).status === 'published') {
    await services.appeals.put({ ...heard, id, at, answer: null })
  }
  return flagVerdict(services, { action: 'appeal', claimId, by, why: id })
}

/** The answer stands with every appeal that waits, before the claim says that it was given: a run that was cut off is made again. */
export async function answerAppeal(
  services: Needs,
  answered: { claimId: ClaimId; by: PersonId; says: string },
): Promise<Claim> {
  const { claimId, by, says } = answered
  const claim = await getClaim(services, claimId)
  if (claim.status === 'published' && claim.underRecheck?.kind !== 'appeal') {
    throw new ActionRefusedError('no appeal waits for an answer')
  }
  const answer = { says, by, at: services.clock.now().toISOString() }
  if (claim.status === 'published') {
    const open = (await services.appeals.of(claimId)).filter((appeal) => appeal.answer === null)
    for (const appeal of open) await services.appeals.put({ ...appeal, answer })
  }
  return flagVerdict(services, { action: 'answer', claimId, by, why: says })
}

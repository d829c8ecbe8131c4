/** People choose beside the budget: promote a candidate, dismiss in bulk, bring one back. */
import type { Action } from '../domain/change-claim.ts'
import type { Claim } from '../domain/claim.ts'
import { DomainError } from '../domain/errors.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { sendNudge } from './send-nudge.ts'

const AT_ONCE = 8

/** Into its lane, whatever the day's budget says. Promoting what is there already is no mistake. */
export async function promoteClaim(
  services: Pick<Services, 'claims' | 'laneQueues' | 'clock'>,
  choice: { claimId: ClaimId; by: PersonId; why: string | null },
): Promise<Claim> {
  const { by, why } = choice
  const { claim, changed } = await changeClaim(services, choice.claimId, ({ status }) =>
    status === 'waiting' || status === 'in-review' ? null : { action: 'promote', by, why },
  )
  if (changed) await sendNudge(services, claim)
  return claim
}

export type BulkResult = { claimId: ClaimId; refused: DomainError | null }

/** Dismisses or restores many; each by itself, so that one refusal does not hold up the others. */
export async function chooseMany(
  services: Pick<Services, 'claims' | 'clock'>,
  choice: { claimIds: readonly ClaimId[]; by: PersonId } & ({ action: 'dismiss'; why: string } | { action: 'restore' }),
): Promise<BulkResult[]> {
  const target = choice.action === 'dismiss' ? 'dismissed' : 'candidate'
  const action: Action =
    choice.action === 'dismiss'
      ? { action: 'dismiss', by: choice.by, why: choice.why }
      : { action: 'restore', by: choice.by, why: null }
  return mapInParallel(choice.claimIds, AT_ONCE, async (claimId) => {
    try {
      await changeClaim(services, claimId, ({ status }) => (status === target ? null : action))
      return { claimId, refused: null }
    } catch (error) {
      if (error instanceof DomainError) return { claimId, refused: error }
      throw error
    }
  })
}

/** A person's word on two claims: what they are to each other, or that they are not the same. It is kept, and can be taken back. */
import { ActionRefusedError } from '../domain/errors.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { MatchKind } from '../domain/match.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'

/** `confirm` says what the claim is to the other; `not-same` that matching was wrong; `undo` takes either back. */
export type Relation = { answer: 'confirm'; kind: MatchKind } | { answer: 'not-same' } | { answer: 'undo' }

export async function relateClaims(
  services: Pick<Services, 'claims' | 'links' | 'clock'>,
  relating: { claimId: ClaimId; other: ClaimId; by: PersonId; reason: string | null; split?: boolean } & Relation,
): Promise<void> {
  const { claimId, other, by } = relating
  if (claimId === other) throw new ActionRefusedError('these are one claim', 'other')
  const confirmedAs = relating.answer === 'confirm' ? relating.kind : null
  const known = (await services.links.decisionsOf(claimId)).find(({ claims }) => claims.includes(other))
  const isSaid = relating.answer === 'undo' ? known === undefined : known?.confirmedAs === confirmedAs
  if (isSaid) return
  const words = relating.answer === 'confirm' ? `confirm ${relating.kind}` : relating.answer
  const decision = relating.answer === 'undo' ? null : { confirmedAs, by, at: services.clock.now().toISOString() }
  for (const [one, its] of [
    [claimId, other],
    [other, claimId],
  ] as const) {
    const why = `${words} ${its}${relating.reason === null ? '' : `: ${relating.reason}`}`.slice(0, 500)
    // Also where a run was cut off between the two: the second time it stands there already.
    await changeClaim(services, one, ({ history }) =>
      history.recent.at(-1)?.why === why
        ? null
        : { action: 'relate', by, why, split: relating.split === true && one === claimId },
    )
  }
  await services.links.decide([claimId, other], decision)
}

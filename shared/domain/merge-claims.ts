/**
 * One claim becomes part of another, and can be taken out again: the surviving one holds the ids of all that it is by now,
 * the merged one where it went and what it was.
 */
import type { Claim } from './claim.ts'
import { MOST_ABSORBED } from './claim.ts'
import { ActionRefusedError } from './errors.ts'
import type { ClaimId, PersonId } from './ids.ts'
import { refusal } from './refusal.ts'

type Because = { by: PersonId; why: string }

/** `absorb` and `separate` are the surviving claim's side; `claims` are the merged one with all that it had absorbed itself. */
export type Joining =
  | ({ action: 'merge'; into: ClaimId } & Because)
  | ({ action: 'unmerge' } & Because)
  | ({ action: 'absorb' | 'separate'; claims: readonly ClaimId[] } & Because)
  /** `split`: something was taken out of the claim. */
  | ({ action: 'relate'; split?: boolean } & Because)

type Merged = Extract<Claim, { status: 'merged' }>['merged']

export function absorb(claim: Claim, { claims }: Extract<Joining, { action: 'absorb' | 'separate' }>): Claim {
  const absorbed = [...new Set([...claim.absorbed, ...claims])]
  if (absorbed.includes(claim.id)) throw new ActionRefusedError('a claim is not merged into itself')
  if (absorbed.length > MOST_ABSORBED) throw new ActionRefusedError(`a claim takes up at most ${MOST_ABSORBED} others`)
  return { ...claim, absorbed }
}

export function separate(claim: Claim, { claims }: Extract<Joining, { action: 'absorb' | 'separate' }>): Claim {
  const gone = new Set(claims)
  return { ...claim, absorbed: claim.absorbed.filter((id) => !gone.has(id)) }
}

/** What a claim that is merged into `into` must keep, to be taken out again. Verdicts that the public knows are not merged away. */
export function mergedFrom(claim: Claim, action: Extract<Joining, { action: 'merge' }>, at: string): Merged {
  const { into, by, why } = action
  if (into === claim.id) throw new ActionRefusedError('a claim is not merged into itself')
  if (claim.absorbed.includes(into)) throw new ActionRefusedError(`${into} is being merged into this claim`)
  return { into, by, why, at, from: standingOf(claim), verdict: claim.status === 'decided' ? claim.verdict : null }
}

/** A parked claim comes back to its lane, a dismissed one to the candidates. */
function standingOf(claim: Claim): Merged['from'] {
  switch (claim.status) {
    case 'parked':
      return claim.parked.from
    case 'dismissed':
      return 'candidate'
    case 'candidate':
    case 'waiting':
    case 'in-review':
    case 'disputed':
    case 'decided':
      return claim.status
    case 'published':
    case 'retracted':
    case 'merged':
      throw refusal(claim, 'merge')
  }
}

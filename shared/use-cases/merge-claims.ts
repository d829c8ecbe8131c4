/** Joins two claims that are one, and takes them apart again. Nothing is lost: both keep their stories, appearances and drafts. */
import type { Claim } from '../domain/claim.ts'
import { DomainError } from '../domain/errors.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeClaim, getClaim } from './change-claim.ts'
import { countOrigins } from './count-origins.ts'
import { sendNudge } from './send-nudge.ts'

type Needs = Pick<Services, 'claims' | 'clock'>
/** More steps than any chain of merges has: each is a claim that was merged into the next. */
const MOST_STEPS = 100

/**
 * The surviving claim. It takes the other up first, so that of two that are merged into each other at once neither is lost:
 * each finds that it holds the other. Safe to run again where a run was cut off.
 */
export async function mergeClaims(
  services: Needs,
  merging: { claimId: ClaimId; into: ClaimId; by: PersonId; why: string },
): Promise<Claim> {
  const { claimId, into, by, why } = merging
  const claim = await getClaim(services, claimId)
  const claims = [claimId, ...claim.absorbed]
  await changeClaim(services, into, (survivor) =>
    survivor.absorbed.includes(claimId) ? null : { action: 'absorb', by, claims, why: told(claimId, why) },
  )
  try {
    await changeClaim(services, claimId, (current) =>
      current.status === 'merged' && current.merged.into === into
        ? null
        : { action: 'merge', by, into, why: told(into, why) },
    )
  } catch (error) {
    if (error instanceof DomainError)
      await letGo(services, { survivor: into, claims, by, why: told(claimId, error.code) })
    throw error
  }
  await countOrigins(services, into)
  return getClaim(services, into)
}

/**
 * The claim, as it was before it was merged; one that is not merged is left as it is. Those that it is part of let it go
 * first: a run that was cut off finds it merged still, and goes on.
 */
export async function unmergeClaim(
  services: Needs & Pick<Services, 'laneQueues'>,
  splitting: { claimId: ClaimId; by: PersonId; why: string },
): Promise<Claim> {
  const { claimId, by, why } = splitting
  const merged = await getClaim(services, claimId)
  const claims = [claimId, ...merged.absorbed]
  let at: Claim = merged
  for (let step = 0; at.status === 'merged' && step < MOST_STEPS; step += 1) {
    const survivor = at.merged.into
    at = await letGo(services, { survivor, claims, by, why: told(claimId, why) })
    await countOrigins(services, survivor)
  }
  const { claim } = await changeClaim(services, claimId, ({ status }) =>
    status === 'merged' ? { action: 'unmerge', by, why } : null,
  )
  await countOrigins(services, claimId)
  if (claim.status === 'waiting' || claim.status === 'in-review') await sendNudge(services, claim)
  return claim
}

async function letGo(
  services: Needs,
  { survivor, claims, by, why }: { survivor: ClaimId; claims: readonly ClaimId[]; by: PersonId; why: string },
): Promise<Claim> {
  const { claim } = await changeClaim(services, survivor, ({ absorbed }) =>
    absorbed.some((id) => claims.includes(id)) ? { action: 'separate', by, claims, why } : null,
  )
  return claim
}

/** The claim that a merged one is part of by now; the claim itself where it stands alone. */
export async function survivorOf(services: Pick<Services, 'claims'>, claim: Claim): Promise<Claim> {
  let standing = claim
  for (let step = 0; standing.status === 'merged' && step < MOST_STEPS; step += 1) {
    standing = await getClaim(services, standing.merged.into)
  }
  return standing
}

const told = (other: ClaimId, why: string): string => `${other}: ${why}`.slice(0, 500)

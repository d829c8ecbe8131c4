/** Gives a reviewer one claim to hold: a named one, or the best that her lanes have for her. */
import { type Claim, heldAt, type Lease } from '../domain/claim.ts'
import { ActionRefusedError, AlreadyReviewedError, LeaseHeldError, VersionConflictError } from '../domain/errors.ts'
import type { ClaimId, PersonId } from '../domain/ids.ts'
import type { Lane } from '../domain/lane.ts'
import type { Settings } from '../domain/settings.ts'
import type { ReceivedNudge, Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { seeReviewer } from './see-reviewer.ts'

type Needs = Pick<Services, 'claims' | 'laneQueues' | 'people' | 'clock' | 'settings'>

export type LeasedClaim = { claim: Claim; lease: Lease }

/** A quick look first, so that a reviewer does not wait for the empty lanes; then a patient one. */
const ROUNDS = [0, 1] as const
/** The message stays hidden a little longer than the lease, so that it does not come back before the end. */
const GRACE_SECONDS = 15
/** What one reviewer may not take is hidden from all for a while, so that it is not in her way again at once. */
const NOT_FOR_HER_SECONDS = 60
const FROM_INDEX = 10

/** Leases a claim by its id, without the queue. Throws where it is held, reviewed by her, or not open. */
export async function leaseNamedClaim(
  services: Needs,
  request: { reviewer: PersonId; claimId: ClaimId },
): Promise<LeasedClaim> {
  await seeReviewer(services, request.reviewer)
  return lease(services, { ...request, receiptHandle: null })
}

/** Leases the best claim that waits in the lanes, or null where there is none for her. */
export async function leaseNextClaim(
  services: Needs,
  request: { reviewer: PersonId; lanes: readonly Lane[] },
): Promise<LeasedClaim | null> {
  await seeReviewer(services, request.reviewer)
  for (const waitSeconds of ROUNDS) {
    const received = await Promise.all(request.lanes.map((lane) => services.laneQueues.receive(lane, waitSeconds)))
    const messages = received.flat()
    const leased = await leaseOneOf(services, request.reviewer, messages)
    if (leased !== null) return leased
  }
  return leaseFromIndex(services, request)
}

/** Tries the claims behind the messages, the best first; then puts the other messages where they belong. */
async function leaseOneOf(
  services: Needs,
  reviewer: PersonId,
  messages: readonly ReceivedNudge[],
): Promise<LeasedClaim | null> {
  if (messages.length === 0) return null
  const ids = new Set(messages.flatMap(({ nudge }) => nudge?.claimId ?? []))
  const claims = new Map((await services.claims.getMany([...ids])).map((claim) => [claim.id, claim]))
  const current: { message: ReceivedNudge; claim: Claim }[] = []
  const stale: ReceivedNudge[] = []
  for (const message of messages) {
    const claim = message.nudge && claims.get(message.nudge.claimId)
    if (claim && isOpen(claim) && claim.nudge.number === message.nudge?.nudge) current.push({ message, claim })
    else stale.push(message)
  }
  current.sort((a, b) => b.claim.priority.score - a.claim.priority.score)
  const hidden: { message: ReceivedNudge; seconds: number }[] = []
  let leased: LeasedClaim | null = null
  for (const { message, claim } of current) {
    leased ??= await tryLease(services, { reviewer, claim, receiptHandle: message.receiptHandle })
    if (leased?.claim.id === claim.id) hidden.push({ message, seconds: hiddenSeconds(services.settings) })
    else hidden.push({ message, seconds: leased === null ? NOT_FOR_HER_SECONDS : 0 })
  }
  await settle(services, { hidden, stale })
  return leased
}

/** For how long the message of a lease is hidden. */
export function hiddenSeconds(settings: Settings): number {
  return Math.ceil(settings.leaseMs / 1000) + GRACE_SECONDS
}

async function settle(
  { laneQueues }: Needs,
  messages: { hidden: { message: ReceivedNudge; seconds: number }[]; stale: ReceivedNudge[] },
): Promise<void> {
  const lanes = new Set([
    ...messages.hidden.map(({ message }) => message.lane),
    ...messages.stale.map(({ lane }) => lane),
  ])
  await Promise.all(
    [...lanes].flatMap((lane) => {
      const hidden = messages.hidden.filter(({ message }) => message.lane === lane)
      const stale = messages.stale.filter((message) => message.lane === lane)
      return [
        laneQueues.hide(
          lane,
          hidden.map(({ message, seconds }) => ({ receiptHandle: message.receiptHandle, seconds })),
        ),
        laneQueues.delete(
          lane,
          stale.map(({ receiptHandle }) => receiptHandle),
        ),
      ]
    }),
  )
}

/** The queue may have nothing to show while claims wait (lost or hidden messages): the table is asked. */
async function leaseFromIndex(
  services: Needs,
  { reviewer, lanes }: { reviewer: PersonId; lanes: readonly Lane[] },
): Promise<LeasedClaim | null> {
  const found = await Promise.all(
    lanes.flatMap((lane) => [
      services.claims.bestOf(lane, 'in-review', FROM_INDEX),
      services.claims.bestOf(lane, 'waiting', FROM_INDEX),
    ]),
  )
  const claims = (await services.claims.getMany(found.flat())).filter(isOpen)
  claims.sort((a, b) => b.priority.score - a.priority.score)
  for (const claim of claims) {
    const leased = await tryLease(services, { reviewer, claim, receiptHandle: null })
    if (leased !== null) return leased
  }
  return null
}

function isOpen(claim: Claim): boolean {
  return claim.status === 'waiting' || claim.status === 'in-review'
}

async function tryLease(
  services: Needs,
  request: { reviewer: PersonId; claim: Claim; receiptHandle: string | null },
): Promise<LeasedClaim | null> {
  const { reviewer, claim, receiptHandle } = request
  const holder = heldAt(claim, services.clock.now().toISOString())
  const passed = claim.skippedBy.includes(reviewer) || claim.reviews.some((review) => review.reviewer === reviewer)
  if (holder !== null || passed) return null
  try {
    return await lease(services, { reviewer, claimId: claim.id, receiptHandle, read: claim })
  } catch (error) {
    if (
      error instanceof LeaseHeldError ||
      error instanceof AlreadyReviewedError ||
      error instanceof ActionRefusedError ||
      error instanceof VersionConflictError
    ) {
      return null
    }
    throw error
  }
}

async function lease(
  services: Needs,
  request: { reviewer: PersonId; claimId: ClaimId; receiptHandle: string | null; read?: Claim },
): Promise<LeasedClaim> {
  const { reviewer, claimId, receiptHandle, read } = request
  const { leaseMs } = services.settings
  const { claim } = await changeClaim(
    services,
    claimId,
    () => ({ action: 'lease', by: reviewer, leaseMs, receiptHandle }),
    read,
  )
  if (claim.lease === null) throw new LeaseHeldError('the lease was not kept')
  return { claim, lease: claim.lease }
}

/** Finds what has become due in a lane and nobody did: lost nudges, parked claims to return, verdicts past their day. */
import type { Action } from '../domain/change-claim.ts'
import type { Claim } from '../domain/claim.ts'
import { PersonId } from '../domain/ids.ts'
import type { Lane } from '../domain/lane.ts'
import { nextLookAt } from '../domain/next-look.ts'
import { openTask } from '../domain/task.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { lowerPolicy } from './lower-policy.ts'
import { sendNudge } from './send-nudge.ts'

const RECONCILER = PersonId.parse('sys_reconcile')
/** One run looks at so many claims of a lane; the next run goes on where this one ended. */
const MOST_CLAIMS = 200

/** How many claims were moved on. Safe to run twice or beside itself: what was done is no longer due. */
export async function reconcileLane(
  services: Pick<Services, 'claims' | 'laneQueues' | 'people' | 'tasks' | 'clock' | 'settings'>,
  lane: Lane,
): Promise<number> {
  const at = services.clock.now().toISOString()
  let moved = 0
  for (const id of await services.claims.dueIn(lane, at, MOST_CLAIMS)) {
    const { claim, changed } = await changeClaim(services, id, async (current) => {
      const action = actionFor(current, at)
      if (action?.action === 'recheck') await tellEditors(services, current)
      return action
    })
    if (!changed) continue
    moved += 1
    const settled = await lowerPolicy(services, claim)
    if (settled.status === 'waiting' || settled.status === 'in-review') await sendNudge(services, settled)
  }
  return moved
}

/** Before the verdict is put under recheck: a claim that is under recheck is no longer due, and none would be told then. */
async function tellEditors({ tasks, clock }: Pick<Services, 'tasks' | 'clock'>, claim: Claim): Promise<void> {
  if (claim.status !== 'published' || claim.verdict.validUntil === null) return
  const { validUntil } = claim.verdict
  const createdAt = clock.now().toISOString()
  await tasks.create(openTask({ kind: 'verdict.expired', claimId: claim.id, validUntil, createdAt }))
}

function actionFor(claim: Claim, at: string): Action | null {
  const due = nextLookAt(claim)
  if (due === null || due > at) return null
  switch (claim.status) {
    case 'waiting':
    case 'in-review':
      return { action: 'nudge', by: RECONCILER, why: null }
    case 'parked':
      return { action: 'return', by: RECONCILER, why: 'its day has come' }
    case 'published':
      return { action: 'recheck', by: RECONCILER, why: `the verdict held until ${claim.verdict.validUntil}` }
    default:
      return null
  }
}

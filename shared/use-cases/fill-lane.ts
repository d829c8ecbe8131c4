/** Admits a lane's best candidates, up to the day's budget, and sends a nudge for each. */
import { PersonId } from '../domain/ids.ts'
import type { Lane } from '../domain/lane.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { sendNudge } from './send-nudge.ts'

const FILLER = PersonId.parse('sys_fill-lanes')
/** One run admits at most so many; the next run goes on. */
const MOST_ADMITTED = 50

/** How many claims were admitted now. Safe beside itself: the day's places are a set, and a claim is admitted once. */
export async function fillLane(
  services: Pick<Services, 'claims' | 'laneBudget' | 'laneQueues' | 'settings' | 'clock'>,
  lane: Lane,
): Promise<number> {
  const { dailyBudget, leastWorth } = services.settings.lanes[lane]
  if (dailyBudget === 0) return 0
  const day = services.clock.now().toISOString().slice(0, 10)
  const ids = await services.claims.bestOf(lane, 'candidate', Math.min(dailyBudget, MOST_ADMITTED))
  let admitted = 0
  for (const candidate of await services.claims.getMany(ids)) {
    if (candidate.status !== 'candidate' || candidate.checkworthiness.score < leastWorth) continue
    if (!(await services.laneBudget.reserve(lane, day, candidate.id, dailyBudget))) break
    const { claim, changed } = await changeClaim(
      services,
      candidate.id,
      ({ status, priority }) => {
        if (status !== 'candidate') return null
        const why = priority.parts.map(({ part, points }) => `${part} ${points}`).join(', ')
        return { action: 'admit', by: FILLER, why: `among the day's best ${dailyBudget}: ${why}` }
      },
      candidate,
    )
    if (!changed) continue
    await sendNudge(services, claim)
    admitted += 1
  }
  return admitted
}

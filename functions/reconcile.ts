/** On a schedule: finds in each lane what has become due and nobody did, and moves it on. */
import { LANES } from '../shared/domain/lane.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { liveSettings } from '../shared/runtime/live-settings.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { deskServices, evidenceQueueServices, laneServices, tableServices } from '../shared/runtime/services.ts'
import { ageOutCandidates } from '../shared/use-cases/age-out-candidates.ts'
import { askForEvidence, noteCitations } from '../shared/use-cases/ask-for-evidence.ts'
import { countFigures } from '../shared/use-cases/count-figures.ts'
import { reconcileLane } from '../shared/use-cases/reconcile-lane.ts'

const desk = once(() => {
  const config = readConfig(FUNCTION_CONFIG.reconcile, process.env)
  return liveSettings({
    ...deskServices(),
    ...tableServices(config),
    ...laneServices(config),
    ...evidenceQueueServices(config),
  })
})

export async function handler(): Promise<void> {
  const services = await desk()()
  for (const lane of LANES) {
    const moved = await reconcileLane(services, lane)
    const agedOut = await ageOutCandidates(services, lane)
    const counted = await countFigures(services, lane)
    const verdicts = await noteCitations(services, lane)
    logEvent('lane.reconciled', { lane, moved, agedOut, counted, verdicts })
  }
  logEvent('evidence.asked', { looks: await askForEvidence(services) })
}

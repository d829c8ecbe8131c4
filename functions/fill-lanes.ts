/** On a schedule: admits the best candidates of each lane, up to the day's budget. */
import { LANES } from '../shared/domain/lane.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { liveSettings } from '../shared/runtime/live-settings.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { claimServices, deskServices, laneServices } from '../shared/runtime/services.ts'
import { fillLane } from '../shared/use-cases/fill-lane.ts'

const desk = once(() => {
  const config = readConfig(FUNCTION_CONFIG['fill-lanes'], process.env)
  return liveSettings({ ...deskServices(), ...claimServices(config), ...laneServices(config) })
})

export async function handler(): Promise<void> {
  const services = await desk()()
  for (const lane of LANES) logEvent('lane.filled', { lane, admitted: await fillLane(services, lane) })
}

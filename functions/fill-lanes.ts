/** On a schedule: admits the best candidates of each lane, up to the day's budget. */
import { LANES } from '../shared/domain/lane.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { deskServices, laneServices, tableServices } from '../shared/runtime/services.ts'
import { fillLane } from '../shared/use-cases/fill-lane.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['fill-lanes'], process.env)
  return { ...deskServices(), ...tableServices(config), ...laneServices(config) }
})

export async function handler(): Promise<void> {
  for (const lane of LANES) logEvent('lane.filled', { lane, admitted: await fillLane(services(), lane) })
}

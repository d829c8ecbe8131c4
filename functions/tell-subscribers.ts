/** On a schedule: hands every change that is settled on to the subscribers who want it, and has due attempts made. */
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { deskServices, notificationQueueServices, tableServices } from '../shared/runtime/services.ts'
import { askForDeliveries } from '../shared/use-cases/ask-for-deliveries.ts'
import { tellSubscribers } from '../shared/use-cases/tell-subscribers.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['tell-subscribers'], process.env)
  return { ...deskServices(), ...tableServices(config), ...notificationQueueServices(config) }
})

export async function handler(): Promise<void> {
  const told = await tellSubscribers(services())
  const due = await askForDeliveries(services())
  logEvent('subscribers.told', { ...told, due })
}

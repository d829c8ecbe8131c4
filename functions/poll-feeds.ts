/** On a schedule: asks for every feed that is due to be polled, and for every page that is due to be looked at again. */
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { articleQueueServices, deskServices, feedQueueServices, tableServices } from '../shared/runtime/services.ts'
import { askForLooks } from '../shared/use-cases/ask-for-looks.ts'
import { askForPolls } from '../shared/use-cases/ask-for-polls.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['poll-feeds'], process.env)
  return { ...deskServices(), ...tableServices(config), ...feedQueueServices(config), ...articleQueueServices(config) }
})

export async function handler(): Promise<void> {
  const [feeds, articles] = await Promise.all([askForPolls(services()), askForLooks(services())])
  logEvent('feeds.due', { feeds, articles })
}

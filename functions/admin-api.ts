/** HTTP: articles, tips, feeds and the fact-checks of others in. What only an operator or an ingester may change is served here. */
import { createApi } from '../shared/api/api.ts'
import { mountArticles } from '../shared/api/articles.ts'
import { mountFeeds } from '../shared/api/feeds.ts'
import { mountKeys } from '../shared/api/keys.ts'
import { FILES, mountOpml } from '../shared/api/opml.ts'
import { mountOutsideChecks } from '../shared/api/outside-checks.ts'
import { mountSubscriptions } from '../shared/api/subscriptions.ts'
import { mountTips } from '../shared/api/tips.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { httpHandler } from '../shared/runtime/http-handler.ts'
import { liveSettings } from '../shared/runtime/live-settings.ts'
import { logFault } from '../shared/runtime/logger.ts'
import {
  articleQueueServices,
  deskServices,
  notificationQueueServices,
  signInServices,
  tableServices,
  textServices,
} from '../shared/runtime/services.ts'
import { postServices, webServices } from '../shared/runtime/web-services.ts'

export const handler = httpHandler(() => {
  const config = readConfig(FUNCTION_CONFIG['admin-api'], process.env)
  const services = {
    ...deskServices(),
    ...tableServices(config),
    ...textServices(config),
    ...articleQueueServices(config),
    ...notificationQueueServices(config),
    ...signInServices(config),
    ...webServices(deskServices(), config),
    ...postServices(deskServices(), config),
  }
  const api = createApi(services, { logFault, prepare: liveSettings(services), files: FILES })
  mountArticles(api, services)
  mountTips(api, services)
  mountOpml(api, services)
  mountFeeds(api, services)
  mountKeys(api, services)
  mountSubscriptions(api, services)
  mountOutsideChecks(api, services)
  return api
})

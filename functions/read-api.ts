/** HTTP: what newsrooms read. It may write nothing but how often a key asks. */
import { createApi } from '../shared/api/api.ts'
import { mountChanges } from '../shared/api/changes.ts'
import { mountClaimants } from '../shared/api/claimants.ts'
import { mountClaims } from '../shared/api/claims.ts'
import { mountCorrections } from '../shared/api/corrections.ts'
import { describedRoutes, mountDocument } from '../shared/api/document.ts'
import { mountEmbed } from '../shared/api/embed.ts'
import { mountExports } from '../shared/api/exports.ts'
import { mountFactChecks } from '../shared/api/fact-checks.ts'
import { mountPageConfig } from '../shared/api/page-config.ts'
import { mountSeries } from '../shared/api/series.ts'
import { mountVerdictFeed } from '../shared/api/verdict-feed.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { httpHandler } from '../shared/runtime/http-handler.ts'
import { liveSettings } from '../shared/runtime/live-settings.ts'
import { logFault } from '../shared/runtime/logger.ts'
import { deskServices, signInServices, tableServices } from '../shared/runtime/services.ts'

export const handler = httpHandler(() => {
  const config = readConfig(FUNCTION_CONFIG['read-api'], process.env)
  const services = { ...deskServices(), ...tableServices(config), ...signInServices(config) }
  const api = createApi(services, { logFault, prepare: liveSettings(services), described: describedRoutes })
  mountClaims(api, services)
  mountClaimants(api, services)
  mountFactChecks(api, services)
  mountSeries(api, services)
  mountEmbed(api, services)
  mountVerdictFeed(api, services)
  mountCorrections(api, services)
  mountChanges(api, services)
  mountExports(api, services)
  mountDocument(api)
  mountPageConfig(api, config)
  return api
})

/** HTTP: lists and searches of claims, and what a draft or a claim has in common with them. It reads language and may write nothing but how often a key asks. */
import { createApi } from '../shared/api/api.ts'
import { mountChecks } from '../shared/api/checks.ts'
import { mountClaimList } from '../shared/api/claim-list.ts'
import { mountGoogleSearch } from '../shared/api/google-search.ts'
import { mountSuggestions } from '../shared/api/suggestions.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { httpHandler } from '../shared/runtime/http-handler.ts'
import { liveSettings } from '../shared/runtime/live-settings.ts'
import { logFault } from '../shared/runtime/logger.ts'
import { deskServices, signInServices, tableServices } from '../shared/runtime/services.ts'
import { webServices } from '../shared/runtime/web-services.ts'

export const handler = httpHandler(() => {
  const config = readConfig(FUNCTION_CONFIG['check-api'], process.env)
  const desk = deskServices()
  const services = { ...desk, ...tableServices(config), ...signInServices(config), ...webServices(desk, config) }
  const api = createApi(services, { logFault, prepare: liveSettings(services) })
  mountClaimList(api, services)
  mountGoogleSearch(api, services)
  mountChecks(api, services)
  mountSuggestions(api, services)
  return api
})

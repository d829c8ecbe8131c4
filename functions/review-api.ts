/** HTTP: the work of reviewers and editors. */
import { createApi } from '../shared/api/api.ts'
import { mountCitations } from '../shared/api/citations.ts'
import { mountDecisions } from '../shared/api/decisions.ts'
import { mountDesk } from '../shared/api/desk.ts'
import { mountFigures } from '../shared/api/figures.ts'
import { mountJoins } from '../shared/api/joins.ts'
import { mountPeople } from '../shared/api/people.ts'
import { mountReviews } from '../shared/api/reviews.ts'
import { mountSettings } from '../shared/api/settings.ts'
import { mountStatements } from '../shared/api/statements.ts'
import { mountTasks } from '../shared/api/tasks.ts'
import { mountWordings } from '../shared/api/wordings.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { httpHandler } from '../shared/runtime/http-handler.ts'
import { liveSettings } from '../shared/runtime/live-settings.ts'
import { logFault } from '../shared/runtime/logger.ts'
import { deskServices, laneServices, signInServices, tableServices, textServices } from '../shared/runtime/services.ts'

export const handler = httpHandler(() => {
  const config = readConfig(FUNCTION_CONFIG['review-api'], process.env)
  const services = {
    ...deskServices(),
    ...tableServices(config),
    ...textServices(config),
    ...laneServices(config),
    ...signInServices(config),
  }
  const api = createApi(services, { logFault, prepare: liveSettings(services) })
  mountReviews(api, services)
  mountDecisions(api, services)
  mountWordings(api, services)
  mountJoins(api, services)
  mountDesk(api, services)
  mountPeople(api, services)
  mountFigures(api, services)
  mountSettings(api, services)
  mountTasks(api, services)
  mountCitations(api, services)
  mountStatements(api, services)
  return api
})

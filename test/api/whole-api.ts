/** Every area of the API as one app, whichever function serves it, and the routes that its OpenAPI document names. */
import { createApi } from '../../shared/api/api.ts'
import { mountArticles } from '../../shared/api/articles.ts'
import { mountChanges } from '../../shared/api/changes.ts'
import { mountChecks } from '../../shared/api/checks.ts'
import { mountCitations } from '../../shared/api/citations.ts'
import { mountClaimList } from '../../shared/api/claim-list.ts'
import { mountClaimants } from '../../shared/api/claimants.ts'
import { mountClaims } from '../../shared/api/claims.ts'
import { mountCorrections } from '../../shared/api/corrections.ts'
import { mountDecisions } from '../../shared/api/decisions.ts'
import { mountDesk } from '../../shared/api/desk.ts'
import { mountDocument, openApiDocument } from '../../shared/api/document.ts'
import { mountEmbed } from '../../shared/api/embed.ts'
import { mountExports } from '../../shared/api/exports.ts'
import { mountFactChecks } from '../../shared/api/fact-checks.ts'
import { mountFeeds } from '../../shared/api/feeds.ts'
import { mountFigures } from '../../shared/api/figures.ts'
import { mountGoogleSearch } from '../../shared/api/google-search.ts'
import { mountJoins } from '../../shared/api/joins.ts'
import { mountKeys } from '../../shared/api/keys.ts'
import { FILES, mountOpml } from '../../shared/api/opml.ts'
import { mountOutsideChecks } from '../../shared/api/outside-checks.ts'
import { mountPageConfig } from '../../shared/api/page-config.ts'
import { mountPeople } from '../../shared/api/people.ts'
import { mountReviews } from '../../shared/api/reviews.ts'
import { mountSeries } from '../../shared/api/series.ts'
import { mountSettings } from '../../shared/api/settings.ts'
import { mountStatements } from '../../shared/api/statements.ts'
import { mountSubscriptions } from '../../shared/api/subscriptions.ts'
import { mountSuggestions } from '../../shared/api/suggestions.ts'
import { mountTasks } from '../../shared/api/tasks.ts'
import { mountTips } from '../../shared/api/tips.ts'
import { mountVerdictFeed } from '../../shared/api/verdict-feed.ts'
import { mountWordings } from '../../shared/api/wordings.ts'
import type { Services } from '../../shared/ports.ts'

export type WholeApi = {
  request(path: string, init?: RequestInit): Promise<Response>
  /** What would have been logged as a fault of ours. */
  faults: unknown[]
}

export function wholeApi(services: Services): WholeApi {
  const faults: unknown[] = []
  const api = createApi(services, {
    logFault: (error) => faults.push(error),
    prepare: async () => undefined,
    files: FILES,
  })
  mountArticles(api, services)
  mountTips(api, services)
  mountOutsideChecks(api, services)
  mountStatements(api, services)
  mountOpml(api, services)
  mountFeeds(api, services)
  mountClaimList(api, services)
  mountGoogleSearch(api, services)
  mountVerdictFeed(api, services)
  mountClaims(api, services)
  mountClaimants(api, services)
  mountChecks(api, services)
  mountSuggestions(api, services)
  mountFactChecks(api, services)
  mountSeries(api, services)
  mountEmbed(api, services)
  mountCorrections(api, services)
  mountChanges(api, services)
  mountExports(api, services)
  mountReviews(api, services)
  mountDecisions(api, services)
  mountWordings(api, services)
  mountJoins(api, services)
  mountDesk(api, services)
  mountPeople(api, services)
  mountFigures(api, services)
  mountSettings(api, services)
  mountKeys(api, services)
  mountSubscriptions(api, services)
  mountTasks(api, services)
  mountCitations(api, services)
  mountDocument(api)
  mountPageConfig(api, { ISSUER_URL: 'https://people.example', CLIENT_ID: 'desk' })
  return { request: async (path, init) => api.request(path, init), faults }
}

/** As `GET /v1/claims/{id}`, in the order of the document. */
export function documentedRoutes(): string[] {
  return Object.entries(openApiDocument().paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
}

/** The method and the path of a route; `values` stand in for what it names in braces. */
export function requestOf(route: string, values: Record<string, string> = {}): { method: string; path: string } {
  const [method = '', path = ''] = route.split(' ')
  return { method, path: path.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? 'x') }
}

/**
 * Picks the route for a request as an HTTP API does: the most specific path wins, segment by segment (a word before
 * `{name}`, `{name}` before `{proxy+}`), then an exact method before `ANY`, and `$default` takes what is left.
 */
export interface Route {
  /** For example `POST /v1/claims/{id}/{action}` or `$default`. */
  readonly routeKey: string
  /** The function that answers, by the name in the template's metadata. */
  readonly functionName: string
}

export interface RouteMatch {
  readonly route: Route
  readonly pathParameters: Readonly<Record<string, string>> | undefined
}

/** The match, or undefined when there is no route and no `$default`. `path` is decoded, without the query. */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | undefined {
  const segments = path.split('/').slice(1)
  let best: (RouteMatch & { rank: string }) | undefined
  for (const route of routes) {
    const match = matchOne(route, method, segments)
    if (match && (best === undefined || match.rank > best.rank)) best = match
  }
  return best && { route: best.route, pathParameters: best.pathParameters }
}

/** A rank sorts as text: one letter a segment (w word, p parameter, g greedy), then one for the method. */
function matchOne(
  route: Route,
  method: string,
  segments: readonly string[],
): (RouteMatch & { rank: string }) | undefined {
  if (route.routeKey === '$default') return { route, pathParameters: undefined, rank: '' }
  const [routeMethod, routePath = ''] = route.routeKey.split(' ')
  if (routeMethod !== 'ANY' && routeMethod !== method) return undefined
  const pathParameters: Record<string, string> = {}
  const patterns = routePath.split('/').slice(1)
  let rank = ''
  for (const [index, pattern] of patterns.entries()) {
    const segment = segments[index]
    if (segment === undefined) return undefined
    const name = pattern.startsWith('{') && pattern.endsWith('}') ? pattern.slice(1, -1) : undefined
    if (name?.endsWith('+')) {
      pathParameters[name.slice(0, -1)] = segments.slice(index).join('/')
      return { route, pathParameters, rank: `${rank}g${routeMethod === 'ANY' ? 'a' : 'm'}` }
    }
    if (name === undefined ? pattern !== segment : segment === '') return undefined
    if (name !== undefined) pathParameters[name] = segment
    rank += name === undefined ? 'w' : 'p'
  }
  if (segments.length !== patterns.length) return undefined
  const named = Object.keys(pathParameters).length > 0 ? pathParameters : undefined
  return { route, pathParameters: named, rank: `${rank}${routeMethod === 'ANY' ? 'a' : 'm'}` }
}

/** Which methods a path takes, for the answer to one that it does not take. */

/** A route by its method and its path, whose parameters are written `{id}` or `:id`. */
export type DescribedRoute = { readonly method: string; readonly path: string }

/** In capitals, each once, in the order of the alphabet; none where nothing is served there. */
export function methodsAt(routes: readonly DescribedRoute[], path: string): string[] {
  const segments = path.split('/')
  const methods = routes
    .filter((route) => route.method.toUpperCase() !== 'ALL' && isAt(route.path.split('/'), segments))
    .map((route) => route.method.toUpperCase())
  if (methods.includes('GET')) methods.push('HEAD')
  return [...new Set(methods)].sort()
}

/** The methods of a path that is described word for word: it is none that a parameter stands for. */
export function methodsAtWords(routes: readonly DescribedRoute[], path: string): string[] {
  return methodsAt(
    routes.filter((route) => route.path === path),
    path,
  )
}

function isAt(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, at) => (isParameter(part) ? segments[at] !== '' : part === segments[at]))
  )
}

function isParameter(part: string): boolean {
  return part.startsWith('{') || part.startsWith(':')
}

/** Reads a response's headers: each once, and where a redirect leads. */

export type Headers = Readonly<Record<string, string>>

/** Lower-case names; of a header that stands there twice the first. */
export function singleHeaders(raw: Record<string, string | string[] | undefined>): Headers {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(raw)) {
    const single = Array.isArray(value) ? value[0] : value
    if (single !== undefined) headers[name.toLowerCase()] = single
  }
  return headers
}

/** Headers come as Latin-1; Arabic sites redirect to addresses in plain UTF-8. */
export function locationIn({ location }: Headers): string | undefined {
  if (location === undefined) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'))
  } catch {
    return location
  }
}

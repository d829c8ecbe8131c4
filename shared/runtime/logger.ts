/**
 * What is logged: one line a business event, with ids. Never article text, tokens or addresses. The runtime writes what the
 * console is given as JSON, with time, level and request id (the function's `LoggingConfig`).
 */
type About = Readonly<Record<string, string | number | boolean | null>>

/** `event` is the past of a verb: `article.read`, `claims.extracted`. */
export function logEvent(event: string, about: About): void {
  console.info({ event, about })
}

/** A fault that someone must look at; `about` says where it came from. */
export function logFault(fault: unknown, about: About): void {
  const error = fault instanceof Error ? fault : new Error(String(fault))
  const code = 'code' in error ? error.code : undefined
  console.error({
    event: 'fault',
    about,
    error: { name: error.name, message: error.message, code, stack: error.stack },
  })
}

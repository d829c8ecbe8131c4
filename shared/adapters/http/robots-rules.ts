/** Asks a site's robots.txt whether a page may be read, and remembers its answer for a while (RFC 9309). */
import robotsParser from 'robots-parser'
import type { Clock, Fetched } from '../../ports.ts'

export type RobotsAnswer = 'allowed' | 'forbidden' | 'unreachable'

type Rules = { answerFor(url: string): RobotsAnswer; until: number }

const KEPT_MS = 3_600_000
/** A server that failed is asked again sooner. */
const FAILURE_KEPT_MS = 300_000
const MOST_SITES = 1_000

export type RobotsRules = {
  /** `read` fetches the robots.txt; it is called only where no answer is remembered. */
  ask(url: URL, read: (robotsUrl: URL) => Promise<Fetched>): Promise<RobotsAnswer>
}

export function robotsRules(userAgent: string, clock: Clock): RobotsRules {
  const remembered = new Map<string, Rules>()
  return {
    async ask(url, read) {
      const now = clock.now().getTime()
      const known = remembered.get(url.origin)
      if (known && known.until > now) return known.answerFor(url.href)
      const robotsUrl = new URL('/robots.txt', url)
      const rules = rulesOf(await read(robotsUrl), robotsUrl.href, userAgent, now)
      remembered.delete(url.origin)
      const [oldest] = remembered.keys()
      if (remembered.size >= MOST_SITES && oldest !== undefined) remembered.delete(oldest)
      remembered.set(url.origin, rules)
      return rules.answerFor(url.href)
    },
  }
}

/** No file allows everything; a file that cannot be asked for forbids everything until it can. */
function rulesOf(fetched: Fetched, robotsUrl: string, userAgent: string, now: number): Rules {
  if (fetched.outcome === 'fetched') {
    const robots = parseRobots(robotsUrl, new TextDecoder().decode(fetched.bytes))
    return {
      answerFor: (url) => (robots.isAllowed(url, userAgent) === false ? 'forbidden' : 'allowed'),
      until: now + KEPT_MS,
    }
  }
  const absent =
    fetched.outcome === 'refused' && fetched.status !== null && fetched.status < 500 && fetched.status !== 429
  if (absent) return { answerFor: () => 'allowed', until: now + KEPT_MS }
  return { answerFor: () => 'unreachable', until: now + FAILURE_KEPT_MS }
}

/** The package's types describe an ES module, which it is not: its export is the function itself. */
function parseRobots(url: string, text: string): { isAllowed(page: string, userAgent: string): boolean | undefined } {
  const parse: unknown = robotsParser
  if (typeof parse !== 'function') throw new TypeError('robots-parser exports no function')
  return parse(url, text)
}

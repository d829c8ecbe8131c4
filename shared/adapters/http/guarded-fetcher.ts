/** The one door to the web: fetches feeds and pages of anyone's choosing without being led inside, filled up or held up. */
import { request as send } from 'undici'
import type { Clock, Fetched, Fetcher, FetchRefusal, FetchRequest } from '../../ports.ts'
import { refuseError, refuseFetch, refuseStatus } from './fetch-refusals.ts'
import { type GuardedDoor, guardedDoor } from './guarded-door.ts'
import type { Resolve } from './guarded-lookup.ts'
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts'
import { locationIn, singleHeaders } from './read-headers.ts'
import { readRetryAfter } from './read-retry-after.ts'
import { type RobotsRules, robotsRules } from './robots-rules.ts'

export type GuardedFetcherOptions = {
  clock: Clock
  /** Names the crawler and how to reach who runs it: `Claimdesk/1.0 (+https://…)`. Its first word is looked up in robots.txt. */
  userAgent: string
  /** `host:port` pairs that may be reached though they are inside: a setting of whoever runs the stack. */
  allowedHosts: readonly string[]
  /** Name resolution; the system's own where it is left out. */
  resolve?: Resolve
}

const MAX_REDIRECTS = 5
const ROBOTS_BYTES = 1_000_000
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const FOR_GOOD = new Set([301, 308])

type Door = GuardedDoor & { userAgent: string; robots: RobotsRules }

export function guardedFetcher({ clock, userAgent, allowedHosts, resolve }: GuardedFetcherOptions): Fetcher {
  const guard = guardedDoor({ allowedHosts, ...(resolve ? { resolve } : {}) })
  const door: Door = { ...guard, userAgent, robots: robotsRules(userAgent, clock) }
  return {
    async fetch(url, request) {
      const signal = AbortSignal.timeout(request.timeoutMs)
      try {
        return await follow(door, url, { ...request, signal, clock })
      } catch (error) {
        return refuseError(error, signal.aborted)
      }
    },
  }
}

type Errand = FetchRequest & { signal: AbortSignal; clock: Clock }

async function follow(door: Door, start: string, errand: Errand): Promise<Fetched> {
  const seen = new Set<string>()
  let at = start
  let forGood = true
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const url = door.checkUrl(at)
    if (!(url instanceof URL)) return url
    if (seen.has(url.href)) return refuseFetch('fetch_redirect_loop', 'the redirects lead back to where they began')
    seen.add(url.href)
    if (errand.enter && !(await errand.enter(url.host))) {
      return refuseFetch('fetch_host_busy', 'another fetch from this host is under way')
    }
    const refused = errand.robots ? await askRobots(door, url, errand) : null
    if (refused) return refused
    const answer = await step(door, url, errand)
    if (answer.outcome !== 'redirected') {
      return answer.outcome === 'fetched' ? { ...answer, movedTo: hops > 0 && forGood ? url.href : null } : answer
    }
    forGood &&= FOR_GOOD.has(answer.status)
    at = answer.to
  }
  return refuseFetch('fetch_too_many_redirects', `more than ${MAX_REDIRECTS} redirects`)
}

/** The robots.txt is fetched as everything is, within what is left of the time. */
async function askRobots(door: Door, url: URL, errand: Errand): Promise<FetchRefusal | null> {
  const { signal, clock, timeoutMs } = errand
  const asked = { accept: 'text/plain', maxBytes: ROBOTS_BYTES, timeoutMs, robots: false, signal, clock }
  const answer = await door.robots.ask(url, (robotsUrl) => follow(door, robotsUrl.href, asked))
  if (answer === 'forbidden') return refuseFetch('fetch_robots_forbid', 'the site asks crawlers not to read this')
  if (answer === 'unreachable')
    return refuseFetch('fetch_robots_unreachable', 'the site does not say whether it may be read')
  return null
}

type Step = Fetched | { outcome: 'redirected'; status: number; to: string }

async function step(door: Door, url: URL, errand: Errand): Promise<Step> {
  const {
    statusCode: status,
    headers: raw,
    body,
  } = await send(url, {
    dispatcher: door.agentFor(url),
    signal: errand.signal,
    headersTimeout: errand.timeoutMs,
    bodyTimeout: errand.timeoutMs,
    headers: {
      'user-agent': door.userAgent,
      accept: errand.accept,
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...(errand.etag ? { 'if-none-match': errand.etag } : {}),
      ...(errand.lastModified ? { 'if-modified-since': errand.lastModified } : {}),
    },
  })
  const headers = singleHeaders(raw)
  const location = REDIRECTS.has(status) ? locationIn(headers) : undefined
  if (status >= 200 && status < 300) {
    if (Number(headers['content-length'] ?? 0) > errand.maxBytes) {
      body.destroy()
      return refuseFetch('fetch_too_large', 'this is larger than the limit', { status })
    }
    const bytes = await readBody(body, headers['content-encoding'], errand.maxBytes)
    return { outcome: 'fetched', status, url: url.href, movedTo: null, headers, bytes }
  }
  body.on('error', () => {})
  body.destroy()
  if (status === 304) return { outcome: 'not-modified', url: url.href, headers }
  if (location !== undefined) {
    return { outcome: 'redirected', status, to: URL.canParse(location, url) ? new URL(location, url).href : location }
  }
  return refuseStatus(status, readRetryAfter(headers['retry-after'], errand.clock.now()))
}

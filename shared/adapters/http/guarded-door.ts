/** Which addresses may be reached, and by which connection: the same for what is fetched and for what is sent. */
import { Agent } from 'undici'
import type { FetchRefusal } from '../../ports.ts'
import { refuseFetch } from './fetch-refusals.ts'
import { guardedLookup, type Resolve, resolveInSystem } from './guarded-lookup.ts'
import { isInsideHost } from './public-address.ts'

const MAX_HEADER_BYTES = 32_768

export type GuardedDoor = {
  /** The address, or why it is refused as far as it tells itself; its name is resolved and held by the connection. */
  checkUrl(written: string): URL | FetchRefusal
  agentFor(url: URL): Agent
}

/** `allowedHosts` are `host:port` pairs that may be reached though they are inside. */
export function guardedDoor(options: { allowedHosts: readonly string[]; resolve?: Resolve }): GuardedDoor {
  const limits = { maxHeaderSize: MAX_HEADER_BYTES, pipelining: 1, keepAliveTimeout: 1_000 }
  const guarded = new Agent({ ...limits, connect: { lookup: guardedLookup(options.resolve ?? resolveInSystem) } })
  const open = new Agent(limits)
  const allowed = new Set(options.allowedHosts.map((host) => host.toLowerCase()))
  const isAllowed = (url: URL) => allowed.has(`${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`)
  return {
    agentFor: (url) => (isAllowed(url) ? open : guarded),
    checkUrl(written) {
      if (!URL.canParse(written)) return refuseFetch('fetch_url_invalid', 'this is no URL')
      const url = new URL(written)
      url.hash = ''
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return refuseFetch('fetch_not_http', 'only http and https addresses are fetched')
      }
      if (url.username !== '' || url.password !== '') {
        return refuseFetch('fetch_url_has_credentials', 'the URL holds a user name or a password')
      }
      if (isInsideHost(url.hostname) && !isAllowed(url)) {
        return refuseFetch('fetch_address_not_public', 'the address is not public')
      }
      return url
    },
  }
}

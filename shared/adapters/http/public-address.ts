/** Tells whether an address is one that anyone on the internet may reach: what is inside our own network is never fetched. */
import ipaddr from 'ipaddr.js'
import { isInsideName } from '../../domain/inside-name.ts'

/** The only part of IPv6 that is given out to be reached. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** An IPv4 or IPv6 address without brackets. False for what is no address. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast'
  if (parsed.isIPv4MappedAddress()) return false
  if (parsed.range() === 'rfc6052') return isPublicAddress(embeddedV4(parsed))
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_V6)
}

/** The IPv4 address in a NAT64 address (RFC 6052): networks without IPv4 reach the public one that way. */
function embeddedV4(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(12).join('.')
}

/** A URL's host name that needs no name server to be known as one of the inside, or an address that is not public. */
export function isInsideHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(host) ? !isPublicAddress(host) : isInsideName(host)
}

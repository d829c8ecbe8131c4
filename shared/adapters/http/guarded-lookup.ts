/** Resolves names for connections and refuses those that lead inside: the address that was checked is the one connected to. */
import { lookup as lookupInSystem } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

export type ResolvedAddress = { address: string; family: 4 | 6 }

/** Every address of a name. Rejects where there is none. */
export type Resolve = (hostname: string) => Promise<ResolvedAddress[]>

export class AddressNotPublicError extends Error {
  readonly code = 'fetch_address_not_public'
}

export const resolveInSystem: Resolve = (hostname) =>
  new Promise((resolved, failed) => {
    lookupInSystem(hostname, { all: true, verbatim: true }, (error, found) => {
      if (error) failed(error)
      else resolved(found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })))
    })
  })

/** A name with one address inside and one outside is refused: which of them is connected to would be the attacker's choice. */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname).then(
      (addresses) => {
        const [first] = addresses
        const inside = addresses.find(({ address }) => !isPublicAddress(address))
        if (first === undefined) return done(new AddressNotPublicError(`${hostname} has no address`), '')
        if (inside) return done(new AddressNotPublicError(`${hostname} leads to an address that is not public`), '')
        if (options.all) done(null, addresses)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, ''),
    )
  }
}

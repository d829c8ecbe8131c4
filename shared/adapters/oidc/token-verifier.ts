/** Checks access tokens of the sign-in issuer: signature by its published keys, algorithm, issuer, end, use and client. */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import * as z from 'zod'
import { PersonId } from '../../domain/ids.ts'
import { Role } from '../../domain/roles.ts'
import type { TokenVerifier } from '../../ports.ts'

/** Cognito's access tokens have no `aud`; they name their client and that they are for access. */
const AccessToken = z.object({
  sub: z
    .string()
    .transform((sub) => `per_${sub}`)
    .pipe(PersonId),
  token_use: z.literal('access'),
  client_id: z.string(),
  'cognito:groups': z.array(z.string()).default([]),
})

export function oidcTokenVerifier({ issuer, clientId }: { issuer: string; clientId: string }): TokenVerifier {
  const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`))
  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          algorithms: ['RS256'],
          requiredClaims: ['exp', 'sub'],
        })
        const claims = AccessToken.safeParse(payload)
        if (!claims.success || claims.data.client_id !== clientId) return null
        const roles = claims.data['cognito:groups'].flatMap((group) => Role.safeParse(group).data ?? [])
        return { id: claims.data.sub, roles }
      } catch (error) {
        // Keys that cannot be fetched are our trouble, not the caller's.
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) return null
        throw error
      }
    },
  }
}

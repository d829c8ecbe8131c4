/** Tokens that speak for whom the test says; every other token is not good. */
import type { Caller } from '../../shared/domain/roles.ts'
import type { TokenVerifier } from '../../shared/ports.ts'

export function fakeTokenVerifier(callers: Readonly<Record<string, Caller>> = {}): TokenVerifier {
  const known = new Map(Object.entries(callers))
  return { verify: async (token) => structuredClone(known.get(token) ?? null) }
}

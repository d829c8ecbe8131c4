/** Lets later claims find these: writes each under its rarest terms and its figures. */
import { countTerms } from '../domain/term-counts.ts'
import { ownTerm } from '../matching/compare-texts.ts'
import { keysOf, keysToWrite } from '../matching/index-keys.ts'
import { readFingerprint, type Said } from '../matching/read-fingerprint.ts'
import type { Services } from '../ports.ts'

/** `at` is when they came, ISO 8601; the same claims with the same time are the same batch, however often they come. */
export async function rememberClaims(
  services: Pick<Services, 'matches'>,
  claims: readonly Said[],
  at: string,
): Promise<void> {
  if (claims.length === 0) return
  const before = await services.matches.counts()
  const fingerprints = claims.map(readFingerprint)
  const counts = countTerms(
    fingerprints.map((fingerprint) => ({
      terms: new Set([
        ...keysOf(fingerprint),
        ...fingerprint.words.map(([native = '']) => ownTerm(native, fingerprint.language)),
      ]),
      words: fingerprint.words.length,
    })),
  )
  const indexed = fingerprints.map((fingerprint) => ({ fingerprint, keys: keysToWrite(fingerprint, before) }))
  await services.matches.put(indexed, { at, counts })
}

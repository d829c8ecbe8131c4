/** The claims that are nearest in meaning to some words, in any language. */
import type { Claim } from '../domain/claim.ts'
import { ClaimId } from '../domain/ids.ts'
import { detectLanguage } from '../extraction/detect-language.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { matchClaims } from './match-claims.ts'
import { survivorOf } from './merge-claims.ts'

/** So many are looked at for those that are wanted. */
const MOST_LOOKED_AT = 100
/** What scores less has a word in common and no more. */
const LEAST_SCORE = 0.1
const AT_ONCE = 8

/** At most `most`, the nearest first; of what was merged, what it is part of. Keeps nothing of the words. */
export async function searchClaims(
  services: Pick<Services, 'matches' | 'claims' | 'clock'>,
  { text, wanted, most }: { text: string; wanted: (claim: Claim) => boolean; most: number },
): Promise<Claim[]> {
  const said = { text, language: detectLanguage(text), saidAt: services.clock.now().toISOString() }
  const matches = await matchClaims(services, said, MOST_LOOKED_AT)
  const near = matches.filter(({ score }) => score >= LEAST_SCORE).flatMap(({ id }) => ClaimId.safeParse(id).data ?? [])
  const found = await mapInParallel(await services.claims.getMany(near), AT_ONCE, (claim) =>
    survivorOf(services, claim),
  )
  const distinct = new Map(found.map((claim) => [claim.id, claim]))
  return [...distinct.values()].filter(wanted).slice(0, most)
}

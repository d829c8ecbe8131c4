/** Is this claim known? The known claims that it may repeat, update, contradict or answer, each with its reasons. Writes nothing. */
import type { Match } from '../domain/match.ts'
import { compareClaims } from '../matching/compare-claims.ts'
import { termsOf } from '../matching/compare-texts.ts'
import { keysToRead } from '../matching/index-keys.ts'
import { judgeMatch } from '../matching/judge-match.ts'
import { rankCandidates } from '../matching/rank-candidates.ts'
import { readFingerprint, type Said } from '../matching/read-fingerprint.ts'
import type { Services } from '../ports.ts'

/** So many are read and compared, whatever the store holds. */
const MOST_CANDIDATES = 100

/** The best `most` of them, the best first; the claim itself, where it is known already, is none of them. */
export async function matchClaims(
  services: Pick<Services, 'matches'>,
  said: Omit<Said, 'id'> & { id?: string },
  most: number,
): Promise<Match[]> {
  const counts = await services.matches.counts()
  const fingerprint = readFingerprint({ id: '', ...said })
  const terms = termsOf(fingerprint)
  const keys = keysToRead(fingerprint, counts)
  const found = await services.matches.find(keys)
  const ids = rankCandidates(keys, found, counts, MOST_CANDIDATES).filter((id) => id !== said.id)
  const known = await services.matches.getMany(ids)
  return known
    .map((one) =>
      judgeMatch(fingerprint, one, compareClaims(fingerprint, one, counts, { said: terms, known: termsOf(one) })),
    )
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
}

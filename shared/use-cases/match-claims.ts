/** Is this claim known? The known claims that it may repeat, update, contradict or answer, each with its reasons. Writes nothing. */
import type { Match } from '../domain/match.ts'
import { OutsideCheckId } from '../domain/outside-check.ts'
import { compareClaims } from '../matching/compare-claims.ts'
import { termsOf } from '../matching/compare-texts.ts'
import { keysToRead } from '../matching/index-keys.ts'
import { judgeMatch } from '../matching/judge-match.ts'
import { rankCandidates } from '../matching/rank-candidates.ts'
import { readFingerprint, type Said } from '../matching/read-fingerprint.ts'
import type { Services } from '../ports.ts'

/** So many are read and compared, whatever the store holds. */
const MOST_CANDIDATES = 100

/** Lets so many claims through and so many checks of others: a claim that everyone has checked is still found itself. */
function bestOfEach(most: number): (match: Match) => boolean {
  const counted = { own: 0, outside: 0 }
  return ({ id }) => {
    const kind = OutsideCheckId.safeParse(id).success ? 'outside' : 'own'
    counted[kind] += 1
    return counted[kind] <= most
  }
}

type Asked = Omit<Said, 'id'> & { id?: string }

/** The best `most` of the desk's claims and of other newsrooms' checks, the best first; the claim itself, where it is known already, is none of them. */
export async function matchClaims(services: Pick<Services, 'matches'>, said: Asked, most: number): Promise<Match[]> {
  const [matches = []] = await matchTogether(services, [said], most)
  return matches
}

/** The matches of several claims, in their order: what they have in common is asked for once. */
export async function matchTogether(
  { matches }: Pick<Services, 'matches'>,
  claims: readonly Asked[],
  most: number,
): Promise<Match[][]> {
  const counts = await matches.counts()
  const asked = claims.map((said) => {
    const fingerprint = readFingerprint({ id: '', ...said })
    return { fingerprint, terms: termsOf(fingerprint), keys: keysToRead(fingerprint, counts) }
  })
  const keys = [...new Set(asked.flatMap((one) => one.keys))]
  const found = await matches.find(keys)
  const byKey = new Map(keys.map((key, at) => [key, found[at] ?? []]))
  const ranked = asked.map(({ keys: own, fingerprint }) =>
    rankCandidates(
      own,
      own.map((key) => byKey.get(key) ?? []),
      counts,
      MOST_CANDIDATES,
    ).filter((id) => id !== fingerprint.id),
  )
  const read = await matches.getMany([...new Set(ranked.flat())])
  const known = new Map(read.map((one) => [one.id, one]))
  return asked.map(({ fingerprint, terms }, at) =>
    (ranked[at] ?? [])
      .flatMap((id) => known.get(id) ?? [])
      .map((one) =>
        judgeMatch(fingerprint, one, compareClaims(fingerprint, one, counts, { said: terms, known: termsOf(one) })),
      )
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .filter(bestOfEach(most)),
  )
}

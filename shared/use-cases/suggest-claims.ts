/** Which known claims a claim may repeat, update, contradict or answer, with what people said of them already. */
import type { Claim } from '../domain/claim.ts'
import type { LinkDecision } from '../domain/claim-link.ts'
import type { Services } from '../ports.ts'
import { type KnownClaim, knownClaims } from './known-claims.ts'
import { matchClaims } from './match-claims.ts'
import { type OutsideMatch, outsideMatches } from './outside-matches.ts'

const MOST_SUGGESTED = 10
const MOST_LINKS = 50

export type Suggestion = KnownClaim & { decision: LinkDecision | null }

/** The best first, and what other newsrooms checked; what a person said is not the same is left out, and what she confirmed stands whatever matching thinks by now. */
export async function suggestClaims(
  services: Pick<Services, 'claims' | 'matches' | 'links' | 'outsideChecks'>,
  claim: Claim,
): Promise<{ suggestions: Suggestion[]; elsewhere: OutsideMatch[] }> {
  const { id, quote, language, createdAt: saidAt } = claim
  const [matches, links, decisions] = await Promise.all([
    matchClaims(services, { id, text: quote.exact, language, saidAt }, MOST_SUGGESTED),
    services.links.of(id, MOST_LINKS),
    services.links.decisionsOf(id),
  ])
  const linked = links.map(({ said, known, kind, score, why }) => ({
    id: said === id ? known : said,
    kind,
    score,
    why,
  }))
  const decided = decisions.flatMap(({ claims, confirmedAs }) =>
    confirmedAs === null
      ? []
      : [{ id: claims[0] === id ? claims[1] : claims[0], kind: confirmedAs, score: 1, why: [] }],
  )
  const [[known = []], [elsewhere = []]] = await Promise.all([
    knownClaims(services, [[...decided, ...matches, ...linked]]),
    outsideMatches(services, [matches]),
  ])
  const suggestions = known
    .filter(({ claim: other }) => other.id !== id)
    .map((one) => ({ ...one, decision: decisions.find(({ claims }) => claims.includes(one.claim.id)) ?? null }))
    .filter(({ decision }) => decision === null || decision.confirmedAs !== null)
  return { suggestions, elsewhere }
}

/** What an article says was taken for another article's claim: it becomes a claim of its own again. */

import { lastAppearance } from '../domain/appearance.ts'
import type { Claim } from '../domain/claim.ts'
import { createClaim } from '../domain/create-claim.ts'
import { AppearanceNotFoundError } from '../domain/errors.ts'
import { type ArticleId, type ClaimId, claimIdOf, type PersonId, revisionNumberOf } from '../domain/ids.ts'
import { policyFor } from '../domain/risk.ts'
import type { Services } from '../ports.ts'
import { getClaim } from './change-claim.ts'
import { countOrigins } from './count-origins.ts'
import { listStatements } from './list-statements.ts'
import { relateClaims } from './relate-claims.ts'

type Needs = Pick<Services, 'claims' | 'articles' | 'texts' | 'links' | 'clock' | 'settings'>

/**
 * The new claim, a candidate, whose id is the one that it would have had from the start; merging it back undoes this. That the two are
 * not the same is remembered. Safe to run again: what was moved is not moved twice.
 */
export async function splitClaim(
  services: Needs,
  splitting: { claimId: ClaimId; articleId: ArticleId; by: PersonId; reason: string },
): Promise<Claim> {
  const { claimId, articleId, by, reason } = splitting
  const { claims } = services
  const claim = await getClaim(services, claimId)
  const said = (await claims.appearancesOf(claimId)).filter((one) => one.articleId === articleId)
  const last = lastAppearance(said)
  if (last === undefined || claim.articleId === articleId) {
    throw new AppearanceNotFoundError('no other article with that id says this claim', 'articleId')
  }
  const id = claimIdOf(articleId, last.quote.exact)
  const { revision, statements } = await listStatements(services, {
    articleId,
    revision: revisionNumberOf(last.revisionId),
  })
  const statement = statements.find(({ quote }) => quote.start === last.quote.start)
  if (statement === undefined) throw new AppearanceNotFoundError('its article no longer says this', 'articleId')
  const policy = policyFor(statement, { id, origins: 1 }, services.settings)
  const at = services.clock.now().toISOString()
  const created = createClaim(statement, { articleId, language: revision.language, saidAt: last.saidAt, ...policy, at })
  await claims.announce([created])
  await claims.create(created)
  await claims.putAppearances(said.map((one) => ({ ...one, claimId: id })))
  await relateClaims(services, { claimId, other: id, by, reason: `split: ${reason}`, answer: 'not-same', split: true })
  await claims.removeAppearances(said)
  await Promise.all([countOrigins(services, claimId), countOrigins(services, id)])
  return getClaim(services, id)
}

/** Makes a claim of a statement that was not thought worth it by itself, and sends it into its lane. */
import { appearanceOf } from '../domain/appearance-of.ts'
import { saidAt } from '../domain/article.ts'
import type { Claim } from '../domain/claim.ts'
import { createClaim } from '../domain/create-claim.ts'
import { StatementNotFoundError } from '../domain/errors.ts'
import { type ArticleId, claimIdOf, type PersonId } from '../domain/ids.ts'
import { policyFor } from '../domain/risk.ts'
import type { Services } from '../ports.ts'
import { promoteClaim } from './choose-claims.ts'
import { listStatements } from './list-statements.ts'

type Needs = Pick<Services, 'articles' | 'texts' | 'claims' | 'laneQueues' | 'clock' | 'settings'>

/** The statement is named by where it starts in its revision's text. Promoting one twice, or a claim, is no mistake. */
export async function promoteStatement(
  services: Needs,
  promotion: { articleId: ArticleId; revision?: number | undefined; start: number; by: PersonId; why: string | null },
): Promise<Claim> {
  const { articleId, start, by, why } = promotion
  const { article, revision, text, statements } = await listStatements(services, promotion)
  const statement = statements.find(({ quote }) => quote.start === start)
  if (statement === undefined) {
    throw new StatementNotFoundError(`no statement of revision ${revision.number} starts at ${start}`, 'start')
  }
  let claimId = statement.claimId
  if (claimId === null) {
    claimId = claimIdOf(articleId, statement.quote.exact)
    const policy = policyFor(statement, { id: claimId, origins: 1 }, services.settings)
    const said = saidAt(article, text)
    const at = services.clock.now().toISOString()
    const { language } = revision
    const claimant = article.tip?.claimant ?? null
    const claim = createClaim(statement, { articleId, language, saidAt: said, claimant, ...policy, at })
    await services.claims.announce([claim])
    await services.claims.create(claim)
    await services.claims.putAppearances([appearanceOf(article, revision, { claim, statement, saidAt: said })])
  }
  return promoteClaim(services, { claimId, by, why })
}

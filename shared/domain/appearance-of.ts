import type { Appearance } from './appearance.ts'
import type { Article, Revision } from './article.ts'
import type { Claim } from './claim.ts'
import type { Statement } from './statement.ts'

/** Where an article says a claim, in one of its revisions. */
export function appearanceOf(
  article: Article,
  revision: Revision,
  found: { claim: Claim; statement: Statement; saidAt: string },
): Appearance {
  const { claim, statement, saidAt } = found
  return {
    claimId: claim.id,
    articleId: article.id,
    revisionId: revision.id,
    url: article.url,
    publisher: article.publisher,
    quote: statement.quote,
    stance: statement.attributions[0]?.stance ?? 'reports',
    attributions: statement.attributions,
    saidAt,
    originId: article.copyOf?.articleId ?? article.id,
  }
}

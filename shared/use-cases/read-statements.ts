/** Reads a revision's text into statements; the same text under the same thresholds always gives the same ones. */
import { type Article, type RevisionText, saidAt } from '../domain/article.ts'
import type { Settings } from '../domain/settings.ts'
import { type Statement, TIP } from '../domain/statement.ts'
import { extractStatements } from '../extraction/extract-statements.ts'

export type ReadStatements = { language: string; statements: Statement[]; saidAt: string }

export function readStatements(
  article: Article,
  text: RevisionText,
  { claimThresholds: thresholds }: Pick<Settings, 'claimThresholds'>,
): ReadStatements {
  const publishedAt = text.publishedAt ?? article.publishedAt
  // Feeds declare the language that their template was made in: what was told from the text counts.
  const told = text.language ?? article.declaredLanguage
  const { language, statements } = extractStatements(text.text, {
    thresholds,
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(told === null ? {} : { language: told }),
  })
  const asked = article.tip === null ? statements : statements.map(markAsked(statements))
  return { language, statements: asked, saidAt: saidAt(article, text) }
}

/** Somebody wants to know it: of a tip at least the sentence that is most worth it is a claim. */
function markAsked(statements: readonly Statement[]): (statement: Statement) => Statement {
  const best = Math.max(...statements.map(({ checkworthiness }) => checkworthiness.score))
  const none = !statements.some(({ claim }) => claim)
  return (statement) => {
    const { score, reasons } = statement.checkworthiness
    const claim = statement.claim || (none && score === best)
    return claim ? { ...statement, claim, checkworthiness: { score, reasons: [TIP, ...reasons] } } : statement
  }
}

/** Reads a revision's text into statements; the same text under the same thresholds always gives the same ones. */
import type { Article, Revision, RevisionText } from '../domain/article.ts'
import type { Settings } from '../domain/settings.ts'
import type { Statement } from '../domain/statement.ts'
import { extractStatements } from '../extraction/extract-statements.ts'
import type { Services } from '../ports.ts'

export type ReadStatements = { language: string; statements: Statement[]; saidAt: string }

/** `saidAt` is the day that the page or its feed gives, else when it came in. */
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
  return { language, statements, saidAt: publishedAt ?? article.createdAt }
}

/** The article's revision of that number, whether it is its newest or not. */
export async function revisionOf(
  { articles }: Pick<Services, 'articles'>,
  article: Article,
  number: number,
): Promise<Revision | null> {
  return article.revision?.number === number ? article.revision : articles.getRevision(article.id, number)
}

/** What is known of what a draft says, sentence by sentence. Keeps nothing of it. */
import type { Statement } from '../domain/statement.ts'
import { extractStatements } from '../extraction/extract-statements.ts'
import type { Services } from '../ports.ts'
import { type KnownClaim, knownClaims } from './known-claims.ts'
import { matchTogether } from './match-claims.ts'
import { type OutsideMatch, outsideMatches } from './outside-matches.ts'

/** So many known claims are told of one statement, and so many checks of others. */
const MOST_KNOWN = 3

export type Draft = { text: string; language: string | null; publishedAt: string | null }
export type CheckedStatement = { statement: Statement; known: KnownClaim[]; elsewhere: OutsideMatch[] }
export type CheckedDraft = { language: string; statements: CheckedStatement[] }

/** A statement is looked up where it is worth checking or holds a figure. */
export async function checkDraft(
  services: Pick<Services, 'matches' | 'claims' | 'outsideChecks' | 'clock' | 'settings'>,
  { text, language: declared, publishedAt }: Draft,
): Promise<CheckedDraft> {
  const saidAt = publishedAt ?? services.clock.now().toISOString()
  const { language, statements } = extractStatements(text, {
    thresholds: services.settings.claimThresholds,
    publishedAt: saidAt,
    ...(declared === null ? {} : { language: declared }),
  })
  const worth = statements.filter(({ claim, figures }) => claim || figures.length > 0)
  const said = worth.map(({ quote }) => ({ text: quote.exact, language, saidAt }))
  const matches = await matchTogether(services, said, MOST_KNOWN)
  const [known, elsewhere] = await Promise.all([knownClaims(services, matches), outsideMatches(services, matches)])
  const byStatement = new Map(worth.map((statement, at) => [statement, at]))
  return {
    language,
    statements: statements.map((statement) => {
      const at = byStatement.get(statement) ?? -1
      return { statement, known: known[at] ?? [], elsewhere: elsewhere[at] ?? [] }
    }),
  }
}

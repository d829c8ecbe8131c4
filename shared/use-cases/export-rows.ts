/** What an export says of one claim: flat rows, with the same columns in every part. */
import { wordingOf } from '../domain/change-wording.ts'
import { type Claim, PUBLIC_STATE } from '../domain/claim.ts'
import { claimantOf } from '../domain/claimant.ts'
import type { Evidence } from '../domain/evidence.ts'
import { hashOfEntry } from '../domain/history.ts'
import type { Services } from '../ports.ts'
import { readHistory } from './read-history.ts'

export const EXPORT_COLUMNS = {
  claims: ['claimId', 'state', 'language', 'wording', 'quote', 'claimant', 'articleId', 'createdAt'],
  verdicts: [
    ...['claimId', 'state', 'language', 'wording', 'claimant', 'rating', 'scaleVersion', 'asOf', 'validUntil'],
    ...['decidedAt', 'headline', 'url', 'publishedAt', 'explanation'],
  ],
  evidence: ['claimId', 'kind', 'stance', 'source', 'interest', 'what', 'url', 'archiveUrl', 'says'],
  history: ['claimId', 'sequence', 'at', 'by', 'action', 'from', 'to', 'why', 'previous', 'hash'],
} as const
export type ExportKind = keyof typeof EXPORT_COLUMNS
export type ExportRow = Record<string, string | number | null>

export async function exportRows(
  services: Pick<Services, 'claims'>,
  kind: ExportKind,
  claim: Claim,
): Promise<ExportRow[]> {
  const { id: claimId, language } = claim
  const said = { language, wording: wordingOf(claim) }
  const about = { claimId, state: PUBLIC_STATE[claim.status], ...said }
  const claimant = claimantOf(claim)?.name ?? null
  if (kind === 'claims') {
    const { articleId, createdAt } = claim
    return [{ ...about, quote: claim.quote.exact, claimant, articleId, createdAt }]
  }
  if (claim.status !== 'published' && claim.status !== 'retracted') return []
  if (kind === 'history') {
    const { entries } = await readHistory(services, claim)
    return entries.map((entry) => ({ claimId, ...entry, hash: hashOfEntry(entry) }))
  }
  const [basis] = await services.claims.reviewsOf(claimId, [claim.verdict.basis])
  if (kind === 'evidence') return (basis?.evidence ?? []).map((one) => ({ claimId, ...rowOf(one) }))
  const { rating, scaleVersion, asOf, validUntil, decidedAt } = claim.verdict
  const { headline, url, publishedAt } = claim.factCheck
  const verdict = { rating, scaleVersion, asOf, validUntil, decidedAt, headline, url, publishedAt }
  return [{ ...about, claimant, ...verdict, explanation: basis?.explanation ?? null }]
}

function rowOf(evidence: Evidence): ExportRow {
  const { kind, stance, source, interest, says } = evidence
  const row = { kind, stance, source, interest, what: whatOf(evidence), url: null, archiveUrl: null, says }
  return evidence.kind === 'link' ? { ...row, url: evidence.url, archiveUrl: evidence.archiveUrl } : row
}

function whatOf(evidence: Evidence): string | null {
  switch (evidence.kind) {
    case 'link':
    case 'document':
      return evidence.title
    case 'interview':
      return `${evidence.who}, ${evidence.on}`
    case 'protected-source':
      return evidence.description
  }
}

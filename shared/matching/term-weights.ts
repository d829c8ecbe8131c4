/** How much a term tells: its inverse document frequency among the claims that are known. */
import { hashTerm, type TermCounts } from '../domain/term-counts.ts'

/** A guess for the first days: claims, and words a claim. */
const AT_FIRST_CLAIMS = 200
const AT_FIRST_WORDS = 14

/** BM25's, always above zero. A term that was never met counts as met once. */
export function weightOf(term: string, { claims, counts }: TermCounts): number {
  const all = claims + AT_FIRST_CLAIMS
  const met = Math.max(1, counts.get(hashTerm(term)) ?? 0)
  return Math.log(1 + (all - met + 0.5) / (met + 0.5))
}

export const averageWords = ({ claims, words }: TermCounts): number =>
  (words + AT_FIRST_WORDS * AT_FIRST_CLAIMS) / (claims + AT_FIRST_CLAIMS)

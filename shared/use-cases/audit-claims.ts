/** Checks that nothing in the story of a claim was changed afterwards: its chain of entries, and the reviews it refers to. */
import type { Claim } from '../domain/claim.ts'
import type { HistoryEntry } from '../domain/history.ts'
import type { ClaimId, ReviewId } from '../domain/ids.ts'
import { hashOfReview } from '../domain/review.ts'
import type { Services } from '../ports.ts'
import { listClaims } from './list-claims.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { readHistory } from './read-history.ts'

const PAGE = 100
const AT_ONCE = 8

export type ClaimAudit = {
  claimId: ClaimId
  /** The hash of the last entry, as it stands on the claim. */
  head: string | null
  entries: HistoryEntry[]
  /** What is the first not to follow: an entry by its sequence number, or a review that is not the one referred to. */
  broken: { entry: number } | { review: ReviewId } | null
}

export async function auditClaim(services: Pick<Services, 'claims'>, claim: Claim): Promise<ClaimAudit> {
  const { entries, firstBroken } = await readHistory(services, claim)
  const audit = { claimId: claim.id, head: claim.history.head, entries }
  if (firstBroken !== null) return { ...audit, broken: { entry: firstBroken } }
  const review = await firstChangedReview(services, claim)
  return { ...audit, broken: review === null ? null : { review } }
}

/** Every claim of the desk, a page at a time. */
export async function* auditClaims(services: Pick<Services, 'claims'>): AsyncGenerator<ClaimAudit> {
  let after: string | null = null
  do {
    const page = await listClaims(services, { after, limit: PAGE })
    yield* await mapInParallel(page.items, AT_ONCE, (claim) => auditClaim(services, claim))
    after = page.next
  } while (after !== null)
}

async function firstChangedReview({ claims }: Pick<Services, 'claims'>, claim: Claim): Promise<ReviewId | null> {
  if (claim.reviews.length === 0) return null
  const stored = await claims.reviewsOf(
    claim.id,
    claim.reviews.map(({ id }) => id),
  )
  const hashes = new Map(stored.map((review) => [review.id, hashOfReview(review)]))
  return claim.reviews.find(({ id, hash }) => hashes.get(id) !== hash)?.id ?? null
}

/** Ids, prefixed and derived from content where they can be, so that doing a thing twice names the same thing. */
import * as z from 'zod'
import { canonicalJson, sha256 } from './hash.ts'
import { normalizeWordingV1 } from './wording.ts'

const HEX = '[0-9a-f]{24}'

const id = <Brand extends string>(pattern: RegExp) => z.string().regex(pattern).brand<Brand>()

export const ArticleId = id<'ArticleId'>(new RegExp(`^art_${HEX}$`))
export type ArticleId = z.infer<typeof ArticleId>
export const RevisionId = id<'RevisionId'>(new RegExp(`^rev_${HEX}_[1-9][0-9]*$`))
export type RevisionId = z.infer<typeof RevisionId>
export const ClaimId = id<'ClaimId'>(new RegExp(`^clm_${HEX}$`))
export type ClaimId = z.infer<typeof ClaimId>
export const FeedId = id<'FeedId'>(new RegExp(`^fed_${HEX}$`))
export type FeedId = z.infer<typeof FeedId>
export const SubscriptionId = id<'SubscriptionId'>(new RegExp(`^sub_${HEX}$`))
export type SubscriptionId = z.infer<typeof SubscriptionId>
/** Names the claim, and what about it must be looked at, so that twice is once. */
export const TaskId = id<'TaskId'>(new RegExp(`^tsk_${HEX}_${HEX}$`))
export type TaskId = z.infer<typeof TaskId>
export const CitationId = id<'CitationId'>(new RegExp(`^cit_${HEX}$`))
export type CitationId = z.infer<typeof CitationId>
export const ReviewId = id<'ReviewId'>(new RegExp(`^rvw_${HEX}$`))
export type ReviewId = z.infer<typeof ReviewId>
/** Names the claim and the fencing number, so that a lease is found without a search. */
export const LeaseId = id<'LeaseId'>(new RegExp(`^lse_${HEX}_[1-9][0-9]*$`))
export type LeaseId = z.infer<typeof LeaseId>
/** A person or a machine, opaque: names live outside the claims. */
export const PersonId = id<'PersonId'>(/^(per|key|sys)_[A-Za-z0-9-]{1,64}$/)
export type PersonId = z.infer<typeof PersonId>

const named = (...parts: string[]): string => sha256(parts.join('\n')).slice(0, 24)

/** The article at a canonical URL; an article without one is named by its text's hash. */
export function articleIdOf(source: { url: string } | { textHash: string }): ArticleId {
  return ArticleId.parse(`art_${'url' in source ? named('url', source.url) : named('text', source.textHash)}`)
}

/** The feed at a canonical URL. */
export function feedIdOf(url: string): FeedId {
  return FeedId.parse(`fed_${named('url', url)}`)
}

export function revisionIdOf(article: ArticleId, sequence: number): RevisionId {
  return RevisionId.parse(`rev_${article.slice(4)}_${sequence}`)
}

/** Which of its article's revisions it is; the first is 1. The ids themselves are not in that order from the tenth on. */
export function revisionNumberOf(id: RevisionId): number {
  return Number(id.slice(id.lastIndexOf('_') + 1))
}

/** The same words in the same article are the same claim; in another article they are not by themselves. */
export function claimIdOf(article: ArticleId, wording: string): ClaimId {
  return ClaimId.parse(`clm_${named('v1', article, normalizeWordingV1(wording))}`)
}

/** Named by who judged, under which lease, and what: a submit that is sent twice names the same review. */
export function reviewIdOf(of: { claimId: ClaimId; reviewer: PersonId; fence: number; judgement: unknown }): ReviewId {
  return ReviewId.parse(`rvw_${named(of.claimId, of.reviewer, String(of.fence), canonicalJson(of.judgement))}`)
}

export function leaseIdOf(claim: ClaimId, fence: number): LeaseId {
  return LeaseId.parse(`lse_${claim.slice(4)}_${fence}`)
}

export function partsOfLeaseId(lease: LeaseId): { claimId: ClaimId; fence: number } {
  const [, claim, fence] = lease.split('_')
  return { claimId: ClaimId.parse(`clm_${claim}`), fence: Number(fence) }
}

export function taskIdOf(claim: ClaimId, about: { kind: string; in: string }): TaskId {
  return TaskId.parse(`tsk_${claim.slice(4)}_${named(about.kind, about.in)}`)
}

/** The same passage of the same page is one citation of a claim. */
export function citationIdOf(claim: ClaimId, cited: { url: string; says: string }): CitationId {
  return CitationId.parse(`cit_${named(claim, cited.url, cited.says)}`)
}

export function claimIdOfTask(task: TaskId): ClaimId {
  return ClaimId.parse(`clm_${task.split('_')[1]}`)
}

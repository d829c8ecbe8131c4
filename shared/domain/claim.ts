/**
 * A claim: one checkable assertion and everything the desk knows of it, except its reviews, appearances and older history,
 * which are items beside it. A union on `status`, so that a published claim without a verdict cannot be written.
 */
import * as z from 'zod'
import { Claimant } from './claimant.ts'
import { LIMITS, WebUrl } from './evidence.ts'
import { History } from './history.ts'
import { ArticleId, ClaimId, PersonId, ReviewId } from './ids.ts'
import { Lane } from './lane.ts'
import { FIRST_TOLD, Told } from './notice.ts'
import { Priority } from './priority.ts'
import { ReviewPolicy } from './review-policy.ts'
import { Attribution, Checkworthiness, Figure, Span, Timeframe } from './statement.ts'

/** A claim's item holds at most so many bytes: a write bills the whole item. */
export const MAX_CLAIM_BYTES = 8_192
/** So many people may pass on a claim; then it is one for an editor. */
export const MOST_SKIPS = 20
/** A longer sentence is quoted up to here (UTF-16 units); the whole of it stays with its article. */
export const MAX_QUOTE = 1_000
/** Words that stand without the article are so long at most (UTF-16 units). */
export const MAX_WORDING = 300

/** So many claims may be merged into one. */
export const MOST_ABSORBED = 50

export const CLAIM_STATUSES = [
  'candidate',
  'waiting',
  'in-review',
  'decided',
  'disputed',
  'published',
  'parked',
  'dismissed',
  'merged',
  'retracted',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

export const Lease = z.object({
  reviewer: PersonId,
  /** The fencing number: a later lease of the same claim has a larger one. */
  fence: z.int().positive(),
  expiresAt: z.iso.datetime(),
  /** The queue message behind it; null where the claim was leased by name. */
  receiptHandle: z.string().nullable(),
})
export type Lease = z.infer<typeof Lease>

export const ReviewReference = z.object({
  id: ReviewId,
  reviewer: PersonId,
  hash: z.string(),
  fence: z.int().positive(),
})
export type ReviewReference = z.infer<typeof ReviewReference>

export const Verdict = z.object({
  rating: z.string(),
  scaleVersion: z.int().positive(),
  asOf: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  /** The review that holds the explanation and the evidence. */
  basis: ReviewId,
  settledBy: z.enum(['solo', 'second-look', 'blind-pair', 'consensus', 'adjudication']),
  decidedAt: z.iso.datetime(),
})
export type Verdict = z.infer<typeof Verdict>

export const FactCheck = z.object({
  headline: z.string().trim().min(1).max(200),
  /** The newsroom's own page (schema.org `ClaimReview.url`). */
  url: WebUrl,
  publishedAt: z.iso.datetime(),
  editor: PersonId,
  /** When the claimant was asked and what they answered, where the judgement itself does not say. */
  rightOfReply: z.string().trim().min(1).max(LIMITS.note).nullable().default(null),
})
export type FactCheck = z.infer<typeof FactCheck>

/** Why a verdict in force is looked at again; an appeal wants an answer. */
const Recheck = z.object({
  since: z.iso.datetime(),
  why: z.string().max(500),
  kind: z.enum(['recheck', 'appeal']).default('recheck'),
})

/** A later figure of the same event. The verdict stays true as of its day. */
export const NewerFigure = z.object({
  claimId: ClaimId,
  /** As written: "أكثر من 130 هجوماً". */
  exact: z.string().max(200),
  saidAt: z.string(),
})
export type NewerFigure = z.infer<typeof NewerFigure>

const common = {
  id: ClaimId,
  articleId: ArticleId,
  lane: Lane,
  language: z.string(),
  /** The words of the article where the claim was first said. */
  quote: Span,
  /** The claim as it stands without its article, where somebody of the desk put it so. */
  editedWording: z.string().max(MAX_WORDING).nullable().default(null),
  /** Who made it, where that was put right. */
  claimant: Claimant.nullable().default(null),
  figures: z.array(Figure).max(6),
  attributions: z.array(Attribution).max(3),
  timeframe: Timeframe.nullable(),
  checkworthiness: Checkworthiness,
  priority: Priority,
  /** How many independent origins say it: copies of one text are one. */
  origins: z.int().min(0).default(1),
  policy: ReviewPolicy,
  /** Why this policy, each reason in words for the desk. */
  policyReasons: z.array(z.string().max(80)).max(6).default([]),
  version: z.int().positive(),
  createdAt: z.iso.datetime(),
  /** When it came into its lane, for the judgement that it has or waits for. */
  queuedAt: z.iso.datetime().nullable().default(null),
  changedAt: z.iso.datetime(),
  /** The number of the one queue message that still counts, and when it was sent; 0 before the first. */
  nudge: z.object({ number: z.int().min(0), sentAt: z.iso.datetime().nullable() }),
  /** The fencing number of the latest lease. */
  fence: z.int().min(0),
  lease: Lease.nullable(),
  reviews: z.array(ReviewReference).max(4),
  /** Who passed on it with a reason: it is never offered to them again. */
  skippedBy: z.array(PersonId).max(MOST_SKIPS).default([]),
  /** The claims that were merged into it, and those that had been merged into them. */
  absorbed: z.array(ClaimId).max(MOST_ABSORBED).default([]),
  /** What the world outside was told of it. */
  told: Told.default(FIRST_TOLD),
  history: History,
}

const decision = { verdict: Verdict }
const publication = {
  ...decision,
  factCheck: FactCheck,
  underRecheck: Recheck.nullable(),
  newerFigure: NewerFigure.nullable().default(null),
}

export const Claim = z.discriminatedUnion('status', [
  z.object({ ...common, status: z.literal('candidate') }),
  z.object({ ...common, status: z.literal('waiting') }),
  z.object({ ...common, status: z.literal('in-review') }),
  z.object({ ...common, status: z.literal('decided'), ...decision }),
  z.object({
    ...common,
    status: z.literal('disputed'),
    /** What one reviewer proposes to settle it with; the other one's yes decides. */
    proposal: z.object({ by: PersonId, review: ReviewId }).nullable().default(null),
  }),
  z.object({ ...common, status: z.literal('published'), ...publication }),
  z.object({
    ...common,
    status: z.literal('parked'),
    parked: z.object({
      owner: PersonId,
      until: z.iso.datetime(),
      why: z.string().max(500),
      from: z.enum(['waiting', 'in-review']),
    }),
  }),
  z.object({
    ...common,
    status: z.literal('dismissed'),
    dismissed: z.object({ by: PersonId, why: z.string().max(500) }),
  }),
  z.object({
    ...common,
    status: z.literal('merged'),
    /** Where it went, and what it is again when it is taken out. */
    merged: z.object({
      into: ClaimId,
      by: PersonId,
      at: z.iso.datetime(),
      why: z.string().max(500),
      from: z.enum(['candidate', 'waiting', 'in-review', 'disputed', 'decided']),
      verdict: Verdict.nullable(),
    }),
  }),
  z.object({
    ...common,
    status: z.literal('retracted'),
    ...publication,
    retraction: z.object({ at: z.iso.datetime(), why: z.string().max(500) }),
  }),
])
export type Claim = z.infer<typeof Claim>

export const PUBLIC_STATES = ['not-checked', 'being-checked', 'checked', 'retracted'] as const
export type PublicState = (typeof PUBLIC_STATES)[number]

/** What the public may know of a status. */
export const PUBLIC_STATE: Record<ClaimStatus, PublicState> = {
  candidate: 'not-checked',
  waiting: 'being-checked',
  'in-review': 'being-checked',
  decided: 'being-checked',
  disputed: 'being-checked',
  published: 'checked',
  parked: 'being-checked',
  dismissed: 'not-checked',
  merged: 'not-checked',
  retracted: 'retracted',
}

/** Whether anyone holds the claim at that time. */
export function heldAt(claim: Claim, at: string): Lease | null {
  return claim.lease !== null && claim.lease.expiresAt > at ? claim.lease : null
}

/** Whether judgements on the claim are still to come; of a merged one, whether they would be if it were taken out again. */
export function isUnderReview(claim: Claim): boolean {
  if (claim.status === 'merged') return claim.merged.from === 'waiting' || claim.merged.from === 'in-review'
  return claim.status === 'waiting' || claim.status === 'in-review' || claim.status === 'parked'
}

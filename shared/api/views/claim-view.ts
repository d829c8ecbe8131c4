/** A claim as the API shows it: the public sees four states and what was published, a desk sees its own work too. */
import { z } from '@hono/zod-openapi'
import { wordingOf } from '../../domain/change-wording.ts'
import {
  CLAIM_STATUSES,
  type Claim,
  type ClaimStatus,
  isUnderReview,
  PUBLIC_STATE,
  PUBLIC_STATES,
} from '../../domain/claim.ts'
import { Claimant, claimantOf } from '../../domain/claimant.ts'
import { claimantKnownAs } from '../../domain/known-claimant.ts'
import { Priority } from '../../domain/priority.ts'
import { nameIn, type RatingScale, ratingOf } from '../../domain/rating-scale.ts'
import { ReviewPolicy } from '../../domain/review-policy.ts'
import type { Caller } from '../../domain/roles.ts'
import type { Settings } from '../../domain/settings.ts'
import { Attribution, Checkworthiness, Figure, Span, Timeframe } from '../../domain/statement.ts'

const VerdictView = z.object({
  rating: z.string().openapi({ example: 'half-true' }),
  ratingName: z
    .string()
    .openapi({ example: 'Half true', description: 'In the language of `Accept-Language`, else of the claim.' }),
  ratingNames: z.record(z.string(), z.string()).openapi({ example: { ar: 'صحيح جزئياً', en: 'Half true' } }),
  scaleVersion: z.int(),
  asOf: z.string(),
  validUntil: z.string().nullable(),
  decidedAt: z.string(),
  underRecheck: z.boolean(),
  newerFigure: z
    .object({ claimId: z.string(), exact: z.string(), saidAt: z.string() })
    .nullable()
    .openapi({ description: 'A later figure of the same event; the verdict stays true as of its day.' }),
})

export const ClaimView = z
  .object({
    id: z.string(),
    state: z.enum(PUBLIC_STATES),
    status: z.enum(CLAIM_STATUSES).optional().openapi({ description: 'For the desk only.' }),
    language: z.string(),
    wording: z
      .string()
      .openapi({ description: 'To stand without the article, where the desk put it so; else the quote.' }),
    claimant: Claimant.extend({
      id: z.string().nullable().openapi({ description: 'Of `GET /v1/claimants`, where the desk knows them.' }),
    })
      .nullable()
      .openapi({ description: 'Who made it, as far as a name is known.' }),
    quote: Span,
    articleId: z.string(),
    figures: z.array(Figure),
    attributions: z.array(Attribution),
    timeframe: Timeframe.nullable(),
    checkworthiness: Checkworthiness,
    origins: z.int().openapi({ description: 'How many independent origins say it: copies of one text are one.' }),
    priority: Priority.optional().openapi({ description: 'For the desk only.' }),
    policy: ReviewPolicy.optional().openapi({ description: 'For the desk only.' }),
    policyReasons: z.array(z.string()).optional(),
    mergedInto: z
      .string()
      .optional()
      .openapi({ description: 'The claim that it is part of by now: what was found stands there.' }),
    verdict: VerdictView.nullable(),
    factCheck: z
      .object({ headline: z.string(), url: z.string(), publishedAt: z.string(), rightOfReply: z.string().nullable() })
      .nullable(),
    createdAt: z.string(),
  })
  .openapi('Claim')
export type ClaimView = z.infer<typeof ClaimView>

/** Whether the caller belongs to the desk and sees how a claim gets on there. */
export function isDesk(caller: Caller | null): boolean {
  return caller?.roles.some((role) => role === 'reviewer' || role === 'editor' || role === 'admin') ?? false
}

/** Whether the caller may know that the claim exists. */
export function mayRead(claim: Claim, caller: Caller | null): boolean {
  return caller !== null || claim.status === 'published' || claim.status === 'retracted'
}

/**
 * Whether a claim must not show this caller that someone else has judged it, or that nobody has: one of a blind pair who
 * has not judged yet. Whoever may review might be that one.
 */
export function isBlind(claim: Claim, caller: Caller | null): boolean {
  if (claim.policy !== 'blind-pair' || caller === null || !caller.roles.includes('reviewer')) return false
  return isUnderReview(claim) && !claim.reviews.some(({ reviewer }) => reviewer === caller.id)
}

/** The settings by which claims are shown. */
export type ShownBy = Pick<Settings, 'ratingScale' | 'claimants'>

/** `languages` (BCP 47): in which of them the rating's name is wanted, the dearest first. */
export function viewOfClaim(
  claim: Claim,
  caller: Caller | null,
  settings: ShownBy,
  languages: readonly string[] = [],
): ClaimView {
  const desk = isDesk(caller)
  return {
    id: claim.id,
    state: PUBLIC_STATE[claim.status],
    ...(desk && caller ? deskView(claim, caller) : {}),
    language: claim.language,
    wording: wordingOf(claim),
    claimant: claimantIn(claim, settings),
    quote: claim.quote,
    articleId: claim.articleId,
    figures: claim.figures,
    attributions: claim.attributions,
    timeframe: claim.timeframe,
    checkworthiness: claim.checkworthiness,
    origins: claim.origins,
    ...(claim.status === 'merged' ? { mergedInto: claim.merged.into } : {}),
    verdict: verdictIn(claim, caller, { scale: settings.ratingScale, languages }),
    factCheck: factCheckIn(claim),
    createdAt: claim.createdAt,
  }
}

function claimantIn(claim: Claim, { claimants }: ShownBy): ClaimView['claimant'] {
  const claimant = claimantOf(claim)
  return claimant && { ...claimant, id: claimantKnownAs(claimants, claimant.name)?.id ?? null }
}

function deskView(claim: Claim, caller: Caller): Pick<ClaimView, 'status' | 'priority' | 'policy' | 'policyReasons'> {
  const status = statusFor(claim, caller)
  return { status, priority: claim.priority, policy: claim.policy, policyReasons: claim.policyReasons }
}

/** The status as the caller may know it. */
export function statusFor(claim: Claim, caller: Caller): ClaimStatus {
  return claim.status === 'in-review' && isBlind(claim, caller) ? 'waiting' : claim.status
}

function verdictIn(
  claim: Claim,
  caller: Caller | null,
  { scale, languages }: { scale: RatingScale; languages: readonly string[] },
): ClaimView['verdict'] {
  const open = claim.status === 'decided' && isDesk(caller)
  if (claim.status !== 'published' && claim.status !== 'retracted' && !open) return null
  const underRecheck = claim.status !== 'decided' && claim.underRecheck !== null
  // Who tells it may not be published: the public is not told of it.
  const newerFigure = claim.status === 'decided' || caller === null ? null : claim.newerFigure
  return { ...viewOfVerdict({ ...claim, underRecheck }, scale, languages), newerFigure }
}

/** Without a newer figure, which not everyone may know of. */
export function viewOfVerdict(
  {
    verdict,
    language,
    underRecheck,
  }: Pick<Extract<Claim, { status: 'decided' }>, 'verdict' | 'language'> & { underRecheck: boolean },
  scale: RatingScale,
  languages: readonly string[],
): NonNullable<ClaimView['verdict']> {
  const { rating, scaleVersion, asOf, validUntil, decidedAt } = verdict
  const ratingName = nameIn(scale, rating, [...languages, language])
  const ratingNames = ratingOf(scale, rating)?.names ?? {}
  const given = { rating, ratingName, ratingNames, scaleVersion }
  return { ...given, asOf, validUntil, decidedAt, underRecheck, newerFigure: null }
}

function factCheckIn(claim: Claim): ClaimView['factCheck'] {
  return claim.status === 'published' || claim.status === 'retracted' ? viewOfFactCheck(claim) : null
}

export function viewOfFactCheck({
  factCheck: { headline, url, publishedAt, rightOfReply },
}: Pick<Extract<Claim, { status: 'published' }>, 'factCheck'>): NonNullable<ClaimView['factCheck']> {
  return { headline, url, publishedAt, rightOfReply }
}

/** How a desk wants to work: what it may change without a new deployment, with the defaults it starts from. */
import * as z from 'zod'
import { WebUrl } from './evidence.ts'
import { KnownClaimants } from './known-claimant.ts'
import { Lane } from './lane.ts'
import { DEFAULT_RATING_SCALE, RatingScale } from './rating-scale.ts'
import { ReviewPolicy } from './review-policy.ts'

const MINUTE_MS = 60_000

/** Who signs the desk's fact-checks (schema.org `ClaimReview.author`). */
export const Newsroom = z.object({ name: z.string().trim().min(1).max(120), url: WebUrl.nullable() })
export type Newsroom = z.infer<typeof Newsroom>

export const Settings = z.strictObject({
  /** How many claims a lane admits by itself in a day, and the least check-worthiness for it. */
  lanes: z.record(Lane, z.object({ dailyBudget: z.int().min(0).max(400), leastWorth: z.number().min(0).max(1) })),
  /** From which check-worthiness on a statement is a claim, by language (ISO 639-1); as fitted where none is set. */
  claimThresholds: z.record(z.string().regex(/^[a-z]{2,3}$/), z.number().min(0).max(1)),
  /** A candidate that nobody chose goes after so many days. */
  candidateDays: z.int().min(1).max(365),
  leaseMs: z
    .int()
    .min(MINUTE_MS)
    .max(11 * 60 * MINUTE_MS),
  policy: ReviewPolicy,
  /** What makes a claim risky: see `policyFor`. */
  risk: z.object({
    wideReach: z.int().min(2),
    lowConfidence: z.number().min(0).max(1),
    sampleOneIn: z.int().min(0),
  }),
  /** A reviewer counts as active so long after she last asked for a claim. */
  activeMs: z.int().positive(),
  /** How many requests a machine's key may make in a minute. */
  rateLimit: z.object({ perMinute: z.int().min(1).max(100_000) }).default({ perMinute: 600 }),
  ratingScale: RatingScale,
  claimants: KnownClaimants.default([]),
  newsroom: Newsroom.nullable(),
})
export type Settings = z.infer<typeof Settings>

const LANE_DEFAULTS = { dailyBudget: 40, leastWorth: 0.5 }

export const DEFAULT_SETTINGS: Settings = {
  lanes: { ar: LANE_DEFAULTS, en: LANE_DEFAULTS, other: LANE_DEFAULTS },
  claimThresholds: {},
  candidateDays: 14,
  leaseMs: 30 * MINUTE_MS,
  policy: 'second-look',
  risk: { wideReach: 4, lowConfidence: 0.35, sampleOneIn: 50 },
  activeMs: 7 * 24 * 60 * MINUTE_MS,
  rateLimit: { perMinute: 600 },
  ratingScale: DEFAULT_RATING_SCALE,
  claimants: [],
  newsroom: null,
}

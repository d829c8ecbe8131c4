/** Who wants to be told what, at which address, signed with which secrets. */
import * as z from 'zod'
import type { Claim } from './claim.ts'
import { claimantOf } from './claimant.ts'
import { WebUrl } from './evidence.ts'
import { ClaimId, PersonId, SubscriptionId } from './ids.ts'
import { type Notice, NoticeType } from './notice.ts'

/** One value of each list that is there must fit. */
const MOST_VALUES = 50
const words = z.array(z.string().trim().min(1).max(200)).min(1).max(MOST_VALUES).optional()

export const SubscriptionFilter = z.strictObject({
  types: z.array(NoticeType).min(1).max(20).optional(),
  ratings: words,
  /** ISO 639-1. */
  languages: words,
  publishers: words,
  claimants: words,
  /** Of a figure, as in the claims: `bridge`, `%`, `USD`. */
  units: words,
  claimIds: z.array(ClaimId).min(1).max(MOST_VALUES).optional(),
})
export type SubscriptionFilter = z.infer<typeof SubscriptionFilter>

export const Subscription = z.object({
  id: SubscriptionId,
  owner: PersonId,
  url: WebUrl,
  filter: SubscriptionFilter,
  /** The newest first; an older one signs beside it until its end. */
  secrets: z
    .array(z.object({ secret: z.string(), until: z.iso.datetime().nullable() }))
    .min(1)
    .max(5),
  status: z.enum(['active', 'paused']),
  /** Why it was paused, where nobody asked for it. */
  notice: z
    .object({ at: z.iso.datetime(), code: z.enum(['webhook_failing', 'webhook_gone']), message: z.string() })
    .nullable(),
  createdAt: z.iso.datetime(),
  version: z.int().positive(),
})
export type Subscription = z.infer<typeof Subscription>

/** The secrets that sign at a time (ISO 8601). */
export function secretsAt({ secrets }: Subscription, at: string): string[] {
  return secrets.filter(({ until }) => until === null || until > at).map(({ secret }) => secret)
}

/** Whether a filter lets a change through. `publishers` are those of the claim's appearances. */
export function isWanted(
  filter: SubscriptionFilter,
  { claim, notice, publishers }: { claim: Claim; notice: Notice; publishers: readonly string[] },
): boolean {
  const { types, ratings, languages, claimIds, claimants, units } = filter
  const claimant = claimantOf(claim)?.name
  return (
    (types === undefined || types.includes(notice.type)) &&
    // Also what is no longer so: whoever follows a rating is told when a claim loses it.
    anyOf(ratings, [notice.rating, notice.earlierRating]) &&
    anyOf(languages, [claim.language, claim.language.split('-')[0]]) &&
    anyOf(filter.publishers, publishers) &&
    anyOf(claimants, [claimant]) &&
    anyOf(
      units,
      claim.figures.map(({ unit }) => unit),
    ) &&
    (claimIds === undefined || claimIds.includes(claim.id) || claim.absorbed.some((id) => claimIds.includes(id)))
  )
}

function anyOf(wanted: readonly string[] | undefined, known: readonly (string | null | undefined)[]): boolean {
  if (wanted === undefined) return true
  const folded = new Set(wanted.map(fold))
  return known.some((value) => value != null && folded.has(fold(value)))
}

/** Names are compared whole, whatever their case and Unicode form. */
const fold = (value: string): string => value.normalize('NFKC').trim().toLowerCase()

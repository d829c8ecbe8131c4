/** What a change to a claim counts for in the figures of the desk: one event a change, named by the history entry it stands for. */
import * as z from 'zod'
import type { Claim, ClaimStatus } from './claim.ts'
import { MOST_NAME } from './claimant.ts'
import { ClaimId, PersonId } from './ids.ts'
import { Lane } from './lane.ts'
import { Notice } from './notice.ts'

/**
 * After so long (ms) nothing more is written of a time: an event stands before its change is made, with the time of that
 * moment, and a function that makes one is given no more time than this.
 */
export const SETTLED_MS = 3 * 60_000

/** Events can be read for so long (ms); those that put something right stay for good. */
export const EVENTS_KEPT_MS = 90 * 86_400_000

export const ClaimEvent = z.object({
  claimId: ClaimId,
  /** The entry of the claim's history, by its number and its hash: an event whose entry is not there never happened. */
  sequence: z.int().positive(),
  hash: z.string(),
  at: z.iso.datetime(),
  lane: Lane,
  language: z.string(),
  action: z.string(),
  by: PersonId,
  from: z.string(),
  to: z.string(),
  /** Since when the claim is in its lane. */
  queuedAt: z.iso.datetime().nullable(),
  /** Who made the claim, as the desk put it right, or as the article names them. */
  claimant: z.string().nullable(),
  /** The ratings of a blind pair that this change made whole. */
  pair: z.tuple([z.string(), z.string()]).nullable(),
  /** What the world outside is told of it. */
  notice: Notice.nullable().default(null),
})
export type ClaimEvent = z.infer<typeof ClaimEvent>

/** Whether the public had been told something that was wrong: a correction, or a verdict that was taken back. */
export function isCorrection({ action }: Pick<ClaimEvent, 'action'>): boolean {
  return action === 'correct' || action === 'retract'
}

/** Whether the claim waits for a judgement: what the depth of a lane counts. */
export function isQueued(status: string): boolean {
  return status === 'waiting' || status === 'in-review'
}

/**
 * The event of a change, or null where nobody counts it or is told. A first judgement is no event: of a blind pair it must
 * not show anywhere.
 */
export function eventOf(
  before: Claim,
  after: Claim,
  { pair, notice }: Pick<ClaimEvent, 'pair' | 'notice'>,
): ClaimEvent | null {
  const entry = after.history.recent.at(-1)
  if (entry === undefined || after.history.length === before.history.length) return null
  if (isSame(before.status, after.status) && notice === null) return null
  return {
    claimId: after.id,
    sequence: entry.sequence,
    hash: after.history.head ?? '',
    at: entry.at,
    lane: after.lane,
    language: after.language,
    action: entry.action,
    by: entry.by,
    from: before.status,
    to: after.status,
    queuedAt: after.queuedAt ?? before.queuedAt,
    claimant: claimantOf(after),
    pair,
    notice,
  }
}

function isSame(before: ClaimStatus, after: ClaimStatus): boolean {
  return before === after || (isQueued(before) && isQueued(after))
}

function claimantOf({ claimant, attributions }: Claim): string | null {
  if (claimant !== null) return claimant.name
  const speaker = attributions.find(({ stance }) => stance === 'asserts')?.speaker?.exact
  return speaker === undefined ? null : [...speaker].slice(0, MOST_NAME).join('')
}

/** What the world outside is told of a claim: one notice a change that matters to it, numbered by claim, with the rating it had before. */
import * as z from 'zod'
import type { Claim } from './claim.ts'
import type { ActionName } from './transitions.ts'

export const NOTICE_TYPES = [
  'claim.created',
  'claim.merged',
  'claim.split',
  'verdict.published',
  'verdict.updated',
  'verdict.corrected',
  'verdict.retracted',
  'appearance.changed',
  'evidence.changed',
  'figure.newer',
] as const
export const NoticeType = z.enum(NOTICE_TYPES)
export type NoticeType = z.infer<typeof NoticeType>

export const Notice = z.object({
  type: NoticeType,
  /** Of the claim's notices, from 1 and without gaps. Not its history's number, which would tell of judgements that are not out. */
  number: z.int().positive(),
  /** The published rating after the change; null where there is none. */
  rating: z.string().nullable(),
  /** The rating that was told last; null before the first. */
  earlierRating: z.string().nullable(),
})
export type Notice = z.infer<typeof Notice>

/** What was told of a claim so far: how many notices, and the last rating among them. */
export const Told = z.object({ notices: z.int().positive(), rating: z.string().nullable() })
export type Told = z.infer<typeof Told>

/** That it was found is the first notice of every claim. */
export const FIRST_TOLD: Told = { notices: 1, rating: null }

/** What about a published claim is looked at again, where the world is told of it. */
export const RECHECKED = ['appearance', 'evidence'] as const
export type Rechecked = (typeof RECHECKED)[number]

/** Verdicts are told to everyone; what may name unpublished claims, to holders of a key. */
export function isPublicNotice({ type }: { type: string }): boolean {
  return type.startsWith('verdict.')
}

const TYPE_OF: Partial<Record<ActionName, NoticeType>> = {
  merge: 'claim.merged',
  unmerge: 'claim.split',
  publish: 'verdict.published',
  update: 'verdict.updated',
  correct: 'verdict.corrected',
  retract: 'verdict.retracted',
}

/** The notice of a change, or null where nobody outside is told. `changed` is the claim after it. */
export function noticeOf(
  before: Claim,
  changed: Claim,
  action: { action: ActionName; newerFigure?: unknown; about?: Rechecked | undefined; split?: boolean | undefined },
): Notice | null {
  const type = typeOf(action)
  if (type === null) return null
  const rating = changed.status === 'published' ? changed.verdict.rating : null
  return { type, number: before.told.notices + 1, rating, earlierRating: before.told.rating }
}

/** What was told, with one notice more. A verdict that was taken back leaves the rating that it had as the earlier one. */
export function toldAfter(told: Told, notice: Notice | null): Told {
  return notice === null ? told : { notices: notice.number, rating: notice.rating ?? told.rating }
}

function typeOf({ action, newerFigure, about, split }: Parameters<typeof noticeOf>[2]): NoticeType | null {
  if (action === 'relate') return split ? 'claim.split' : null
  if (action !== 'recheck') return TYPE_OF[action] ?? null
  if (newerFigure !== undefined) return 'figure.newer'
  return about === undefined ? null : `${about}.changed`
}

/** What matching knows of a claim and answers about it: the contract between the index, the scores, the API and `npm run match`. */
import * as z from 'zod'
import { Figure } from './statement.ts'

export const MatchKind = z.enum(['same', 'suggested', 'newer-figure', 'conflicts', 'answers', 'related'])
export type MatchKind = z.infer<typeof MatchKind>

/** A figure without its place in the text. */
export const KnownFigure = Figure.pick({
  value: true,
  max: true,
  comparator: true,
  kind: true,
  unit: true,
  change: true,
})
export type KnownFigure = z.infer<typeof KnownFigure>

/** A claim in its normal form: all that a comparison needs, so that a candidate is scored without being read again. */
export const Fingerprint = z.object({
  id: z.string(),
  language: z.string(),
  /**
   * The text word by word, without the small words. Each is its stem in the text's own language, and behind it what it
   * may be in any: English stems ("attack"), keys of names ("n:SDN") and numbers ("#110").
   */
  words: z.array(z.array(z.string()).min(1)),
  figures: z.array(KnownFigure),
  /** Whether it says that something is not so: a denial, a debunk or a plain negation. */
  denies: z.boolean(),
  /** When it was said, ISO 8601; null where nobody knows. */
  saidAt: z.string().nullable(),
})
export type Fingerprint = z.infer<typeof Fingerprint>

/** A claim as the index holds it: with the keys under which it is found, and since when. */
export type IndexedClaim = { fingerprint: Fingerprint; keys: readonly string[] }

export const Match = z.object({
  id: z.string(),
  /** From 0 to 1. Orders the matches of one query; what it means for the kind is in the fitted thresholds. */
  score: z.number().min(0).max(1),
  kind: MatchKind,
  /** The parts of the score in words, the weightiest first. */
  why: z.array(z.string()),
})
export type Match = z.infer<typeof Match>

/**
 * The ratings a verdict may have. The scale is a setting and has versions: a verdict keeps the version it was given
 * under. Only the line from true to false has numbers; the others are not points on it.
 */
import * as z from 'zod'
import { canonicalJson } from './hash.ts'

export const Rating = z.object({
  key: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** 1 (false) to 5 (true), null off the line (Google's ClaimReview range). */
  value: z.number().min(1).max(5).nullable(),
  names: z.record(z.string(), z.string()),
  /** It says of whoever made the claim that they were wrong or misled: they are asked for a reply first. */
  adverse: z.boolean().default(false),
  /** No new verdict gets it; those that have it keep it. */
  retired: z.boolean().default(false),
})
export type Rating = z.infer<typeof Rating>

/** So many ratings are more than anyone keeps apart. */
const MOST_RATINGS = 30

export const RatingScale = z.object({
  version: z.int().positive(),
  ratings: z
    .array(Rating)
    .max(MOST_RATINGS)
    .refine((ratings) => new Set(ratings.map(({ key }) => key)).size === ratings.length, 'give each rating its own key')
    .refine((ratings) => ratings.filter(({ retired }) => !retired).length >= 2, 'leave at least two that can be given'),
})
export type RatingScale = z.infer<typeof RatingScale>

const IN_USE = { retired: false } as const

export const DEFAULT_RATING_SCALE: RatingScale = {
  version: 1,
  ratings: [
    { key: 'true', value: 5, names: { ar: 'صحيح', en: 'True' }, adverse: false, ...IN_USE },
    { key: 'mostly-true', value: 4, names: { ar: 'صحيح في معظمه', en: 'Mostly true' }, adverse: false, ...IN_USE },
    { key: 'half-true', value: 3, names: { ar: 'صحيح جزئياً', en: 'Half true' }, adverse: false, ...IN_USE },
    { key: 'mostly-false', value: 2, names: { ar: 'زائف جزئياً', en: 'Mostly false' }, adverse: true, ...IN_USE },
    { key: 'false', value: 1, names: { ar: 'زائف', en: 'False' }, adverse: true, ...IN_USE },
    { key: 'misleading', value: null, names: { ar: 'مضلل', en: 'Misleading' }, adverse: true, ...IN_USE },
    {
      key: 'missing-context',
      value: null,
      names: { ar: 'خارج السياق', en: 'Missing context' },
      adverse: false,
      ...IN_USE,
    },
    { key: 'satire', value: null, names: { ar: 'ساخر', en: 'Satire' }, adverse: false, ...IN_USE },
    { key: 'unproven', value: null, names: { ar: 'غير مؤكد', en: 'Unproven' }, adverse: false, ...IN_USE },
  ],
}

/** What is wrong with a scale in the place of another, and in which field; null where it may take it. */
export function faultOfNextScale(before: RatingScale, next: RatingScale): { field: string; message: string } | null {
  const isSame = canonicalJson(before.ratings) === canonicalJson(next.ratings)
  const due = isSame ? before.version : before.version + 1
  const gone = before.ratings.find(({ key }) => ratingOf(next, key) === undefined)
  if (gone !== undefined)
    return { field: 'ratingScale.ratings', message: `keep ${gone.key}: verdicts may have it; mark it as retired` }
  return next.version === due ? null : { field: 'ratingScale.version', message: `this scale is version ${due}` }
}

/** The rating of that key, or undefined where the scale has none. */
export function ratingOf(scale: RatingScale, key: string): Rating | undefined {
  return scale.ratings.find((rating) => rating.key === key)
}

/** Whether two ratings are the same or stand side by side on the line from true to false. */
export function areNeighbours(scale: RatingScale, one: string, other: string): boolean {
  const [a, b] = [ratingOf(scale, one)?.value ?? null, ratingOf(scale, other)?.value ?? null]
  return one === other || (a !== null && b !== null && Math.abs(a - b) <= 1)
}

/** The name of a rating in the first of the languages (BCP 47) that the scale has it in, else in English, else its key. */
export function nameIn(scale: RatingScale, key: string, languages: readonly string[]): string {
  const names = ratingOf(scale, key)?.names ?? {}
  const tags = [...languages, 'en'].flatMap((language) => [language, language.split('-')[0] ?? language])
  return tags.map((tag) => names[tag]).find((name) => name !== undefined) ?? key
}

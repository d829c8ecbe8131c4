/**
 * The ratings a verdict may have. The scale is a setting and has versions: a verdict keeps the version it was given
 * under. Only the line from true to false has numbers; the others are not points on it.
 */
import * as z from 'zod'

export const Rating = z.object({
  key: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** 1 (false) to 5 (true), null off the line (Google's ClaimReview range). */
  value: z.number().min(1).max(5).nullable(),
  names: z.record(z.string(), z.string()),
  /** It says of whoever made the claim that they were wrong or misled: they are asked for a reply first. */
  adverse: z.boolean().default(false),
})
export type Rating = z.infer<typeof Rating>

export const RatingScale = z.object({ version: z.int().positive(), ratings: z.array(Rating).min(2) })
export type RatingScale = z.infer<typeof RatingScale>

export const DEFAULT_RATING_SCALE: RatingScale = {
  version: 1,
  ratings: [
    { key: 'true', value: 5, names: { ar: 'صحيح', en: 'True' }, adverse: false },
    { key: 'mostly-true', value: 4, names: { ar: 'صحيح في معظمه', en: 'Mostly true' }, adverse: false },
    { key: 'half-true', value: 3, names: { ar: 'صحيح جزئياً', en: 'Half true' }, adverse: false },
    { key: 'mostly-false', value: 2, names: { ar: 'زائف جزئياً', en: 'Mostly false' }, adverse: true },
    { key: 'false', value: 1, names: { ar: 'زائف', en: 'False' }, adverse: true },
    { key: 'misleading', value: null, names: { ar: 'مضلل', en: 'Misleading' }, adverse: true },
    { key: 'missing-context', value: null, names: { ar: 'خارج السياق', en: 'Missing context' }, adverse: false },
    { key: 'satire', value: null, names: { ar: 'ساخر', en: 'Satire' }, adverse: false },
    { key: 'unproven', value: null, names: { ar: 'غير مؤكد', en: 'Unproven' }, adverse: false },
  ],
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

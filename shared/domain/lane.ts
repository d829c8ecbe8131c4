/** A lane is one review queue: a language. Every language without a lane of its own is reviewed in `other`. */
import * as z from 'zod'

export const LANES = ['ar', 'en', 'other'] as const

export const Lane = z.enum(LANES)
export type Lane = z.infer<typeof Lane>

/** The lane in which claims of a language (BCP 47) are reviewed. */
export function laneOf(language: string): Lane {
  const primary = Lane.safeParse(language.toLowerCase().split('-')[0])
  return primary.success ? primary.data : 'other'
}

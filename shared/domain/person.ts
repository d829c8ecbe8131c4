/** Who works at the desk, as far as the queue must know: when a reviewer was last seen, and whether she has left. */
import * as z from 'zod'
import { PersonId } from './ids.ts'

export const Person = z.object({
  id: PersonId,
  lastSeenAt: z.iso.datetime(),
  /** Since when she may no longer review; null while she may. */
  leftAt: z.iso.datetime().nullable(),
})
export type Person = z.infer<typeof Person>

/** Being seen again within this time is not written down again. */
const SEEN_AGAIN_MS = 60 * 60_000

export function isStale(person: Person, at: string): boolean {
  return Date.parse(at) - Date.parse(person.lastSeenAt) > SEEN_AGAIN_MS
}

export function isActive(person: Person, at: string, activeMs: number): boolean {
  return person.leftAt === null && Date.parse(at) - Date.parse(person.lastSeenAt) <= activeMs
}

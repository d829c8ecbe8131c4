/** Who works at the desk: what colleagues call her, what she may do, when she was last seen, and whether she has left. */
import * as z from 'zod'
import { PersonId } from './ids.ts'
import { Role } from './roles.ts'

/** So long a name is shown whole. */
export const MOST_PERSON_NAME = 80

export const Person = z.object({
  id: PersonId,
  /** As she wants colleagues to see it; null until she said. Names stand here alone, so that they can go. */
  name: z.string().trim().min(1).max(MOST_PERSON_NAME).nullable().default(null),
  /** Of the time when she said her name: who may be asked for a second look, or mentioned. */
  roles: z.array(Role).default([]),
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

/** The person as she is known at the desk, seen at a time. */
export function seenAt(person: Person | null, id: PersonId, at: string): Person {
  return { id, name: null, roles: [], leftAt: null, ...person, lastSeenAt: at }
}

/** Whether she may be asked to judge: an editor who only said her name is no second pair of eyes. */
export function mayJudge({ roles }: Person): boolean {
  return roles.length === 0 || roles.includes('reviewer')
}

export function isActive(person: Person, at: string, activeMs: number): boolean {
  return person.leftAt === null && Date.parse(at) - Date.parse(person.lastSeenAt) <= activeMs
}

/** Somebody says how colleagues shall see her; with it the desk learns what she may do. */
import { type Person, seenAt } from '../domain/person.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'

export async function introducePerson(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  { caller, name }: { caller: Caller; name: string },
): Promise<Person> {
  const known = await people.get(caller.id)
  const seen = seenAt(known, caller.id, clock.now().toISOString())
  const person = { ...seen, lastSeenAt: known?.lastSeenAt ?? seen.lastSeenAt, name, roles: caller.roles }
  await people.put(person)
  return person
}

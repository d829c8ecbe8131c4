/** A person's data goes: who she was to the desk, what she was typing, and where she was mentioned. The claims' stories stay. */
import type { PersonId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { revokeReviewer } from './revoke-reviewer.ts'

/**
 * What she holds is freed first. Entries, judgements and notes keep her opaque id, which then leads to nobody. Safe to run
 * again: by indexes that lag, a draft of the last seconds may be found only then.
 */
export async function erasePerson(
  services: Pick<Services, 'claims' | 'people' | 'drafts' | 'notes' | 'clock'>,
  erasure: { person: PersonId; by: PersonId },
): Promise<void> {
  const { person, by } = erasure
  await revokeReviewer(services, { reviewer: person, by })
  await services.drafts.eraseOf(person)
  await services.notes.eraseMentionsOf(person)
  await services.people.erase(person)
}

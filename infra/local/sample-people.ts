/** The people of a desk on one machine: enough for a second look, a blind pair and an editor who did neither. */
import type { Role } from '../../shared/domain/roles.ts'

export type SamplePerson = { id: string; name: string; roles: readonly Role[] }

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  { id: 'reviewer', name: 'Reviewer · مدقّقة', roles: ['reviewer'] },
  { id: 'second-reviewer', name: 'Second reviewer · مدقّق ثانٍ', roles: ['reviewer'] },
  { id: 'third-reviewer', name: 'Third reviewer · مدقّقة ثالثة', roles: ['reviewer'] },
  { id: 'editor', name: 'Editor · محرّرة', roles: ['editor'] },
  { id: 'newsroom', name: 'Newsroom · غرفة أخبار', roles: ['newsroom'] },
  { id: 'ingester', name: 'Ingester · مُدخِل مواد', roles: ['ingester'] },
  { id: 'admin', name: 'Administrator · مدير النظام', roles: ['admin', 'editor', 'ingester'] },
]

/** The person of that id, or the first with that role. */
export function samplePerson(wanted: string): SamplePerson | undefined {
  return (
    SAMPLE_PEOPLE.find(({ id }) => id === wanted) ??
    SAMPLE_PEOPLE.find(({ roles }) => roles.some((role) => role === wanted))
  )
}

/** Who made a claim: as people of the desk put it right, else as the article names them. */
import * as z from 'zod'
import type { Claim } from './claim.ts'

/** Names of claimants are so long at most. */
export const MOST_NAME = 120

export const Claimant = z.object({
  name: z.string().trim().min(1).max(MOST_NAME),
  kind: z.enum(['person', 'organisation']),
})
export type Claimant = z.infer<typeof Claimant>

const UNNAMED: ReadonlySet<string> = new Set(['pronoun', 'anonymous', 'group', 'document'])

/** Nobody is put down for what was only reported; null where no name is known. */
export function claimantOf({ claimant, attributions }: Pick<Claim, 'claimant' | 'attributions'>): Claimant | null {
  if (claimant !== null) return claimant
  const known = attributions.find(({ speaker, stance, kind }) => speaker && stance === 'asserts' && !UNNAMED.has(kind))
  if (!known?.speaker) return null
  return { name: known.speaker.exact, kind: known.kind === 'person' ? 'person' : 'organisation' }
}

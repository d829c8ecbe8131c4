/** Claimants that a desk knows: one id for all the names by which a person or a body is cited, in any language. */
import * as z from 'zod'
import { Claimant, MOST_NAME } from './claimant.ts'

const Name = z.string().trim().min(1).max(MOST_NAME)

export const KnownClaimant = z.object({
  /** A word of the desk's own that stays: `iraq-health-ministry`. */
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  kind: Claimant.shape.kind,
  /** By language (BCP 47), to be shown. */
  names: z.record(z.string().regex(/^[a-z]{2,3}$/), Name),
  /** What else they are called in the news. */
  aliases: z.array(Name).max(30).default([]),
})
export type KnownClaimant = z.infer<typeof KnownClaimant>

const MOST_KNOWN = 300

export const KnownClaimants = z
  .array(KnownClaimant)
  .max(MOST_KNOWN)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'give each claimant its own id')
  .refine((list) => {
    const names = list.flatMap((one) => [...new Set(namesOf(one).map(foldName))])
    return new Set(names).size === names.length
  }, 'a name belongs to one claimant alone')

/** All the names of a claimant. */
export function namesOf({ names, aliases }: KnownClaimant): string[] {
  return [...Object.values(names), ...aliases]
}

/** As names are compared: without case, width, vowel signs and stretched letters. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Mn}\u0640]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** Who is meant by an id or any of the names; null where the desk knows nobody by it. */
export function claimantKnownAs(list: readonly KnownClaimant[], idOrName: string): KnownClaimant | null {
  const folded = foldName(idOrName)
  return list.find((one) => one.id === idOrName || namesOf(one).some((name) => foldName(name) === folded)) ?? null
}

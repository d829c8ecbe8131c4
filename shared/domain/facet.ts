/** By what published verdicts are listed: the index keys under which each can be found. */
import type { Claim } from './claim.ts'
import { claimantOf } from './claimant.ts'
import { foldName } from './known-claimant.ts'

export const FACET_KINDS = ['rating', 'claimant', 'publisher', 'unit'] as const
export type FacetKind = (typeof FACET_KINDS)[number]
/** All that was published or put right, once for each time. */
export const CHANGED = 'changed'
/** `claimant#وزارة الصحة`. */
export type Facet = `${FacetKind}#${string}` | typeof CHANGED

/** Names are compared as they are folded, and by so many characters. */
const MOST_VALUE = 200

export function facetOf(kind: FacetKind, value: string): Facet {
  return `${kind}#${[...foldName(value)].slice(0, MOST_VALUE).join('')}`
}

/** What a claim tells of itself; where it was said stands on its appearances. None where nothing is published. */
export function facetsOf(claim: Claim): Facet[] {
  if (claim.status !== 'published' && claim.status !== 'retracted') return []
  const claimant = claimantOf(claim)
  const units = claim.figures.flatMap(({ unit }) => (unit === null ? [] : [facetOf('unit', unit)]))
  return [
    facetOf('rating', claim.verdict.rating),
    ...(claimant === null ? [] : [facetOf('claimant', claimant.name)]),
    ...new Set(units),
  ]
}

/** How often terms were met in claims: kept small, by hash and without the rarest of many, and a little old. */
import * as z from 'zod'

/** `claims` of them in all, with `words` words; how many claims hold a term, by the term's hash. */
export type TermCounts = {
  readonly claims: number
  readonly words: number
  readonly counts: ReadonlyMap<number, number>
}

export const NO_COUNTS: TermCounts = { claims: 0, words: 0, counts: new Map() }

/** So many terms are kept, eight bytes each: the table takes 400 kB an item. */
const MOST_TERMS = 40_000
const PairsOfBytes = z.instanceof(Uint8Array)

/** FNV-1a over UTF-16 code units. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Counts each of `claims` once for each of its distinct terms. */
export function countTerms(claims: readonly { terms: ReadonlySet<string>; words: number }[]): TermCounts {
  const counts = new Map<number, number>()
  for (const { terms } of claims) {
    for (const term of terms) {
      const hash = hashTerm(term)
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  return { claims: claims.length, words: claims.reduce((sum, { words }) => sum + words, 0), counts }
}

/** The sum. Where it holds too many terms the rarest go, as in Manku and Motwani's lossy counting: what is gone counts as rare. */
export function addCounts(parts: readonly TermCounts[]): TermCounts {
  const counts = new Map<number, number>()
  for (const part of parts) {
    for (const [hash, count] of part.counts) counts.set(hash, (counts.get(hash) ?? 0) + count)
  }
  for (let least = 2; counts.size > MOST_TERMS; least += 1) {
    for (const [hash, count] of counts) if (count < least) counts.delete(hash)
  }
  return {
    claims: parts.reduce((sum, { claims }) => sum + claims, 0),
    words: parts.reduce((sum, { words }) => sum + words, 0),
    counts,
  }
}

/** Pairs of hash and count, four bytes each, little-endian. */
export function packCounts({ counts }: TermCounts): Uint8Array {
  const view = new DataView(new ArrayBuffer(counts.size * 8))
  let at = 0
  for (const [hash, count] of counts) {
    view.setUint32(at, hash, true)
    view.setUint32(at + 4, count, true)
    at += 8
  }
  return new Uint8Array(view.buffer)
}

export function unpackCounts(packed: unknown): Map<number, number> {
  const bytes = PairsOfBytes.parse(packed)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const counts = new Map<number, number>()
  for (let at = 0; at + 8 <= bytes.byteLength; at += 8)
    counts.set(view.getUint32(at, true), view.getUint32(at + 4, true))
  return counts
}

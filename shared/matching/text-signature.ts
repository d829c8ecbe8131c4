/** Recognises the same text in other places: a MinHash over runs of words, so that a changed headline or a cut end matters little. */

/** Hashes a signature has; bands of them under which a text is looked up: alike by 0.8, two texts share one 99 times in 100. */
const HASHES = 60
const ROWS = 5
const RUN = 4
/** A shorter text is a notice: notices are alike by their form. */
const LEAST_WORDS = 40
/** How alike two texts must be to be copies: the share of word runs that they have in common. */
export const LEAST_ALIKE = 0.8

const MARKS =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g

/** Null for a text too short to be told from others. */
export function signatureOf(text: string): number[] | null {
  const words =
    text
      .normalize('NFKC')
      .replace(MARKS, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return null
  const signature = Array.from({ length: HASHES }, () => 0xffffffff)
  for (let index = 0; index + RUN <= words.length; index += 1) {
    const hash = hashOf(words.slice(index, index + RUN).join(' '))
    for (let row = 0; row < HASHES; row += 1) {
      const mixed = mix(hash ^ Math.imul(row + 1, 0x9e3779b1))
      if (mixed < (signature[row] ?? 0)) signature[row] = mixed
    }
  }
  return signature
}

/** The names under which texts that are alike are likely to meet. */
export function bandsOf(signature: readonly number[]): string[] {
  return Array.from({ length: HASHES / ROWS }, (_, band) => {
    const rows = signature.slice(band * ROWS, (band + 1) * ROWS)
    return `${band}-${rows.map((row) => row.toString(36)).join('-')}`
  })
}

/** From 0 to 1: about the share of word runs that two texts have in common. */
export function likenessOf(a: readonly number[], b: readonly number[]): number {
  return a.filter((hash, row) => hash === b[row]).length / HASHES
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

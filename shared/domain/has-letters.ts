/** Whether a text says something at all. */

/** Fewer letters than this are a word or a button, in any script. */
export const LEAST_LETTERS = 20

export function hasLetters(text: string): boolean {
  let letters = 0
  for (const _ of text.matchAll(/\p{L}/gu)) {
    letters += 1
    if (letters >= LEAST_LETTERS) return true
  }
  return false
}

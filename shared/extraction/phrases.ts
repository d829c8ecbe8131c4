/** Finds phrases of a language pack in the tokens of a sentence by their folded words, without regular expressions. */
import { foldWord } from './fold.ts'
import type { Token } from './tokens.ts'

export type Phrases = {
  /** The words after the first, for each phrase that starts with the key; longest first. */
  readonly rests: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Compiles phrases written as in the language ("اقرأ أيضًا"), words parted by spaces. */
export function compilePhrases(phrases: readonly string[]): Phrases {
  const rests = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ').map(foldWord)
    if (first === undefined) continue
    const known = rests.get(first)
    if (known) known.push(rest)
    else rests.set(first, [rest])
  }
  for (const list of rests.values()) list.sort((a, b) => b.length - a.length)
  return { rests }
}

/** How many tokens the longest phrase starting at `at` takes, 0 when none does. */
export function matchPhrase(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined) return 0
  for (const rest of phrases.rests.get(first.form) ?? []) {
    if (rest.every((word, offset) => tokens[at + 1 + offset]?.form === word)) return 1 + rest.length
  }
  return 0
}

/** As `matchPhrase`, but the last word may have the next word glued to it ("اقرأ أيضًارغم"). */
export function matchGluedPhrase(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const first = tokens[at]
  if (first === undefined) return 0
  for (const rest of phrases.rests.get(first.form) ?? []) {
    const matches = rest.every((word, offset) => {
      const form = tokens[at + 1 + offset]?.form
      return offset === rest.length - 1 ? form?.startsWith(word) : form === word
    })
    if (matches) return 1 + rest.length
  }
  return 0
}

/** Whether any phrase stands in the tokens. */
export function hasPhrase(phrases: Phrases, tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => matchPhrase(phrases, tokens, at) > 0)
}

/** Finds phrases of a language pack in the tokens of a sentence by their folded words, without regular expressions. */
import { foldWord } from './fold.ts'
import { type Token, tokenize } from './tokens.ts'

export type Phrases = {
  /** The words after the first, for each phrase that starts with the key; longest first. */
  readonly rests: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** The words of a list parted by white space, folded. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord))
}

/** Compiles phrases written as in the language ("اقرأ أيضًا"), parted by commas, their words by spaces. */
export function compilePhrases(list: string): Phrases {
  const rests = new Map<string, string[][]>()
  for (const phrase of list.split(/[,،]/)) {
    const [first, ...rest] = tokenize(phrase).map(({ form }) => form)
    if (!first) continue
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

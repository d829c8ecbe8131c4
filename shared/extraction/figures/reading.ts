/** One sentence under the eyes of the figure reader: its tokens, what the pack knows of each, and small questions on them. */
import type { Span } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import type { Lexicon, Word } from './lexicon.ts'
import { lookUp } from './look-up.ts'

export type Reading = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  /** What was found out about the whole sentence when first asked: each is one pass over it. */
  readonly traits: Traits
}

type Traits = { headline?: boolean; ballot?: boolean }

export function makeReading(sentence: Sentence, lexicon: Lexicon): Reading {
  const { text, tokens } = sentence
  const words: Word[] = new Array(tokens.length)
  let at = 0
  for (const token of tokens) {
    words[at] = lookUp(lexicon, token)
    at += 1
  }
  return { text, tokens, words, lexicon, traits: {} }
}

/** Whether most of the longer words are written with a capital. */
export function isHeadline(reading: Reading): boolean {
  const { tokens, traits } = reading
  if (traits.headline !== undefined) return traits.headline
  const long = tokens.flatMap((token, at) => (token.kind === 'word' && token.text.length > 3 ? [at] : []))
  traits.headline = long.filter((at) => isCapital(reading, at)).length > long.length / 2
  return traits.headline
}

/** Whether the word at `at` plays one of the parts in a mask of `role`. */
export function has({ words }: Reading, at: number, mask: number): boolean {
  const word = words[at]
  return word !== undefined && (word.roles & mask) !== 0
}

/** Whether nothing stands between the token at `at` and the one before it. */
export function adjoins({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  return before !== undefined && token !== undefined && before.end === token.start
}

export function isMark({ tokens }: Reading, at: number, marks: string): boolean {
  const token = tokens[at]
  return token?.kind === 'mark' && marks.includes(token.text)
}

export const DASHES = '-–—‐‑−'
const HYPHENS = '-‐‑'

/** Whether a hyphen at `at` joins the words on both sides. */
export function isHyphen(reading: Reading, at: number): boolean {
  return isMark(reading, at, HYPHENS) && adjoins(reading, at) && adjoins(reading, at + 1)
}

/** Whether the word is written with a capital letter. False in scripts without capitals. */
export function isCapital({ tokens }: Reading, at: number): boolean {
  const first = tokens[at]?.text.charAt(0) ?? ''
  return first !== first.toLowerCase()
}

/** Whether a word, known or not, seems to be written with the prefix of "and", of "the", or of both. */
export function hasPrefix({ words, lexicon }: Reading, at: number, kind: 'and' | 'definite' | 'and definite'): boolean {
  const form = words[at]?.form ?? ''
  const [and, definite] = [kind !== 'definite', kind !== 'and']
  return lexicon.pack.prefixes.some(
    (prefix) =>
      form.length > prefix.letters.length + 2 &&
      form.startsWith(prefix.letters) &&
      (!and || prefix.and === true) &&
      (!definite || prefix.definite === true),
  )
}

/** An unknown word without its article and what is written before that; undefined where it has none. */
export function withoutArticle({ words, lexicon }: Reading, at: number): string | undefined {
  const form = words[at]?.form ?? ''
  const lengths = lexicon.pack.prefixes.flatMap(({ letters, definite }) =>
    definite === true && form.startsWith(letters) ? [letters.length] : [],
  )
  return lengths.length === 0 ? undefined : form.slice(Math.max(...lengths))
}

const UNWRITTEN = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD]/

/** Where the word at `at` starts in the text, behind the prefix that was taken off. */
function startOf({ tokens, words }: Reading, at: number): number {
  const token = tokens[at]
  if (token === undefined) return 0
  let left = words[at]?.prefix ?? 0
  if (left === 0) return token.start
  let offset = 0
  while (offset < token.text.length && (left > 0 || UNWRITTEN.test(token.text.charAt(offset)))) {
    if (!UNWRITTEN.test(token.text.charAt(offset))) left -= 1
    offset += 1
  }
  return offset >= token.text.length ? token.start : token.start + offset
}

export function spanOf(reading: Reading, from: number, to: number): Span {
  const start = startOf(reading, from)
  const end = reading.tokens[to - 1]?.end ?? start
  return { exact: reading.text.slice(start, end), start, end }
}

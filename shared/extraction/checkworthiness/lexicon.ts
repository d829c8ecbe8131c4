/** Looks words up in a pack's lexicon of reasons: whole words, stems with any ending, phrases, with attached prefixes taken off. */
import { foldWord } from '../fold.ts'
import type { Token } from '../tokens.ts'
import { type WorthWords, wordReasons } from './worth-words.ts'

const MOST_FORMS = 50_000

type Phrase = { readonly rest: readonly string[]; readonly bit: number }

export type Lexicon = {
  readonly words: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  readonly longestStem: number
  /** By first word: the words after it, and the phrase's reason as a bit. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly prefixes: readonly string[]
  readonly known: Map<string, number>
}

const compiled = new WeakMap<WorthWords, Lexicon>()

/** The compiled lexicon of a pack, made once. Reasons are bits in the order of `wordReasons`. */
export function lexiconOf(words: WorthWords): Lexicon {
  const made = compiled.get(words) ?? compileLexicon(words)
  compiled.set(words, made)
  return made
}

function compileLexicon({ lexicon, prefixes }: WorthWords): Lexicon {
  const words = new Map<string, number>()
  const stems = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  for (const [index, reason] of wordReasons.entries()) {
    for (const entry of lexicon[reason].split(',')) {
      const [first = '', ...rest] = entry.trim().split(' ').map(foldWord)
      if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, bit: 1 << index }])
      else if (first.endsWith('*')) addBit(stems, first.slice(0, -1), index)
      else addBit(words, first, index)
    }
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length))
  return { words, stems, longestStem, phrases, prefixes: prefixes.map(foldWord), known: new Map() }
}

function addBit(map: Map<string, number>, key: string, bit: number): void {
  map.set(key, (map.get(key) ?? 0) | (1 << bit))
}

/** The reasons of a word, as bits. */
export function reasonsOfWord(lexicon: Lexicon, form: string): number {
  const known = lexicon.known.get(form)
  if (known !== undefined) return known
  let bits = lookUp(lexicon, form)
  for (const prefix of lexicon.prefixes) {
    if (bits !== 0) break
    if (form.length > prefix.length + 1 && form.startsWith(prefix)) bits = lookUp(lexicon, form.slice(prefix.length))
  }
  if (lexicon.known.size >= MOST_FORMS) lexicon.known.clear()
  lexicon.known.set(form, bits)
  return bits
}

function lookUp({ words, stems, longestStem }: Lexicon, form: string): number {
  let bits = words.get(form) ?? 0
  for (let length = Math.min(longestStem, form.length); length >= 2; length -= 1) {
    bits |= stems.get(form.slice(0, length)) ?? 0
  }
  return bits
}

/** The reasons of the phrases that start at a token, as bits. */
export function reasonsOfPhrases(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  const phrases = lexicon.phrases.get(tokens[at]?.form ?? '')
  if (phrases === undefined) return 0
  let bits = 0
  for (const { rest, bit } of phrases) {
    if (rest.every((word, offset) => tokens[at + 1 + offset]?.form === word)) bits |= bit
  }
  return bits
}

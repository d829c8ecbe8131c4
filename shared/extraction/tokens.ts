/**
 * Cuts text into words, numbers and marks with exact offsets, in one pass and for every script. Attached prefixes are
 * left on the word (a language pack takes them off); a number keeps its separators; everything else that is not white
 * space is a mark of one character.
 */
import { foldWord } from './fold.ts'

export type TokenKind = 'word' | 'number' | 'mark'

export type Token = {
  readonly kind: TokenKind
  /** UTF-16 offsets into the text given to `tokenize`. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** As looked up: see `foldWord`. For numbers and marks the same as `text`. */
  readonly form: string
}

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const MARK = 4
const JOINER = 5

/** The class of each code unit, worked out the first time it is met. */
const CLASSES = new Uint8Array(65_536)

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/[\u200B\u2028\u2029\uFEFF]|\s/u.test(character)) return SPACE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/[\u00AD\u200C-\u200F\u202A-\u202E\u2060-\u2069]/u.test(character)) return JOINER
  if (/[\p{L}\p{M}\u0640]/u.test(character)) return LETTER
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER
  return MARK
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = CLASSES[unit]
  if (known !== 0 && known !== undefined) return known
  const found = classify(unit)
  CLASSES[unit] = found
  return found
}

const APOSTROPHES = new Set([0x27, 0x2019])
const SEPARATORS = new Set([0x2c, 0x2e, 0x66b, 0x66c])
const ELISIONS = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu'])
const LONGEST_ELISION = Math.max(...[...ELISIONS].map((word) => word.length))

/** The tokens of `text` between two offsets. Linear in the length. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === SPACE || kind === JOINER) {
      at += 1
      continue
    }
    const start = at
    if (kind === DIGIT) {
      at = endOfNumber(text, at, to)
      tokens.push(token('number', text, start, at))
    } else if (kind === LETTER) {
      at = endOfWord(text, at, to)
      tokens.push(token('word', text, start, at))
    } else {
      at += 1
      if (APOSTROPHES.has(text.charCodeAt(start)) && startsPossessive(text, start, to)) at += 1
      tokens.push(token(at - start > 1 ? 'word' : 'mark', text, start, at))
    }
  }
  return tokens
}

function token(kind: TokenKind, text: string, start: number, end: number): Token {
  const exact = text.slice(start, end)
  return { kind, start, end, text: exact, form: kind === 'word' ? foldWord(exact) : exact }
}

function endOfNumber(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    if (classAt(text, at) === DIGIT) at += 1
    else if (SEPARATORS.has(text.charCodeAt(at)) && at + 1 < to && classAt(text, at + 1) === DIGIT) at += 2
    else break
  }
  return at
}

/** "don't" is one word; "l'", "d'", "qu'" end at their apostrophe; "'s" is a word of its own. */
function endOfWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === LETTER) at += 1
    else if (kind === JOINER && at + 1 < to && classAt(text, at + 1) === LETTER) at += 2
    else if (APOSTROPHES.has(text.charCodeAt(at)) && at + 1 < to && classAt(text, at + 1) === LETTER) {
      if (startsPossessive(text, at, to)) break
      const length = at - from
      if (length <= 1 || (length <= LONGEST_ELISION && ELISIONS.has(text.slice(from, at).toLowerCase()))) return at + 1
      at += 1
    } else break
  }
  return at
}

function startsPossessive(text: string, at: number, to: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (next !== 0x73 && next !== 0x53) return false
  return at + 2 >= to || classAt(text, at + 2) !== LETTER
}

/** Decides where the sentences of a block end, so that each statement is one assertion with its source beside it. */

import { matchPhrase } from './phrases.ts'
import { pairQuotations } from './quotations.ts'
import type { Sentence } from './sentence.ts'
import type { SentenceWords } from './sentence-words.ts'
import type { Token } from './tokens.ts'

/** A quotation of several sentences stays with the words that say whose it is, up to this many tokens. */
const LONGEST_WHOLE_QUOTATION = 60
/** A stretch of this many tokens without a full stop is taken to use commas for full stops. */
const LONGEST_WITHOUT_STOP = 60
const SHORTEST_CLAUSE = 10

const STOPS = new Set(['.', '!', '?', '؟', '…', '۔', '।', '。', '！', '？'])
const CLOSERS = new Set(['"', '”', '»', '›', ')', ']', '’', "'"])
const QUOTES = new Set(['"', '”', '»', '’', "'"])
const MOST_TO_REPORT = 5
const COMMAS = new Set(['،', ',', '؛', ';'])
const BULLETS = new Set(['•', '●', '▪', '■', '–', '—', '-', '*', '·', '►', '◄', '○', '→', '←', '|'])

/** The sentences of one block, whose tokens are given. Every offset points into `text`. Linear in the number of tokens. */
export function splitSentences(text: string, tokens: readonly Token[], words: SentenceWords): Sentence[] {
  const sentences: Sentence[] = []
  const add = (from: number, to: number) => {
    const sentence = trimSentence(text, tokens, from, to)
    if (sentence) sentences.push(sentence)
  }
  const quotations = pairQuotations(tokens)
  const nextStops = findNextStops(tokens)
  let from = 0
  let stretch = 0
  let wholeUntil = -1
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'mark') continue
    const closing = quotations.get(at)
    if (closing !== undefined && closing - at <= LONGEST_WHOLE_QUOTATION) wholeUntil = Math.max(wholeUntil, closing)
    const end = STOPS.has(token.text)
      ? endAfterStop(text, tokens, at, from, wholeUntil, words)
      : COMMAS.has(token.text) &&
          at > wholeUntil &&
          endsClause(tokens, at, { from, stretch, stop: nextStops[at] ?? at }, words)
        ? at + 1
        : 0
    if (end === 0) continue
    add(from, end)
    from = end
    if (!COMMAS.has(token.text)) stretch = end
    at = end - 1
  }
  add(from, tokens.length)
  return sentences
}

/** The index after the sentence that the stop at `at` ends, with its closing marks; 0 when it ends none. */
function endAfterStop(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  wholeUntil: number,
  words: SentenceWords,
): number {
  if (isStop(tokens[at - 1]) && touches(tokens, at)) return 0
  let end = at + 1
  while (isStop(tokens[end]) && touches(tokens, end)) end += 1
  const isEllipsis = tokens[at]?.text === '…' || (end - at > 1 && tokens[at]?.text === '.')
  while (end < tokens.length && CLOSERS.has(tokens[end]?.text ?? '') && touches(tokens, end)) end += 1
  if (end <= wholeUntil) return 0
  const next = tokens[end]
  if (next === undefined) return end
  if (isEllipsis && !(words.cased && startsUpper(text, next) && !touches(tokens, end))) return 0
  if (touches(tokens, end) && !startsAfterGluedStop(text, tokens, at, end)) return 0
  const word = tokens.slice(end, end + 3).find((token) => token.kind !== 'mark')
  if (words.cased && word && startsLower(text, word)) return 0
  if (tokens[at]?.text !== '.' && QUOTES.has(tokens[end - 1]?.text ?? '') && isReported(tokens, end, words)) return 0
  const isDot = tokens[at]?.text === '.' && end - at === 1
  return isDot && isAbbreviated(tokens, at, from, word, words) ? 0 : end
}

/** "Why?" Huda asked: a question or a cry keeps its mark before the words that say whose it is. */
function isReported(tokens: readonly Token[], from: number, { reporting }: SentenceWords): boolean {
  if (reporting === undefined) return false
  for (let at = from; at < from + MOST_TO_REPORT; at += 1) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'mark' && token.text !== '.')) return false
    if (reporting.has(token.form)) return true
  }
  return false
}

/** "كلمة.كلمة": a stop with no space after it ends a sentence between words of a script without capitals, or before one. */
function startsAfterGluedStop(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[end]
  if (!before || !next || before.kind !== 'word' || next.kind !== 'word') return false
  if (before.text.length < 3 || next.text.length < 2) return false
  return isCaseless(text, before) ? isCaseless(text, next) : startsLower(text, before) && startsUpper(text, next)
}

function isAbbreviated(
  tokens: readonly Token[],
  at: number,
  from: number,
  next: Token | undefined,
  words: SentenceWords,
): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.kind === 'mark' || !touches(tokens, at)) return false
  if (before.kind === 'number') return at - 1 === from && before.text.length <= 2
  if (words.titles.has(before.form)) return true
  if (next?.kind === 'number' && words.beforeNumbers.has(before.form)) return true
  const isInitial = before.text.length === 1
  if (!isInitial && !words.abbreviations.has(before.form)) return false
  return !(next && words.starters.has(next.form))
}

/** `from`: where the sentence starts; `stretch` and `stop`: the full stops around it. */
type Stretch = { readonly from: number; readonly stretch: number; readonly stop: number }

/** Whether the comma at `at` stands for a full stop: the stretch is long and what follows starts a statement of its own. */
function endsClause(
  tokens: readonly Token[],
  at: number,
  { from, stretch, stop }: Stretch,
  words: SentenceWords,
): boolean {
  if (stop - stretch < LONGEST_WITHOUT_STOP || at - from < SHORTEST_CLAUSE || stop - at < SHORTEST_CLAUSE) return false
  return matchPhrase(words.clauses, tokens, at + 1) > 0
}

const NO_STOPS = new Int32Array(0)

/** For each token the index of the next stop at or after it; nothing for a text too short to need it. */
function findNextStops(tokens: readonly Token[]): Int32Array {
  if (tokens.length < LONGEST_WITHOUT_STOP) return NO_STOPS
  const stops = new Int32Array(tokens.length)
  let next = tokens.length
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (isStop(tokens[at])) next = at
    stops[at] = next
  }
  return stops
}

function trimSentence(text: string, tokens: readonly Token[], from: number, to: number): Sentence | null {
  let first = from
  while (first < to && BULLETS.has(tokens[first]?.text ?? '') && !touches(tokens, first + 1)) first += 1
  const start = tokens[first]
  const end = tokens[to - 1]
  if (first >= to || !start || !end) return null
  return { text, start: start.start, end: end.end, tokens: tokens.slice(first, to) }
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && STOPS.has(token.text)
}

/** Whether no space stands before the token. */
function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end
}

function isCaseless(text: string, token: Token): boolean {
  return !startsUpper(text, token) && !startsLower(text, token)
}

function startsUpper(text: string, token: Token): boolean {
  const letter = text.charAt(token.start)
  return letter !== letter.toLowerCase()
}

function startsLower(text: string, token: Token): boolean {
  const letter = text.charAt(token.start)
  return letter !== letter.toUpperCase()
}

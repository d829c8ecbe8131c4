/** One sentence as the timeframe reader sees it, and what a date read at one place of it is. */
import type { Sentence } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import type { Lead } from './time-words.ts'
import { type Meaning, meaningOf, type Vocabulary } from './vocabulary.ts'

/** A stretch of tokens with its dates; `rank` tells how well it is anchored: 3 with a year, 2 without, 1 relative. */
export type Moment = {
  readonly from: number
  readonly to: number
  readonly start: string | null
  readonly end: string | null
  readonly rank: number
}

export type TimeScene = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly meanings: readonly (Meaning | null)[]
  readonly vocabulary: Vocabulary
  /** Day number of the day of publication. */
  readonly today: number | null
}

/** The scene of a sentence, or null when no word of it can be of a date. `today` is a day number. */
export function timeSceneOf(sentence: Sentence, vocabulary: Vocabulary, today: number | null): TimeScene | null {
  let dated = false
  const meanings: (Meaning | null)[] = []
  for (const token of sentence.tokens) {
    const meaning = token.kind === 'word' ? meaningOf(vocabulary, token.form) : null
    meanings.push(meaning)
    if (meaning?.begins || token.kind === 'number') dated = true
  }
  return dated ? { sentence, tokens: sentence.tokens, meanings, vocabulary, today } : null
}

/** The number of a token in any script's digits, or null when it has separators or is none. */
export function wholeNumber(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'number' || token.text.length > 4) return null
  let value = 0
  for (const character of token.text) {
    const digit = digitOf(character.charCodeAt(0))
    if (digit < 0) return null
    value = value * 10 + digit
  }
  return value
}

function digitOf(unit: number): number {
  for (const zero of [0x30, 0x660, 0x6f0]) if (unit >= zero && unit <= zero + 9) return unit - zero
  return -1
}

export function whole(from: number, to: number, date: string, rank: number): Moment {
  return { from, to, start: date, end: date, rank }
}

export function isYear(value: number | null): value is number {
  return value !== null && value >= 1000 && value <= 2199
}

export function isWord(scene: TimeScene, at: number, words: readonly string[]): boolean {
  return words.includes(scene.tokens[at]?.form ?? '')
}

export function leads(scene: TimeScene, at: number): boolean {
  const meaning = scene.meanings[at]
  return meaning?.leads !== undefined || meaning?.shift !== undefined
}

export function hasLead(scene: TimeScene, at: number, lead: Lead): boolean {
  return scene.meanings[at]?.leads?.includes(lead) ?? false
}

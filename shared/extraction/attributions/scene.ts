/** One sentence as the attribution reader sees it: its tokens, what each may be, and what stands in quotation marks. */

import type { Span } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { type KnownPhrase, type Lexicon, type Reading, readForm } from './lexicon.ts'
import { role } from './roles.ts'

export type Scene = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly readings: readonly Reading[]
  readonly lexicon: Lexicon
  /** Whether a token stands inside quotation marks. The marks themselves do not. */
  readonly quoted: readonly boolean[]
  /** +1 where a quotation opens, -1 where it closes. */
  readonly marks: readonly number[]
}

const OPENING = new Set(['“', '«', '„', '‹'])
const CLOSING = new Set(['”', '»', '›'])
const STRAIGHT = '"'

const NOTHING: Reading = {
  roles: 0,
  verb: null,
  pronoun: null,
  opens: false,
  cut: 0,
  and: false,
  preposition: '',
  definite: false,
  base: '',
}

/** The scene of a sentence, or null when no word of it can be a cue. */
export function sceneOf(sentence: Sentence, lexicon: Lexicon): Scene | null {
  const readings: Reading[] = []
  let cues = false
  for (const token of sentence.tokens) {
    const reading = token.kind === 'word' ? asWritten(token.text, readForm(lexicon, token.form), lexicon) : NOTHING
    readings.push(reading)
    if (reading.verb !== null || reading.opens) cues = true
  }
  if (!cues) return null
  const scene = { text: sentence.text, tokens: sentence.tokens, readings, lexicon, ...quotations(sentence) }
  // "member states": a word inside a name is no verb.
  for (let at = 0; at < readings.length; at += 1) {
    const known = phraseAt(scene, at)
    if (known?.phrase.means !== 'known') continue
    for (let inside = at; inside < known.end; inside += 1)
      readings[inside] = { ...(readings[inside] ?? NOTHING), verb: null }
  }
  return scene
}

/** "عزًا" is no verb; "ألكسندر" and "إليزابيث" are folded to what looks like an article: as they are written they have none. */
function asWritten(text: string, reading: Reading, { words }: Lexicon): Reading {
  const { article } = words.prefixes
  if (reading.verb?.use === 'finite' && words.objects?.written.some((ending) => text.endsWith(ending)))
    return { ...reading, verb: null }
  if (reading.verb?.use === 'finite' && reading.verb.verb.stance === 'asserts' && words.passiveWritten?.test(text))
    return { ...reading, verb: null }
  if (!reading.definite || reading.roles !== 0 || article === '') return reading
  return text.startsWith(article.charAt(0), writtenLength(text, reading.cut)) ||
    reading.preposition.length > article.length - 1
    ? reading
    : { ...reading, definite: false }
}

/** Straight marks open and close in turn; a quotation that never opened began before the sentence. */
function quotations(sentence: Sentence): { quoted: boolean[]; marks: number[] } {
  const { tokens } = sentence
  const marks: number[] = new Array(tokens.length).fill(0)
  let depth = 0
  let unopened = -1
  let straight = false
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'mark') continue
    if (OPENING.has(token.text)) marks[at] = 1
    else if (CLOSING.has(token.text) && depth === 0 && opensInFact(sentence, at)) marks[at] = 1
    else if (CLOSING.has(token.text)) {
      marks[at] = -1
      if (depth === 0) unopened = at
    } else if (token.text === STRAIGHT) {
      const opens: boolean = straight ? false : !closesUnopened(sentence, at)
      marks[at] = opens ? 1 : -1
      if (!straight && !opens) unopened = at
      straight = opens
    }
    depth = Math.max(0, depth + (marks[at] ?? 0))
  }
  const quoted: boolean[] = []
  depth = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const mark = marks[at] ?? 0
    if (mark < 0) depth = Math.max(0, depth - 1)
    quoted.push(mark === 0 && (depth > 0 || at < unopened))
    if (mark > 0) depth += 1
  }
  return { quoted, marks }
}

/** A closing mark right before a word, with another one behind, opens in fact: ”المقاومة”. */
function opensInFact({ tokens }: Sentence, at: number): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]]
  if (mark === undefined || after === undefined || after.start !== mark.end || after.kind !== 'word') return false
  for (let next = at + 2; next < at + 40; next += 1) if (tokens[next]?.text === mark.text) return true
  return false
}

/** A straight mark that touches the word or mark before it and not the one after closes what an earlier sentence opened. */
function closesUnopened({ text, tokens }: Sentence, at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || mark === undefined) return false
  const touches = before.end === mark.start
  if (after === undefined) return touches || /[.!?؟]/u.test(text.slice(before.start, before.end))
  return touches && (after.start > mark.end || after.kind === 'mark')
}

/** The words of a phrase of the lexicon that starts at a token, longest first. */
export function phraseAt(scene: Scene, at: number): { phrase: KnownPhrase; end: number } | null {
  const reading = scene.readings[at]
  if (!reading?.opens) return null
  for (const phrase of scene.lexicon.phrases.get(reading.base) ??
    scene.lexicon.phrases.get(scene.tokens[at]?.form ?? '') ??
    []) {
    const matches = phrase.words.every((word, offset) => offset === 0 || scene.tokens[at + offset]?.form === word)
    if (matches) return { phrase, end: at + phrase.words.length }
  }
  return null
}

/** The text from one token to before another, the attached prefixes of the first left out. */
export function spanOf(scene: Scene, from: number, to: number, cut = scene.readings[from]?.cut ?? 0): Span | null {
  const first = scene.tokens[from]
  const last = scene.tokens[to - 1]
  if (first === undefined || last === undefined || from >= to) return null
  const start = first.start + writtenLength(first.text, cut)
  return { exact: scene.text.slice(start, last.end), start, end: last.end }
}

const UNWRITTEN = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u200C-\u200F]/

/** How many code units hold the first letters of a word, its marks and stretching included. */
function writtenLength(word: string, letters: number): number {
  let at = 0
  for (let left = letters; at < word.length; at += 1) {
    if (UNWRITTEN.test(word.charAt(at))) continue
    if (left === 0) break
    left -= 1
  }
  return letters === 0 ? 0 : at
}

const STOPS =
  role.complement |
  role.relative |
  role.preposition |
  role.conjunction |
  role.negator |
  role.auxiliary |
  role.passive |
  role.verb |
  role.adverb |
  role.modal
const NOUNS =
  role.title |
  role.honorific |
  role.organisation |
  role.media |
  role.document |
  role.group |
  role.anonymous |
  role.place

/** Whether a token cannot be inside a name or a noun phrase. */
export function endsPhrase(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  const reading = scene.readings[at]
  if (token === undefined || reading === undefined || token.kind !== 'word') return true
  if ((reading.roles & NOUNS) !== 0) return false
  if (reading.opens && opensSource(scene, at)) return true
  return reading.verb !== null || (reading.roles & STOPS) !== 0
}

function opensSource(scene: Scene, at: number): boolean {
  const opened = phraseAt(scene, at)?.phrase
  return opened?.means === 'source' && opened.cue.before === undefined
}

export function has(scene: Scene, at: number, mask: number): boolean {
  return ((scene.readings[at]?.roles ?? 0) & mask) !== 0
}

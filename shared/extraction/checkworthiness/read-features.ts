/** What of a sentence speaks for or against checking it, as numbers from 0 up, each under the reason that a reviewer is shown. */
import type { Statement } from '../../domain/statement.ts'
import type { BlockRole } from '../article/boilerplate.ts'
import type { Sentence } from '../sentence.ts'
import type { Token } from '../tokens.ts'
import { lexiconOf, reasonsOfPhrases, reasonsOfWord } from './lexicon.ts'
import { type WordReason, type WorthWords, wordReasons } from './worth-words.ts'

const sentenceReasons = [
  'figure',
  'figures',
  'amount',
  'dozens',
  'attributed',
  'unnamed-source',
  'denied',
  'dated',
  'named',
  'quoted',
  'question',
  'exclamation',
  'no-full-stop',
  'short',
  'long',
  'points-back',
  'open-quotation',
] as const
export type Reason = WordReason | (typeof sentenceReasons)[number]

/** Every reason in the order in which `readFeatures` gives its number. */
export const reasons: readonly Reason[] = [...wordReasons, ...sentenceReasons]

const PLACES = new Map(reasons.map((reason, at) => [reason, at]))

const QUOTES = new Set(['"', '“', '”', '«', '»'])
const FEW_WORDS = 9
const MANY_WORDS = 25

export type Reading = Pick<Statement, 'figures' | 'attributions' | 'timeframe'> & { readonly role: BlockRole }

/** One number a reason, in the order of `reasons`; counts are damped so that ten killed are not ten times one. */
export function readFeatures(sentence: Sentence, reading: Reading, words: WorthWords): Float64Array {
  const values = new Float64Array(reasons.length)
  countWords(sentence.tokens, words, values)
  const set = (reason: Reason, value: number | boolean) => {
    values[PLACES.get(reason) ?? -1] = Number(value)
  }
  const figures = reading.figures.filter((figure) => figure.kind !== 'age')
  const exact = figures.filter((figure) => !figure.indefinite)
  set('figure', exact.length > 0)
  set('figures', Math.log2(1 + Math.max(0, exact.length - 1)))
  set(
    'amount',
    exact.some((figure) => figure.kind === 'percent' || figure.kind === 'money'),
  )
  set('dozens', figures.length > exact.length)
  const named = reading.attributions.filter(({ speaker, kind }) => speaker && kind !== 'pronoun')
  set('attributed', named.length > 0)
  set('unnamed-source', reading.attributions.length > named.length)
  set(
    'denied',
    reading.attributions.some(({ stance }) => stance === 'denies'),
  )
  set('dated', reading.timeframe !== null)
  setShape(sentence.tokens, words, set)
  return values
}

function countWords(tokens: readonly Token[], words: WorthWords, values: Float64Array): void {
  const lexicon = lexiconOf(words)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    let bits = reasonsOfWord(lexicon, token.form) | reasonsOfPhrases(lexicon, tokens, at)
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits)
      values[bit] = (values[bit] ?? 0) + 1
      bits &= bits - 1
    }
  }
  for (let at = 0; at < wordReasons.length; at += 1) {
    const count = values[at] ?? 0
    if (count > 0) values[at] = Math.log2(1 + count)
  }
}

function setShape(
  tokens: readonly Token[],
  words: WorthWords,
  set: (reason: Reason, value: number | boolean) => void,
): void {
  let count = 0
  let named = 0
  let quoted = 0
  let quotes = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind === 'mark') {
      if (QUOTES.has(token.text)) quotes += 1
      continue
    }
    count += 1
    if (quotes % 2 === 1) quoted += 1
    if (words.cased && at > 0 && token.kind === 'word' && token.text.charAt(0) !== token.form.charAt(0)) named += 1
  }
  const last = tokens.findLast((token) => !QUOTES.has(token.text))?.text
  set('named', Math.log2(1 + named))
  set('quoted', count > 0 ? quoted / count : 0)
  set('open-quotation', quotes % 2 === 1)
  set('question', last === '?' || last === '؟')
  set('exclamation', last === '!')
  set('no-full-stop', last !== undefined && !'.!?؟…۔'.includes(last))
  set('short', Math.max(0, FEW_WORDS - count) / FEW_WORDS)
  set('long', Math.log2(1 + Math.max(0, count - MANY_WORDS) / MANY_WORDS))
  const first = tokens.find((token) => token.kind === 'word')
  set('points-back', first !== undefined && words.anaphors.has(first.form))
}

/** Scores how much a sentence is worth checking, from 0 to 1, with the reasons that moved the score most. */
import type { Checkworthiness } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import { type Reading, readFeatures, reasons } from './read-features.ts'
import type { WeightTable } from './weights.ts'
import type { WorthWords } from './worth-words.ts'

const MOST_REASONS = 5
/** A reason that moves the score less is not worth a reviewer's look. */
const LEAST_MOVE = 0.1

/** A logistic score; the reasons in the order of how far they moved it, for or against. */
export function scoreWorth(sentence: Sentence, reading: Reading, words: WorthWords): Checkworthiness {
  const values = readFeatures(sentence, reading, words)
  const weights = weightsOf(words.weights)
  let sum = words.weights.bias
  const moves: { reason: string; move: number }[] = []
  for (let at = 0; at < values.length; at += 1) {
    const move = (values[at] ?? 0) * (weights[at] ?? 0)
    sum += move
    if (Math.abs(move) >= LEAST_MOVE) moves.push({ reason: reasons[at] ?? '', move: Math.abs(move) })
  }
  moves.sort((a, b) => b.move - a.move)
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000
  return { score, reasons: moves.slice(0, MOST_REASONS).map(({ reason }) => reason) }
}

const ordered = new WeakMap<WeightTable, Float64Array>()

/** The weights in the order of the features. */
function weightsOf(table: WeightTable): Float64Array {
  const known = ordered.get(table)
  if (known) return known
  const made = Float64Array.from(reasons, (reason) => table.weights[reason] ?? 0)
  ordered.set(table, made)
  return made
}

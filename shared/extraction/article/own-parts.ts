/** Cuts out of a paragraph what is not its own words: the dateline at its head and a link to another article inside it. */
import type { Token } from '../tokens.ts'
import { startsLink } from './boilerplate.ts'
import type { BoilerplateWords } from './boilerplate-words.ts'
import { datelineLength } from './dateline.ts'

/** The runs of tokens that are the paragraph's own, usually one. */
export function ownParts(tokens: readonly Token[], words: BoilerplateWords): (readonly Token[])[] {
  const parts: (readonly Token[])[] = []
  let from = datelineLength(tokens, words)
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word' || startsLink(tokens, at, words) === 0) continue
    if (at > from) parts.push(tokens.slice(from, at))
    from = endOfLink(tokens, at)
    at = from - 1
  }
  if (from === 0) return [tokens]
  if (from < tokens.length) parts.push(tokens.slice(from))
  return parts
}

/** A link's title runs to the next full stop; ".." inside it is none. */
function endOfLink(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const isDot = tokens[at]?.text === '.'
    if (isDot && tokens[at + 1]?.text !== '.' && tokens[at - 1]?.text !== '.') return at + 1
  }
  return tokens.length
}

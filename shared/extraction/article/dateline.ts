/** Finds the dateline at the head of a paragraph ("GENEVA (Reuters) -", "بغداد – رويترز:"), which is no part of its first sentence. */
import { matchPhrase } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import type { BoilerplateWords } from './boilerplate-words.ts'

const LONGEST = 14
const DASHES = new Set(['-', '–', '—', '--', 'ـ'])

/** How many tokens the dateline takes, 0 when there is none. */
export function datelineLength(tokens: readonly Token[], words: BoilerplateWords): number {
  let hasAgency = false
  for (let at = 0; at < Math.min(LONGEST, tokens.length - 1); at += 1) {
    const token = tokens[at]
    if (token === undefined) return 0
    if (token.kind !== 'mark') {
      hasAgency ||= matchPhrase(words.agencies, tokens, at) > 0
      continue
    }
    // "VALENCIA (EFE).- ": the full stop before the dash may touch it.
    const apart = token.start !== tokens[at - 1]?.end || tokens[at - 1]?.text === '.'
    const isParted = apart && token.end !== tokens[at + 1]?.start
    if (at > 0 && DASHES.has(token.text) && (isParted || token.text === '—')) {
      if (hasAgency || isPlace(tokens.slice(0, at))) return endOfDashes(tokens, at)
    }
    if (token.text === ':' && hasAgency && at <= LONGEST / 2) return at + 1
    if (!'(),،/.-–—'.includes(token.text)) return 0
  }
  return 0
}

function endOfDashes(tokens: readonly Token[], from: number): number {
  let at = from
  while (DASHES.has(tokens[at]?.text ?? '')) at += 1
  return at
}

/** The first word in capitals throughout ("GENEVA", "NEW DELHI, Jan. 13"). */
function isPlace(tokens: readonly Token[]): boolean {
  const first = tokens[0]
  return (
    first?.kind === 'word' &&
    first.text.length > 2 &&
    first.text !== first.text.toLowerCase() &&
    first.text === first.text.toUpperCase()
  )
}

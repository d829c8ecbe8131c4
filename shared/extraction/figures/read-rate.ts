/** Makes a rate of a unit: "barrels a day", "tonnes of steel a year". */
import type { Draft } from './figure-draft.ts'
import { matchTrie } from './phrase-trie.ts'
import { has, type Reading } from './reading.ts'
import { role } from './roles.ts'

/** The rate belongs to the unit; a draft without one stays as it is. */
export function withRate(reading: Reading, draft: Draft): Draft {
  if (draft.unit === null || (draft.kind !== 'count' && draft.kind !== 'measure')) return draft
  const rate = rateBehind(reading, draft.end)
  if (rate === undefined) return draft
  draft.unit = `${draft.unit}${rate.value}`
  draft.end = rate.end
  return draft
}

const MOST_OF_WHAT = 3

/** The rate right behind, or behind what is measured: "tonnes of steel a year". */
function rateBehind(reading: Reading, end: number): { value: string; end: number } | undefined {
  const { words, lexicon } = reading
  const direct = matchTrie(lexicon.rates, words, end)
  if (direct || !has(reading, end, role.of)) return direct
  for (let at = end + 2; at <= end + 1 + MOST_OF_WHAT; at += 1) {
    const rate = matchTrie(lexicon.rates, words, at)
    if (rate) return rate
    if (reading.tokens[at]?.kind !== 'word' || has(reading, at, role.stop)) return undefined
  }
  return undefined
}

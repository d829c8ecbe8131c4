/** Reads a figure whose unit stands before its number: "magnitude 7.5", "une magnitude de 7,5", "بقوة 6 درجات". */
import { type Draft, draftOf } from './figure-draft.ts'
import { OPENS } from './lexicon.ts'
import { matchTrie } from './phrase-trie.ts'
import { readNumber } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import { isHyphen, type Reading } from './reading.ts'

export function readUnitBefore(reading: Reading, at: number): Draft | null {
  const { words, lexicon } = reading
  if (((words[at]?.opens ?? 0) & OPENS.unitBefore) === 0) return null
  const found = matchTrie(lexicon.unitsBefore, words, at)
  const start = found && isHyphen(reading, found.end) ? found.end + 1 : found?.end
  const number = start !== undefined && words[start]?.digits !== undefined ? readNumber(reading, start) : null
  if (!found || !number) return null
  const { behind } = found.value
  if (behind === undefined) return draftOf(at, number.end, number.value, found.value)
  const unit = readUnit(reading, number.end, number.value)
  return unit?.unit.unit === behind ? draftOf(number.from, unit.end, number.value, found.value) : null
}

/** Reads money that is written with a sign: "$35 million", "£11million", "US$ 1.2bn-1.5bn", "5€". */
import { type Draft, draftOf } from './figure-draft.ts'
import { OPENS } from './lexicon.ts'
import { matchTrie } from './phrase-trie.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { readRange } from './read-range.ts'
import { matchUnit } from './read-unit.ts'
import type { Reading } from './reading.ts'

export function readMoney(reading: Reading, at: number): Draft | null {
  const { words, lexicon, tokens } = reading
  if (((words[at]?.opens ?? 0) & OPENS.sign) === 0) return null
  const sign = matchTrie(lexicon.signs, words, at)
  if (sign === undefined || tokens[sign.end]?.kind !== 'number') return null
  const number = withMillions(reading, readNumber(reading, sign.end))
  if (number === null) return null
  const range = readRange(reading, number, null)
  const end = range?.end ?? number.end
  const named = matchUnit(reading, end)
  const money = named?.value.unit.kind === 'money' ? named : undefined
  const unit = money?.value.unit.unit ?? sign.value.code
  const draft = draftOf(at, money?.end ?? end, range?.value ?? number.value, { unit, kind: 'money' })
  if (range && range.max > range.value) {
    draft.max = range.max
    draft.comparator = 'range'
  } else if (range) draft.end = number.end
  return draft
}

/** "m" behind money is million, elsewhere a metre. */
function withMillions(reading: Reading, number: NumberRead | null): NumberRead | null {
  if (number === null || !number.digits) return number
  const token = reading.tokens[number.end]
  const adjoining = token !== undefined && token.start === reading.tokens[number.end - 1]?.end
  if (!adjoining || token.form !== reading.lexicon.pack.grammar.moneyMillion) return number
  return {
    ...number,
    value: Number((number.value * 1e6).toPrecision(15)),
    end: number.end + 1,
    scale: 1e6,
    digits: false,
  }
}

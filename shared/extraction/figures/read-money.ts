/** Reads money that is written with a sign: "$35 million", "£11million", "US$ 1.2bn-1.5bn", "5€". */
import { type Draft, draftOf } from './figure-draft.ts'
import { OPENS, type Sign } from './lexicon.ts'
import { matchTrie } from './phrase-trie.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { isChange, readRange } from './read-range.ts'
import { matchUnit } from './read-unit.ts'
import type { Reading } from './reading.ts'

export function readMoney(reading: Reading, at: number): Draft | null {
  const { words, lexicon, tokens } = reading
  if (((words[at]?.opens ?? 0) & OPENS.sign) === 0) return null
  const sign = matchTrie(lexicon.signs, words, at)
  if (sign === undefined || tokens[sign.end]?.kind !== 'number' || !isWritten(reading, at, sign)) return null
  const number = withMillions(reading, readNumber(reading, sign.end))
  if (number === null) return null
  const range = readRange(reading, number, null, at)
  if (range?.how === 'to' && isChange(reading, at))
    return draftOf(at, number.end, number.value, { unit: sign.value.code, kind: 'money' })
  const end = range?.end ?? number.end
  const named = matchUnit(reading, end)
  const money = named?.value.unit.kind === 'money' ? named : undefined
  const unit = money?.value.unit.unit ?? sign.value.code
  const draft = draftOf(at, money?.end ?? end, range?.value ?? number.value, { unit, kind: 'money' })
  if (range && range.max > range.value) {
    draft.max = range.max
    draft.comparator = 'range'
    if (range.how === 'between') draft.from = at - 1
  } else if (range) draft.end = number.end
  return draft
}

/** Whether a sign with letters stands as the pack writes it: "A$5", not "a $5". */
function isWritten({ text, tokens }: Reading, at: number, { value, end }: { value: Sign; end: number }): boolean {
  return end === at + 1 || text.slice(tokens[at]?.start, tokens[end - 1]?.end) === value.sign
}

/** "m" behind money is million, elsewhere a metre. */
function withMillions(reading: Reading, number: NumberRead | null): NumberRead | null {
  if (number === null || !number.digits) return number
  if (reading.tokens[number.end]?.form !== reading.lexicon.pack.grammar.moneyMillion) return number
  return millionsOf(number)
}

/** The number with the letter for millions behind it. */
export function millionsOf(number: NumberRead): NumberRead {
  return {
    ...number,
    value: Number((number.value * 1e6).toPrecision(15)),
    end: number.end + 1,
    scale: 1e6,
    digits: false,
  }
}

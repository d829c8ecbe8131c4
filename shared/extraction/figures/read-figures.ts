/** Reads the figures of one sentence: what it counts and measures, how exactly, and whether it rose or fell. */
import type { Figure } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import { type Found, isStretch, matchBefore, matchBehind, reaches } from './comparators.ts'
import type { Draft, Memory } from './figure-draft.ts'
import type { FigureWords, Unit } from './figure-words.ts'
import { lexiconOf, OPENS } from './lexicon.ts'
import { endOfNonFigure } from './not-a-figure.ts'
import { matchTrie } from './phrase-trie.ts'
import { readChange, readChangeOfLast } from './read-change.ts'
import { readFraction } from './read-fraction.ts'
import { readMoney } from './read-money.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { readPlainNumber } from './read-plain-number.ts'
import { readUnit } from './read-unit.ts'
import { readUnitBefore } from './read-unit-before.ts'
import { readImpliedOne, readLone, readNounNumber } from './read-wordless.ts'
import { has, makeReading, type Reading, spanOf } from './reading.ts'
import { role } from './roles.ts'

/**
 * The figures of a sentence in their order, with UTF-16 offsets into the sentence's text. Money whose country is not
 * said has unit null: see `settleCurrency`.
 */
export function readFigures(sentence: Sentence, pack: FigureWords): Figure[] {
  const reading = makeReading(sentence, lexiconOf(pack))
  const memory: Memory = {
    figures: [],
    comparator: undefined,
    lastCount: undefined,
    total: undefined,
    sport: undefined,
  }
  const { words } = reading
  let at = 0
  while (at < words.length) {
    const word = words[at]
    const silent = word === undefined || (!word.known && word.digits === undefined)
    at = silent ? at + 1 : Math.max(at + 1, readAt(reading, memory, at))
  }
  return memory.figures
}

/** Reads what starts at a word; returns where to go on. */
function readAt(reading: Reading, memory: Memory, at: number): number {
  const { words, lexicon } = reading
  const word = words[at]
  if (word === undefined) return at + 1
  if (word.opens & OPENS.idiom) {
    const idiom = matchTrie(lexicon.idioms, words, at)
    if (idiom?.value && !has(reading, at - 1, role.only)) return idiom.end
  }
  if (word.opens & OPENS.total) {
    const total = matchTrie(lexicon.totals, words, at)
    if (total) {
      const unit = total.value === '' ? readUnit(reading, total.end, 5)?.unit : { unit: total.value, kind: 'count' }
      if (unit?.kind === 'count' && unit.unit) memory.total = { unit: unit.unit, at }
      return total.end
    }
  }
  const comparator = matchBefore(reading, at)
  if (comparator && comparesWithLast(reading, memory, comparator)) return comparator.end
  if (comparator) {
    memory.comparator = comparator
    return readImplied(reading, memory, comparator.end) ?? comparator.end
  }
  const draft =
    readLone(reading, memory, at) ??
    readMoney(reading, at) ??
    readUnitBefore(reading, at) ??
    readFraction(reading, memory, at)
  if (draft) return keep(reading, memory, draft)
  const number = readNumber(reading, at)
  if (number) return readFromNumber(reading, memory, number)
  const noun = readNounNumber(reading, at)
  return noun ? keep(reading, memory, noun) : at + 1
}

/** "46 million more than a year earlier": the figure before is what is compared, and not what follows. */
function comparesWithLast(reading: Reading, { figures }: Memory, { from, end, comparator }: Found): boolean {
  const last = figures.at(-1)
  if (last === undefined || end - from < 2 || reading.words[from]?.and || (comparator !== '>' && comparator !== '<'))
    return false
  // "aged 78, more than 90 million books": the number behind has its own.
  const behind = reading.words[end]?.digits
  if (typeof behind === 'number' && !(behind >= 1900 && behind <= 2100)) return false
  const multiplies = matchTrie(reading.lexicon.lone, reading.words, end) !== undefined
  return reading.tokens[from - 1]?.end === last.end && !multiplies
}

function readImplied(reading: Reading, memory: Memory, at: number): number | undefined {
  const draft = memory.comparator && !isStretch(reading, memory.comparator) ? readImpliedOne(reading, at) : null
  return draft ? keep(reading, memory, draft) : undefined
}

function readFromNumber(reading: Reading, memory: Memory, number: NumberRead): number {
  const skip = endOfNonFigure(reading, number)
  if (skip > 0) return skip
  const draft = readPlainNumber(reading, memory, number)
  return draft ? keep(reading, memory, draft) : number.end
}

/** Adds comparator and change to a draft and keeps it as a figure. */
function keep(reading: Reading, memory: Memory, draft: Draft): number {
  const found = memory.comparator
  const frequency = draft.kind === 'count' && draft.unit === 'time' && found?.comparator === '~'
  const stretch = draft.kind === 'duration' && found !== undefined && isStretch(reading, found)
  if (!frequency && !stretch && reaches(reading, found, draft.from)) {
    if (draft.comparator === '=' || draft.comparator === '~' || (draft.indefinite && found.comparator !== '~'))
      draft.comparator = found.comparator
    draft.from = found.from
  }
  inheritComparator(reading, memory, draft)
  memory.comparator = undefined
  let { end } = draft
  const behind = matchBehind(reading, end)
  if (behind) {
    if (draft.comparator === '=' || draft.comparator === '~') draft.comparator = behind.value
    end = behind.end
    draft.end = end
  }
  const { value, max, kind, unit, indefinite } = draft
  const last = memory.figures.at(-1)
  const change = readChange(reading, draft, last)
  const ofLast = readChangeOfLast(reading, draft, last)
  if (last && ofLast) memory.figures.splice(-1, 1, { ...last, change: ofLast })
  const comparator = indefinite && draft.comparator === '=' ? '>=' : draft.comparator
  memory.figures.push({ ...spanOf(reading, draft.from, end), value, max, comparator, kind, unit, change, indefinite })
  // "15 people, two paramedics among them, and 37 others"
  const isPart = has(reading, draft.from - 1, role.them)
  if (kind === 'count' && unit !== null && !isPart) memory.lastCount = countOf(draft)
  if (kind === 'score' || (kind === 'money' && unit !== null)) memory.lastCount = countOf(draft)
  return end
}

/** "more than 300 km (180 miles)": the bracket says the same amount in another unit. */
function inheritComparator(reading: Reading, memory: Memory, draft: Draft): void {
  const last = memory.figures.at(-1)
  const bracket = reading.tokens[draft.from - 1]
  if (last === undefined || bracket?.text !== '(' || reading.tokens[draft.from - 2]?.end !== last.end) return
  const converts = last.kind === draft.kind && (draft.kind === 'measure' || draft.kind === 'money')
  if (converts && draft.comparator === '=' && last.comparator !== 'range') draft.comparator = last.comparator
}

const countOf = ({ unit, kind, human }: Draft): Unit => ({ unit, kind, ...(human ? { human } : {}) })

/** Reads the longest number that starts at a word: digits, number words, and both together ("1.2 million", "63 ألف"). */
import { matchTrie } from './phrase-trie.ts'
import { readFractionOfScale, readIndefinite } from './read-loose-number.ts'
import { adjoins, DASHES, has, isCapital, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'
import { readSpacedThousands } from './spaced-thousands.ts'

export type NumberRead = {
  readonly value: number
  /** Index of the first and behind the last word. */
  readonly from: number
  readonly end: number
  /** "dozens", "مئات الآلاف". */
  readonly indefinite: boolean
  /** What a number before it in a range shares: "20 to 30 million". 1 when there is none. */
  readonly scale: number
  /** Written in digits alone. */
  readonly digits: boolean
  /** "half a million": a fraction of a scale. */
  readonly fraction: boolean
  /** "une centaine". */
  readonly about: boolean
}

/** Takes off what binary fractions add: 1.1 million is 1100000, not 1100000.0000000001. */
export const exact = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15))

/** "million million million" ends here: no news counts further, and no number may grow beyond all bounds. */
const MOST = 1e18

/** Null where no number starts. With `joined` false it stops before "and" ("between twenty and thirty"). */
export function readNumber(reading: Reading, from: number, joined = true): NumberRead | null {
  return (
    readIndefinite(reading, from) ??
    readFractionOfScale(reading, from) ??
    new NumberPhrase(reading, from, joined).read()
  )
}

class NumberPhrase {
  private total = 0
  private current = 0
  /** What may still be added to the group must be smaller than this. */
  private room = 1000
  private limit = Number.POSITIVE_INFINITY
  private scale = 1
  private lastScale = 1
  /** What of the total are thousands that a greater scale may still multiply, and what it must be smaller than. */
  private thousands = 0
  private outerLimit = Number.POSITIVE_INFINITY
  private any = false
  private digits = false
  private about = false
  private at: number
  private readonly reading: Reading
  private readonly from: number
  private readonly joined: boolean

  constructor(reading: Reading, from: number, joined: boolean) {
    this.reading = reading
    this.from = from
    this.at = from
    this.joined = joined
  }

  read(): NumberRead | null {
    this.readArticle()
    while (this.step()) {
      // each step takes at least one word
    }
    if (!this.any) return null
    const value = exact(this.total + this.current)
    if (!Number.isFinite(value)) return null
    const { from, at: end, digits, about } = this
    const scale = this.current === 0 ? this.scale : 1
    return { value, from, end, indefinite: false, scale, digits, fraction: false, about }
  }

  /** "a million": the article counts as one before a scale word. */
  private readArticle(): void {
    const { reading } = this
    if (!has(reading, this.at, role.article)) return
    const next = reading.words[this.at + 1]?.number
    if (next === undefined || next.plural || next.attached) return
    if (next.rank !== 'scale' && next.rank !== 'hundred') return
    this.at += 1
    this.current = 1
    this.any = true
  }

  private step(): boolean {
    const { reading } = this
    const { words, lexicon } = reading
    this.skipToScale()
    let at = this.at
    let and = false
    if (this.any && (has(reading, at, role.and) || this.isHyphen(at))) {
      and = has(reading, at, role.and)
      at += 1
      if (and && has(reading, at, role.article) && words[at + 1]?.fraction) at += 1
      if (!and && has(reading, at, role.and)) {
        and = true
        at = this.skipHyphened(at)
      }
    }
    const word = words[at]
    if (word === undefined) return false
    if (word.and || (this.any && word.mayJoin)) and = true
    if (and && this.any && !this.joined) return false
    if (word.digits !== undefined) return this.takeDigits(at, word.digits, and)
    if (this.any && and && word.fraction && !word.fraction.whole && this.takeFraction(at, word.fraction.value))
      return true
    const number = word.number
    if (number === undefined) return false
    if (number.attached && !(this.digits && at === this.at && adjoins(reading, at))) return false
    const compound = matchTrie(lexicon.compounds, words, at)
    if (compound) return this.addCompound(compound.value, compound.end)
    if (lexicon.pack.grammar.capitals && this.any && isCapital(reading, at) && !isCapital(reading, this.from))
      return false
    const times = this.any || this.isSingular(at) ? number.times : number.timesFirst
    const value = number.value * times
    this.about ||= number.about
    if (!and && this.multiply(at, number.rank, value, times, number.plural)) return true
    if (number.plural) return false
    if (this.any && word.definite && !words[this.from]?.definite) return false
    return this.add(at, number.rank, value, and)
  }

  /** "مليوناً و350 ألفاً": one million in the accusative, and no two of them, which would stand right before their noun. */
  private isSingular(at: number): boolean {
    const { tokens, words } = this.reading
    const behind = words[at + 1]
    return (
      /\u064B/u.test(tokens[at]?.text ?? '') ||
      (behind?.and === true && behind.number !== undefined) ||
      this.joins(at + 1)
    )
  }

  /** "و350": "and" written onto digits. */
  private joins(at: number): boolean {
    const { reading } = this
    return has(reading, at, role.and) && reading.words[at + 1]?.digits !== undefined
  }

  /** "une dizaine [de] milliers", "six [autres] millions". */
  private skipToScale(): void {
    const { reading, at } = this
    const between = (this.about && has(reading, at, role.of)) || (this.any && has(reading, at, role.others))
    const next = between ? reading.words[at + 1]?.number : undefined
    if (next?.rank === 'scale' && next.plural) this.at += 1
  }

  private isHyphen(at: number): boolean {
    const dash = isMark(this.reading, at, DASHES) && adjoins(this.reading, at) && adjoins(this.reading, at + 1)
    return dash && (!this.digits || this.reading.words[at + 1]?.number?.rank === 'scale')
  }

  /** "two-and-a-half-year": from "and" to the fraction. */
  private skipHyphened(from: number): number {
    let at = isMark(this.reading, from + 1, DASHES) ? from + 2 : from + 1
    if (has(this.reading, at, role.article)) at += isMark(this.reading, at + 1, DASHES) ? 2 : 1
    return at
  }

  /** Digits start a number, or follow a scale word and "and" ("ألف و200"). */
  private takeDigits(at: number, value: number | null, and: boolean): boolean {
    if (value === null) return false
    let end = at + 1
    if (!this.any) {
      const spaced = readSpacedThousands(this.reading, at)
      this.current = spaced?.value ?? value
      end = spaced?.end ?? end
      this.room = 0
      this.digits = true
    } else {
      const { grammar } = this.reading.lexicon.pack
      const adds = and && grammar.joins === 'always' && this.current === 0 && this.lastScale > 1
      if (!adds || !Number.isInteger(value) || value >= this.lastScale || value < 1) return false
      const scaled = this.reading.words[at + 1]?.number?.rank === 'scale'
      if (this.digits && !scaled && value < this.lastScale / 1000) return false
      this.current = value
      this.room = 0
    }
    this.any = true
    this.at = end
    return true
  }

  /** "quatre-vingt-dix-sept", "treinta y uno". */
  private addCompound(value: number, end: number): boolean {
    if (this.room < 100 || this.current % 100 !== 0 || value >= this.limit) return false
    this.current += value
    this.room = 1
    this.any = true
    this.at = end
    return true
  }

  /** "two and a half", "مليون ونصف". */
  private takeFraction(at: number, value: number): boolean {
    if (this.current > 0) this.current += value
    else if (this.total > 0) this.total += value * this.lastScale
    else return false
    const { reading } = this
    const again = reading.words[at + 1]
    this.at = at + 1
    this.room = 0
    const repeats = again?.number?.rank === 'scale' && again.number.value === this.lastScale && this.current === 0
    if (again?.definite ? again.number?.rank === 'scale' && again.number.value === this.lastScale : repeats)
      this.at += 1
    return true
  }

  private multiply(at: number, rank: string, value: number, times: number, plural: boolean): boolean {
    const { grammar } = this.reading.lexicon.pack
    if (rank === 'hundred') {
      const units = this.current % 100
      if (times !== 1 || !this.any || this.current >= 100 || units === 0 || (plural && grammar.capitals)) return false
      this.current *= value
      this.room = 100
    } else if (rank === 'scale') {
      // "deux millions mille": a lesser scale alone is added as one of it.
      if (grammar.growingScales && this.current === 0 && this.total > 0 && value < this.limit && !plural)
        this.current = 1
      if (grammar.growingScales && this.thousands > 0 && value > 1000) {
        if (times !== 1 || value >= this.outerLimit) return false
        this.total += exact((this.thousands + this.current) * value) - this.thousands
        this.limit = value
        this.thousands = 0
      } else if (this.current > 0) {
        if (times !== 1 || (this.room > 0 && this.current >= 1000)) return false
        if (value >= this.limit) return false
        this.total += exact(this.current * value)
        this.rememberThousands(value, this.current * value)
        this.limit = value
      } else if (this.total > 0 && this.total < MOST && at === this.at && value > 1 && times === 1) {
        this.total *= value
      } else {
        return false
      }
      this.current = 0
      this.room = 1000
      this.lastScale = value
      this.scale = this.total > 0 && this.scale === 1 ? value : this.scale
    } else return false
    this.any = true
    this.at = at + 1
    return true
  }

  private rememberThousands(scale: number, value: number): void {
    if (scale === 1000) this.outerLimit = this.limit
    this.thousands = scale === 1000 ? value : 0
  }

  private add(at: number, rank: string, value: number, and: boolean): boolean {
    const { joins, bareScales } = this.reading.lexicon.pack.grammar
    if (rank === 'scale') {
      if (!this.any && !bareScales) return false
      if (this.any && (!and || joins !== 'always' || this.current > 0)) return false
      const base = value
      if (base >= this.limit) return false
      this.total += base
      this.rememberThousands(base, base)
      this.lastScale = this.reading.words[at]?.number?.value ?? base
      this.limit = this.lastScale
      if (this.scale === 1) this.scale = this.lastScale
      this.room = 1000
    } else if (rank === 'hundred') {
      if (!this.any && !bareScales) return false
      if (this.current > 0 || (this.any && joins === 'always' && !and)) return false
      if (value >= this.limit) return false
      this.current += value
      this.room = 100
    } else if (!this.addSmall(rank, value, and)) return false
    this.any = true
    this.at = at + 1
    return true
  }

  private addSmall(rank: string, value: number, and: boolean): boolean {
    const { joins } = this.reading.lexicon.pack.grammar
    const free = value < this.room
    const tens = this.current % 100
    const started = this.current > 0 || this.total > 0
    if (this.room === 0) return false
    if (joins === 'always') {
      if (rank === 'ten' && tens > 0 && tens < 10) {
        // "خمسة وعشرون" joins with and, "خمسة عشر" without.
        if (and === (value === 10)) return false
        this.current += value
        this.room = 1
        return true
      }
      if (!free || (started && !and) || tens > 0) return false
    } else {
      if (!free || value === 0) {
        if (started || value !== 0) return false
      }
      if (and && !(tens === 0 && started)) return false
      if (tens > 0 && tens % 10 !== 0) return false
      if (tens > 0 && tens < 20) return false
      if (tens > 0 && value >= 10) return false
      if (value >= this.limit) return false
    }
    this.current += value
    this.room = rank === 'unit' ? (joins === 'always' ? 10 : 1) : value >= 20 ? 10 : 1
    if (joins === 'always' && rank === 'ten') this.room = 1
    return true
  }
}

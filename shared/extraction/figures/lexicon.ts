/** A language pack compiled for looking words up: once for each pack, with what was found for each spelling kept. */
import type { Comparator } from '../../domain/statement.ts'
import { foldWord } from '../fold.ts'
import type { FigureWords, Rank, Unit, UnitEntry } from './figure-words.ts'
import { addPhrase, makeTrie, type PhraseTrie } from './phrase-trie.ts'
import { role } from './roles.ts'

type NumberWord = {
  readonly value: number
  readonly rank: Rank
  /** 2 for a dual, 1 otherwise. */
  readonly times: number
  /** `times` where no number stands before it. */
  readonly timesFirst: number
  readonly plural: boolean
  readonly attached: boolean
  readonly about: boolean
}

type FractionWord = {
  readonly value: number
  readonly plain: boolean
  readonly part: boolean
  readonly whole: boolean
  readonly owned: boolean
}

export type UnitWord = {
  readonly unit: Unit
  readonly number: 'one' | 'two' | 'many' | 'any'
  readonly pair: boolean
  readonly attached: boolean
  /** Where only this spelling is meant: "5G" is not five grams. */
  readonly written: string | undefined
}

export type Sign = { readonly sign: string; readonly code: string | null }

export type Entry = {
  number?: NumberWord
  fraction?: FractionWord
  roles: number
  /** Whether a comparator, an idiom, a unit … starts with this word: most words start nothing and cost nothing. */
  opens: number
}

export const OPENS = { before: 1, idiom: 2, lone: 4, unit: 8, sign: 16, total: 32, verb: 64, unitBefore: 128 }

/** What the pack knows of one spelling. */
export type Word = {
  readonly form: string
  /** The form without the prefix that was taken off, or the form. */
  readonly stem: string
  /** How many letters were taken off at the front. */
  readonly prefix: number
  readonly and: boolean
  readonly definite: boolean
  /** Spelled like "and" before the same number: "واحد" is one, or and + one. */
  readonly mayJoin: boolean
  readonly number: NumberWord | undefined
  readonly fraction: FractionWord | undefined
  readonly roles: number
  readonly opens: number
  readonly known: boolean
  /** The value of a number in digits; null for digits that are no number. Undefined for words. */
  readonly digits: number | null | undefined
}

type Lone = { readonly kind: 'multiplier' | 'frequency'; readonly value: number; readonly governed: boolean }

export type Lexicon = {
  readonly pack: FigureWords
  readonly seen: Map<string, Word>
  readonly entries: Map<string, Entry>
  readonly compounds: PhraseTrie<number>
  readonly units: PhraseTrie<UnitWord>
  readonly unitsBefore: PhraseTrie<Unit & { readonly behind?: string }>
  readonly before: PhraseTrie<Comparator>
  readonly verbs: PhraseTrie<Comparator>
  readonly behind: PhraseTrie<Comparator>
  readonly lone: PhraseTrie<Lone>
  readonly times: PhraseTrie<true>
  readonly rates: PhraseTrie<string>
  readonly ages: PhraseTrie<true>
  readonly clocks: PhraseTrie<true>
  readonly scores: PhraseTrie<true>
  readonly belowZero: PhraseTrie<true>
  /** False for what begins with an idiom and is none. */
  readonly idioms: PhraseTrie<boolean>
  readonly spans: PhraseTrie<true>
  readonly spansAfter: PhraseTrie<true>
  readonly shareLeads: PhraseTrie<true>
  readonly shareBehind: PhraseTrie<true>
  readonly ageGroups: PhraseTrie<true>
  readonly spending: PhraseTrie<true>
  readonly ballots: PhraseTrie<true>
  readonly dimensions: PhraseTrie<true>
  readonly possessives: PhraseTrie<true>
  readonly totals: PhraseTrie<string>
  readonly signs: PhraseTrie<Sign>
}

const COMPILED = new WeakMap<FigureWords, Lexicon>()
const BITS: ReadonlyMap<string, number> = new Map(Object.entries(role))

export function lexiconOf(pack: FigureWords): Lexicon {
  const known = COMPILED.get(pack)
  if (known) return known
  const lexicon = compile(pack)
  COMPILED.set(pack, lexicon)
  return lexicon
}

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

function trieOf<T>(rows: Iterable<readonly [T, readonly string[]]>): PhraseTrie<T> {
  const trie = makeTrie<T>()
  for (const [value, phrases] of rows) for (const phrase of phrases) addPhrase(trie, phrase, value)
  return trie
}

function compile(pack: FigureWords): Lexicon {
  const entries = new Map<string, Entry>()
  const entryOf = (word: string): Entry => {
    const form = foldWord(word)
    const known = entries.get(form)
    if (known) return known
    const made: Entry = { roles: 0, opens: 0 }
    entries.set(form, made)
    return made
  }
  for (const entry of pack.numbers) {
    const add = (words: string | undefined, more: Partial<NumberWord>) => {
      for (const word of split(words ?? ''))
        entryOf(word).number ??= {
          value: entry.value,
          rank: entry.rank,
          times: 1,
          timesFirst: more.times ?? 1,
          plural: false,
          attached: false,
          about: entry.about === true,
          ...more,
        }
    }
    add(entry.dualFirst, { timesFirst: 2 })
    add(entry.words, {})
    add(entry.plural, { plural: true, about: false })
    add(entry.dual, { times: 2 })
    add(entry.attached, { attached: true })
  }
  for (const { value, words, parts, wholes, owned } of pack.fractions) {
    const add = (forms: string | undefined, how: Partial<FractionWord>) => {
      for (const word of split(forms ?? ''))
        entryOf(word).fraction ??= { value, plain: false, part: false, whole: false, owned: false, ...how }
    }
    add(wholes, { whole: true })
    add(words, { plain: true })
    add(parts, { part: true })
    add(owned, { owned: true })
  }
  for (const [part, words] of Object.entries(pack.roles))
    for (const word of split(words)) entryOf(word).roles |= BITS.get(part) ?? 0

  const units = makeTrie<UnitWord>()
  for (const entry of [...pack.units, ...pack.currencies]) addUnit(units, entry)
  const lexicon: Lexicon = {
    pack,
    seen: new Map(),
    entries,
    compounds: trieOf(pack.compounds),
    units,
    unitsBefore: trieOf(pack.unitsBefore.map(({ phrases, ...entry }) => [entry, phrases] as const)),
    before: trieOf(pack.comparators.before),
    verbs: trieOf(
      pack.comparators.verbs.map(
        ([comparator, words]) => [comparator, split(words).map((verb) => verb.replaceAll('_', ' '))] as const,
      ),
    ),
    behind: trieOf(pack.comparators.behind),
    lone: trieOf<Lone>([
      ...pack.multipliers.map(
        ({ value, phrases }) => [{ kind: 'multiplier', value, governed: false }, phrases] as const,
      ),
      ...pack.multipliers.map(
        ({ value, governed = [] }) => [{ kind: 'multiplier', value, governed: true }, governed] as const,
      ),
      ...pack.frequencies.map(
        ({ value, phrases }) => [{ kind: 'frequency', value, governed: false }, phrases] as const,
      ),
    ]),
    times: trieOf([[true, pack.times]]),
    rates: trieOf(pack.rates),
    ages: trieOf([[true, pack.ages]]),
    clocks: trieOf([[true, pack.clocks]]),
    scores: trieOf([[true, pack.scores]]),
    belowZero: trieOf([[true, pack.belowZero]]),
    idioms: trieOf([
      [true, pack.idioms],
      [false, pack.counted ?? []],
    ]),
    spans: trieOf([[true, pack.spans?.words ?? []]]),
    spansAfter: trieOf([[true, pack.spans?.after ?? []]]),
    shareLeads: trieOf([[true, pack.shares?.before ?? []]]),
    shareBehind: trieOf([[true, pack.shares?.behind ?? []]]),
    ageGroups: trieOf([[true, pack.ageGroups ?? []]]),
    spending: trieOf([[true, pack.spending ?? []]]),
    ballots: trieOf([[true, pack.ballots ?? []]]),
    dimensions: trieOf([[true, pack.dimensions ?? []]]),
    possessives: trieOf([[true, pack.possessives ?? []]]),
    totals: trieOf(pack.totals),
    signs: trieOf(pack.signs.map(([sign, code]) => [{ sign, code }, [sign]] as const)),
  }
  const { before, behind, verbs, lone, times, rates, ages, clocks, scores, belowZero, idioms, totals, signs } = lexicon
  for (const trie of [
    units,
    before,
    behind,
    verbs,
    lone,
    times,
    rates,
    ages,
    clocks,
    scores,
    belowZero,
    idioms,
    totals,
  ])
    for (const word of trie.words) entryOf(word)
  for (const [, names] of pack.countries) for (const name of names) for (const word of split(name)) entryOf(word)
  const opening: readonly (readonly [PhraseTrie<unknown>, number])[] = [
    [before, OPENS.before],
    [idioms, OPENS.idiom],
    [lone, OPENS.lone],
    [units, OPENS.unit],
    [signs, OPENS.sign],
    [totals, OPENS.total],
    [verbs, OPENS.verb],
    [lexicon.unitsBefore, OPENS.unitBefore],
  ]
  for (const [trie, bit] of opening) for (const word of trie.root.next?.keys() ?? []) entryOf(word).opens |= bit
  return lexicon
}

function addUnit(trie: PhraseTrie<UnitWord>, entry: UnitEntry): void {
  const unit: Unit = {
    unit: entry.unit,
    kind: entry.kind,
    ...(entry.human ? { human: true } : {}),
    ...(entry.factor ? { factor: entry.factor } : {}),
  }
  const add = (forms: readonly string[] | undefined, more: Pick<UnitWord, 'number'> & Partial<UnitWord>) => {
    for (const form of forms ?? [])
      addPhrase(trie, form, { unit, pair: false, attached: false, written: undefined, ...more })
  }
  add(entry.one, { number: 'one' })
  add(entry.many, { number: 'many' })
  add(entry.any, { number: 'any' })
  add(entry.two, { number: 'two' })
  add(entry.pair, { number: 'two', pair: true })
  for (const form of entry.attached ?? [])
    add([form], { number: 'any', attached: true, written: form.length === 1 ? form : undefined })
}

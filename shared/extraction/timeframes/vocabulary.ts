/** A language pack's time words made ready for look-up: what one word form means to a date, prefixes taken off, cached. */
import type { Lead, TimeUnit, TimeWords } from './time-words.ts'

/** What one word may mean. Several may hold: "السنة" is a unit and leads a year. */
export type Meaning = {
  month?: number
  doubtful?: boolean
  hijri?: number
  /** Second words of a two-word month, with the month. */
  long?: { readonly second: string; readonly month: number; readonly hijri: boolean }[]
  weekday?: number
  days?: number
  unit?: TimeUnit
  dual?: boolean
  shift?: number
  number?: number
  ordinal?: number
  decade?: number
  ago?: boolean
  edge?: boolean
  leads?: Lead[]
  yearLead?: boolean
  century?: boolean
  quarter?: boolean
  half?: boolean
  filler?: boolean
  /** Whether the word by itself can begin a date; small words cannot. */
  begins?: boolean
  /** Whether a date, or what leads one, may start at the word; "in" and "of" are only passed over. */
  opens: boolean
  /** Letters of the attached prefixes. */
  cut: number
}

export type Vocabulary = {
  readonly words: TimeWords
  readonly meanings: Map<string, Meaning>
  readonly cache: Map<string, Meaning | null>
}

const COMPILED = new WeakMap<TimeWords, Vocabulary>()
const MOST_CACHED = 50_000

/** The vocabulary of a pack, compiled the first time it is asked for. */
export function vocabularyOf(words: TimeWords): Vocabulary {
  const known = COMPILED.get(words)
  if (known) return known
  const meanings = new Map<string, Meaning>()
  const of = (form: string): Meaning => {
    const found = meanings.get(form) ?? { opens: false, cut: 0 }
    meanings.set(form, found)
    return found
  }
  for (const [form, month] of words.months)
    Object.assign(of(form), { month, begins: true, doubtful: words.doubtfulMonths.has(form) })
  for (const [form, hijri] of words.hijriMonths) Object.assign(of(form), { hijri, begins: true, doubtful: true })
  for (const [list, hijri] of [
    [words.longMonths, false],
    [words.longHijriMonths, true],
  ] as const) {
    for (const [first, second, month] of list) {
      const meaning = of(first)
      meaning.begins = true
      meaning.long = [...(meaning.long ?? []), { second, month, hijri }]
    }
  }
  for (const [form, weekday] of words.weekdays) Object.assign(of(form), { weekday, begins: true })
  for (const [form, days] of Object.entries(words.days)) Object.assign(of(form), { days, begins: true })
  for (const [unit, forms] of Object.entries(words.units))
    for (const form of forms) Object.assign(of(form), { unit, begins: true })
  for (const [unit, forms] of Object.entries(words.duals))
    for (const form of forms) Object.assign(of(form), { unit, dual: true, begins: true })
  for (const [shift, forms] of Object.entries(words.shifts)) for (const form of forms) of(form).shift = Number(shift)
  for (const [form, number] of Object.entries(words.numbers)) of(form).number = number
  for (const [form, ordinal] of Object.entries(words.ordinals)) of(form).ordinal = ordinal
  for (const [form, decade] of Object.entries(words.decades)) Object.assign(of(form), { decade, begins: true })
  for (const form of words.ago.words) of(form).ago = true
  for (const form of words.edges.words) Object.assign(of(form), { edge: true, begins: true })
  for (const form of words.dayParts) of(form).begins = true
  for (const lead of ['since', 'until', 'after', 'before', 'from', 'to', 'between', 'and', 'at', 'within'] as const)
    for (const form of words.leads[lead]) {
      const meaning = of(form)
      meaning.leads = [...(meaning.leads ?? []), lead]
      if (lead === 'since') meaning.begins = true
    }
  for (const form of words.yearLeads) Object.assign(of(form), { yearLead: true })
  for (const form of words.centuries) Object.assign(of(form), { century: true })
  for (const form of words.quarters) Object.assign(of(form), { quarter: true })
  for (const form of words.halves) Object.assign(of(form), { half: true })
  for (const form of words.fillers) of(form).filler = true
  for (const meaning of meanings.values()) meaning.opens = opens(meaning)
  const vocabulary = { words, meanings, cache: new Map<string, Meaning | null>() }
  COMPILED.set(words, vocabulary)
  return vocabulary
}

const OPENING: ReadonlySet<Lead> = new Set(['since', 'until', 'after', 'before', 'from', 'between'])

function opens(meaning: Meaning): boolean {
  const { begins, number, ordinal, shift, ago, edge, yearLead, quarter, half, century, leads } = meaning
  if (begins || ago || edge || yearLead || quarter || half || century) return true
  return (number ?? ordinal ?? shift) !== undefined || (leads?.some((lead) => OPENING.has(lead)) ?? false)
}

/** What a folded word form means to a date, or null. */
export function meaningOf(vocabulary: Vocabulary, form: string): Meaning | null {
  const known = vocabulary.cache.get(form)
  if (known !== undefined) return known
  const meaning = analyse(vocabulary, form)
  if (vocabulary.cache.size >= MOST_CACHED) vocabulary.cache.clear()
  vocabulary.cache.set(form, meaning)
  return meaning
}

function analyse({ meanings, words }: Vocabulary, form: string): Meaning | null {
  const plain = meanings.get(form)
  if (plain) return plain
  for (const prefix of words.prefixes) {
    const bare = form.startsWith(prefix) ? meanings.get(form.slice(prefix.length)) : undefined
    if (bare) return { ...bare, cut: prefix.length }
  }
  return null
}

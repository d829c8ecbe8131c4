/** What a language pack tells the figure reader. Data only: the reader's grammar is steered by these tables and options. */
import type { Comparator, FigureKind } from '../../domain/statement.ts'
import type { Role } from './roles.ts'

/** Place of a word in a spoken number: units are added to tens, scales multiply what stands before them. */
export type Rank = 'unit' | 'ten' | 'hundred' | 'scale'

/** A number word. Forms are parted by spaces. */
export type NumberEntry = {
  readonly value: number
  readonly rank: Rank
  readonly words: string
  /** "thousands", "آلاف": without a number before it, it stands for an unknown number of them. */
  readonly plural?: string
  /** "مليونان": two of them. */
  readonly dual?: string
  /** Two of them where no number stands before it, and one in the accusative behind one: "ألفا شخص", "12 ألفا". */
  readonly dualFirst?: string
  /** Read as a number only behind digits, without a space: "5bn". */
  readonly attached?: string
  /** "une centaine": as many or so. */
  readonly about?: boolean
}

/** "half", "ثلثي": forms parted by spaces. `wholes` are so only before the whole ("خمس السكان"). `plain` forms are fractions also without "a", "of" or a number before. */
export type FractionEntry = {
  readonly value: number
  readonly words: string
  readonly parts?: string
  readonly wholes?: string
  /** "half of them" in one word ("نصفهم"): a share of what was counted last. */
  readonly owned?: string
}

export type Unit = {
  /** Canonical English singular, `%`, an ISO 4217 code, a measure or a duration unit. Null: money of no known country. */
  readonly unit: string | null
  readonly kind: FigureKind
  /** What one of them is of the unit: a cent is 0.01 dollars. */
  readonly factor?: number
  /** A human being: "one of" and "N were killed" count these. */
  readonly human?: boolean
}

/** What is counted or measured, with its forms; a form may be several words. */
export type UnitEntry = Unit & {
  readonly one?: readonly string[]
  readonly two?: readonly string[]
  readonly many?: readonly string[]
  /** Forms that do not tell one from many ("km", "sheep"). */
  readonly any?: readonly string[]
  /** Dual forms that lean on a following name or noun ("قاعدتي"). */
  readonly pair?: readonly string[]
  /** Forms that are read only behind digits, without a space ("5m"). */
  readonly attached?: readonly string[]
}

export type FigureWords = {
  readonly language: string
  readonly grammar: {
    /** "twenty-five", "thousand and ten": whether parts of a spoken number need "and" between them. */
    readonly joins: 'always' | 'optional'
    /** "a million": scale words need a number or article before them, or stand alone ("مليون"). */
    readonly bareScales: boolean
    /** Names are told by capitals; months too ("may", "march"). */
    readonly capitals: boolean
    /** Months are written with a capital. */
    readonly capitalMonths: boolean
    /** Adjectives stand before the noun ("three American officials"). */
    readonly adjectivesFirst: boolean
    /** The noun may stand behind "of", and no adjectives but the listed stand before it ("un million de nouveaux cas"). */
    readonly ofNouns: boolean
    /** "un homme": the word for one is the article too, and counts only where something shows it. */
    readonly articleIsOne: boolean
    /** "dos mil quinientos millones": a scale multiplies all the thousands before it. */
    readonly growingScales: boolean
    /** "1 234": a space stands before three digits in thousands. */
    readonly spacedThousands: boolean
    /** The mark before three digits in thousands, and whether the other mark does the same when alone ("1.100"). */
    readonly thousands: ',' | '.'
    readonly bothThousands: boolean
    /** Million behind the digits of money, elsewhere a metre: "£2m". */
    readonly moneyMillion: string
  }
  /** Letters written onto the next word, shortest first. */
  readonly prefixes: readonly { readonly letters: string; readonly and?: boolean; readonly definite?: boolean }[]
  /** Letters written behind a counted noun ("ركابها") and what stands in their place without them; longest first. */
  readonly suffixes: readonly (readonly [written: string, plain: string])[]
  /** The same behind the dual of a person: "حفيداه" is "حفيدان". */
  readonly pairSuffixes?: readonly (readonly [written: string, plain: string])[]
  readonly numbers: readonly NumberEntry[]
  /** Numbers below a hundred that are said in several words whose sum or product they are not read as: "quatre-vingt-dix". */
  readonly compounds: readonly (readonly [value: number, phrases: readonly string[]])[]
  readonly fractions: readonly FractionEntry[]
  /** "twice", "doubled": multipliers by themselves. Phrases. */
  readonly multipliers: readonly {
    readonly value: number
    readonly phrases: readonly string[]
    /** Multipliers only right behind a comparator: "nearly [double] today's total". */
    readonly governed?: readonly string[]
  }[]
  /** "times", "fold", "أضعاف": make a multiplier of the number before them. Phrases. */
  readonly times: readonly string[]
  /** Frequencies of one word: "twice", "مرتين". */
  readonly frequencies: readonly { readonly value: number; readonly phrases: readonly string[] }[]
  readonly units: readonly UnitEntry[]
  readonly currencies: readonly UnitEntry[]
  /** Units that stand before their number: "magnitude 7.5". Phrases. */
  readonly unitsBefore: readonly {
    readonly unit: string
    readonly kind: FigureKind
    readonly phrases: readonly string[]
    /** The unit that has to stand behind the number as well, and says less: "بقوة 6 [درجات]". */
    readonly behind?: string
  }[]
  /** The countries that share a name of money with others, by the codes of their money: used where an article settles it. */
  readonly countries: readonly (readonly [codes: string, names: readonly string[]])[]
  /** Signs before or behind the digits: "$", "US$", "€". */
  readonly signs: readonly (readonly [sign: string, code: string | null])[]
  readonly comparators: {
    readonly before: readonly (readonly [Comparator, readonly string[]])[]
    /** Verbs after which a few words may stand before the number: "exceeded [the figure of] 10"; `_` for spaces. */
    readonly verbs: readonly (readonly [Comparator, string])[]
    readonly behind: readonly (readonly [Comparator, readonly string[]])[]
  }
  /** Right before a figure: what leads the amount of a change or its end ("by", "to"), and what leads the amount before it ("from"). Folded. */
  readonly change: {
    readonly links: readonly string[]
    readonly bases: readonly string[]
    /** Verbs that before "from" make two figures of what would be a range: "went from 9 to 10". */
    readonly moves: readonly string[]
    /** Words of comparison behind a figure: "46 more than", "14 percent less". */
    readonly more: readonly string[]
    readonly less: readonly string[]
    readonly than: readonly string[]
    /** Words of a rise that before a length mean height. */
    readonly heights?: readonly string[]
  }
  /** "per day", "يومياً": makes a rate of the unit before. Phrases. */
  readonly rates: readonly (readonly [string, readonly string[]])[]
  /** "years old", "-year-old": the figure is an age. Phrases behind the number. */
  readonly ages: readonly string[]
  /** "o'clock", "صباحا": the number is a clock time. Phrases behind the number. */
  readonly clocks: readonly string[]
  /** "à 10 heures", "a las 10": a word before the number and what behind it makes a clock time of both, '' for nothing counted. */
  readonly clockFrames: readonly (readonly [before: string, behind: string])[]
  /** "to nil", "دون رد": the number before is a score. */
  readonly scores: readonly string[]
  /** "below zero", "تحت الصفر" behind a number, "minus" before it: a temperature under zero. */
  readonly belowZero: readonly string[]
  /** "death toll", "عدد القتلى": what a number further on counts; with '' the noun behind the phrase ("the number of"). */
  readonly totals: readonly (readonly [string, readonly string[]])[]
  /** "over": names a stretch of time before a duration ("in Rome over two days"), unless one of `after` is before it ("for over"). */
  readonly spans?: { readonly words: readonly string[]; readonly after: readonly string[] }
  /** What may stand before a part that is a share without its noun ("by a third"), and behind it ("a third were"). Phrases. */
  readonly shares?: { readonly before: readonly string[]; readonly behind: readonly string[] }
  /** Before "over 65" they make an age of it: "people", "those". Phrases. */
  readonly ageGroups?: readonly string[]
  /** "their", "its": may stand between "half of" and its noun. */
  readonly possessives?: readonly string[]
  /** Verbs of money, before "millions" that are not said to be anything else. */
  readonly spending?: readonly string[]
  /** Adjectives of size: "20m tall" is metres. */
  readonly dimensions?: readonly string[]
  /** Words of sentences in which "13-2" counts votes. */
  readonly ballots?: readonly string[]
  /** Phrases that begin with an idiom and count nevertheless: "one day of". */
  readonly counted?: readonly string[]
  /** Phrases with a number word that are no figure ("one another", "من جهة واحدة"). */
  readonly idioms: readonly string[]
  readonly roles: Readonly<Partial<Record<Role, string>>>
  /** The unit and number of a noun that the lexicon lacks, or null where the word is hardly a noun. */
  readonly lemmatise: (form: string) => { readonly unit: string; readonly many: boolean } | null
}

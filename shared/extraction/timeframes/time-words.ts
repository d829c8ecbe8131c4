/** What a language pack tells the timeframe reader: names of months and days, words that place a day, and their order. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'
export type Lead = 'since' | 'until' | 'after' | 'before' | 'from' | 'to' | 'between' | 'and' | 'at' | 'within'
type LongMonth = readonly [first: string, second: string, month: number]

export type TimeWords = {
  readonly months: ReadonlyMap<string, number>
  readonly longMonths: readonly LongMonth[]
  /** Months that are also other words: read only beside a number, or behind a word that leads a date. */
  readonly doubtfulMonths: ReadonlySet<string>
  readonly hijriMonths: ReadonlyMap<string, number>
  readonly longHijriMonths: readonly LongMonth[]
  readonly weekdays: ReadonlyMap<string, number>
  /** What stands before a date, one word each. "at" leads a point, "within" a length of time up to now. */
  readonly leads: Readonly<Record<Lead, readonly string[]>>
  /** Days from the day of publication: "yesterday" is -1. */
  readonly days: Readonly<Record<string, number>>
  /** Names of units; a dual holds its own number. */
  readonly units: Readonly<Record<TimeUnit, readonly string[]>>
  /** Units in a plural: without a number they measure nothing ("الأيام المقبلة"). */
  readonly plurals: readonly string[]
  readonly duals: Readonly<Record<TimeUnit, readonly string[]>>
  /** "last" is -1, "this" 0, "next" 1. */
  readonly shifts: Readonly<Record<'-1' | '0' | '1', readonly string[]>>
  /** Where "last" stands to its unit. */
  readonly shiftStands: 'before' | 'after'
  /** Where it stands behind, it may stand before as well: "la próxima semana", "les dix dernières années". */
  readonly shiftMayLead?: boolean
  /** "three days ago", "قبل ثلاثة أيام". */
  readonly ago: { readonly words: readonly string[]; readonly stands: 'before' | 'after' }
  /** "start", "نهاية" of a date or of the running unit, and the small words that stand between them. */
  readonly edges: { readonly words: readonly string[]; readonly joints: readonly string[] }
  /** "morning", "night": with "this" or "last" they name a day. */
  readonly dayParts: readonly string[]
  /** Between a length of time and the month in which it ends: "the year to June". */
  readonly upTo: readonly string[]
  /** "year", "عام": make any number behind them a year. */
  readonly yearLeads: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  readonly ordinals: Readonly<Record<string, number>>
  readonly decades: Readonly<Record<string, number>>
  /** "century", "quarter" and "half" of a year. */
  readonly centuries: readonly string[]
  readonly quarters: readonly string[]
  readonly halves: readonly string[]
  /** Behind a year: of the Hijri and of the common era. */
  readonly hijriEra: readonly string[]
  readonly commonEra: readonly string[]
  /** Small words inside a date: "of", "من". */
  readonly fillers: readonly string[]
  /** Words that end the name of an event behind "since". */
  readonly eventStops: readonly string[]
  /** Small words that tell events apart by nothing: left out when events are compared. */
  readonly light: readonly string[]
  /** "in": no number before it is the day of the month behind. */
  readonly within: readonly string[]
  /** Words that tell of what is to come: a month behind them is a coming one. Folded. */
  readonly future: readonly string[]
  /** Endings of a noun that the number before it counts ("in 2000 cases"): then the number is no year. */
  readonly countedEndings: readonly string[]
  /** Behind "the day" they make it another than today: "اليوم التالي". */
  readonly notDays: readonly string[]
  /** Behind "after" they make a time of day of it: "بعد ظهر". */
  readonly noons: readonly string[]
  /** Letters written onto the next word, combinations of them included. */
  readonly prefixes: readonly string[]
}

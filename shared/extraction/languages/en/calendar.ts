/** English names of months and week days with their abbreviations, by their folded spelling. */
function numbered(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)))
}

/** Month names, 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
])

/** Month names that are also everyday words: months beside a number, or after "in", "last" and the like, only. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'august', 'jun'])

/** Week days, Monday 1 to Sunday 7. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
])

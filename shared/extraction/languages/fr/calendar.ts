/** French names of months and week days with their abbreviations, by their folded spelling. */
const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)))

/** Month names, 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered([
  'janvier janv',
  'février fevrier févr',
  'mars',
  'avril avr',
  'mai',
  'juin',
  'juillet juil',
  'août aout',
  'septembre sept',
  'octobre oct',
  'novembre nov',
  'décembre decembre déc',
])

/** Month names that are also everyday words: "sept" is seven, "mars" a planet. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['sept', 'mars', 'oct', 'nov'])

/** Week days, Monday 1 to Sunday 7. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
])

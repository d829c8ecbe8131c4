/** Spanish names of months and week days with their abbreviations, by their folded spelling. */
const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)))

/** Month names, 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered([
  'enero ene',
  'febrero feb',
  'marzo mar',
  'abril abr',
  'mayo',
  'junio jun',
  'julio jul',
  'agosto ago',
  'septiembre setiembre sept sep',
  'octubre oct',
  'noviembre nov',
  'diciembre dic',
])

/** Month names that are also everyday words: "mar" is the sea. */
export const doubtfulMonths: ReadonlySet<string> = new Set(['mar', 'ago', 'jun', 'oct', 'nov', 'sep', 'ene', 'dic'])

/** Week days, Monday 1 to Sunday 7. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'lunes',
  'martes',
  'miércoles miercoles',
  'jueves',
  'viernes',
  'sábado sabado sábados',
  'domingo domingos',
])

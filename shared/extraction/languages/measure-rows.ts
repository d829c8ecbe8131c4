/** Makes percent, durations and measures of rows `unit: singular, plural | of any number | only right behind digits`. */
import type { FigureKind } from '../../domain/statement.ts'
import type { UnitEntry } from '../figures/figure-words.ts'

const list = (forms = ''): string[] =>
  forms
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '')

/** Rows are parted by line ends; names in pairs of singular and plural. */
export function readMeasureRows(kind: FigureKind, rows: string): UnitEntry[] {
  return rows
    .trim()
    .split('\n')
    .map((row): UnitEntry => {
      const colon = row.indexOf(':')
      const [names, any, attached] = row.slice(colon + 1).split('|')
      const forms = list(names)
      return {
        unit: row.slice(0, colon).trim(),
        kind,
        one: forms.filter((_, at) => at % 2 === 0),
        many: forms.filter((_, at) => at % 2 === 1),
        any: list(any),
        attached: list(attached),
      }
    })
}

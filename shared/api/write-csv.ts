/** Rows as CSV (RFC 4180) for spreadsheets: what they would take for a formula is kept from being one. */
import { stringify } from 'csv-stringify/sync'

export function writeCsv(
  rows: readonly Readonly<Record<string, string | number | null>>[],
  columns: readonly string[],
  { bom }: { bom: boolean },
): string {
  return stringify([...rows], {
    ...{ header: true, columns: [...columns], bom, escape_formulas: true, record_delimiter: 'windows' },
  })
}

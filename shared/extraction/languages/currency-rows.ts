/** Makes the money of the world of rows `name/plural: adjective/plural=CODE, …`, for languages that set the country behind. */
import type { UnitEntry } from '../figures/figure-words.ts'

const parts = (text: string, mark: string): string[] => text.split(mark).map((part) => part.trim())

/** Each name with each country's adjective, and alone: with the code of `alone`, or null where several countries share it. */
export function readCurrencyRows(rows: string, alone: Readonly<Record<string, string>>): UnitEntry[] {
  return parts(rows.trim(), '\n').flatMap((row): UnitEntry[] => {
    const [names = '', countries = ''] = parts(row, ':')
    const [one = '', many = `${one}s`] = parts(names, '/')
    const named = parts(countries, ',').flatMap((country): UnitEntry[] => {
      const [adjectives = '', unit = ''] = parts(country, '=')
      const [singular = '', plural = singular] = parts(adjectives, '/')
      return unit === '' ? [] : [{ unit, kind: 'money', any: [`${one} ${singular}`, `${many} ${plural}`] }]
    })
    return [...named, { unit: alone[one] ?? null, kind: 'money', one: [one], many: [many] }]
  })
}

/** Names that need no country: rows `CODE: form, form`. */
export function readNamedMoney(rows: string): UnitEntry[] {
  return parts(rows.trim(), '\n').map((row): UnitEntry => {
    const [unit = '', names = ''] = parts(row, ':')
    return { unit, kind: 'money', any: parts(names, ',') }
  })
}

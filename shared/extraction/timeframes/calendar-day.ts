/** Days of the proleptic Gregorian calendar as numbers, and how a Hijri month falls on them. Pure: no clock, no time zone. */
const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a date. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / DAY_MS)
}

export function partsOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY_MS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  }
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0')

export function isoYear(year: number): string {
  return pad(year, 4)
}

export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1, 2)}`
}

export function isoDay(day: number): string {
  const { year, month, day: date } = partsOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

/** Day number of a date like "2024-01-13…", or null when the calendar has none such. */
export function parseDay(text: string | undefined): number | null {
  const match = /^\d{4}-\d{2}-\d{2}/u.exec(text ?? '')
  if (match === null) return null
  const [year = 0, month = 0, day = 0] = match[0].split('-').map(Number)
  const number = dayNumber(year, month, day)
  return isoDay(number) === match[0] ? number : null
}

/** First day of a Hijri month by the tabular calendar (epoch 16 July 622 Julian): within a day or two of any sighting. */
export function hijriDay(year: number, month: number, day: number): number {
  const days = Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day
  return days + 1_948_440 - 385 - 2_440_588
}

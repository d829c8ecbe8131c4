/** Numbers and times as a reader of the page's language writes them, with the digits that she chose. */
import { preferences } from '../preferences/preferences.ts'

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>()

function locale(): string {
  const { language, digits } = preferences.get()
  return language === 'ar' ? `ar-u-nu-${digits}-ca-gregory` : 'en-GB'
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numbers(options).format(value)
}

/** A day: `2024-01-13`, or a moment of which the day is shown; of `2024` or `2024-01` no more than it says. What is no date is shown as it is. */
export function formatDate(iso: string): string {
  if (/^\d{4}$/.test(iso)) return timed(iso, { year: 'numeric', timeZone: 'UTC' })
  if (/^\d{4}-\d{2}$/.test(iso)) return timed(iso, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  return timed(iso, { dateStyle: 'medium', ...(iso.length <= 10 ? { timeZone: 'UTC' } : {}) })
}

export function formatMoment(iso: string): string {
  return timed(iso, { dateStyle: 'medium', timeStyle: 'short' })
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** "3 hours ago"; after a month the day itself. */
export function formatAge(iso: string, now: number): string {
  const ms = Date.parse(iso) - now
  if (Number.isNaN(ms)) return iso
  if (Math.abs(ms) > 30 * 86_400_000) return formatDate(iso)
  const [unit, size] = UNITS.find(([, least]) => Math.abs(ms) >= least) ?? ['minute', 60_000]
  return relative().format(Math.trunc(ms / size), unit)
}

/** `4:05`, of a time that runs out. */
export function formatClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = { minimumIntegerDigits: 2, useGrouping: false }
  return `${formatNumber(Math.floor(seconds / 60))}:${formatNumber(seconds % 60, two)}`
}

function timed(iso: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(iso)
  if (Number.isNaN(at)) return iso
  const key = `t ${locale()} ${JSON.stringify(options)}`
  const format = kept(key, () => new Intl.DateTimeFormat(locale(), options))
  return format instanceof Intl.DateTimeFormat ? format.format(at) : iso
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const format = kept(`n ${locale()} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale(), options))
  return format instanceof Intl.NumberFormat ? format : new Intl.NumberFormat(locale(), options)
}

function relative(): Intl.RelativeTimeFormat {
  const make = () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })
  const format = kept(`r ${locale()}`, make)
  return format instanceof Intl.RelativeTimeFormat ? format : make()
}

function kept<Format extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>(
  key: string,
  make: () => Format,
) {
  const known = formats.get(key)
  if (known) return known
  const made = make()
  formats.set(key, made)
  return made
}

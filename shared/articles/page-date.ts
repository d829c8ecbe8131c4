/** Reads the dates that pages declare, and keeps the time zone: "today" in an article is a day where it was written. */
import { readFeedDate } from './feeds/feed-date.ts'

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i

/** ISO 8601, in as much detail as was given; null where it cannot be read. */
export function readPageDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? ''
  const iso = ISO.exec(text)
  if (!iso) return readOther(text)
  const [, day = '', minutes, seconds = '00', zone] = iso
  if (Number.isNaN(Date.parse(day))) return null
  return minutes === undefined ? day : `${day}T${minutes}:${seconds}${zone ? offsetOf(zone) : ''}`
}

function offsetOf(zone: string): string {
  if (/^[A-Z]/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function readOther(text: string): string | null {
  const date = /\d/.test(text) ? readFeedDate(text) : null
  if (date === null) return null
  return /\d:\d/.test(text) ? date.replace('.000Z', 'Z') : date.slice(0, 10)
}

/** Reads the dates of feeds: RFC 822 and ISO 8601 as they should be, and what is written in their place. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Arabic newsrooms write the Syriac and the Latin names, also both with a stroke between them; other languages' short names come from their systems. */
const MONTH_NAMES: Readonly<Record<string, number>> = {
  يناير: 1,
  فبراير: 2,
  مارس: 3,
  أبريل: 4,
  ابريل: 4,
  إبريل: 4,
  مايو: 5,
  يونيو: 6,
  يوليو: 7,
  أغسطس: 8,
  اغسطس: 8,
  سبتمبر: 9,
  أكتوبر: 10,
  اكتوبر: 10,
  نوفمبر: 11,
  ديسمبر: 12,
  'كانون الثاني': 1,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
  janvier: 1,
  février: 2,
  févr: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
  déc: 12,
  enero: 1,
  ene: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  abr: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  ago: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
  dic: 12,
}
/** Hours from UTC. Letters of the military zones have been used the wrong way round so often that they say nothing. */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  Z: 0,
  BST: 1,
  CET: 1,
  WEST: 1,
  CEST: 2,
  EET: 2,
  SAST: 2,
  EEST: 3,
  MSK: 3,
  AST: -4,
  ADT: -3,
  EST: -5,
  EDT: -4,
  ET: -5,
  CST: -6,
  CDT: -5,
  CT: -6,
  MST: -7,
  MDT: -6,
  MT: -7,
  PST: -8,
  PDT: -7,
  PT: -8,
  KST: 9,
  JST: 9,
}
const ISO =
  /^([+-]?\d{4})-?(\d{2})?(?:-?(\d{2}))?(?:(?:T|\s+)(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(.*)$/i
const ORDINAL = /^(\d{4})-?(\d{3})(?:T|$)/i
const WEEK = /^(\d{4})-?W(\d{2})(?:-?(\d))?/i
const DAY_FIRST = /(\d{1,2})[\s\-/]+([\p{L}.]+(?:\s(?:الأول|الثاني))?)(?:\s?\/\s?\p{L}+)?[,\s\-/]+(\d{2,4})/u
const MONTH_FIRST = /([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:(\d{4})(?!:)|[\d:]+\s+(?:\p{Lu}+\s+)?(\d{4}))/u
const SLASHES = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})|^(\d{1,2})[/.](\d{1,2})[/.](\d{4})/
/** Written by systems of East Asia. */
const COUNTED = /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/
const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap]\.?m\.?|ص|م(?!\p{L}))?/iu

/** ISO 8601 in UTC; null where it cannot be read. A day without a time is its midnight in UTC. */
export function readFeedDate(written: string): string | null {
  const text = westernDigits(written).trim()
  if (text === '' || text.length > 100) return null
  const at = isoTime(text) ?? namedTime(text)
  return at === null || Number.isNaN(at) || Math.abs(at) > 8e15 ? null : new Date(at).toISOString()
}

function westernDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[\u200E\u200F\u00A0،]/g, ' ')
}

function isoTime(text: string): number | null {
  const week = WEEK.exec(text)
  if (week) return weekTime(Number(week[1]), Number(week[2]), Number(week[3] ?? 1))
  const ordinal = ORDINAL.exec(text)
  if (ordinal) return Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2]))
  const found = ISO.exec(text)
  if (!found) return null
  const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', rest = ''] = found
  if (/^[/.]|[年년]/.test(rest)) return null
  return timeOf([year, month, day], [hour, minute, second], rest)
}

function namedTime(text: string): number | null {
  const day = dayOf(text)
  if (day === null) return null
  const clock = CLOCK.exec(text)
  const zone = clock ? text.slice(clock.index + clock[0].length) : ''
  return timeOf(day, clock ? [afterNoon(clock[1], clock[4]), clock[2], clock[3] ?? '0'] : ['0', '0', '0'], zone)
}

function afterNoon(hour: string | undefined, half: string | undefined): string {
  if (half === undefined) return hour ?? '0'
  const late = /^(p|م)/i.test(half)
  return String((Number(hour) % 12) + (late ? 12 : 0))
}

type Written = readonly (string | undefined)[]

function dayOf(text: string): Written | null {
  const counted = COUNTED.exec(text)
  if (counted) return counted.slice(1)
  const slashes = SLASHES.exec(text)
  if (slashes) return slashes[1] ? slashes.slice(1, 4) : slashDay(slashes.slice(4))
  const dayFirst = DAY_FIRST.exec(text)
  const dayMonth = dayFirst && monthOf(dayFirst[2])
  if (dayMonth) return [fullYear(dayFirst[3]), String(dayMonth), dayFirst[1]]
  const monthFirst = MONTH_FIRST.exec(text)
  const month = monthFirst && monthOf(monthFirst[1])
  return month ? [monthFirst[3] ?? monthFirst[4], String(month), monthFirst[2]] : null
}

/** 1/13/2024 is American; where both could be the month, the day comes first, as in most of the world. */
function slashDay([first, second, year]: Written): Written {
  return Number(second) > 12 ? [year, first, second] : [year, second, first]
}

function monthOf(name: string | undefined): number | null {
  const lower = (name ?? '').toLowerCase().replace(/\.$/, '')
  const own = MONTH_NAMES[lower]
  if (own !== undefined) return own
  return MONTHS.indexOf(lower.slice(0, 3)) + 1 || null
}

function fullYear(year: string | undefined): string {
  if (year?.length !== 2) return year ?? ''
  return Number(year) < 70 ? `20${year}` : `19${year}`
}

/** Days and hours that do not exist carry over, as the feeds that have them mean it. */
function timeOf([year, month, day]: Written, [hour, minute, second]: Written, zone: string): number | null {
  if (Number(month) > 12 || Number(day) > 31 || Number(hour) > 24 || Number(month) < 1) return null
  const at = new Date(0)
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  at.setUTCHours(Number(hour), Number(minute), Number(second))
  return at.getTime() - zoneMinutes(zone) * 60_000
}

function zoneMinutes(zone: string): number {
  const offset = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone)
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0))
  for (const word of zone.toUpperCase().match(/\p{Lu}+/gu) ?? []) {
    const hours = ZONES[word]
    if (hours !== undefined) return hours * 60
  }
  return 0
}

/** By ISO 8601, week 1 holds the fourth of January. */
function weekTime(year: number, week: number, day: number): number {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7)
  return Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1)
}

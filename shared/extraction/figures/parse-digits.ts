/** The value of a number written in digits, of any script, with the thousands and decimal marks of its language. */

export type DigitMarks = { readonly thousands: ',' | '.'; readonly bothThousands: boolean }

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]

function digitOf(unit: number): number {
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return unit - zero
  return -1
}

/** Null for what is no number: "1.2.3", "10,5,3", and digits past any figure of the news. */
export function parseDigits(text: string, marks: DigitMarks): number | null {
  if (text.length > 40) return null
  let plain = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const digit = digitOf(unit)
    if (digit >= 0) plain += digit
    else if (unit === 0x66c) plain += 'T'
    else if (unit === 0x66b) plain += 'D'
    else if (unit === 0x2c || unit === 0x2e) plain += text.charAt(at)
    else return null
  }
  if (!/[TD.,]/.test(plain)) return Number(plain)
  return withMarks(plain, marks)
}

function withMarks(plain: string, marks: DigitMarks): number | null {
  const used = [...new Set(plain.replaceAll(/\d/g, ''))]
  const last = used.at(-1)
  if (last === undefined || used.length > 2) return null
  const [whole = '', ...rest] = plain.split(last)
  if (used.length === 2) {
    if (rest.length !== 1) return null
    const groups = plain.slice(0, plain.indexOf(last)).split(used[0] ?? last)
    return isGrouped(groups) ? Number(`${groups.join('')}.${rest[0]}`) : null
  }
  const groups = [whole, ...rest]
  const grouping = last === 'T' || last === marks.thousands || (last !== 'D' && marks.bothThousands)
  if (grouping && isGrouped(groups)) return Number(groups.join(''))
  if (last !== 'T' && rest.length > 1 && isGrouped(groups)) return Number(groups.join(''))
  return rest.length === 1 ? Number(`${whole}.${rest[0]}`) : null
}

/** "1,234,567", and "12,34,567" as India writes. */
function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups
  if (first.length > 3 || first.length === 0 || (first.startsWith('0') && rest.length > 0)) return false
  const final = rest.at(-1) ?? ''
  return final.length === 3 && rest.every((group) => group.length === 3 || (group.length === 2 && group !== final))
}

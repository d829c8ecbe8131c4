/** Writes whole numbers out in words, so that reading can be tested against writing. */

const EN_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const EN_TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const EN_SCALES: readonly (readonly [number, string])[] = [
  [1e15, 'quadrillion'],
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
]

export function writeEnglish(value: number): string {
  if (value < 20) return EN_SMALL[value] ?? ''
  if (value < 100) return `${EN_TENS[Math.floor(value / 10)]}${value % 10 ? `-${EN_SMALL[value % 10]}` : ''}`
  if (value < 1000) {
    const rest = value % 100
    return `${EN_SMALL[Math.floor(value / 100)]} hundred${rest ? ` and ${writeEnglish(rest)}` : ''}`
  }
  for (const [scale, name] of EN_SCALES) {
    if (value < scale) continue
    const rest = value % scale
    return `${writeEnglish(Math.floor(value / scale))} ${name}${rest ? ` ${rest < 100 ? 'and ' : ''}${writeEnglish(rest)}` : ''}`
  }
  return ''
}

/** "ألفان" as a subject, "ألفين" behind a verb or a preposition; most news has the second. */
export type ArabicCase = 'nominative' | 'oblique'

const AR_SMALL = 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ')
const AR_TENS = '_ عشر عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ')
const AR_HUNDREDS = '_ مئة مئتان ثلاثمئة أربعمائة خمسمئة ستمائة سبعمئة ثمانمائة تسعمئة'.split(' ')
const AR_SCALES: readonly (readonly [number, string, string, string])[] = [
  [1e15, 'كوادريليون', 'كوادريليونان', 'كوادريليونات'],
  [1e12, 'تريليون', 'تريليونان', 'تريليونات'],
  [1e9, 'مليار', 'ملياران', 'مليارات'],
  [1e6, 'مليون', 'مليونان', 'ملايين'],
  [1e3, 'ألف', 'ألفان', 'آلاف'],
]

/** Duals and tens end in ان and ون, or in ين. */
function decline(word: string, grammar: ArabicCase): string {
  return grammar === 'oblique' ? word.replace(/(?:ان|ون)$/u, 'ين').replace(/^اثنا /u, 'اثني ') : word
}

function writeArabicSmall(value: number, grammar: ArabicCase): string {
  if (value <= 10) return value === 2 ? decline('اثنان', grammar) : (AR_SMALL[value] ?? '')
  if (value < 20) {
    return value === 11 ? 'أحد عشر' : value === 12 ? decline('اثنا عشر', grammar) : `${AR_SMALL[value - 10]} عشر`
  }
  if (value < 100) {
    const units = value % 10 ? `${writeArabicSmall(value % 10, grammar)} و` : ''
    return `${units}${decline(AR_TENS[Math.floor(value / 10)] ?? '', grammar)}`
  }
  const rest = value % 100 ? ` و${writeArabicSmall(value % 100, grammar)}` : ''
  return `${decline(AR_HUNDREDS[Math.floor(value / 100)] ?? '', grammar)}${rest}`
}

export function writeArabic(value: number, grammar: ArabicCase): string {
  if (value < 1000) return writeArabicSmall(value, grammar)
  const parts: string[] = []
  let rest = value
  for (const [scale, one, two, many] of AR_SCALES) {
    const count = Math.floor(rest / scale)
    rest %= scale
    if (count === 0) continue
    if (count === 1) parts.push(one)
    else if (count === 2) parts.push(decline(two, grammar))
    else parts.push(`${writeArabicSmall(count, grammar)} ${count <= 10 ? many : one}`)
  }
  if (rest > 0) parts.push(writeArabicSmall(rest, grammar))
  return parts.join(' و')
}

/** Writes whole numbers out in French words, with the tens of each country, and in Spanish ones. */

export type FrenchTens = 'France' | 'Belgium' | 'Switzerland'

const FR_SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const FR_TENS: Record<FrenchTens, readonly string[]> = {
  France: '_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' '),
  Belgium: '_ _ vingt trente quarante cinquante soixante septante quatre-vingt nonante'.split(' '),
  Switzerland: '_ _ vingt trente quarante cinquante soixante septante huitante nonante'.split(' '),
}
const FR_SCALES = [
  [1e15, 'billiard'],
  [1e12, 'billion'],
  [1e9, 'milliard'],
  [1e6, 'million'],
] as const

function writeFrenchTens(value: number, tens: FrenchTens): string {
  if (value < 20) return FR_SMALL[value] ?? ''
  const digit = Math.floor(value / 10)
  const word = FR_TENS[tens][digit] ?? ''
  const teens = FR_TENS[tens][digit - 1] === word
  const rest = (value % 10) + (teens ? 10 : 0)
  if (rest === 0) return word === 'quatre-vingt' ? 'quatre-vingts' : word
  const joins = value % 10 === 1 && word !== 'quatre-vingt'
  return joins ? `${word} et ${FR_SMALL[rest]}` : `${word}-${FR_SMALL[rest]}`
}

function writeFrenchBelowThousand(value: number, tens: FrenchTens): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  if (hundreds === 0) return writeFrenchTens(rest, tens)
  const hundred = hundreds === 1 ? 'cent' : `${FR_SMALL[hundreds]} cent${rest === 0 ? 's' : ''}`
  return rest === 0 ? hundred : `${hundred} ${writeFrenchTens(rest, tens)}`
}

export function writeFrench(value: number, tens: FrenchTens): string {
  const parts: string[] = []
  let rest = value
  for (const [scale, name] of FR_SCALES) {
    const count = Math.floor(rest / scale)
    rest %= scale
    if (count > 0) parts.push(`${writeFrenchBelowThousand(count, tens)} ${name}${count > 1 ? 's' : ''}`)
  }
  const thousands = Math.floor(rest / 1000)
  if (thousands === 1) parts.push('mille')
  if (thousands > 1) parts.push(`${writeFrenchBelowThousand(thousands, tens).replace(/(cent|vingt)s$/u, '$1')} mille`)
  if (rest % 1000 > 0 || value === 0) parts.push(writeFrenchBelowThousand(rest % 1000, tens))
  return parts.join(' ')
}

const ES_SMALL =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const ES_TENS = '_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const ES_HUNDREDS =
  '_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

/** Before a noun or a scale "uno" loses its end. */
const shorten = (words: string): string => words.replace(/veintiuno$/u, 'veintiún').replace(/uno$/u, 'un')

function writeSpanishBelowThousand(value: number): string {
  if (value === 100) return 'cien'
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const tens =
    rest < 30
      ? (ES_SMALL[rest] ?? '')
      : `${ES_TENS[Math.floor(rest / 10)]}${rest % 10 ? ` y ${ES_SMALL[rest % 10]}` : ''}`
  if (hundreds === 0) return tens
  return rest === 0 ? (ES_HUNDREDS[hundreds] ?? '') : `${ES_HUNDREDS[hundreds]} ${tens}`
}

function writeSpanishBelowMillion(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000]
  const parts: string[] = []
  if (thousands === 1) parts.push('mil')
  if (thousands > 1) parts.push(`${shorten(writeSpanishBelowThousand(thousands))} mil`)
  if (rest > 0 || value === 0) parts.push(writeSpanishBelowThousand(rest))
  return parts.join(' ')
}

/** On the long scale: a "billón" is 10^12, and 10^9 "mil millones". As before a masculine noun. */
export function writeSpanish(value: number): string {
  const parts: string[] = []
  let rest = value
  for (const [scale, one, many] of [
    [1e12, 'billón', 'billones'],
    [1e6, 'millón', 'millones'],
  ] as const) {
    const count = Math.floor(rest / scale)
    rest %= scale
    if (count > 0) parts.push(`${shorten(writeSpanishBelowMillion(count))} ${count === 1 ? one : many}`)
  }
  if (rest > 0 || value === 0) parts.push(shorten(writeSpanishBelowMillion(rest)))
  return parts.join(' ')
}

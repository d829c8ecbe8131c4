/** The spoken numbers of Spanish, in their masculine, feminine and shortened forms, on the long scale. */
import type { FigureWords, FractionEntry, NumberEntry } from '../../figures/figure-words.ts'

const UNITS = ['uno un una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
const TEENS = [
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis dieciseis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno veintiún veintiun veintiuna',
  'veintidós veintidos',
  'veintitrés veintitres',
  'veinticuatro',
  'veinticinco',
  'veintiséis veintiseis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
]
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']
const HUNDREDS =
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

export const numbers: readonly NumberEntry[] = [
  { value: 0, rank: 'unit', words: 'cero' },
  ...UNITS.map((words, at): NumberEntry => ({ value: at + 1, rank: 'unit', words })),
  ...TEENS.map((words, at): NumberEntry => ({ value: at + 10, rank: 'ten', words })),
  ...TENS.map((words, at): NumberEntry => ({ value: (at + 3) * 10, rank: 'ten', words })),
  { value: 10, rank: 'scale', words: 'decena', plural: 'decenas', about: true },
  { value: 12, rank: 'scale', words: 'docena' },
  { value: 10, rank: 'scale', words: '', plural: 'docenas' },
  { value: 15, rank: 'scale', words: 'quincena', about: true },
  { value: 20, rank: 'scale', words: 'veintena', about: true },
  { value: 30, rank: 'scale', words: 'treintena', about: true },
  { value: 40, rank: 'scale', words: 'cuarentena', about: true },
  { value: 50, rank: 'scale', words: 'cincuentena', about: true },
  { value: 100, rank: 'scale', words: 'centenar centena', plural: 'centenares centenas cientos', about: true },
  { value: 100, rank: 'hundred', words: 'cien ciento' },
  ...HUNDREDS.map(
    (word, at): NumberEntry => ({ value: (at + 2) * 100, rank: 'hundred', words: `${word} ${word.slice(0, -2)}as` }),
  ),
  { value: 1000, rank: 'scale', words: 'mil', plural: 'miles' },
  { value: 1000, rank: 'scale', words: 'millar', plural: 'millares', about: true },
  { value: 1e6, rank: 'scale', words: 'millón millon mill mm', plural: 'millones' },
  { value: 1e9, rank: 'scale', words: 'millardo', plural: 'millardos' },
  { value: 1e12, rank: 'scale', words: 'billón billon', plural: 'billones' },
  { value: 1e18, rank: 'scale', words: 'trillón trillon', plural: 'trillones' },
]

/** "treinta y uno": the only tens that are joined to their units by "and". */
export const compounds: FigureWords['compounds'] = TENS.flatMap((ten, at) =>
  UNITS.map((units, unit): [number, string[]] => [
    (at + 3) * 10 + unit + 1,
    `${units}${unit === 0 ? ' ún' : ''}`.split(' ').map((word) => `${ten} y ${word}`),
  ]),
)

export const fractions: readonly FractionEntry[] = [
  { value: 0.5, words: 'mitad ½', parts: 'medio media' },
  { value: 1 / 3, words: '⅓', parts: 'tercio tercios tercera terceras' },
  { value: 2 / 3, words: '⅔' },
  { value: 0.25, words: '¼', parts: 'cuarto cuartos cuarta cuartas' },
  { value: 0.75, words: '¾' },
  { value: 0.2, words: '', parts: 'quinto quintos quinta quintas' },
  { value: 1 / 6, words: '', parts: 'sexto sextos sexta sextas' },
  { value: 1 / 7, words: '', parts: 'séptimo séptimos séptima séptimas' },
  { value: 0.125, words: '', parts: 'octavo octavos octava octavas' },
  { value: 1 / 9, words: '', parts: 'noveno novenos novena novenas' },
  { value: 0.1, words: '', parts: 'décimo décimos décima décimas' },
]

/** The spoken numbers of French, with the compounds below a hundred of France, Belgium and Switzerland. */
import type { FigureWords, FractionEntry, NumberEntry } from '../../figures/figure-words.ts'

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const TENS = { 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante' }
const FEMININE: Readonly<Record<number, string>> = { 1: 'une' }

export const numbers: readonly NumberEntry[] = [
  ...SMALL.slice(0, 17).map(
    (word, value): NumberEntry => ({
      value,
      rank: value < 10 ? 'unit' : 'ten',
      words: value in FEMININE ? `${word} ${FEMININE[value]}` : word,
    }),
  ),
  ...Object.entries(TENS).map(([value, words]): NumberEntry => ({ value: Number(value), rank: 'ten', words })),
  { value: 70, rank: 'ten', words: 'septante' },
  { value: 80, rank: 'ten', words: 'huitante octante' },
  { value: 90, rank: 'ten', words: 'nonante' },
  { value: 10, rank: 'scale', words: 'dizaine', plural: 'dizaines', about: true },
  { value: 12, rank: 'scale', words: 'douzaine' },
  { value: 10, rank: 'scale', words: '', plural: 'douzaines' },
  { value: 15, rank: 'scale', words: 'quinzaine', about: true },
  { value: 20, rank: 'scale', words: 'vingtaine', about: true },
  { value: 30, rank: 'scale', words: 'trentaine', about: true },
  { value: 40, rank: 'scale', words: 'quarantaine', about: true },
  { value: 50, rank: 'scale', words: 'cinquantaine', about: true },
  { value: 60, rank: 'scale', words: 'soixantaine', about: true },
  { value: 100, rank: 'scale', words: 'centaine', plural: 'centaines', about: true },
  { value: 100, rank: 'hundred', words: 'cent cents' },
  { value: 1000, rank: 'scale', words: 'mille mil' },
  { value: 1000, rank: 'scale', words: 'millier', plural: 'milliers', about: true },
  { value: 1e6, rank: 'scale', words: 'million mio mln', plural: 'millions' },
  { value: 1e9, rank: 'scale', words: 'milliard md mds mrd mrds', plural: 'milliards' },
  { value: 1e12, rank: 'scale', words: 'billion', plural: 'billions' },
  { value: 1e15, rank: 'scale', words: 'billiard', plural: 'billiards' },
  { value: 1e18, rank: 'scale', words: 'trillion', plural: 'trillions' },
]

const hyphened = (phrase: string): string[] => [phrase, phrase.replaceAll('-', ' ')]

/** "vingt et un", "vingt-deux", "soixante et onze", "quatre-vingt-dix-neuf": every compound with and without its hyphens. */
function compoundsOf(ten: number, word: string, last: number): [number, string[]][] {
  return Array.from({ length: last }, (_, at): [number, string[]] => {
    const unit = at + 1
    const small = SMALL[unit] ?? ''
    const joined = unit === 1 || (unit === 11 && ten === 60) ? [`${word}-et-${small}`, `${word} et ${small}`] : []
    const forms = [...joined, `${word}-${small}`].flatMap((form) =>
      FEMININE[unit] ? [form, form.replace(/un$/u, FEMININE[unit])] : [form],
    )
    return [ten + unit, forms.flatMap(hyphened)]
  })
}

export const compounds: FigureWords['compounds'] = [
  ...[17, 18, 19].map((value): [number, string[]] => [value, hyphened(SMALL[value] ?? '')]),
  ...Object.entries(TENS).flatMap(([ten, word]) => compoundsOf(Number(ten), word, ten === '60' ? 19 : 9)),
  ...compoundsOf(70, 'septante', 9),
  ...compoundsOf(80, 'huitante', 9),
  ...compoundsOf(80, 'octante', 9),
  ...compoundsOf(90, 'nonante', 9),
  [80, ['quatre-vingt', 'quatre-vingts'].flatMap(hyphened)],
  ...compoundsOf(80, 'quatre-vingt', 19),
]

export const fractions: readonly FractionEntry[] = [
  { value: 0.5, words: 'moitié ½', parts: 'demi demie' },
  { value: 1 / 3, words: '⅓', parts: 'tiers' },
  { value: 2 / 3, words: '⅔' },
  { value: 0.25, words: '¼', parts: 'quart quarts' },
  { value: 0.75, words: '¾' },
  { value: 0.2, words: '', parts: 'cinquième cinquièmes' },
  { value: 1 / 6, words: '', parts: 'sixième sixièmes' },
  { value: 1 / 7, words: '', parts: 'septième septièmes' },
  { value: 0.125, words: '', parts: 'huitième huitièmes' },
  { value: 1 / 9, words: '', parts: 'neuvième neuvièmes' },
  { value: 0.1, words: '', parts: 'dixième dixièmes' },
  { value: 0.01, words: '', parts: 'centième centièmes' },
]

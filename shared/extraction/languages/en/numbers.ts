/** The spoken numbers of English. */
import type { FractionEntry, NumberEntry } from '../../figures/figure-words.ts'

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = ['twenty', 'thirty', 'forty fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

export const numbers: readonly NumberEntry[] = [
  { value: 0, rank: 'unit', words: 'zero' },
  ...units.map((words, at): NumberEntry => ({ value: at + 1, rank: 'unit', words })),
  ...teens.map(
    (words, at): NumberEntry => ({ value: at + 10, rank: 'ten', words, ...(at === 0 ? { plural: 'tens' } : {}) }),
  ),
  ...tens.map((words, at): NumberEntry => ({ value: (at + 2) * 10, rank: 'ten', words })),
  { value: 12, rank: 'hundred', words: 'dozen' },
  { value: 10, rank: 'ten', words: '', plural: 'dozens' },
  { value: 20, rank: 'hundred', words: 'score', plural: 'scores' },
  { value: 100, rank: 'hundred', words: 'hundred', plural: 'hundreds' },
  { value: 1e3, rank: 'scale', words: 'thousand', plural: 'thousands', attached: 'k' },
  { value: 1e5, rank: 'scale', words: 'lakh lac', plural: 'lakhs' },
  { value: 1e6, rank: 'scale', words: 'million mln mio', plural: 'millions', attached: 'mn' },
  { value: 1e7, rank: 'scale', words: 'crore', plural: 'crores' },
  { value: 1e9, rank: 'scale', words: 'billion bln', plural: 'billions', attached: 'bn b' },
  { value: 1e12, rank: 'scale', words: 'trillion trn', plural: 'trillions', attached: 'tn t' },
  { value: 1e15, rank: 'scale', words: 'quadrillion', plural: 'quadrillions' },
]

export const fractions: readonly FractionEntry[] = [
  { value: 0.5, words: 'half ½' },
  { value: 1 / 3, words: '⅓', parts: 'third thirds' },
  { value: 2 / 3, words: '⅔' },
  { value: 0.25, words: '¼', parts: 'quarter quarters' },
  { value: 0.75, words: '¾' },
  { value: 0.2, words: '', parts: 'fifth fifths' },
  { value: 1 / 6, words: '', parts: 'sixth sixths' },
  { value: 1 / 7, words: '', parts: 'seventh sevenths' },
  { value: 0.125, words: '', parts: 'eighth eighths' },
  { value: 1 / 9, words: '', parts: 'ninth ninths' },
  { value: 0.1, words: '', parts: 'tenth tenths' },
]

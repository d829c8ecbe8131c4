/** The spoken numbers of Arabic in all their spellings: both genders, both cases, hundreds apart and as one word. */
import type { FractionEntry, NumberEntry } from '../../figures/figure-words.ts'

const units: readonly (readonly [number, string])[] = [
  [1, 'واحد واحدة أحد إحدى واحدا حادي'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنا إثني'],
  [3, 'ثلاث ثلاثة ثلاثا'],
  [4, 'أربع أربعة أربعا'],
  [5, 'خمس خمسة خمسا'],
  [6, 'ست ستة ستا'],
  [7, 'سبع سبعة سبعا'],
  [8, 'ثماني ثمانية ثمان ثمانيا'],
  [9, 'تسع تسعة تسعا'],
]

const tens: readonly (readonly [number, string])[] = [
  [10, 'عشر عشرة عشرا'],
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
]

const hundreds = ['مئة', 'مائة', 'مئه', 'مائه', 'مية', 'ميه']
const stems = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

export const numbers: readonly NumberEntry[] = [
  { value: 0, rank: 'unit', words: 'صفر' },
  ...units.map(([value, words]): NumberEntry => ({ value, rank: 'unit', words })),
  ...tens.map(
    ([value, words]): NumberEntry => ({ value, rank: 'ten', words, ...(value === 10 ? { plural: 'عشرات' } : {}) }),
  ),
  { value: 12, rank: 'hundred', words: 'دزينة' },
  {
    value: 100,
    rank: 'hundred',
    words: hundreds.join(' '),
    dual: 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين',
    plural: 'مئات مائات',
  },
  ...stems.map(
    (stem, at): NumberEntry => ({
      value: (at + 3) * 100,
      rank: 'hundred',
      words: [...hundreds, 'مئات']
        .flatMap((hundred) => [stem + hundred, ...(stem === 'ثمان' ? [`ثماني${hundred}`] : [])])
        .join(' '),
    }),
  ),
  {
    value: 1e3,
    rank: 'scale',
    words: 'ألف ألفا',
    dual: 'ألفان ألفين ألفي',
    dualFirst: 'ألفا',
    plural: 'آلاف ألوف آلافا',
    attached: 'k',
  },
  {
    value: 1e6,
    rank: 'scale',
    words: 'مليون مليونا',
    dual: 'مليونان مليونين مليوني',
    dualFirst: 'مليونا',
    plural: 'ملايين',
  },
  {
    value: 1e9,
    rank: 'scale',
    words: 'مليار مليارا بليون بليونا',
    dual: 'ملياران مليارين ملياري بليونان بليونين بليوني',
    dualFirst: 'مليارا بليونا',
    plural: 'مليارات بلايين',
  },
  {
    value: 1e12,
    rank: 'scale',
    words: 'تريليون تريليونا ترليون ترليونا',
    dual: 'تريليونان تريليونين تريليوني ترليونين ترليونان',
    plural: 'تريليونات ترليونات',
  },
  { value: 1e15, rank: 'scale', words: 'كوادريليون كوادرليون', plural: 'كوادريليونات' },
]

/** A fraction with the pronouns of what it is a share of. */
const owned = (fraction: string): string => ['ه', 'ها', 'هم', 'هن', 'هما'].map((of) => fraction + of).join(' ')

export const fractions: readonly FractionEntry[] = [
  { value: 0.5, words: 'نصف ½', parts: 'النصف نصفا', owned: owned('نصف') },
  { value: 1 / 3, words: 'ثلث ⅓', parts: 'الثلث', owned: owned('ثلث') },
  { value: 2 / 3, words: 'ثلثي ثلثا ثلثين ⅔', parts: 'الثلثين الثلثان', owned: `${owned('ثلثا')} ${owned('ثلثي')}` },
  { value: 0.25, words: 'ربع ¼', parts: 'الربع أرباع', owned: `${owned('ربع')} ${owned('أرباع')}` },
  { value: 0.75, words: '¾' },
  { value: 0.2, words: '', parts: 'الخمس أخماس', wholes: 'خمس', owned: `${owned('خمس')} ${owned('أخماس')}` },
  { value: 1 / 7, words: '', wholes: 'سبع' },
  { value: 1 / 6, words: 'سدس', parts: 'أسداس', owned: owned('سدس') },
  { value: 0.125, words: '', parts: 'أثمان' },
  { value: 0.1, words: '', parts: 'أعشار', wholes: 'عشر' },
]

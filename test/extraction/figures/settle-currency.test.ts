import { expect, test } from 'vitest'
import { settleCurrency } from '../../../shared/extraction/figures/settle-currency.ts'
import { figuresOf, packs } from './read.ts'

test.each([
  ['ar', 'دفعت 20 مليون دينار', 'قال وزير المالية في بغداد إن العراق سيدفع', 'IQD'],
  ['ar', 'دفعت 20 مليون جنيه', 'أعلنت مصر الخطة', 'EGP'],
  ['ar', 'دفعت 20 مليون دينار', 'كل دينار أردني يساوي أكثر، رغم أن تونس', 'JOD'],
  ['ar', 'دفعت 20 مليون دينار', 'بين العراق والكويت', null],
  ['ar', 'دفعت 20 مليون دينار', 'أعلنت فرنسا الخطة', null],
  ['en', 'They paid 20 million dinars.', 'Officials in Kuwait said so.', 'KWD'],
  ['en', 'They paid 20 million dinars.', 'Officials in Iraq and Libya said so.', null],
] as const)(
  'settles money of no country by the article only where one fits: %s %s (%s)',
  (language, text, article, unit) => {
    const [figure] = settleCurrency(figuresOf(language, text), article, packs[language])
    expect(figure?.unit).toBe(unit)
  },
)

/** Which figures a sentence says rose or fell: the amount of the change and what came of it, not what was before nor how long it took. */
import { expect, test } from 'vitest'
import { extractStatements } from '../../../shared/extraction/extract-statements.ts'

const SIGNS = { increase: '+', decrease: '-' } as const

/** Each figure's value, with a sign where it rose or fell. */
function changesIn(text: string, language: string): string {
  const figures = extractStatements(text, { language }).statements.flatMap((statement) => statement.figures)
  return figures.map(({ value, change }) => `${change === null ? '' : SIGNS[change]}${value}`).join(' ')
}

test.each([
  ['Exports rose by 5% to 110 tonnes.', '+5 +110'],
  ['Prices fell 3 percent in March.', '-3'],
  ['Inflation slowed to 4.1% from 5.2%.', '-4.1 5.2'],
  ['Sales were down 12% over 3 months.', '-12 3'],
  ['The toll rose to 43 on Sunday.', '+43'],
  ['A 5% increase was agreed.', '+5'],
  ['Output was 7 percent lower.', '-7'],
  ['Rates were raised by 50 basis points to 4.5%.', '+50 +4.5'],
  ['The index lost 2% of its value.', '-2'],
  ['The number of pupils grew from 300 to 900.', '300 +900'],
  ['The tax will be cut from 20% to 15%.', '20 -15'],
  ['Wages increased by an average of $20 a week.', '+20'],
  ['The firm raised $5 million from 12 investors.', '5000000 12'],
  ['The army lost 3 tanks in 2 days.', '3 2'],
  ['The population has been shrinking for 30 years.', '30'],
  ['Unemployment dropped within two days by 3%.', '2 -3'],
  ['They set up 5 camps.', '5'],
  ['The storm cut off 200 homes.', '200'],
  ['Profit climbed 9% and 14 shops opened.', '+9 14'],
  ['More than 30 people were hurt after prices rose.', '30'],
  ['The share went from 9% to 12%.', '9 +12'],
  ['The queue was cut from 90 to 35 minutes.', '90 -35'],
  ['The trip was cut from four hours to 90 minutes.', '4 -90'],
  ['The wait went from 50 minutes to two hours.', '50 +2'],
  ['Output doubled, to 4,200 tonnes.', '2 +4200'],
  ['A loaf costs 12 dirhams, up from 9 dirhams.', '+12 9'],
  ['The clinic treated 46 patients more than in spring.', '+46'],
  ['The trip takes 20 to 30 minutes.', '20'],
  ['More than 20 of the 30 ferries sailed.', '20 30'],
])('%s', (text, changes) => {
  expect(changesIn(text, 'en')).toBe(changes)
})

test.each([
  ['ارتفعت الصادرات بنسبة 5% إلى 110 أطنان.', '+5 +110'],
  ['تراجعت الأسعار 3 في المئة في مارس.', '-3'],
  ['تباطأ التضخم إلى 4.1% من 5.2%.', '-4.1 5.2'],
  ['ارتفع عدد التلاميذ من 300 إلى 900 تلميذ.', '300 +900'],
  ['انخفضت المبيعات ١٢% خلال ثلاثة أشهر.', '-12 3'],
  ['بزيادة قدرها 5% عن العام الماضي.', '+5'],
  ['فقدت العملة 20% من قيمتها.', '-20'],
  ['خفضت الحكومة الضريبة إلى 15%.', '-15'],
  ['لا يزيد طول الواحد منها على 5 أمتار.', '5'],
  ['زاد عددهم على 40 عاملاً.', '40'],
  ['نما الناتج 6 في المئة وقتل 14 شخصاً.', '+6 14'],
  ['يشهد البلد نمواً منذ 30 عاماً.', '30'],
  ['فقدت الأسرة 3 أبناء.', '3'],
  ['انتقلت حصة البلدية من ٩ إلى ١٢ في المئة.', '9 +12'],
  ['ارتفعت الحصيلة إلى 62 قتيلاً و130 مفقوداً.', '+62 +130'],
  ['بلغ السعر 35 ليرة، متراجعاً من 38 ليرة.', '-35 38'],
  ['تستغرق الرحلة من 20 إلى 30 دقيقة.', '20'],
])('%s', (text, changes) => {
  expect(changesIn(text, 'ar')).toBe(changes)
})

test.each([
  ['fr', 'Le taux est passé de 7,1 % à 8,4 %.', '7.1 +8.4'],
  ['fr', 'Le village est passé de 820 à 690 habitants.', '820 -690'],
  ['fr', 'Le bilan est monté à 62 morts et 130 disparus.', '+62 +130'],
  ['fr', 'Le trajet dure de 20 à 30 minutes.', '20'],
  ['es', 'El precio pasó de 70 a 82 euros.', '70 +82'],
  ['es', 'La deuda se duplicó, hasta los 40 millones de euros.', '2 +40000000'],
  ['es', 'El trayecto dura de 20 a 30 minutos.', '20'],
])('%s: %s', (language, text, changes) => {
  expect(changesIn(text, language)).toBe(changes)
})

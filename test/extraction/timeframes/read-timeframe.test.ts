import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeWords as arabic } from '../../../shared/extraction/languages/ar/time.ts'
import { timeWords as english } from '../../../shared/extraction/languages/en/time.ts'
import { timeWords as spanish } from '../../../shared/extraction/languages/es/time.ts'
import { timeWords as french } from '../../../shared/extraction/languages/fr/time.ts'
import { readTimeframe } from '../../../shared/extraction/timeframes/read-timeframe.ts'
import { tokenize } from '../../../shared/extraction/tokens.ts'

/** A Wednesday. */
const publishedAt = '2024-05-15'

function read(text: string, words = arabic, context: { publishedAt?: string } = { publishedAt }) {
  return readTimeframe({ text, start: 0, end: text.length, tokens: tokenize(text) }, words, context)
}

function brief(text: string, words = arabic, context: { publishedAt?: string } = { publishedAt }): string {
  const found = read(text, words, context)
  return found === null ? '' : `${found.exact} = ${found.start ?? ''}..${found.end ?? ''}`
}

describe('Arabic', () => {
  test.each([
    ['a coming month behind what is foretold', 'سيبدأ الموسم في تشرين الأول.', 'تشرين الأول = 2024-10..2024-10'],
    ['a past month where nothing is', 'بدأ الموسم في تشرين الأول.', 'تشرين الأول = 2023-10..2023-10'],
    ['a count that is no day of its month', 'أُصيب 35 مقابل 12 في يناير.', 'يناير = 2024-01..2024-01'],
    ['a full date', 'افتتح الجسر في 3 مارس 2022 بحضور العمدة.', '3 مارس 2022 = 2022-03-03..2022-03-03'],
    ['a Levantine month of two words', 'انهار السقف في تشرين الثاني 2021.', 'تشرين الثاني 2021 = 2021-11..2021-11'],
    [
      'two names of a month',
      'بدأ العمل في 5 كانون الثاني / يناير 2023.',
      '5 كانون الثاني / يناير 2023 = 2023-01-05..2023-01-05',
    ],
    ['a Maghrebi month', 'سجلت الأمطار في غشت 2020 رقما جديدا.', 'غشت 2020 = 2020-08..2020-08'],
    ['a day in words', 'وقع الزلزال في السادس من فبراير 2023.', 'السادس من فبراير 2023 = 2023-02-06..2023-02-06'],
    ['Arabic-Indic digits', 'ولد الكاتب عام ١٩٧٤ في حلب.', 'عام ١٩٧٤ = 1974..1974'],
    ['a month without a year as the last one', 'وصلت السفينة في 20 ديسمبر.', '20 ديسمبر = 2023-12-20..2023-12-20'],
    ['a week day', 'أغلقت المدارس الأحد بسبب الرياح.', 'الأحد = 2024-05-12..2024-05-12'],
    ['yesterday', 'هطلت الأمطار أمس على الساحل.', 'أمس = 2024-05-14..2024-05-14'],
    ['last month', 'تراجعت المبيعات الشهر الماضي.', 'الشهر الماضي = 2024-04..2024-04'],
    ['a dual ago', 'أقيم السد قبل عامين.', 'قبل عامين = 2022..2022'],
    ['the past years', 'جفت الآبار خلال السنوات الخمس الماضية.', 'السنوات الخمس الماضية = 2019..2024'],
    ['since a month', 'توقف الإنتاج منذ نوفمبر الماضي.', 'منذ نوفمبر الماضي = 2023-11..'],
    ['between two years', 'تضاعف العدد بين عامي 2011 و 2015.', 'بين عامي 2011 و 2015 = 2011..2015'],
    ['days of one month', 'يقام المعرض من 3 إلى 9 يونيو 2024.', 'من 3 إلى 9 يونيو 2024 = 2024-06-03..2024-06-09'],
    [
      'months joined by a written-on and',
      'تقلصت المساحة بين مايو ويوليو 2022.',
      'بين مايو ويوليو 2022 = 2022-05..2022-07',
    ],
    ['years joined by a written-on and', 'خلال عامي 2018 و2019 جفت البئر.', 'عامي 2018 و2019 = 2018..2019'],
    ['days that share a month', 'أغلق الجسر يومي 3 و4 أبريل 2023.', '3 و4 أبريل 2023 = 2023-04-03..2023-04-04'],
    ['since the start of the year', 'انقطع التيار منذ مطلع العام مرارا.', 'منذ مطلع العام = 2024..'],
    ['the end of a month', 'ينتهي العقد بحلول نهاية يونيو المقبل.', 'بحلول نهاية يونيو المقبل = ..2024-06'],
    [
      'a year up to a month',
      'نما الناتج في السنة المنتهية في مارس 2023.',
      'السنة المنتهية في مارس 2023 = 2022-04..2023-03',
    ],
    ['a part of the day', 'تساقط البرد هذا الصباح على المدينة.', 'هذا الصباح = 2024-05-15..2024-05-15'],
    ['last night', 'انهار جدار الليلة الماضية في الحي.', 'الليلة الماضية = 2024-05-14..2024-05-14'],
    ['by a year', 'ستغلق المحطة بحلول عام 2030.', 'بحلول عام 2030 = ..2030'],
    ['a century', 'بني المسجد في القرن الثاني عشر.', 'القرن الثاني عشر = 1101..1200'],
    ['a Hijri month', 'يبدأ الصيام في رمضان 1445 هـ.', 'رمضان 1445 هـ = 2024-03-11..2024-04-09'],
    [
      'an event as it is named',
      'ارتفعت الأسعار منذ انهيار المصرف المركزي، بحسب التجار.',
      'منذ انهيار المصرف المركزي = ..',
    ],
    [
      'the date beside an event',
      'تضرر الميناء منذ بدء العاصفة، في أبريل 2024، أكثر من مرة.',
      'منذ بدء العاصفة، في أبريل 2024 = 2024-04..',
    ],
  ])('reads %s', (_, text, expected) => {
    expect(brief(text)).toBe(expected)
  })

  test.each([
    ['a count', 'زار المتحف 2000 طالب.'],
    ['a number word spelt like a day', 'شارك ألف واثنان وعشرون عداء.'],
    ['the day after', 'وفي اليوم التالي عاد العمال.'],
    ['a verb spelt like a month', 'مارس اللاعب هوايته.'],
    ['the end of something else', 'جاء القرار في نهاية الاجتماع.'],
    ['an age in tens', 'كان رجلا في الأربعينيات من العمر.'],
  ])('reads nothing in %s', (_, text) => {
    expect(brief(text)).toBe('')
  })

  test('keeps the words and gives no date when the day of publication is not known', () => {
    expect(brief('هطلت الأمطار أمس على الساحل.', arabic, {})).toBe('أمس = ..')
  })

  test.each(['2024-02-30', '2024-99-99', '0000-00-00', 'yesterday'])(
    'takes %s, which the calendar does not have, for a day that is not known',
    (day) => {
      expect(brief('هطلت الأمطار أمس على الساحل.', arabic, { publishedAt: day })).toBe('أمس = ..')
    },
  )
})

describe('English', () => {
  test.each([
    ['a coming day behind what is foretold', 'Fares will rise from October 1.', 'October 1 = 2024-10-01..2024-10-01'],
    ['a past day where nothing is', 'Fares rose on October 1.', 'October 1 = 2023-10-01..2023-10-01'],
    ['a count that is no day of its month', 'There were 35, against 12 in January.', 'January = 2024-01..2024-01'],
    ['a date, day first', 'The bridge opened on 3 March 2022.', '3 March 2022 = 2022-03-03..2022-03-03'],
    ['a date, month first', 'The bridge opened on March 3rd, 2022.', 'March 3rd, 2022 = 2022-03-03..2022-03-03'],
    ['an ISO date', 'Updated 2024-01-13 with figures.', '2024-01-13 = 2024-01-13..2024-01-13'],
    ['a year', 'The mill burned down in 1987.', '1987 = 1987..1987'],
    ['a decade', 'Many left in the 1970s.', '1970s = 1970..1979'],
    ['a quarter', 'Profit fell in the third quarter of 2023.', 'third quarter of 2023 = 2023-07..2023-09'],
    ['last week as Monday to Sunday', 'It rained all last week.', 'last week = 2024-05-06..2024-05-12'],
    ['days ago', 'She left three days ago.', 'three days ago = 2024-05-12..2024-05-12'],
    ['the past decades', 'Numbers fell over the past two decades.', 'past two decades = 2004..2024'],
    ['since a year', 'Rents have doubled since 2015.', 'since 2015 = 2015..'],
    ['years with a dash', 'He ruled 1921-1934 alone.', ''],
    ['days joined by a dash', 'It snowed on the night of 3-4 March 2023.', '3-4 March 2023 = 2023-03-03..2023-03-04'],
    ['days behind their month', 'The fair ran March 3 to 9 in town.', 'March 3 to 9 = 2024-03-03..2024-03-09'],
    ['an abbreviated month', 'It closed on Tuesday, Sept. 5, for good.', 'Tuesday, Sept. 5 = 2023-09-05..2023-09-05'],
    ['years that are joined', 'In 2021 and 2022 the lake shrank.', '2021 and 2022 = 2021..2022'],
    [
      'months that share a year',
      'Sales fell between May and July 2022.',
      'between May and July 2022 = 2022-05..2022-07',
    ],
    [
      'since the start of the year',
      'Rents have doubled since the start of the year.',
      'since the start of the year = 2024..',
    ],
    ['by the end of a month', 'It must close by the end of next June.', 'by the end of next June = ..2024-06'],
    ['a year up to a month', 'Prices rose in the year to March 2023.', 'year to March 2023 = 2022-04..2023-03'],
    [
      'months up to a month',
      'Profit fell in the six months ended June 2023.',
      'six months ended June 2023 = 2023-01..2023-06',
    ],
    ['a part of the day', 'This morning the bridge was closed.', 'This morning = 2024-05-15..2024-05-15'],
    ['last night', 'The roof collapsed last night.', 'last night = 2024-05-14..2024-05-14'],
    ['a count behind last week', 'Last week 300 sheep were sold.', 'Last week = 2024-05-06..2024-05-12'],
    ['from a year to a year', 'Exports grew from 2010 to 2014.', 'from 2010 to 2014 = 2010..2014'],
    ['an event', 'Nobody has returned since the flood in the valley.', 'since the flood in the valley = ..'],
  ])('reads %s', (_, text, expected) => {
    expect(brief(text, english)).toBe(expected)
  })

  test.each([
    ['a verb spelt like a month', 'They may march again.'],
    ['a count behind "in"', 'It was found in 2000 cases.'],
    ['"since" for "because"', 'He stayed since he was ill.'],
  ])('reads nothing in %s', (_, text) => {
    expect(brief(text, english)).toBe('')
  })
})

test('the words of a timeframe stand in the text and no text throws', () => {
  const pieces = fc.constantFrom(
    'منذ',
    'قبل',
    'عامين',
    'يناير',
    'الجمعة',
    'من',
    'إلى',
    '2020',
    '31',
    'since',
    'the',
    'March',
    'last',
    'year',
    '-',
    '/',
    ',',
    '\ud800',
    '٢٠٢٠',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 25 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(arabic, english), (text, words) => {
      const found = read(text, words)
      if (found) expect(text).toContain(found.exact)
    }),
  )
})

describe('French', () => {
  test.each([
    ['Le 14 juillet 2023, le pont a rouvert.', '14 juillet 2023 = 2023-07-14..2023-07-14'],
    ['Hier, le pont a rouvert.', 'Hier = 2024-05-14..2024-05-14'],
    ['Lundi, le pont a rouvert.', 'Lundi = 2024-05-13..2024-05-13'],
    ['Le pont a rouvert la semaine dernière.', 'semaine dernière = 2024-05-06..2024-05-12'],
    ['Le pont a rouvert en mars dernier.', 'mars dernier = 2024-03..2024-03'],
    ['Depuis 2019, le pont est fermé.', 'Depuis 2019 = 2019..'],
    ['Entre 2010 et 2020, le pont était fermé.', 'Entre 2010 et 2020 = 2010..2020'],
    ['Du 3 au 7 mai, le pont est fermé.', 'Du 3 au 7 mai = 2024-05-03..2024-05-07'],
    ['Au cours des dix dernières années, trois ponts ont fermé.', 'dix dernières années = 2014..2024'],
  ])('dates: %s', (text, expected) => expect(brief(text, french)).toBe(expected))
})

describe('Spanish', () => {
  test.each([
    ['El 14 de julio de 2023 reabrió el puente.', '14 de julio de 2023 = 2023-07-14..2023-07-14'],
    ['Ayer reabrió el puente.', 'Ayer = 2024-05-14..2024-05-14'],
    ['El lunes reabrió el puente.', 'lunes = 2024-05-13..2024-05-13'],
    ['La semana pasada reabrió el puente.', 'semana pasada = 2024-05-06..2024-05-12'],
    ['La próxima semana reabrirá el puente.', 'próxima semana = 2024-05-20..2024-05-26'],
    ['Hace tres meses reabrió el puente.', 'Hace tres meses = 2024-02..2024-02'],
    ['Desde el 3 de marzo está cerrado el puente.', 'Desde el 3 de marzo = 2024-03-03..'],
    ['Entre 2010 y 2020 cerró el puente.', 'Entre 2010 y 2020 = 2010..2020'],
    ['En los últimos diez años cerraron tres puentes.', 'últimos diez años = 2014..2024'],
  ])('dates: %s', (text, expected) => expect(brief(text, spanish)).toBe(expected))
})

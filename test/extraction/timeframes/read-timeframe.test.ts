import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeWords as arabic } from '../../../shared/extraction/languages/ar/time.ts'
import { timeWords as english } from '../../../shared/extraction/languages/en/time.ts'
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
    ['an age in tens', 'كان رجلا في الأربعينيات من العمر.'],
  ])('reads nothing in %s', (_, text) => {
    expect(brief(text)).toBe('')
  })

  test('keeps the words and gives no date when the day of publication is not known', () => {
    expect(brief('هطلت الأمطار أمس على الساحل.', arabic, {})).toBe('أمس = ..')
  })
})

describe('English', () => {
  test.each([
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

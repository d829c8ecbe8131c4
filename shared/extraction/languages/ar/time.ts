/** Arabic for the timeframe reader: unit before "last", duals, Levantine, Maghrebi and Hijri months, attached prefixes. */

import { foldWord } from '../../fold.ts'
import type { TimeWords } from '../../timeframes/time-words.ts'
import { doubtfulMonths, hijriMonths, longHijriMonths, longMonths, months, weekdays } from './calendar.ts'

const split = (text: string): string[] => text.split(' ').map(foldWord)
const folded = (rows: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([words, number]) => words.split(' ').map((word) => [foldWord(word), number])),
  )

export const timeWords: TimeWords = {
  months,
  longMonths,
  doubtfulMonths,
  hijriMonths,
  longHijriMonths,
  weekdays,
  leads: {
    since: ['منذ', 'مذ'],
    until: split('حتى بحلول لغاية'),
    after: split('بعد عقب'),
    before: split('قبل قبيل'),
    from: split('من'),
    to: split('إلى حتى لغاية'),
    between: split('بين'),
    and: split('و'),
    at: split('في خلال أثناء يوم صباح مساء ليلة ليل فجر ظهر عصر مطلع نهاية بداية أواخر أوائل منتصف شهر'),
    within: split('خلال في طوال على مدى طيلة'),
  },
  days: folded({ 'اليوم الليلة': 0, 'أمس البارحة الأمس': -1, 'غدا الغد': 1 }),
  units: {
    day: split('يوم اليوم أيام الأيام يوما'),
    week: split('أسبوع الأسبوع أسابيع الأسابيع أسبوعا'),
    month: split('شهر الشهر أشهر الأشهر شهور الشهور شهرا'),
    year: split('عام العام أعوام الأعوام عاما سنة السنة سنوات السنوات سنين السنين'),
    decade: split('عقد العقد عقود العقود عقدا'),
    century: split('قرن القرن قرون القرون'),
  },
  plurals: split(
    'أيام الأيام أسابيع الأسابيع أشهر الأشهر شهور الشهور أعوام الأعوام سنوات السنوات سنين السنين عقود العقود قرون القرون',
  ),
  duals: {
    day: split('يومين اليومين يومان'),
    week: split('أسبوعين الأسبوعين أسبوعان'),
    month: split('شهرين الشهرين شهران'),
    year: split('عامين العامين عامان سنتين السنتين سنتان'),
    decade: split('عقدين العقدين عقدان'),
    century: split('قرنين القرنين قرنان'),
  },
  shifts: {
    '-1': split('الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة الفائت الفائتة الأخيرة الأخير الأخيرين'),
    '0': split('الجاري الجارية الحالي الحالية هذا هذه'),
    '1': split('المقبل المقبلة القادم القادمة المقبلين القادمين'),
  },
  shiftStands: 'after',
  ago: { words: split('قبل منذ'), stands: 'before' },
  yearLeads: split('عام العام سنة السنة عامي لعام لسنة'),
  numbers: folded({
    'واحد واحدة': 1,
    'اثنين اثنتين': 2,
    'ثلاثة ثلاث الثلاث الثلاثة': 3,
    'أربعة أربع الأربع الأربعة': 4,
    'خمسة خمس الخمس الخمسة': 5,
    'ستة ست الست الستة': 6,
    'سبعة سبع السبع السبعة': 7,
    'ثمانية ثماني ثمان الثماني الثمانية': 8,
    'تسعة تسع التسع التسعة': 9,
    'عشرة عشر العشر العشرة': 10,
    'عشرين العشرين': 20,
    'ثلاثين الثلاثين': 30,
    'أربعين الأربعين': 40,
    'خمسين الخمسين': 50,
  }),
  ordinals: folded({
    'الأول الأولى': 1,
    'الثاني الثانية': 2,
    'الثالث الثالثة': 3,
    'الرابع الرابعة': 4,
    'الخامس الخامسة': 5,
    'السادس السادسة': 6,
    'السابع السابعة': 7,
    'الثامن الثامنة': 8,
    'التاسع التاسعة': 9,
    'العاشر العاشرة': 10,
    'الحادي الحادية': 11,
    'العشرين العشرون': 20,
  }),
  decades: folded({
    'عشرينيات العشرينيات': 20,
    'ثلاثينيات الثلاثينيات ثلاثينات': 30,
    'أربعينيات الأربعينيات أربعينات': 40,
    'خمسينيات الخمسينيات خمسينات': 50,
    'ستينيات الستينيات ستينات': 60,
    'سبعينيات السبعينيات سبعينات': 70,
    'ثمانينيات الثمانينيات ثمانينات': 80,
    'تسعينيات التسعينيات تسعينات': 90,
  }),
  centuries: split('القرن قرن'),
  quarters: split('الربع ربع'),
  halves: split('النصف'),
  hijriEra: split('هـ ه هجرية هجري الهجري الهجرية للهجرة'),
  commonEra: split('م ميلادية ميلادي الميلادي'),
  fillers: split('من شهر عام سنة لعام لسنة من'),
  eventStops: split(
    'حيث التي الذي الذين عندما بينما فيما مما ما لكن ولكن بل أن إن أنه أنها وقد كما إذ وهو وهي وسط بحسب وفق وفقا حسب بهدف بسبب رغم إلى على عن مع بعد قبل حتى بين لم لن لا قد هي هو كان كانت هذه هذا تلك',
  ),
  light: split('في من منذ على إلى عن و ما'),
  countedEndings: [],
  notDays: split('التالي العالمي الدولي الوطني الأول الثاني الثالث نفسه ذاته السابق السابع الموالي المذكور الواحد'),
  noons: split('ظهر منتصف'),
  prefixes: ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'وفي'],
}

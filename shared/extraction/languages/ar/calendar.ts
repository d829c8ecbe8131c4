/** Arabic names of months (Gregorian, Levantine, Maghrebi, Hijri) and of week days, by their folded spelling. */
import { foldWord } from '../../fold.ts'

function numbered(rows: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const [index, row] of rows.entries())
    for (const name of row.split(' ').filter(Boolean)) numbers.set(foldWord(name), index + 1)
  return numbers
}

/** Month names of one word, 1 to 12. Levantine names of two words are in `longMonths`. */
export const months: ReadonlyMap<string, number> = numbered([
  'يناير جانفي',
  'فبراير فيفري شباط',
  'مارس آذار اذار',
  'أبريل إبريل افريل أفريل نيسان ابريل',
  'مايو ماي أيار مايس',
  'يونيو يونيه جوان حزيران',
  'يوليو يوليوز يوليه جويلية تموز',
  'أغسطس غشت أوت اوت آب',
  'سبتمبر شتنبر أيلول سيبتمبر',
  'أكتوبر اكتوبر أوكتوبر',
  'نوفمبر نونبر',
  'ديسمبر دجنبر',
])

/** Levantine months that share their first word. */
export const longMonths: readonly (readonly [first: string, second: string, month: number])[] = [
  ['تشرين', 'الأول', 10],
  ['تشرين', 'الثاني', 11],
  ['تشرين', 'أول', 10],
  ['تشرين', 'ثاني', 11],
  ['كانون', 'الأول', 12],
  ['كانون', 'الثاني', 1],
  ['كانون', 'أول', 12],
  ['كانون', 'ثاني', 1],
].map(([first, second, month]) => [foldWord(`${first}`), foldWord(`${second}`), Number(month)] as const)

/** Month names that are also everyday words or names (مارس "practised", ماي, آب, جوان, أوت): months beside a number only. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  ['مارس', 'ماي', 'آب', 'جوان', 'أوت', 'غشت', 'مايس', 'رجب', 'شعبان', 'رمضان', 'صفر', 'محرم', 'شوال'].map(foldWord),
)

/** Hijri months of one word. */
export const hijriMonths: ReadonlyMap<string, number> = numbered([
  'محرم المحرم',
  'صفر',
  '',
  '',
  '',
  '',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  '',
  '',
])

/** Hijri months of two words. */
export const longHijriMonths: readonly (readonly [first: string, second: string, month: number])[] = [
  ['ربيع', 'الأول', 3],
  ['ربيع', 'الآخر', 4],
  ['ربيع', 'الثاني', 4],
  ['جمادى', 'الأولى', 5],
  ['جمادى', 'الآخرة', 6],
  ['جمادى', 'الثانية', 6],
  ['ذو', 'القعدة', 11],
  ['ذي', 'القعدة', 11],
  ['ذو', 'الحجة', 12],
  ['ذي', 'الحجة', 12],
].map(([first, second, month]) => [foldWord(`${first}`), foldWord(`${second}`), Number(month)] as const)

/** Week days, Monday 1 to Sunday 7. Without the article اثنين is a number. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'الاثنين الإثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
])

import { expect, test } from 'vitest'
import { packs } from '../../shared/extraction/languages/packs.ts'
import { splitSentences } from '../../shared/extraction/split-sentences.ts'
import { tokenize } from '../../shared/extraction/tokens.ts'

function split(language: string, text: string): string[] {
  const pack = packs.get(language)
  if (!pack) throw new Error(`no pack for ${language}`)
  return splitSentences(text, tokenize(text), pack.sentences).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['parts two sentences', 'The dam burst. Nobody was hurt.', ['The dam burst.', 'Nobody was hurt.']],
  [
    'keeps titles',
    'Dr. Lena Ortiz met Gen. Paul Hume. They left.',
    ['Dr. Lena Ortiz met Gen. Paul Hume.', 'They left.'],
  ],
  [
    'keeps initials',
    'J. P. Marsh and George W. Tull agreed. Both signed.',
    ['J. P. Marsh and George W. Tull agreed.', 'Both signed.'],
  ],
  ['keeps an abbreviation before a name', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
  [
    'ends after an abbreviation before a starter',
    'He moved to the U.S. The family stayed.',
    ['He moved to the U.S.', 'The family stayed.'],
  ],
  [
    'keeps decimals and dates',
    'It grew 3.5 percent by Jan. 12. Prices fell.',
    ['It grew 3.5 percent by Jan. 12.', 'Prices fell.'],
  ],
  [
    'keeps "No. 5" but ends after "no."',
    'Bus No. 5 stopped. Was it full? They said no. Police left.',
    ['Bus No. 5 stopped.', 'Was it full?', 'They said no.', 'Police left.'],
  ],
  [
    'keeps a quotation of several sentences with its speaker',
    '“The doors were chained. We broke a window,” said Bell. Police came.',
    ['“The doors were chained. We broke a window,” said Bell.', 'Police came.'],
  ],
  [
    'keeps a question with the name of who asked it',
    '"Will it hold?" Lena Bell asked. Nobody knew.',
    ['"Will it hold?" Lena Bell asked.', 'Nobody knew.'],
  ],
  ['ends with the closing quotation mark', '"It is over." The crowd left.', ['"It is over."', 'The crowd left.']],
  [
    'goes on after an exclamation inside a sentence',
    '"Stop!" she shouted from the bridge. Nobody did.',
    ['"Stop!" she shouted from the bridge.', 'Nobody did.'],
  ],
  [
    'leaves the dots of a web address alone',
    'Forms are on example.org/forms. Ask there.',
    ['Forms are on example.org/forms.', 'Ask there.'],
  ],
  ['leaves a number at the head of a list entry alone', '1. The road is closed.', ['1. The road is closed.']],
  ['leaves bullets out', '• The road is closed.', ['The road is closed.']],
])('English: %s', (_, text, sentences) => {
  expect(split('en', text)).toEqual(sentences)
})

test.each([
  ['parts two sentences', 'انهار الجسر. لم يصب أحد.', ['انهار الجسر.', 'لم يصب أحد.']],
  [
    'parts sentences glued without a space',
    'انهار الجسر أمس.وأغلقت الشرطة الطريق.',
    ['انهار الجسر أمس.', 'وأغلقت الشرطة الطريق.'],
  ],
  ['keeps titles', 'قال د. سالم الحداد إن الجسر قديم. ثم غادر.', ['قال د. سالم الحداد إن الجسر قديم.', 'ثم غادر.']],
  [
    'keeps decimals in all digits',
    'ارتفع النهر 1.5 متر و٢٫٥ متر. ثم هبط.',
    ['ارتفع النهر 1.5 متر و٢٫٥ متر.', 'ثم هبط.'],
  ],
  [
    'takes two dots for a pause',
    'جفاف النهر.. هل تنجو المدن؟ لا أحد يعرف.',
    ['جفاف النهر.. هل تنجو المدن؟', 'لا أحد يعرف.'],
  ],
  [
    'keeps a quotation of several sentences with its speaker',
    'وقالت: «السد فارغ. لا ماء فيه». وغادرت القاعة.',
    ['وقالت: «السد فارغ. لا ماء فيه».', 'وغادرت القاعة.'],
  ],
  [
    'keeps a quotation set between two closing marks',
    'يسمى بـ”الوادي. الكبير” منذ عقود. وهو جاف.',
    ['يسمى بـ”الوادي. الكبير” منذ عقود.', 'وهو جاف.'],
  ],
  ['ends at an Arabic question mark', 'هل يعود النهر؟ لا أحد يعرف.', ['هل يعود النهر؟', 'لا أحد يعرف.']],
])('Arabic: %s', (_, text, sentences) => {
  expect(split('ar', text)).toEqual(sentences)
})

const clauses = [
  'قال رئيس البلدية إن الجسر القديم على النهر سيبقى مغلقاً أمام السيارات والشاحنات حتى نهاية أعمال الترميم في الشتاء',
  'وأضاف أن كلفة الأعمال بلغت خمسة ملايين دولار دفعت المحافظة نصفها والباقي من قرض طويل الأجل قدمه مصرف التنمية',
  'وأشارت مديرة الطرق إلى أن الشركة المنفذة تأخرت شهرين عن الموعد المتفق عليه بسبب نقص الحديد في الأسواق المحلية',
  'من جهته نفى مدير الشركة أي تأخير وقال إن البلدية لم تسلم الموقع إلا في نهاية الربيع وبعد مراسلات عديدة بين الطرفين',
]

test('Arabic: takes commas for full stops where a long text has no others', () => {
  expect(split('ar', `${clauses.join('، ')}.`)).toHaveLength(clauses.length)
})

test('Arabic: leaves the commas of a sentence of usual length alone', () => {
  expect(split('ar', `${clauses.slice(0, 2).join('، ')}.`)).toHaveLength(1)
})

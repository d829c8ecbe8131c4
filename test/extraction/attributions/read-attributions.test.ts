import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAttributions } from '../../../shared/extraction/attributions/read-attributions.ts'
import { speechWords as arabic } from '../../../shared/extraction/languages/ar/speech-words.ts'
import { speechWords as english } from '../../../shared/extraction/languages/en/speech-words.ts'
import { tokenize } from '../../../shared/extraction/tokens.ts'

function read(text: string, words = arabic) {
  return readAttributions({ text, start: 0, end: text.length, tokens: tokenize(text) }, words)
}

function brief(text: string, words = arabic): string[] {
  return read(text, words).map(
    ({ speaker, cue, kind, stance }) => `${speaker?.exact ?? '-'} | ${cue.exact} | ${kind} | ${stance}`,
  )
}

describe('Arabic', () => {
  test.each([
    ['a name behind the verb', 'قال نادر الخطيب إن الجسر أغلق.', ['نادر الخطيب | قال | person | asserts']],
    [
      'a name behind an office and a comma',
      'أعلن وزير النقل العماني، ماجد البلوشي، أن الميناء سيفتح.',
      ['ماجد البلوشي | أعلن | person | asserts'],
    ],
    [
      'a name before its office',
      'أكدت هالة منصور مديرة المستشفى أن الأدوية نفدت.',
      ['هالة منصور | أكدت | person | asserts'],
    ],
    [
      'a spokesman with a name',
      'وأوضح المتحدث باسم الشرطة كمال عيسى أن التحقيق مستمر.',
      ['كمال عيسى | أوضح | person | asserts'],
    ],
    [
      'a body',
      'وذكرت وزارة التربية المغربية أن الامتحانات أجلت.',
      ['وزارة التربية المغربية | ذكرت | organisation | asserts'],
    ],
    [
      'a body named in quotation marks',
      'قالت منظمة «أطباء القرى» إن المياه ملوثة.',
      ['منظمة «أطباء القرى» | قالت | organisation | asserts'],
    ],
    [
      'a body whose name goes on behind "without"',
      'وأكدت منظمة أطباء بلا حدود أن المياه ملوثة.',
      ['منظمة أطباء بلا حدود | أكدت | organisation | asserts'],
    ],
    ['a name in quotation marks alone', 'وذكرت «النهار» أن المصنع احترق.', ['النهار | ذكرت | media | reports']],
    [
      'a given name that is a title too, behind a title',
      'وقالت الطبيبة أمينة فارس إن المياه ملوثة.',
      ['أمينة فارس | قالت | person | asserts'],
    ],
    [
      'an office of a body that ends like an adjective',
      'وقال رئيس مفوضية الانتخابات سامي عون إن الفرز انتهى.',
      ['سامي عون | قال | person | asserts'],
    ],
    [
      'one name behind a title, known by the age behind it',
      'وقال الرئيس سامي (78 عاما) إن المياه ملوثة.',
      ['سامي | قال | person | asserts'],
    ],
    ['witnesses in the dual', 'وقال شاهدان إن النار اندلعت ليلا.', ['شاهدان | قال | person | asserts']],
    ['a medium, which reports', 'وأفادت صحيفة النهضة بأن المصنع احترق.', ['صحيفة النهضة | أفادت | media | reports']],
    ['a document', 'وبين التقرير أن الأسعار ارتفعت.', ['التقرير | بين | document | asserts']],
    ['a group', 'وقال شهود إن النار اندلعت ليلا.', ['شهود | قال | group | asserts']],
    ['a hidden subject', 'وأضاف أن العمل سينتهي قريبا.', ['- | أضاف | pronoun | asserts']],
    ['a hidden subject before an occasion', 'وقالت في بيان إن الطرق سالكة.', ['- | قالت | pronoun | asserts']],
    ['a speaker before the verb', 'وكان مصدر أمني قد كشف أن الشحنة صودرت.', ['مصدر أمني | كشف | anonymous | asserts']],
    [
      'a speaker behind words of time',
      'أعلن أمس الثلاثاء سامي عون أن السد امتلأ.',
      ['سامي عون | أعلن | person | asserts'],
    ],
    [
      'a participle with the speaker of its verb',
      'قال خالد حمدان إن الموسم جيد، مشيرا إلى أن الأمطار كافية.',
      ['خالد حمدان | قال | person | asserts', 'خالد حمدان | مشيرا | person | asserts'],
    ],
    [
      'a participle behind a verb that only carries it',
      'واختتم رائد سليم، قائلا: «سنعود غدا إلى العمل جميعا».',
      ['رائد سليم | قائلا | person | asserts'],
    ],
    [
      'according to, written onto the source',
      'ارتفع الدخل وفقا لوزارة المالية.',
      ['وزارة المالية | وفقا | organisation | asserts'],
    ],
    [
      'the newspaper behind its report',
      'حسب تقرير صحيفة الوادي، فإن الحقول جفت.',
      ['صحيفة الوادي | حسب تقرير | media | reports'],
    ],
    [
      'a relayed speaker beside the medium',
      'نقلت وكالة الشرق عن مسؤول محلي قوله إن الجسر سليم.',
      ['وكالة الشرق | نقلت | media | reports', 'مسؤول محلي | قوله | person | reports'],
    ],
    [
      'each state of a list',
      'أعلنت قطر والأردن ومصر تأجيل القمة.',
      [
        'قطر | أعلنت | organisation | asserts',
        'الأردن | أعلنت | organisation | asserts',
        'مصر | أعلنت | organisation | asserts',
      ],
    ],
    ['a denial', 'نفى وزير الزراعة مقتل 40 عاملا.', ['وزير الزراعة | نفى | person | denies']],
    ['that something is not true', 'وقال الوزير إنه ليس صحيحا أن 30 مصنعا أغلقت.', ['الوزير | قال | person | denies']],
    ['the own denial of an article', 'ليس صحيحا أن السد انهار.', ['- | ليس صحيحا | anonymous | denies']],
    [
      'a negated assertion as a question',
      'لم يؤكد الجيش أن القافلة قصفت.',
      ['الجيش | يؤكد | organisation | questions'],
    ],
    ['a question', 'وتساءل النائب هل دفعت الأموال: «أين ذهبت الأموال كلها؟»', ['النائب | تساءل | person | questions']],
    ['a condemnation with content', 'ونددت النقابة بقرار الفصل.', ['النقابة | نددت | organisation | asserts']],
    ['a promise', 'ووعدت البلدية بإصلاح الأرصفة.', ['البلدية | وعدت | organisation | asserts']],
    [
      'a name that begins like the article',
      'وقال وزير النقل الروماني ألبرت ستويكا إن الخط سيفتح.',
      ['ألبرت ستويكا | قال | person | asserts'],
    ],
    ['a speaker behind the one spoken to', 'فقال له الطبيب إن الجرح بسيط.', ['الطبيب | قال | person | asserts']],
    [
      'a name that what is told follows',
      'أثار الباحث كريم سعد جدلا واسعا وقال إن العينة صغيرة.',
      ['كريم سعد | قال | person | asserts'],
    ],
    [
      'two bodies of one verb',
      'تقول وزارة البيئة ومنظمة حماية الغابات إن الحرائق تراجعت.',
      ['وزارة البيئة | تقول | organisation | asserts', 'منظمة حماية الغابات | تقول | organisation | asserts'],
    ],
    ['a medium by its quoted name', 'وذكرت وكالة أنباء «المدى» أن الجسر فتح.', ['المدى | ذكرت | media | reports']],
    [
      'a noun of saying with its source',
      'جاء ذلك بعد إعلان البلدية عن إغلاق الحديقة.',
      ['البلدية | إعلان | organisation | asserts'],
    ],
    [
      'what "that which" names',
      'بلغ العدد 90 وفق ما أعلنته وزارة العمل.',
      ['وزارة العمل | وفق ما أعلنته | organisation | asserts'],
    ],
    [
      'a name behind an office of several links',
      'دعت مفوضة المنظمة السامية لحقوق الطفل نهى سالم إلى التحقيق.',
      ['نهى سالم | دعت | person | asserts'],
    ],
    ['a name in quotation marks', 'قال عضو المجلس «سامي عون» إن الجلسة تأجلت.', ['سامي عون | قال | person | asserts']],
    ['the latest document', 'بحسب أحدث تقرير بلغ العدد 40.', ['أحدث تقرير | بحسب | document | asserts']],
    ['an office before an owned noun', 'أشار الإمام بكلامه إلى المصلين.', ['الإمام | أشار | person | asserts']],
    [
      'the names of two newspapers',
      'وذكرت صحيفتا الوادي والمنارة أن السد امتلأ.',
      ['الوادي | ذكرت | media | reports', 'المنارة | ذكرت | media | reports'],
    ],
    [
      'a participle of denial',
      'أكد العمدة أن الطريق سالكة، نافيا وقوع أي حادث.',
      ['العمدة | أكد | person | asserts', 'العمدة | نافيا | person | denies'],
    ],
    [
      'what is denied as "what"',
      'كذبت شركة القطارات ما تردد عن الإضراب.',
      ['شركة القطارات | كذبت | organisation | denies'],
    ],
    [
      'a body before whom it accuses',
      'اتهمت منظمة محلية البلدية بالإهمال.',
      ['منظمة محلية | اتهمت | organisation | asserts'],
    ],
    [
      '"according to what … mentioned"',
      'أغلق الجسر وفقا لما ذكره موقع الميناء.',
      ['موقع الميناء | وفقا لما ذكره | media | asserts'],
    ],
    ['a complaint', 'واشتكى السكان من انقطاع الكهرباء.', ['السكان | اشتكى | group | asserts']],
    [
      'a body whose words are farther on',
      'وعبرت الفرقة الفائزة بالكأس عن فرحتها.',
      ['الفرقة | عبرت | person | asserts'],
    ],
    ['a post', 'كتب هاني رزق على منصة «صدى»: «سنعود غدا إلى العمل جميعا».', ['هاني رزق | كتب | person | asserts']],
    ['a doubt, which is no denial', 'استبعد الوزير رفع الضرائب هذا العام.', ['الوزير | استبعد | person | questions']],
    [
      'the confirmation that something is untrue',
      'أكد مصدر طبي عدم صحة وفاة 12 مريضا.',
      ['مصدر طبي | أكد | anonymous | denies'],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  test.each([
    ['a sentence without speech', 'وصلت ثلاث سفن إلى الميناء صباح الجمعة.'],
    ['a preposition spelt like a verb', 'مرت القافلة عبر الحدود ليلا.'],
    ['a noun spelt like a verb', 'يعمل المركز على نشر الكتب بين الأطفال.'],
    ['a passive of belief', 'يعتقد أن الحريق متعمد، وتبين أن المخزن كان خاليا.'],
    ['what was planned', 'كان مقررا أن يصل الوفد مساء، وكانت المياه سائلة بين الصخور.'],
    ['a passive that is written as one', 'أُقر القانون بأغلبية كبيرة.'],
    ['what protests demand', 'خرجت مظاهرات تطالب الحكومة بخفض الأسعار.'],
    ['what news is about', 'تداول الناس الأنباء التي تحدثت عن إغلاق المطار.'],
    ['a wish to say', 'يريد الفريق أن يقول كلمته في الملعب.'],
    ['"according to" before a manner', 'تسير الأشغال وفق جدول زمني محدد.'],
    ['a quoted verb', 'حملت اللافتة عبارة «قال الشعب كلمته اليوم في الساحات».'],
  ])('reads nothing in %s', (_, text) => {
    expect(brief(text)).toEqual([])
  })

  test('keeps the office beside the name, attached prefixes and marks left out', () => {
    const text = 'وقالَت رئيسة البلدية، نهى قاسم، إنّ الحديقة جاهزة.'
    const [found] = read(text)
    expect(found?.office?.exact).toBe('رئيسة البلدية')
    expect(found?.cue.exact).toBe('قالَت')
    expect(found && text.slice(found.cue.start, found.cue.end)).toBe('قالَت')
  })
})

describe('English', () => {
  test.each([
    [
      'data, which are many',
      'One in nine leaves early, school data suggest.',
      ['school data | suggest | document | asserts'],
    ],
    [
      'a name with "without" in it',
      'Teachers Without Desks said the roof leaks.',
      ['Teachers Without Desks | said | group | asserts'],
    ],
    ['a name before the verb', 'Nadia Petrov said the bridge was closed.', ['Nadia Petrov | said | person | asserts']],
    [
      'a name behind the quotation',
      '"We lost the harvest," said Omar Diallo, a farmer.',
      ['Omar Diallo | said | person | asserts'],
    ],
    [
      'a title before the name',
      'Education Minister Lena Hoff announced a new school.',
      ['Lena Hoff | announced | person | asserts'],
    ],
    [
      'a name between commas',
      'The mayor, Ivo Marek, told reporters the dam would hold.',
      ['Ivo Marek | told | person | asserts'],
    ],
    [
      'a name before an insertion',
      'Ruth Amadi, head of the clinic, said beds had run out.',
      ['Ruth Amadi | said | person | asserts'],
    ],
    [
      'a body',
      'The ministry of health confirmed 12 cases.',
      ['The ministry of health | confirmed | organisation | asserts'],
    ],
    [
      'officials at the end',
      'Two boats capsized off the coast, officials said.',
      ['officials | said | group | asserts'],
    ],
    ['a pronoun', 'Rents doubled within a year, she added.', ['she | added | pronoun | asserts']],
    [
      'a participle with the speaker of its verb',
      'The union said talks had failed, adding that a strike would follow.',
      ['The union | said | organisation | asserts', 'The union | adding | organisation | asserts'],
    ],
    [
      'according to',
      'Sales fell by a third, according to the Harbour Office.',
      ['Harbour Office | according to | organisation | asserts'],
    ],
    [
      'a study',
      'A study by Lund University found that sleep improved.',
      ['Lund University | found | organisation | asserts'],
    ],
    [
      'a passive with its agent',
      'Residents were told by police to leave.',
      ['police | told by | organisation | asserts'],
    ],
    [
      'a quoted official beside the medium',
      'Reuters quoted an official as saying the depot was empty.',
      ['Reuters | quoted | media | reports', 'an official | as saying | person | reports'],
    ],
    ['a denial', 'The company denied that it had dumped waste.', ['The company | denied | organisation | denies']],
    [
      'that something is not true',
      'It is not true that the school closed, the principal said.',
      ['the principal | said | person | denies'],
    ],
    [
      'what is not confirmed as a question',
      'The army has not confirmed the figure.',
      ['The army | confirmed | organisation | questions'],
    ],
    [
      'a medium at the end, with its day',
      'Fares will rise, the Harbour Herald reported on Monday.',
      ['Harbour Herald | reported | media | reports'],
    ],
    [
      'a name before an office that no comma closes',
      '"We lost it," Omar Diallo, head of the Union of Growers (UOG) said on Friday.',
      ['Omar Diallo | said | person | asserts'],
    ],
    [
      'who tells, and not who is told',
      '"We lost it," Omar Diallo, a local grower, told the news site.',
      ['Omar Diallo | told | person | asserts'],
    ],
    ['a clause without "that"', 'Diallo added the field was dry.', ['Diallo | added | person | asserts']],
    [
      'a participle whose verb says nothing',
      'The minister joined the march, telling reporters: "We are here to listen."',
      ['The minister | telling | person | asserts'],
    ],
    [
      'a participle with a subject of its own',
      'The film was withdrawn, with many saying it was cruel.',
      ['many | saying | group | asserts'],
    ],
    ['one of many', '"Never again will I go there," one wrote.', ['one | wrote | group | asserts']],
    [
      'two speakers of one verb',
      'The airline and the navy both said the crew was safe.',
      ['The airline | said | organisation | asserts', 'the navy | said | organisation | asserts'],
    ],
    [
      'a name behind an age',
      '"It is cold," said 35-year-old mother Huda Karim.',
      ['Huda Karim | said | person | asserts'],
    ],
    [
      'a short quotation behind a verb that names',
      'Lena Hoff called the plan "madness" and said that it would fail.',
      ['Lena Hoff | called | person | asserts', 'Lena Hoff | said | person | asserts'],
    ],
    [
      'an insertion before the verb',
      'A poll taken on Thursday, however, showed a majority for it.',
      ['A poll taken | showed | document | asserts'],
    ],
    [
      'the maker of a document',
      'Sales fell, according to a report by Harbour News.',
      ['Harbour News | according to | organisation | asserts'],
    ],
    [
      'the noun before a relative clause',
      'Women who cross the border at night say the guards are kind.',
      ['Women | say | group | asserts'],
    ],
    [
      'a noun without how it was reached',
      'Two doctors reached by telephone said beds had run out.',
      ['Two doctors | said | group | asserts'],
    ],
    [
      'who is set beside a participle',
      'They left after the mayor, citing high costs, closed the pool.',
      ['the mayor | citing | person | reports'],
    ],
    [
      'who made the figures',
      'Few won, according to figures compiled by a charity.',
      ['a charity | according to | organisation | asserts'],
    ],
    ['a denial of an action', 'The mayor has denied ever going there.', ['The mayor | denied | person | denies']],
    [
      'a noun with a word of time in it',
      'Passengers on the night train described "scenes of panic" there.',
      ['Passengers on the night train | described | group | asserts'],
    ],
    [
      'an agent without what it is said of',
      'He was accused by prosecutors of theft.',
      ['prosecutors | accused by | group | asserts'],
    ],
    ['the end of a headline', 'Rivers Will Dry Up by June, Experts Warn', ['Experts | Warn | group | asserts']],
    ['a medium that is cited', 'The pier is safe, as cited by Reuters.', ['Reuters | cited by | media | reports']],
    ['letters that spell a small word', 'One Labour AM said it was late.', ['Labour AM | said | group | asserts']],
  ])('reads %s', (_, text, expected) => {
    expect(brief(text, english)).toEqual(expected)
  })

  test.each([
    ['a sentence without speech', 'Three ships reached the port on Friday.'],
    ['a rate', 'Prices rose by 4 per cent.'],
    ['an agentless passive', 'The lake is said to be deep.'],
    ['what would be said', 'Nobody would say that in public.'],
    ['a noun spelt like a verb', 'The annual report is long and the claims are many.'],
    ['an object that is not said', 'The designer revealed a coat, and Rovers conceded a corner.'],
    ['a noun behind its adjective', 'The proposed law covers state employees under new rules.'],
    ['a decision', 'A court rejected the appeal, and fourteen states have no such law.'],
    ['nobody', 'Nobody said that, and no one has claimed it.'],
    ['what is expected', 'With the toll expected to rise, they left.'],
    ['a measure and no source', 'Prices vary according to the number of guests.'],
  ])('reads nothing in %s', (_, text) => {
    expect(brief(text, english)).toEqual([])
  })
})

test('spans always slice to the text and no text throws', () => {
  const pieces = fc.constantFrom(
    'قال',
    'إن',
    'وزير',
    'وفقا ل',
    'said',
    'Ms. Ivo',
    'according to',
    '"',
    '«',
    '”',
    '،',
    ',',
    '.',
    'ـ',
    '\ud800',
    '\u202e',
    'who',
    'of',
    '12',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom(arabic, english), (text, words) => {
      for (const { speaker, cue, office } of read(text, words))
        for (const span of [speaker, cue, office]) if (span) expect(text.slice(span.start, span.end)).toBe(span.exact)
    }),
  )
})

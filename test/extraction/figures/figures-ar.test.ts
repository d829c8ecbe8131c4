import { describe, expect, test } from 'vitest'
import { figuresOf, shown } from './read.ts'

describe('Arabic figures', () => {
  test.each([
    ['وقع ما يزيد على 110 هجوماً', ['>110 count attack']],
    ['قتل ألفان وخمسمئة وثلاثة عشر شخصاً', ['2513 count person']],
    ['نزح ستة ملايين و300 ألف نسمة', ['6300000 count person']],
    ['وصل ٢٥ ألف لاجئ', ['25000 count refugee']],
    ['نحو مليون ونصف المليون طن', ['~1500000 measure ton']],
    ['شن الطيران هجومين وأطلق صاروخين', ['2 count attack', '2 count rocket']],
    ['اعتُقل شرطي واحد', ['1 count police officer']],
    ['هرب مئات الآلاف من السكان', ['>=100000 count inhabitant']],
    ['دُمرت عشرات المنازل', ['>=10 count house']],
    ['أدى القصف إلى مقتل 3 وإصابة 10', ['3 count person', '10 count person']],
    ['عاد الجنود الثلاثة', ['3 count soldier']],
    ['أطلق أربعة من السجناء', ['4 count prisoner']],
    ['قتل 12 مدنياً بينهم 4 أطفال', ['12 count civilian', '4 count child']],
    ['عدد المدارس المتضررة بلغ 3400', ['3400 count school']],
    ['تجاوز عدد القتلى 30 ألفاً', ['>30000 count death']],
    ['بلغ عدد القتلى 19 والجرحى 140', ['19 count death', '140 count injured person']],
    ['ارتفع عدد المدارس إلى 1450 مدرسة بعدما كان 1200', ['1450 count school', '1200 count school']],
    ['أصيب 18 عاملا، 5 منهم نساء', ['18 count worker', '5 count woman']],
    ['قتل 1285 في أسبوعين', ['1285 count person', '2 duration week']],
    ['أصيب نحو مئة بجروح', ['~100 count person']],
    ['امتنع ستة من أصل 21 عضواً', ['6 count member', '21 count member']],
    ['أيّد القرار 17 عضواً من أصل 21 في المجلس', ['17 count member', '21 count member']],
    ['وافقت الدول الخمس على المبادئ الأساسية الثلاثة', ['5 count country', '3 count principle']],
    ['أُطلق المساجين السياسيون الأربعة', ['4 count مساجين']],
    ['عاد السجناء السوريون الأربعة', ['4 count prisoner']],
    ['فقد المزارع طفليه', ['2 count child']],
    ['شارك حفيداه في الحفل', ['2 count grandchild']],
    ['ألفا عامل و12 ألفاً من الطلاب', ['2000 count worker', '12000 count student']],
    ['أيده 210 نواب مقابل 95', ['210 count deputy', '95 count deputy']],
    ['وجرح نحو 1.5 مليون أردني', ['~1500000 count jordanian']],
    ['سقط اليوم 45 قتيلاً', ['45 count death']],
    ['نال المرشح 31 صوتاً مقابل صوتين', ['31 count vote', '2 count vote']],
    ['دُمرت قاعدتان عسكريتان و12 موقعاً عسكرياً', ['2 count base', '12 count position']],
  ])('counts: %s', (text, expected) => expect(shown('ar', text)).toEqual(expected))

  test.each([
    ['وصل إلى 50 دولة', ['50 count country']],
    ['ما يصل إلى 50 دولة', ['<=50 count country']],
    ['لا يتجاوز عددهم 50 شخصاً', ['<=50 count person']],
    ['ستة كواكب على الأقل', ['>=6 count planet']],
    ['أقل من عامين', ['<2 duration year']],
    ['منذ نحو عام', ['~1 duration year']],
    ['ما بين 20 و30 مليون شخص', ['range20000000..30000000 count person']],
    ['من 20 إلى 30 جندياً', ['range20..30 count soldier']],
    ['عشر سنوات إلى 15 سنة', ['range10..15 duration year']],
    ['مئة ونيف من القتلى', ['>100 count death']],
    ['قُتل عشرات الجنود وأكثر من 300 مدني', ['>=10 count soldier', '>300 count civilian']],
    ['مقتل شرطي على الأقل', ['>=1 count police officer']],
    ['ارتفع السعر ليصل إلى 90 دولاراً', ['90 money USD']],
    ['غرق قارب على متنه 70 مهاجراً', ['70 count migrant']],
    ['ما بين 6 آلاف و9 آلاف زائر', ['range6000..9000 count visitor']],
    ['لا يزيد وزن الطرد على 18 كيلوغراماً', ['<=18 measure kg']],
    ['اشترط ألا تقل الحصة عن 40 بالمئة', ['>=40 percent %']],
    ['بعد يومين أو ثلاثة', ['range2..3 duration day']],
    ['خلال شهرين إلى أربعة أشهر', ['range2..4 duration month']],
    ['لمدة ساعة أو ساعتين', ['range1..2 duration hour']],
    ['أقل بقليل من 70 عاملاً', ['<70 count worker']],
    ['أدى ارتفاع المياه من 3 إلى 6 أمتار إلى إخلاء الحي', ['range3..6 measure m']],
    ['ارتفع منسوب البحيرة من 3 إلى 6 أمتار', ['3 measure m', '6 measure m']],
    ['لتجاوز الأزمة الحالية صُرفت 40 مليون ليرة لبنانية', ['40000000 money LBP']],
  ])('comparators and ranges: %s', (text, expected) => expect(shown('ar', text)).toEqual(expected))

  test.each([
    ['بلغت الكلفة 500 مليون دينار عراقي', ['500000000 money IQD']],
    ['بلغت الكلفة 500 مليون دينار', ['500000000 money null']],
    ['صعد النفط ٣٫٥٪ إلى 85.4 دولاراً', ['3.5 percent %', '85.4 money USD']],
    ['انخفض 1.100,5 طن', ['1100.5 measure ton']],
    ['بنسبة 20 في المئة', ['20 percent %']],
    ['ثلاث ساعات ونصف الساعة', ['3.5 duration hour']],
    ['دقيقة و48 ثانية', ['108 duration second']],
    ['سرعتها 120 كيلومتراً في الساعة', ['120 measure km/h']],
    ['زادت ثلاثة أضعاف', ['3 multiplier time']],
    ['واحد من كل خمسة أطفال', ['0.2 fraction child']],
    ['فاز الفريق 3-1', ['3 score goal']],
    ['عمره 45 عاماً', ['45 age year']],
    ['ليلى حداد، 58 عاماً، من سكان الحي', ['58 age year']],
    ['تتراوح أعمارهم ما بين 20 و35 عاماً', ['range20..35 age year']],
    ['لقاح النساء فوق 65 عاماً', ['>65 age year']],
    ['تضاعف عدد السكان أربع مرات', ['4 multiplier time']],
    ['فازوا بهدفين دون رد', ['2 score goal']],
    ['ارتفع بنسبة نصف بالمئة', ['0.5 percent %']],
    ['رفع الفائدة نقطتين مئويتين', ['2 percent percentage point']],
    ['نسبة الإقبال ٪37', ['37 percent %']],
    ['بلغت الغرامة 70 جنيهاً مصرياً', ['70 money EGP']],
    ['خصص مليارا يورو وثلاثة ملايين ونصف مليون دولار', ['2000000000 money EUR', '3500000 money USD']],
    ['خمس السكان بلا ماء', ['0.2 fraction inhabitant']],
    ['استقبل المركز ١٢٠٠ جريح، خُمسهم أطفال', ['1200 count injured person', '0.2 fraction injured person']],
    ['زرعوا 300 شجرة، ثلاثة أرباعها مثمر', ['300 count tree', '0.75 fraction tree']],
    ['سجل الهدف في نصفه الثاني', []],
    ['منذ نصف قرن', ['0.5 duration century']],
    ['هزم الفريق ضيفه 3-صفر', ['3 score goal']],
  ])('kinds and units: %s', (text, expected) => expect(shown('ar', text)).toEqual(expected))

  test.each([
    'في 24 يناير 2024 عند الساعة 10:30 صباحاً',
    'من 14 إلى 16 فبراير',
    'المادة 140 من الدستور',
    'القرن العشرين والدورة الخامسة والأربعين',
    'مجموعة العشرين يوم الاثنين',
    'طائرة بوينغ 737',
    'عام ألفين واثنين وعشرين',
    'لبنان وإيران والبرلمان والتي',
    'القمة العربية الـ33',
    'انتخب في سنوات 1974 و1979 و1981 عضواً',
    'نشرت صحيفتا النهار والسفير الخبر',
    'ألف شكر للجميع',
    '2- تحسين الطرق: 3- بناء الجسور',
    'ذكر موقع Kayan 24 أن الحفل ألغي',
    'عرض برنامج "90 دقيقة" حلقة جديدة',
    'يعاني من الضعف وطنين الأذن',
    'قال الأمين العام في العاصمة عمان ولديه أخيه سلمان',
  ])('finds no figure in: %s', (text) => expect(shown('ar', text)).toEqual([]))

  test.each([
    ['يحتاج طفل من كل ستة أطفال إلى نظارة', ['0.1667 fraction child']],
    ['نجح طالبان من كل خمسة', ['0.4 fraction student']],
    ['كانت في سبع من كل عشر عام 2015', ['0.7 fraction null']],
    ['خلال الأيام الأربعة والعشرين الماضية', ['24 duration day']],
    ['صوّتت الدول الأعضاء السبع والعشرون', ['27 count country']],
    ['احتُجز مدة لا تقل عن عشرين عاماً', ['>=20 duration year']],
    ['توفي عن عشرين عاماً', ['20 age year']],
    ['احتلت البلاد المرتبة 140 من بين 180 دولة', ['180 count country']],
    ['ضرب زلزال قوته 5.4 درجات الجزيرة', ['5.4 measure magnitude']],
    ['بلغت الحرارة 5.4 درجات', ['5.4 measure degree']],
    ['سكنها مليوناً و250 ألف نسمة', ['1250000 count person']],
    ['سكنها مليونا نسمة', ['2000000 count person']],
    ['أُطلقت ثلاثة صواريخ كروز وصاروخان', ['3 count missile', '2 count rocket']],
    ['ربحت 38 سنتاً للسهم', ['0.38 money USD']],
    ['كلّف أقرب إلى 300 جنيه', ['~300 money null']],
    ['باع وهو في عمر 78 عاماً أكثر من 90 مليون كتاب', ['78 age year', '>90000000 count book']],
    ['قُتل 15 شخصاً بينهم مسعفان وأصيب 37 آخرون', ['15 count person', '2 count paramedic', '37 count person']],
  ])('what stands around a number settles it: %s', (text, expected) => expect(shown('ar', text)).toEqual(expected))

  test.each([
    ['سيرتفع السعر بنسبة 6 في المئة.', 'increase'],
    ['وستنخفض الرسوم بنسبة 6 في المئة.', 'decrease'],
    ['سيدفع الزبائن 6 في المئة.', null],
  ])('a change that is to come: %s', (text, change) => expect(figuresOf('ar', text)[0]?.change).toBe(change))

  test('leaves attached prefixes out of the span', () => {
    const text = 'تعرضت القواعد لما يزيد على 110 هجوماً وبعشر غارات'
    expect(figuresOf('ar', text).map(({ exact }) => exact)).toEqual(['ما يزيد على 110 هجوماً', 'عشر غارات'])
  })

  test('reads vowel signs and tatweel as if they were not there', () => {
    expect(shown('ar', 'ثَلاثَةُ آلافِ شَخـــصٍ')).toEqual(['3000 count person'])
  })
})

/** Percent, durations, measures and points as Arabic writes them. */
import type { FigureKind } from '../../../domain/statement.ts'
import type { UnitEntry } from '../../figures/figure-words.ts'
import { inflect } from './inflect.ts'

const list = (forms: string): string[] => forms.split('|').filter((form) => form !== '')

/** `nouns`: singular and plurals parted by spaces, several nouns by `=`; `any`: abbreviations and phrases. */
function rows(kind: FigureKind, unit: string, nouns: string, any = '', attached = ''): UnitEntry[] {
  const inflected = nouns.split('=').flatMap((noun): UnitEntry[] => {
    const [head, ...plurals] = noun
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll('_', ' '))
    return head === undefined || head === '' ? [] : [{ kind, unit, ...inflect(head, plurals, false) }]
  })
  return [...inflected, { kind, unit, any: list(any), attached: list(attached) }]
}

export const measures: readonly UnitEntry[] = [
  ...rows(
    'percent',
    '%',
    '',
    '%|٪|％|في المئة|في المائة|بالمئة|بالمائة|في المية|بالمية|بالمئه|بالمائه|في المئه|في المائه|من المئة|من المائة|فى المئة|فى المائة',
  ),
  ...rows('percent', 'percentage point', 'نقطة_مئوية نقاط_مئوية = نقطة_مئوية النقاط_المئوية'),
  ...rows('percent', 'basis point', 'نقطة_أساس نقاط_أساس'),
  ...rows('duration', 'second', 'ثانية ثوان ثواني'),
  ...rows('duration', 'minute', 'دقيقة دقائق'),
  ...rows('duration', 'hour', 'ساعة ساعات'),
  ...rows('duration', 'day', 'يوم أيام = ليلة ليال ليالي'),
  ...rows('duration', 'week', 'أسبوع أسابيع'),
  ...rows('duration', 'month', 'شهر أشهر شهور'),
  ...rows('duration', 'year', 'عام أعوام = سنة سنوات سنين', 'ربيعا|حولا'),
  ...rows('duration', 'decade', 'عقد عقود'),
  ...rows('duration', 'century', 'قرن قرون'),
  ...rows('score', 'point', 'نقطة نقاط'),
  ...rows(
    'measure',
    'km',
    'كيلومتر كيلومترات = كلم = كيلو_متر',
    'كم|كلم|km|كيلو متر|كيلو مترات|كيلو مترا|كيلومتر طولي',
  ),
  ...rows('measure', 'm', 'متر أمتار', 'm', 'م'),
  ...rows('measure', 'cm', 'سنتيمتر سنتيمترات = سنتمتر سنتمترات', 'سم|cm'),
  ...rows('measure', 'mm', 'مليمتر مليمترات = ملليمتر ملليمترات = ميليمتر ميليمترات', 'ملم|مم|mm'),
  ...rows('measure', 'mile', 'ميل أميال'),
  ...rows('measure', 'nautical mile', 'ميل_بحري أميال_بحرية', 'ميلا بحريا'),
  ...rows('measure', 'foot', 'قدم أقدام'),
  ...rows('measure', 'inch', 'بوصة بوصات = إنش إنشات'),
  ...rows('measure', 'yard', 'ياردة ياردات'),
  ...rows('measure', 'light year', 'سنة_ضوئية سنوات_ضوئية'),
  ...rows(
    'measure',
    'km²',
    'كيلومتر_مربع كيلومترات_مربعة',
    'كيلومترا مربعا|كم مربع|كم2|كم²|كلم مربع|كلم²|كيلو متر مربع|كيلومتر مربعا',
  ),
  ...rows('measure', 'm²', 'متر_مربع أمتار_مربعة', 'مترا مربعا|م²|م2|متر مربعا'),
  ...rows('measure', 'hectare', 'هكتار هكتارات'),
  ...rows('measure', 'acre', 'فدان أفدنة فدادين = أكر = إيكر'),
  ...rows('measure', 'dunam', 'دونم دونمات'),
  ...rows('measure', 'm³', 'متر_مكعب أمتار_مكعبة', 'مترا مكعبا|م³|م3|متر مكعبا'),
  ...rows('measure', 'cubic foot', 'قدم_مكعب أقدام_مكعبة', 'قدم مكعبة|قدما مكعبا'),
  ...rows('measure', 'litre', 'لتر لترات = ليتر ليترات'),
  ...rows('measure', 'millilitre', 'مليلتر = ملليلتر', 'مل'),
  ...rows('measure', 'gallon', 'غالون غالونات = جالون جالونات'),
  ...rows('measure', 'barrel', 'برميل براميل', 'برميل نفط|برميل من النفط'),
  ...rows('measure', 'kg', 'كيلوغرام كيلوغرامات = كيلوجرام كيلوجرامات = كيلو', 'كغ|كغم|كجم|كلغ|kg'),
  ...rows('measure', 'g', 'غرام غرامات = جرام جرامات', '', 'غ|جم'),
  ...rows('measure', 'mg', 'مليغرام مليغرامات = ملليجرام ملليجرامات = ميليغرام ميليغرامات', 'ملغ|مجم'),
  ...rows('measure', 'ton', 'طن أطنان', 'طن متري|طنا متريا'),
  ...rows('measure', 'quintal', 'قنطار قناطير'),
  ...rows('measure', 'pound', 'رطل أرطال = باوند'),
  ...rows('measure', 'ounce', 'أوقية أوقيات = أونصة أونصات'),
  ...rows('measure', 'carat', 'قيراط قراريط'),
  ...rows('measure', '°C', 'درجة_مئوية درجات_مئوية', '°م|درجة سيليزية|درجات سيليزية|°c|℃|مئوية'),
  ...rows('measure', '°F', 'درجة_فهرنهايت درجات_فهرنهايت', '°f|℉|فهرنهايت'),
  ...rows(
    'measure',
    'magnitude',
    'درجة_ريختر',
    'درجة على مقياس ريختر|درجات على مقياس ريختر|على مقياس ريختر|بمقياس ريختر|درجة بمقياس ريختر|درجات بمقياس ريختر|ريختر|درجة ريختر|درجات ريختر|درجة على سلم ريختر|درجات على سلم ريختر|على سلم ريختر',
  ),
  ...rows('measure', 'degree', 'درجة درجات', '°'),
  ...rows(
    'measure',
    'km/h',
    '',
    'كيلومتر في الساعة|كيلومترا في الساعة|كيلومترات في الساعة|كيلومتر بالساعة|كيلومترا بالساعة|كم في الساعة|كلم في الساعة|كم/ساعة|كم/س|كلم/ساعة|كلم/س|كيلو متر في الساعة',
  ),
  ...rows('measure', 'mph', '', 'ميل في الساعة|ميلا في الساعة|أميال في الساعة|ميل بالساعة'),
  ...rows('measure', 'm/s', '', 'متر في الثانية|مترا في الثانية|أمتار في الثانية'),
  ...rows('measure', 'knot', 'عقدة_بحرية عقد_بحرية', 'عقدة'),
  ...rows('measure', 'watt', 'واط', 'وات'),
  ...rows('measure', 'kW', 'كيلوواط', 'كيلووات|كيلو واط|كيلو وات'),
  ...rows('measure', 'MW', 'ميغاواط = ميجاواط', 'ميغاوات|ميجاوات|ميغا واط|ميجا وات|ميغا وات|ميجا واط'),
  ...rows('measure', 'GW', 'غيغاواط = جيجاواط', 'غيغاوات|جيجاوات|غيغا واط|جيجا وات'),
  ...rows('measure', 'kWh', '', 'كيلوواط ساعة|كيلووات ساعة|كيلوواط/ساعة|كيلووات/ساعة'),
  ...rows('measure', 'MWh', '', 'ميغاواط ساعة|ميجاوات ساعة|ميغاواط/ساعة|ميجاوات/ساعة'),
  ...rows('measure', 'volt', 'فولت'),
  ...rows('measure', 'horsepower', '', 'حصان ميكانيكي|حصانا ميكانيكيا'),
  ...rows('measure', 'calorie', 'سعرة_حرارية سعرات_حرارية', 'سعرا حراريا|سعر حراري'),
  ...rows('measure', 'GB', 'غيغابايت = جيجابايت', 'غيغا بايت|جيجا بايت|gb'),
  ...rows('measure', 'MB', 'ميغابايت = ميجابايت', 'ميغا بايت|ميجا بايت|mb'),
  ...rows('measure', 'TB', 'تيرابايت', 'تيرا بايت|tb'),
  ...rows('measure', 'megapixel', 'ميغابكسل = ميجابكسل'),
  ...rows('measure', 'decibel', 'ديسيبل'),
]

/** The money of the world in Arabic: each name with the countries' adjectives, and the names that need no country. */
import type { UnitEntry } from '../../figures/figure-words.ts'
import { inflect } from './inflect.ts'

const NAMES: readonly (readonly [name: string, plurals: string, alone: string | null, countries: string])[] = [
  [
    'دولار',
    'دولارات',
    'USD',
    'أمريكي=USD أميركي=USD كندي=CAD أسترالي=AUD نيوزيلندي=NZD سنغافوري=SGD تايواني=TWD هونغ_كونغ=HKD جامايكي=JMD ليبيري=LRD ناميبي=NAD زيمبابوي=ZWL فيجي=FJD',
  ],
  [
    'دينار',
    'دنانير',
    null,
    'عراقي=IQD كويتي=KWD أردني=JOD بحريني=BHD ليبي=LYD تونسي=TND جزائري=DZD صربي=RSD مقدوني=MKD',
  ],
  ['ريال', 'ريالات', null, 'سعودي=SAR قطري=QAR عماني=OMR يمني=YER إيراني=IRR برازيلي=BRL'],
  ['درهم', 'دراهم', null, 'إماراتي=AED مغربي=MAD'],
  ['جنيه', 'جنيهات', null, 'مصري=EGP سوداني=SDG استرليني=GBP إسترليني=GBP بريطاني=GBP سوري=SYP جنوب_سوداني=SSP'],
  ['ليرة', 'ليرات', null, 'لبنانية=LBP سورية=SYP تركية=TRY إيطالية=ITL'],
  [
    'فرنك',
    'فرنكات',
    null,
    'سويسري=CHF أفريقي=XOF إفريقي=XOF غيني=GNF كونغولي=CDF جيبوتي=DJF رواندي=RWF بوروندي=BIF قمري=KMF',
  ],
  ['شلن', 'شلنات', null, 'كيني=KES أوغندي=UGX تنزاني=TZS صومالي=SOS'],
  [
    'روبية',
    'روبيات',
    null,
    'هندية=INR باكستانية=PKR سريلانكية=LKR نيبالية=NPR إندونيسية=IDR موريشيوسية=MUR سيشيلية=SCR',
  ],
  ['روبل', 'روبلات', 'RUB', 'روسي=RUB بيلاروسي=BYN'],
  ['بيزو', 'بيزوات', null, 'مكسيكي=MXN أرجنتيني=ARS تشيلي=CLP كولومبي=COP أوروغوياني=UYU فلبيني=PHP كوبي=CUP'],
  ['كرونة', 'كرونات', null, 'سويدية=SEK نرويجية=NOK دنماركية=DKK دانماركية=DKK تشيكية=CZK آيسلندية=ISK'],
  ['وون', '', 'KRW', 'كوري=KRW'],
  ['ين', 'ينات', 'JPY', 'ياباني=JPY'],
  ['يوان', 'يوانات', 'CNY', 'صيني=CNY'],
  ['مانات', '', null, 'أذربيجاني=AZN تركماني=TMT'],
  ['ليو', '', null, 'روماني=RON مولدوفي=MDL'],
  ['سوم', '', null, 'قرغيزي=KGS أوزبكي=UZS'],
  ['شيكل', 'شواكل شيكلات', 'ILS', 'إسرائيلي=ILS جديد=ILS'],
  ['شيقل', 'شواقل', 'ILS', 'إسرائيلي=ILS'],
]

const ALONE: readonly (readonly [code: string, names: string])[] = [
  ['EUR', 'يورو يوروهات أورو'],
  ['GBP', 'باوند_استرليني'],
  ['PLN', 'زلوتي'],
  ['UAH', 'هريفنيا هريفنا'],
  ['HUF', 'فورنت'],
  ['BGN', 'ليف_بلغاري'],
  ['ALL', 'ليك_ألباني'],
  ['GEL', 'لاري'],
  ['AMD', 'درام_أرميني'],
  ['KZT', 'تينغ_كازاخستاني تنغي'],
  ['TJS', 'سوموني'],
  ['AFN', 'أفغاني_نقد'],
  ['BDT', 'تاكا'],
  ['MMK', 'كيات'],
  ['THB', 'بات بات_تايلاندي'],
  ['VND', 'دونغ دونغ_فيتنامي'],
  ['KHR', 'رييل'],
  ['IDR', 'روبية_إندونيسية'],
  ['MYR', 'رينغيت رنغيت رينجت'],
  ['MVR', 'روفيا'],
  ['MNT', 'توغريك'],
  ['ZAR', 'راند راند_جنوب_أفريقي'],
  ['NGN', 'نايرا نيرة'],
  ['GHS', 'سيدي_غاني'],
  ['ETB', 'بر_إثيوبي بير_إثيوبي'],
  ['ERN', 'ناكفا'],
  ['ZMW', 'كواشا'],
  ['AOA', 'كوانزا'],
  ['BWP', 'بولا'],
  ['GMD', 'دلاسي'],
  ['MGA', 'أرياري'],
  ['MRU', 'أوقية_موريتانية أوقية_جديدة'],
  ['VES', 'بوليفار'],
  ['BOB', 'بوليفيانو'],
  ['PEN', 'سول_بيروفي'],
  ['PYG', 'غواراني'],
  ['CRC', 'كولون'],
  ['GTQ', 'كيتزال'],
  ['HNL', 'لمبيرا'],
  ['BTC', 'بيتكوين بتكوين'],
  ['BRL', 'ريال_برازيلي'],
]

/** "دينار عراقي", "دينارا عراقيا", "دنانير عراقية", "الدينار العراقي" (the article is taken off when looking up). */
function withAdjective(forms: readonly string[], adjective: string): string[] {
  const plain = adjective.replaceAll('_', ' ')
  const feminine = plain.endsWith('ة') ? plain : `${plain}ة`
  return forms.flatMap((form) => [`${form} ${plain}`, `${form} ${plain}ا`, `${form} ${feminine}`])
}

function named(): UnitEntry[] {
  return NAMES.flatMap(([name, plurals, alone, countries]) => {
    const { one = [], two = [], many = [], pair = [] } = inflect(name, plurals.split(' ').filter(Boolean), false)
    const rows = countries.split(' ').map((country): UnitEntry => {
      const [adjective = '', unit = ''] = country.split('=')
      const pairs = [...two, ...pair].flatMap((form) => [...withAdjective([form], adjective), `${form} ${adjective}ين`])
      return { unit, kind: 'money', any: withAdjective([...one, ...many], adjective), two: pairs }
    })
    return [...rows, { unit: alone, kind: 'money' as const, one, many, two }]
  })
}

/** A hundredth of the money. */
const HUNDREDTHS: readonly (readonly [code: string, names: string])[] = [
  ['USD', 'سنت سنتا سنتات سنتين سنتان'],
  ['EUR', 'سنت_يورو سنتات_يورو'],
  ['GBP', 'بنس بنسا بنسات'],
  ['SAR', 'هللة هللات'],
]

export const currencies: readonly UnitEntry[] = [
  ...HUNDREDTHS.map(
    ([unit, names]): UnitEntry => ({
      ...{ unit, kind: 'money', factor: 0.01 },
      any: names.split(' ').map((name) => name.replaceAll('_', ' ')),
    }),
  ),
  ...named(),
  ...ALONE.map(
    ([unit, names]): UnitEntry => ({
      unit,
      kind: 'money',
      any: names.split(' ').map((name) => name.replaceAll('_', ' ')),
    }),
  ),
]

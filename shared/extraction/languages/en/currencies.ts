/** The money of the world in English: each adjective with its currency, and the names that need no country. */
import type { UnitEntry } from '../../figures/figure-words.ts'

/** Name, plural, then the countries' adjectives with their ISO codes. */
const NAMES: readonly (readonly [name: string, plural: string, countries: string])[] = [
  [
    'dollar',
    'dollars',
    'US=USD|U.S.=USD|American=USD|United States=USD|Canadian=CAD|Australian=AUD|New Zealand=NZD|Hong Kong=HKD|Singapore=SGD|Singaporean=SGD|Taiwan=TWD|New Taiwan=TWD|Taiwanese=TWD|Jamaican=JMD|Bahamian=BSD|Barbadian=BBD|Barbados=BBD|Belize=BZD|Bermudian=BMD|Bermuda=BMD|Brunei=BND|Cayman=KYD|Cayman Islands=KYD|Eastern Caribbean=XCD|East Caribbean=XCD|Fijian=FJD|Fiji=FJD|Guyanese=GYD|Liberian=LRD|Namibian=NAD|Solomon Islands=SBD|Surinamese=SRD|Trinidad=TTD|Trinidadian=TTD|Zimbabwean=ZWL|Zimbabwe=ZWL',
  ],
  [
    'pound',
    'pounds',
    'British=GBP|UK=GBP|Egyptian=EGP|Lebanese=LBP|Syrian=SYP|Sudanese=SDG|South Sudanese=SSP|Gibraltar=GIP|Falkland=FKP|Saint Helena=SHP',
  ],
  [
    'dinar',
    'dinars',
    'Iraqi=IQD|Kuwaiti=KWD|Jordanian=JOD|Bahraini=BHD|Libyan=LYD|Tunisian=TND|Algerian=DZD|Serbian=RSD|Macedonian=MKD',
  ],
  ['riyal', 'riyals', 'Saudi=SAR|Saudi Arabian=SAR|Qatari=QAR|Qatar=QAR|Yemeni=YER|Omani=OMR|Iranian=IRR'],
  ['rial', 'rials', 'Iranian=IRR|Yemeni=YER|Omani=OMR|Saudi=SAR|Qatari=QAR'],
  ['dirham', 'dirhams', 'Emirati=AED|UAE=AED|Moroccan=MAD'],
  ['lira', 'liras|lire', 'Turkish=TRY|Lebanese=LBP|Syrian=SYP|Italian=ITL'],
  [
    'franc',
    'francs',
    'Swiss=CHF|CFA=XOF|West African CFA=XOF|Central African CFA=XAF|CFP=XPF|Congolese=CDF|Djiboutian=DJF|Djibouti=DJF|Burundian=BIF|Burundi=BIF|Rwandan=RWF|Guinean=GNF|Comorian=KMF',
  ],
  [
    'peso',
    'pesos',
    'Mexican=MXN|Argentine=ARS|Argentinian=ARS|Argentinean=ARS|Chilean=CLP|Colombian=COP|Uruguayan=UYU|Philippine=PHP|Filipino=PHP|Cuban=CUP|Dominican=DOP',
  ],
  [
    'rupee',
    'rupees',
    'Indian=INR|Pakistani=PKR|Pakistan=PKR|Sri Lankan=LKR|Nepalese=NPR|Nepali=NPR|Mauritian=MUR|Mauritius=MUR|Seychellois=SCR|Seychelles=SCR',
  ],
  [
    'shilling',
    'shillings',
    'Kenyan=KES|Kenya=KES|Ugandan=UGX|Uganda=UGX|Tanzanian=TZS|Tanzania=TZS|Somali=SOS|Somalia=SOS',
  ],
  ['krone', 'kroner|krones', 'Danish=DKK|Norwegian=NOK'],
  ['krona', 'kronor|kronas|kronur', 'Swedish=SEK|Icelandic=ISK'],
  ['koruna', 'korunas|koruny|crowns', 'Czech=CZK|Slovak=SKK'],
  ['crown', 'crowns', 'Czech=CZK|Danish=DKK|Norwegian=NOK|Swedish=SEK'],
  ['ruble', 'rubles', 'Russian=RUB|Belarusian=BYN'],
  ['rouble', 'roubles', 'Russian=RUB|Belarusian=BYN'],
  ['won', 'won', 'South Korean=KRW|Korean=KRW|North Korean=KPW'],
  ['real', 'reais|reals', 'Brazilian=BRL'],
  ['leu', 'lei', 'Romanian=RON|Moldovan=MDL'],
  ['som', 'soms', 'Kyrgyz=KGS|Uzbek=UZS'],
  ['manat', 'manats', 'Azerbaijani=AZN|Azeri=AZN|Turkmen=TMT'],
]

/** Names of one country only. */
const ALONE: readonly (readonly [code: string, names: string])[] = [
  ['USD', 'usd|us$|greenback|greenbacks|US dollars|U.S. dollars'],
  ['GBP', 'gbp|pound sterling|pounds sterling|sterling|quid'],
  ['EUR', 'euro|euros|eur'],
  ['JPY', 'yen|jpy|Japanese yen'],
  ['CNY', 'yuan|renminbi|cny|rmb|Chinese yuan'],
  ['INR', 'inr'],
  ['CHF', 'chf'],
  ['CAD', 'cad'],
  ['AUD', 'aud'],
  ['SAR', 'sar'],
  ['AED', 'aed'],
  ['EGP', 'egp'],
  ['IQD', 'iqd'],
  ['QAR', 'qar'],
  ['KWD', 'kwd'],
  ['JOD', 'jod'],
  ['LBP', 'lbp'],
  ['TRY', 'try lira'],
  ['RUB', 'rub'],
  ['ILS', 'shekel|shekels|new shekel|new shekels|Israeli shekels|nis|ils'],
  ['UAH', 'hryvnia|hryvnias|hryvnya|uah'],
  ['PLN', 'zloty|zlotys|zlotych|pln'],
  ['HUF', 'forint|forints|huf'],
  ['BGN', 'lev|leva|bgn'],
  ['HRK', 'kuna|kunas'],
  ['ALL', 'Albanian lek|lek|leks'],
  ['GEL', 'lari|laris|gel'],
  ['AMD', 'Armenian dram|Armenian drams'],
  ['KZT', 'tenge|kzt'],
  ['TJS', 'somoni|somonis'],
  ['AFN', 'afghani|afghanis'],
  ['BDT', 'taka|takas|Bangladeshi taka'],
  ['BTN', 'ngultrum'],
  ['MMK', 'kyat|kyats'],
  ['THB', 'baht|bahts|thb'],
  ['VND', 'Vietnamese dong|vnd'],
  ['LAK', 'Lao kip'],
  ['KHR', 'riel|riels'],
  ['IDR', 'rupiah|rupiahs|idr'],
  ['MYR', 'ringgit|ringgits|myr'],
  ['MVR', 'rufiyaa'],
  ['MNT', 'tugrik|tugriks'],
  ['MOP', 'pataca|patacas'],
  ['PGK', 'Papua New Guinean kina|kina'],
  ['ZAR', 'rand|zar|South African rand'],
  ['NGN', 'naira|ngn'],
  ['GHS', 'cedi|cedis'],
  ['ETB', 'birr'],
  ['ERN', 'nakfa'],
  ['ZMW', 'Zambian kwacha|kwacha'],
  ['MWK', 'Malawian kwacha'],
  ['MZN', 'metical|meticais'],
  ['AOA', 'kwanza|kwanzas'],
  ['BWP', 'Botswana pula|pula'],
  ['GMD', 'dalasi|dalasis'],
  ['SLE', 'Sierra Leonean leone|leones'],
  ['MGA', 'ariary'],
  ['MRU', 'ouguiya|ouguiyas'],
  ['LSL', 'maloti'],
  ['SZL', 'emalangeni|lilangeni'],
  ['CVE', 'Cape Verdean escudo|Cape Verdean escudos'],
  ['STN', 'dobra|dobras'],
  ['VES', 'bolivar|bolivars|bolivares'],
  ['BOB', 'boliviano|bolivianos'],
  ['PEN', 'Peruvian sol|Peruvian soles|soles'],
  ['PYG', 'guarani|guaranis|guaranies'],
  ['CRC', 'Costa Rican colon|Costa Rican colones|colones'],
  ['GTQ', 'quetzal|quetzals|quetzales'],
  ['HNL', 'lempira|lempiras'],
  ['NIO', 'Nicaraguan cordoba|cordobas'],
  ['PAB', 'Panamanian balboa|balboas'],
  ['HTG', 'Haitian gourde|gourde|gourdes'],
  ['AWG', 'Aruban florin'],
  ['WST', 'Samoan tala'],
  ['TOP', "Tongan pa'anga"],
  ['VUV', 'vatu'],
  ['BTC', 'bitcoin|bitcoins|btc'],
  ['ETH', 'ether coin'],
]

/** What a name means where no country is said; null where that is open. The dollar is taken for the American one. */
const DEFAULTS: Record<string, string> = {
  dollar: 'USD',
  pound: 'GBP',
  real: 'BRL',
  won: 'KRW',
  ruble: 'RUB',
  rouble: 'RUB',
  rupee: 'INR',
  koruna: 'CZK',
}
const NO_MONEY_ALONE = new Set(['crown', 'real', 'som', 'leu', 'won'])

function named(): UnitEntry[] {
  return NAMES.flatMap(([name, plural, countries]) => {
    const forms = [name, ...plural.split('|')]
    const rows = countries.split('|').map((country): UnitEntry => {
      const [adjective = '', code = ''] = country.split('=')
      return { unit: code, kind: 'money', any: forms.map((form) => `${adjective} ${form}`) }
    })
    const alone: UnitEntry = {
      unit: name in DEFAULTS && name !== 'rupee' ? (DEFAULTS[name] ?? null) : null,
      kind: 'money',
      one: [name],
      many: plural.split('|'),
    }
    return NO_MONEY_ALONE.has(name) && name !== 'won' ? rows : [...rows, alone]
  })
}

export const currencies: readonly UnitEntry[] = [
  ...named(),
  ...ALONE.map(([unit, names]): UnitEntry => ({ unit, kind: 'money', any: names.split('|') })),
  { unit: 'USD', kind: 'money', factor: 0.01, one: ['cent'], many: ['cents'] },
  { unit: 'EUR', kind: 'money', factor: 0.01, one: ['euro cent'], many: ['euro cents'] },
  { unit: 'GBP', kind: 'money', factor: 0.01, one: ['penny'], many: ['pence'] },
]

/** Made-up claims in Arabic and English by their number, each with its twin: common words, a made-up place and person, a figure. */
const VERBS: readonly (readonly [string, string])[] = [
  ['killed', 'قتل'],
  ['injured', 'جرح'],
  ['displaced', 'نزوح'],
  ['arrested', 'اعتقل'],
  ['rescued', 'أنقذ'],
  ['vaccinated', 'تطعيم'],
  ['employed', 'توظيف'],
  ['evacuated', 'إجلاء'],
]
const PEOPLE: readonly (readonly [string, string])[] = [
  ['people', 'شخصاً'],
  ['soldiers', 'جندياً'],
  ['children', 'طفلاً'],
  ['workers', 'عاملاً'],
  ['refugees', 'لاجئاً'],
  ['students', 'طالباً'],
  ['farmers', 'مزارعاً'],
  ['patients', 'مريضاً'],
]
const CAUSES: readonly (readonly [string, string])[] = [
  ['floods', 'فيضانات'],
  ['an attack', 'هجوم'],
  ['an earthquake', 'زلزال'],
  ['a fire', 'حريق'],
  ['clashes', 'اشتباكات'],
  ['a campaign', 'حملة'],
  ['an election', 'انتخابات'],
  ['a storm', 'عاصفة'],
]
const SPEAKERS: readonly (readonly [string, string])[] = [
  ['the health ministry', 'وزارة الصحة'],
  ['police', 'الشرطة'],
  ['the governor', 'المحافظ'],
  ['the United Nations', 'الأمم المتحدة'],
  ['a military spokesman', 'متحدث عسكري'],
]
const SYLLABLES: readonly (readonly [string, string])[] = [
  ...([
    ['ba', 'با'],
    ['ru', 'رو'],
    ['ti', 'تي'],
    ['mo', 'مو'],
    ['la', 'لا'],
    ['di', 'دي'],
    ['fa', 'فا'],
  ] as const),
  ...([
    ['no', 'نو'],
    ['sa', 'سا'],
    ['ki', 'كي'],
    ['ra', 'را'],
    ['mi', 'مي'],
    ['to', 'تو'],
    ['lu', 'لو'],
  ] as const),
]

/** Knuth's multiplicative hash: the same number gives the same claim on every machine. */
const pick = <Item>(items: readonly Item[], number: number, salt: number): Item => {
  const hash = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b)
  const item = items[((hash ^ (hash >>> 15)) >>> 0) % items.length]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function makeName(number: number, salt: number): readonly [string, string] {
  const parts = [0, 1, 2, 3].map((at) => pick(SYLLABLES, number, salt + 17 * at))
  const latin = parts.map(([one]) => one).join('')
  return [latin.charAt(0).toUpperCase() + latin.slice(1), parts.map(([, one]) => one).join('')]
}

/** Every other claim is Arabic; its twin says the same in the other language. */
export function madeUpClaim(number: number, side: 'own' | 'other' = 'own'): { text: string; language: string } {
  const arabic = (number % 2 === 0) === (side === 'own')
  const [verb, people, cause, speaker] = [
    pick(VERBS, number, 1),
    pick(PEOPLE, number, 2),
    pick(CAUSES, number, 3),
    pick(SPEAKERS, number, 4),
  ]
  const [place, person] = [makeName(number % 5_000, 5), makeName(number, 6)]
  const figure = 11 + ((Math.imul(number, 7_919) >>> 0) % 2_000)
  return arabic
    ? {
        text: `قالت ${speaker[1]} إن ${verb[1]} ${figure} ${people[1]} جاء بعد ${cause[1]} في ${place[1]}، بحسب ${person[1]}.`,
        language: 'ar',
      }
    : {
        text: `${figure} ${people[0]} were ${verb[0]} in ${cause[0]} in ${place[0]}, ${speaker[0]} and ${person[0]} said.`,
        language: 'en',
      }
}

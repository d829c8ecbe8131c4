/** Words too small to match by: the function words by which languages are told, and those of news and of posts. */
import { foldWord } from '../extraction/fold.ts'
import { functionWords } from '../extraction/function-words.ts'
import { packs } from '../extraction/languages/packs.ts'

const MORE: Record<string, string> = {
  ar: 'ان إن أن اذ إذا اذا هذا هذه ذلك تلك هناك هنا التي الذي الذين اللذين اللاتي ولكن لكن بل بأن لأن كان كانت يكون تكون كانوا ليس ليست لم لن لا ما ماذا كيف أين متى منه منها عنه عنها فيه فيها له لها لهم به بها بهم عليه عليها عليهم إليه إليها معه معها هم هن نحن أنت أنا انه إنه أنه أنها إنها انها وانه بأنه أنهم قد لقد فقد سوف أي أيضا كذلك حول ضمن لدى لديه لديها غير سوى فقط جدا مما عما حين عندما بينما كما مثل نحو قبل بعد خلال بين عبر أحد إحدى بعض كل جميع أكثر أقل منذ حتى ثم أما إما لو لولا هو هي على إلى من عن في مع يتم تم وهو وهي وقد وكان',
  en: "a an the this that these those i you he she it we they me him her us them my your his its our their mine yours who whom whose which what when where why how and or but nor so yet if then else than as at by for from in into of off on onto out over to up with within without about after again against all also am any are aren't be became because been before being below between both can't cannot could couldn't did didn't do does doesn't doing don't down during each few further get got had hadn't has hasn't have haven't having here hers herself himself how's i'm i'll i've isn't it's itself just let's more most mustn't myself no not now only other ought ourselves own same shan't should shouldn't some such that's there there's through too under until very was wasn't were weren't what's while who's will with won't would wouldn't you're you'll yourself yourselves one via amp rt 's t s re ve ll said says say saying told according new much many like really even still going go via per",
  fr: 'le la les l un une des du de d et ou où mais donc or ni car à a au aux en dans par pour sur sous avec sans vers chez entre ce cet cette ces ça c se s son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos je j tu il elle on nous vous ils elles me m te t lui y qui que qu quoi dont ne n pas plus moins très être est sont était étaient été sera seront serait avoir ai as avait avaient ont eu aura faire fait comme si aussi bien tout tous toute toutes autre autres même déjà encore après avant depuis pendant lors alors ainsi selon afin cela celui celle ceux celles',
  es: 'el la los las un una unos unas de del al a en y e o u ni que qué quien quién cual cuál cuyo como cómo cuando cuándo donde dónde por para con sin sobre entre hasta desde hacia según tras durante se su sus mi mis tu tus nuestro nuestra lo le les me te nos os yo tú él ella ellos ellas usted ustedes este esta estos estas ese esa esos esas aquel aquella eso esto no sí si más menos muy ya también pero sino aunque porque pues es son era eran fue fueron ser sido será serán está están estaba estar ha han había habían haber he hay hacer hace todo todos toda todas otro otra otros otras mismo misma',
}

function read(language: string): Set<string> {
  const words = new Set((MORE[language] ?? '').split(' ').map(foldWord))
  for (const [word, codes] of functionWords) if (codes.includes(language)) words.add(word)
  for (const { words: forms, plural = '', dual = '' } of packs.get(language)?.figures.numbers ?? []) {
    for (const form of `${forms} ${plural} ${dual}`.split(' ')) words.add(foldWord(form))
  }
  return words
}

const known = new Map<string, Set<string>>()

/** Whether a folded word is one of them, or spells out a number, which is read as a figure. */
export function isSmallWord(word: string, language: string): boolean {
  let words = known.get(language)
  if (words === undefined) {
    words = read(language)
    known.set(language, words)
  }
  if (words.has(word)) return true
  return language === 'ar' && word.length > 2 && /^[وف]/u.test(word) && words.has(word.slice(1))
}

/**
 * One key for a name in any script: its consonants, in classes wide enough that السوداني and Sudani, غوغل and Google, بوتين
 * and Putin meet. Vowels count only at the start. Short keys collide, so names are compared with what stands around them.
 */
const CLASSES: readonly (readonly [key: string, letters: string])[] = [
  ['B', 'بپbp'],
  ['F', 'فڤfv'],
  ['T', 'تطثt'],
  ['D', 'دضذd'],
  ['S', 'سصزظژsz'],
  ['C', 'شچ'],
  ['K', 'قكگغجckqgj'],
  ['X', 'خ'],
  ['H', 'حهh'],
  ['R', 'رr'],
  ['L', 'لl'],
  ['M', 'مm'],
  ['N', 'نn'],
]
const CLASS_OF = new Map(CLASSES.flatMap(([key, letters]) => [...letters].map((letter) => [letter, key] as const)))

/** Latin letters that are said as one sound, or not at all, in the order in which they are looked for. */
const SAID_AS: readonly (readonly [RegExp, string])[] = [
  [/^wr/, 'r'],
  [/^kn/, 'n'],
  [/^x/, 's'],
  [/x/g, 'ks'],
  [/tsch|sch|tch|ch|sh/g, 'ش'],
  [/kh/g, 'خ'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh(?![aeiouy])/g, ''],
  [/gh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/h(?![aeiouy])(?!m)/g, ''],
  [/ng(?![aeiouy])/g, 'n'],
]
/** The same for Arabic: "تشيلي" is Chile, "هونغ" is Hong. */
const ARABIC_SAID_AS: readonly (readonly [RegExp, string])[] = [
  [/تش/g, 'ش'],
  [/ن[غجقك](?![اويى])/g, 'ن'],
  [/[هةى]$/, ''],
]
const ARABIC_LETTER = /\p{Script=Arabic}/u
const MARKS = /\p{M}/gu
const FIRST_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^[يy]/, 'Y'],
  [/^[وw]/, 'W'],
  [/^[اأإآعaeiou]/, 'A'],
]

/** Of a folded word in Arabic or Latin letters. Empty for other scripts and for words without a consonant. */
export function nameKeyOf(word: string): string {
  const said = ARABIC_LETTER.test(word)
    ? sayAs(word, ARABIC_SAID_AS)
    : sayAs(word.normalize('NFD').replace(MARKS, ''), SAID_AS)
  let key = FIRST_SOUNDS.find(([pattern]) => pattern.test(said))?.[1] ?? ''
  for (const letter of said) {
    const sound = CLASS_OF.get(letter)
    if (sound !== undefined && !key.endsWith(sound)) key += sound
  }
  return key.length > 1 ? key : ''
}

const sayAs = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((said, [pattern, sound]) => said.replace(pattern, sound), word)

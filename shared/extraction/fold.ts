/**
 * The spelling under which a word is looked up in a language pack: lower case, no diacritics of Arabic and no tatweel,
 * one form for the alefs, Arabic letters for their Persian twins. It keeps ى apart from ي and ة apart from ه, because
 * على is not علي. For finding words only, never for identity.
 */
const FOLDED = new Map<string, string>()
const MOST_FOLDED = 50_000

const ARABIC_MARKS = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g
const ALEFS = /[\u0622\u0623\u0625\u0671]/g
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
const PERSIAN = /[\u06A9\u06CC\u06BE]/g
const ARABIC_OF: Record<string, string> = { '\u06A9': 'ك', '\u06CC': 'ي', '\u06BE': 'ه' }
const PLAIN = /^[a-z]*$/

/** Folds one word. Cached: news repeats its words, and what is the same string each time is looked up at little cost. */
export function foldWord(word: string): string {
  const known = FOLDED.get(word)
  if (known !== undefined) return known
  const folded = PLAIN.test(word) ? word : spellPlainly(word)
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear()
  FOLDED.set(word, folded)
  return folded
}

function spellPlainly(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(ARABIC_MARKS, '')
    .replace(ALEFS, 'ا')
    .replace(PERSIAN, (letter) => ARABIC_OF[letter] ?? letter)
    .replaceAll('’', "'")
}

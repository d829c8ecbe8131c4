/** Tells the language of a text from its script and its most frequent words; what is none of ours is `other`. */
import { functionWords } from './function-words.ts'
import { tokenize } from './tokens.ts'

export type DetectedLanguage = 'ar' | 'en' | 'fr' | 'es' | 'other'

const OURS: readonly DetectedLanguage[] = ['ar', 'en', 'fr', 'es']
/** How much of a long text is looked at, in UTF-16 code units. */
const LONGEST_LOOK = 6_000
/** Letters that Arabic does not have: Persian, Urdu, Kurdish, Pashto, Uyghur. Foreign names bring a few into Arabic news. */
const NOT_ARABIC = /[پچژگڤکیےۓٹڈڑںہھۀەێۆۇڵڕټډړږښۍې]/g
const ARABIC = /\p{Script=Arabic}/gu
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu
const MOST_FOREIGN_LETTERS = 0.02
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['es', /[ñ¿¡]/g],
  ['fr', /[œùëî]|[ldj]’/g],
  ['pt', /[ãõ]/g],
  ['de', /[ßäöü]/g],
  ['tr', /[ğşıİ]/g],
  ['pl', /[ąęłśżź]/g],
  ['vi', /[đơưạảấầậ]/g],
]

/** `other` also for a text without letters. */
export function detectLanguage(text: string): DetectedLanguage {
  const look = text.slice(0, LONGEST_LOOK)
  const letters = count(look, LETTER)
  const arabic = count(look, ARABIC)
  const latin = count(look, LATIN)
  if (letters === 0 || arabic + latin < letters / 2) return 'other'
  if (arabic >= latin)
    return count(look, NOT_ARABIC) > arabic * MOST_FOREIGN_LETTERS && !readsAs(look, 'ar') ? 'other' : 'ar'
  return detectLatin(look)
}

function detectLatin(look: string): DetectedLanguage {
  const votes = countVotes(look)
  for (const [code, pattern] of OWN_LETTERS)
    votes.set(code, (votes.get(code) ?? 0) + count(look.toLowerCase(), pattern))
  const most = Math.max(0, ...votes.values())
  if (most === 0) return isPlain(look) ? 'en' : 'other'
  return OURS.find((code) => votes.get(code) === most) ?? 'other'
}

/** Letters of plain English and a few words of them: a headline without any small word. */
function isPlain(look: string): boolean {
  return !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(look) && tokenize(look).some((token) => token.kind === 'word')
}

function readsAs(look: string, code: string): boolean {
  const [best] = [...countVotes(look)].sort((a, b) => b[1] - a[1])
  return best?.[0] === code && best[1] > 0
}

function countVotes(look: string): Map<string, number> {
  const votes = new Map<string, number>()
  for (const { form } of tokenize(look)) {
    for (const code of functionWords.get(form) ?? []) votes.set(code, (votes.get(code) ?? 0) + 1)
  }
  return votes
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

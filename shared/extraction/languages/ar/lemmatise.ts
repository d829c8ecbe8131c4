/** What an Arabic word that the lexicon lacks may count: the word as written, without its accusative alef. */

const ENDS_MANY = /(?:ات|ين|ون)$/u
const ENDS_ONE = /(?:ا|ة)$/u
const BROKEN = /^(?:أ|ا)..ا.$|^م.ا.ي?.$|^.وا.ي?.$|^.{2}و.$|^.{2}ا.$/u
const NO_NOUN = /^(?:ي|ت|ن)...$|^(?:سي|ست|ال|و|بال|لل|لان|لاست)|(?:ها|هم|هما)$/u

export function lemmatise(form: string): { unit: string; many: boolean } | null {
  if (form.length < 3 || (NO_NOUN.test(form) && !/^الت.+ا$/u.test(form))) return null
  if (ENDS_MANY.test(form)) return { unit: form, many: true }
  if (/ا$/u.test(form)) return { unit: form.slice(0, -1), many: false }
  if (ENDS_ONE.test(form)) return { unit: form, many: false }
  return BROKEN.test(form) ? { unit: form, many: true } : null
}

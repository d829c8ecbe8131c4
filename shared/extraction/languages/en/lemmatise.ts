/** The singular of an English noun that the lexicon lacks, by its ending; null for words that are hardly nouns in the plural. */

const NOT_PLURAL = /(?:ss|us|is|ous|'s|ness|ics|always|perhaps|towards?|besides)$/u
const NO_NOUN = /(?:ly|ing|ed)$/u

export function lemmatise(form: string): { unit: string; many: boolean } | null {
  if (form.length < 3 || NO_NOUN.test(form)) return null
  if (!form.endsWith('s') || NOT_PLURAL.test(form)) return { unit: form, many: form.endsWith('men') }
  return { unit: singularOf(form), many: true }
}

/** "parties" → "party", "boxes" → "box", "attacks" → "attack". */
function singularOf(plural: string): string {
  if (/(?:cri|the|ba|oa|analy|diagno|hypothe|parenthe|synop|empha|prosthe)ses$/u.test(plural))
    return `${plural.slice(0, -2)}is`
  if (/[^aeiou]ies$/u.test(plural) && plural.length > 4) return `${plural.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/u.test(plural) && !/(?:[cs]|[aeiou]z)es$/u.test(plural)) return plural.slice(0, -2)
  if (/sses$/u.test(plural)) return plural.slice(0, -2)
  return plural.endsWith('s') ? plural.slice(0, -1) : plural
}

/** "party" → "parties", "box" → "boxes", "attack" → "attacks". */
export function pluralOf(singular: string): string {
  if (/[^aeiou]y$/u.test(singular)) return `${singular.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/u.test(singular)) return `${singular}es`
  if (/[^aeiou]man$/u.test(singular) && !/(?:hu|ger|ro)man$/u.test(singular)) return `${singular.slice(0, -3)}men`
  return `${singular}s`
}

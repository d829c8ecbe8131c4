/** Singular and plural of French nouns by their ending, for those that the lexicon lacks. */

const NO_NOUN =
  /(?:ment|ais|ait|aient|rons|ront|rez|ez|ées?|(?<!it)és|é|er|ir|ours|près|mois|fois|très|plus|moins|dans|sans|mais|puis|vers|hors|alors|après|selon|ainsi)$/u

export function lemmatise(form: string): { unit: string; many: boolean } | null {
  if (form.length < 4 || NO_NOUN.test(form)) return null
  if (!/[sx]$/u.test(form)) return { unit: form, many: false }
  return { unit: form.replace(/aux$/u, 'al').replace(/(?<=eu|ou)x$|s$/u, ''), many: true }
}

/** "cheval" → "chevaux", "bateau" → "bateaux", "fils" → "fils". */
export function pluralOf(singular: string): string {
  if (/[sxz]$/u.test(singular)) return singular
  if (/(?:eau|eu)$/u.test(singular)) return `${singular}x`
  if (/[^é]al$/u.test(singular) && !/(?:festival|carnaval|bal|récital|naval|fatal|final)$/u.test(singular))
    return `${singular.slice(0, -2)}aux`
  return `${singular}s`
}

/** Singular and plural of Spanish nouns by their ending, for those that the lexicon lacks. */

const NO_NOUN =
  /(?:mente|ando|iendo|aron|ieron|aban|ían|arse|erse|irse|ados|adas|idos|idas|menos|más|además|antes|después|entonces|lejos|tras|veces)$/u

export function lemmatise(form: string): { unit: string; many: boolean } | null {
  if (form.length < 4 || NO_NOUN.test(form)) return null
  if (!form.endsWith('s')) return { unit: form, many: false }
  return { unit: singularOf(form), many: true }
}

/** "misiones" → "misión", "hospitales" → "hospital", "luces" → "luz". */
function singularOf(plural: string): string {
  if (/iones$/u.test(plural)) return plural.replace(/ones$/u, 'ón')
  if (/ces$/u.test(plural)) return plural.replace(/ces$/u, 'z')
  return plural.replace(/(?<=[lrnd])es$|s$/u, '')
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' }

/** "misión" → "misiones", "luz" → "luces", "hospital" → "hospitales", "crisis" → "crisis". */
export function pluralOf(singular: string): string {
  if (/[aeiouáéó]$/u.test(singular)) return `${singular}s`
  if (
    /[^áéíóú]s$|x$/u.test(singular) &&
    !/(?:es|gas|mes|autobus|dios)$/u.test(singular) &&
    !/^[^aeiou]*[aeiou]s$/u.test(singular)
  )
    return singular
  if (singular.endsWith('z')) return `${singular.slice(0, -1)}ces`
  return `${singular.replace(/[áéíóú](?=[ns]$)/u, (vowel) => PLAIN[vowel] ?? vowel)}es`
}

/** The stem of a word in its own language: the Snowball stemmers where they serve, a light one for Arabic. */
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import { spellLoosely, stemArabic } from './stem-arabic.ts'

const MARKS = /\p{M}/gu
const MOST_CACHED = 50_000
const known = new Map<string, string>()

/** A Latin word without its accents, since tweets and headlines leave them out. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(MARKS, '')

const STEMMERS: Record<string, (word: string) => string> = {
  ar: (word) => stemArabic(spellLoosely(word)),
  en: (word) => stemEnglish(withoutAccents(word)),
  fr: (word) => withoutAccents(stemFrench(word)),
  es: (word) => withoutAccents(stemSpanish(word)),
}

/** Of a folded word; as it is in a language that has no stemmer here. */
export function stem(word: string, language: string): string {
  const key = `${language} ${word}`
  const found = known.get(key)
  if (found !== undefined) return found
  const stemmed = (STEMMERS[language] ?? withoutAccents)(word)
  if (known.size >= MOST_CACHED) known.clear()
  known.set(key, stemmed)
  return stemmed
}

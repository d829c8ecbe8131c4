/** The languages of the page. The claims may be in any. */
export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_NAMES: Record<Language, string> = { ar: 'العربية', en: 'English' }

export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur|ps|ku|ckb)\b/.test(language) ? 'rtl' : 'ltr'
}

export function isLanguage(text: string | null | undefined): text is Language {
  return LANGUAGES.some((language) => language === text)
}

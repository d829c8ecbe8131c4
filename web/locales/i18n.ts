/** The texts of the page: one language is loaded, with all its areas; the other comes when it is chosen. */
import i18next, { type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { formatDate, formatNumber } from '../format/format.ts'
import { preferences } from '../preferences/preferences.ts'
import type en from './en/index.ts'
import { directionOf, type Language } from './languages.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof en
  }
}

const TEXTS: Record<Language, () => Promise<{ default: Resource[string] }>> = {
  ar: () => import('./ar/index.ts'),
  en: () => import('./en/index.ts'),
}

export async function startTexts(language: Language): Promise<void> {
  const texts = (await TEXTS[language]()).default
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: { [language]: texts },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  i18next.services.formatter?.add('number', (value: unknown) => formatNumber(Number(value)))
  i18next.services.formatter?.add('date', (value: unknown) => formatDate(String(value)))
  turnPage(language)
}

export async function changeLanguage(language: Language): Promise<void> {
  const texts = (await TEXTS[language]()).default
  for (const [area, words] of Object.entries(texts)) i18next.addResourceBundle(language, area, words)
  preferences.set({ language })
  turnPage(language)
  await i18next.changeLanguage(language)
}

/** Numbers are written anew everywhere. */
export async function changeDigits(digits: 'latn' | 'arab'): Promise<void> {
  preferences.set({ digits })
  await i18next.changeLanguage(i18next.language)
}

function turnPage(language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

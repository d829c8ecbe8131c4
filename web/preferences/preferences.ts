/** What a person chose for her own screen. Kept on this machine; nobody else is told. */
import { useSyncExternalStore } from 'react'
import { isLanguage, type Language } from '../locales/languages.ts'

export interface Preferences {
  readonly language: Language
  /** Western digits (123), or Arabic-Indic ones (١٢٣) in Arabic. */
  readonly digits: 'latn' | 'arab'
}

const KEY = 'claimdesk.preferences'
const listeners = new Set<() => void>()
let current = read()

export const preferences = {
  get: (): Preferences => current,
  set(change: Partial<Preferences>): void {
    current = { ...current, ...change }
    localStorage.setItem(KEY, JSON.stringify(current))
    for (const listener of listeners) listener()
  },
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences.get)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Arabic unless the browser prefers another language. */
function read(): Preferences {
  const { language, digits } = stored()
  const wanted = isLanguage(language) ? language : navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage)
  return { language: wanted ?? 'ar', digits: digits === 'arab' ? 'arab' : 'latn' }
}

function stored(): { language?: string; digits?: string } {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}
  } catch {
    return {}
  }
}

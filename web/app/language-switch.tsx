import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '../locales/i18n.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../locales/languages.ts'
import { usePreferences } from '../preferences/preferences.ts'

/** One click to the other language, named in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const other = LANGUAGES.find((one) => one !== language) ?? 'en'
  return (
    <Button
      variant="default"
      size="xs"
      onClick={() => changeLanguage(other)}
      aria-label={`${t('language')}: ${LANGUAGE_NAMES[other]}`}
    >
      <span lang={other}>{LANGUAGE_NAMES[other]}</span>
    </Button>
  )
}

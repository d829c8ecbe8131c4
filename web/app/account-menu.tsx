import { Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../components/icon.tsx'
import { changeDigits } from '../locales/i18n.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { usePerson, useSession } from '../session/use-session.ts'
import classes from './shell.module.css'

const SCHEMES = ['light', 'dark', 'auto'] as const
const DIGITS = ['latn', 'arab'] as const

/** Who is signed in, and how she wants to see the desk. */
export function AccountMenu() {
  const { t } = useTranslation()
  const session = useSession()
  const person = usePerson()
  const { language, digits } = usePreferences()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  if (person === null) return null
  return (
    <Menu position="top-start" width={240} withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <Icon name="person" />
          <span className={classes.accountName}>
            <bdi>{person.name}</bdi>
            <Text span size="xs" c="dimmed" display="block" truncate>
              {person.roles.map((role) => t(`role.${role}`)).join('، ')}
            </Text>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('scheme.title')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Choice
            key={scheme}
            label={t(`scheme.${scheme}`)}
            chosen={scheme === colorScheme}
            choose={() => setColorScheme(scheme)}
          />
        ))}
        {language === 'ar' && (
          <>
            <Menu.Label>{t('digits.title')}</Menu.Label>
            {DIGITS.map((one) => (
              <Choice key={one} label={t(`digits.${one}`)} chosen={one === digits} choose={() => changeDigits(one)} />
            ))}
          </>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => session.signOut()}>{t('account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Choice({ label, chosen, choose }: { label: string; chosen: boolean; choose: () => void }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      onClick={choose}
      rightSection={chosen ? <Icon name="done" size={15} /> : null}
    >
      {label}
    </Menu.Item>
  )
}
